// What recognition leaves on a sheet: tables that were neither read nor asked about, each with the likeliest reason.

import type { Area } from '../core/address';
import { isNumberRow } from '../core/header-path';
import type { Unread, UnreadReason } from '../core/unread';
import type { SheetSnapshot } from '../core/workbook';
import type { FormWords } from './form-words';
import { factsOf, quickFactsOf, type RowFacts } from './row-facts';

/** Rows of a sheet that belong together, and what stands above them. */
interface Block {
  /** Titles and header, from top to bottom. */
  readonly head: readonly RowFacts[];
  /** Rows with figures or symbols of documents. */
  readonly body: RowFacts[];
}

/** Rows without anything after which a table has ended. */
const MOST_BLANK = 3;
/** Rows above a table in which its title is looked for. */
const REACH = 14;
/** Rows that tell what a table is; those below only make it longer. */
const SAMPLE = 200;
/** A header has no more rows. */
const DEEPEST = 8;
/** Cells that make a row one of a header, where its words are not known. */
const FEWEST_TITLES = 3;
/** Rows with figures that make a table of what has a header in words that are not known, or none. */
const FEWEST_ROWS = 2;
const FEWEST_HEADLESS = 3;

/**
 * Tables of one sheet, or of the part of it that holds one of several side by side, outside of what is covered.
 * @param covered areas of the sheet that were read, asked about, or said to be none of ours.
 */
export function unreadIn(
  sheet: SheetSnapshot,
  covered: readonly Area[],
  words: FormWords,
): readonly Unread[] {
  return blocksOf(sheet, covered, words).flatMap((block) => {
    const header = headerOf(block, words);
    const reason = reasonOf(block, header, words);
    return reason ? [{ sheet: sheet.name, area: areaOf(header, block), foreign: false, reason }] : [];
  });
}

function blocksOf(sheet: SheetSnapshot, covered: readonly Area[], words: FormWords): readonly Block[] {
  const columns = sheet.rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  const left = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const right = columns.reduce((most, column) => Math.max(most, column), -1);
  const beside = covered.filter((area) => area.left <= right && left <= area.right);
  const blocks: Block[] = [];
  let open: Block | null = null;
  let loose: RowFacts[] = [];
  for (const source of sheet.rows) {
    if (beside.some(({ top, bottom }) => top <= source.row && source.row <= bottom)) {
      // Titles and header right above belong to what was read.
      open = null;
      loose = [];
      continue;
    }
    const facts: RowFacts | null = isLong(open) ? quickFactsOf(source) : factsOf(source);
    if (!facts) continue;
    if (facts.figures + facts.symbols === 0) {
      loose.push(facts);
      continue;
    }
    if (open && goesOn(open, loose, facts, words)) open.body.push(facts);
    else {
      open = { head: loose, body: [facts] };
      blocks.push(open);
    }
    loose = [];
  }
  // A form without a single figure, under its title.
  if (loose.length > 0) blocks.push({ head: loose, body: [] });
  return blocks;
}

const isLong = (block: Block | null): boolean => block !== null && block.body.length >= SAMPLE;

/** False where a title, another header or a gap stands between a table and the next row with figures. */
function goesOn(
  { head, body }: Block,
  between: readonly RowFacts[],
  next: RowFacts,
  words: FormWords,
): boolean {
  let above = body.at(-1)?.row ?? next.row;
  const known = new Set(head.map(keyOf));
  for (const row of [...between, next]) {
    if (row.row > above + MOST_BLANK + 1) return false;
    above = row.row;
    if (row === next || known.has(keyOf(row))) continue;
    if (words.namesForm(row) || words.isHeader(row)) return false;
  }
  return true;
}

const keyOf = ({ filled }: RowFacts): string => filled.map(({ cell }) => String(cell.content)).join('\n');

const isNumbers = ({ filled }: RowFacts): boolean =>
  isNumberRow(filled.map(({ cell }) => String(cell.content)));

/**
 * The header over the first row with figures: up to the title where its words are not known. Rows without a figure may
 * stand between.
 */
function headerOf({ head, body }: Block, words: FormWords): readonly RowFacts[] {
  const [first] = body;
  if (!first) {
    const header = head.findIndex((row) => words.isHeader(row));
    return header < 0 ? [] : head.slice(header);
  }
  const run: RowFacts[] = [];
  let below = first.row;
  for (const row of [...head].reverse()) {
    const far = row.row < below - MOST_BLANK - 1;
    if (far || words.namesForm(row)) break;
    run.unshift(row);
    below = row.row;
  }
  const known = run.findIndex((row) => words.isHeader(row));
  if (known >= 0) return run.slice(known);
  const alone = run.findLastIndex(({ filled }) => filled.length < 2);
  return run.slice(alone + 1).slice(-DEEPEST);
}

function reasonOf({ head, body }: Block, header: readonly RowFacts[], words: FormWords): UnreadReason | null {
  const known = header.some((row) => words.isHeader(row));
  const drawn = known || header.some((row) => row.filled.length >= FEWEST_TITLES && !isNumbers(row));
  const top = header[0]?.row ?? body[0]?.row ?? 0;
  const titled = words.titledForm(head.filter(({ row }) => row >= top - REACH));
  if (body.length === 0)
    return titled && known && header.length > 1 ? { code: 'TITLED_FORM', ...titled } : null;
  if (titled && (drawn || body.length >= FEWEST_HEADLESS)) return { code: 'TITLED_FORM', ...titled };
  const like = words.likeForm(header, body);
  if (like) return { code: 'LIKE_FORM', ...like };
  return known || (drawn && body.length >= FEWEST_ROWS) ? { code: 'UNKNOWN_TABLE' } : null;
}

/** One tight rectangle: header through last row with figures. */
function areaOf(header: readonly RowFacts[], { body }: Block): Area {
  const rows = [...header, ...body];
  const columns = rows.flatMap(({ filled }) => filled.map(({ column }) => column));
  return {
    top: rows[0]?.row ?? 0,
    left: columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY),
    bottom: rows.at(-1)?.row ?? 0,
    right: columns.reduce((most, column) => Math.max(most, column), 0),
  };
}
