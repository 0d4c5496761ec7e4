// What recognition leaves on a sheet: tables that were neither read nor asked about, each with the likeliest reason.

import { isNumberRow } from '../../core/form/header-path';
import type { Unread } from '../../core/form/unread';
import type { Area } from '../../core/workbook/address';
import type { FormChoice, FormWords, LikelyForm } from './form-words';
import type { RowFacts } from './row-facts';

/** Rows of a sheet that belong together, and what stands above them. */
interface Block {
  /** Titles and header, from top to bottom. */
  readonly head: readonly RowFacts[];
  /** Rows with figures or symbols of documents. */
  readonly body: RowFacts[];
  /** Texts of the head's rows: a header that comes again goes on with the table. Made when first asked for. */
  again?: ReadonlySet<string>;
}

/** Rows without anything after which a table has ended. */
const MOST_BLANK = 3;
/** Rows above a table in which its title is looked for. */
const REACH = 14;
/** A header has no more rows. */
const DEEPEST = 8;
/** Cells that make a row one of a header, where its words are not known. */
const FEWEST_TITLES = 3;
/** Rows with figures that make a table of what has a header in words that are not known, or none. */
const FEWEST_ROWS = 2;
const FEWEST_HEADLESS = 3;

/** A table that was not read, with the likeliest reason. */
export interface UnreadBlock extends Pick<Unread, 'area' | 'reason'> {
  /** Forms that it may be, likeliest first; none where nothing on it is like a form. */
  readonly choices: readonly FormChoice[];
  /** First row below its header; null where no row holds a figure. */
  readonly body: number | null;
}

/**
 * Tables of one sheet, or of the part of it that holds one of several side by side, outside of what is covered.
 * @param isCovered rows that were read, asked about, or said to be none of ours.
 */
export function unreadBlocks(
  rows: readonly RowFacts[],
  isCovered: (row: number) => boolean,
  words: FormWords,
): readonly UnreadBlock[] {
  return blocksOf(rows, isCovered, words).flatMap((block) => {
    const header = headerOf(block, words);
    const told = reasonOf(block, header, words);
    if (!told) return [];
    const { choices, reason } = told;
    return [
      {
        area: areaOf(header, block, rows, isCovered, words),
        reason,
        choices,
        body: block.body[0]?.row ?? null,
      },
    ];
  });
}

function blocksOf(
  rows: readonly RowFacts[],
  isCovered: (row: number) => boolean,
  words: FormWords,
): readonly Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let loose: RowFacts[] = [];
  for (const facts of rows) {
    if (isCovered(facts.row)) {
      // Titles and header right above belong to what was read.
      open = null;
      loose = [];
      continue;
    }
    if (facts.figures.length + facts.symbols === 0) {
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

/** False where a title, another header or a gap stands between a table and the next row with figures. */
function goesOn(block: Block, between: readonly RowFacts[], next: RowFacts, words: FormWords): boolean {
  let above = block.body.at(-1)?.row ?? next.row;
  for (const row of between) {
    if (row.row > above + MOST_BLANK + 1) return false;
    above = row.row;
    block.again ??= new Set(block.head.map(keyOf));
    if (!block.again.has(keyOf(row)) && (words.namesForm(row) || words.isHeader(row))) return false;
  }
  return next.row <= above + MOST_BLANK + 1;
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
  let from = head.length;
  let below = first.row;
  for (let row = head[from - 1]; row; row = head[from - 1]) {
    if (row.row < below - MOST_BLANK - 1 || words.namesForm(row)) break;
    from -= 1;
    below = row.row;
  }
  const run = head.slice(from);
  const known = run.findIndex((row) => words.isHeader(row));
  if (known >= 0) return run.slice(known);
  const alone = run.findLastIndex(({ filled }) => filled.length < 2);
  return run.slice(alone + 1).slice(-DEEPEST);
}

type Told = Pick<UnreadBlock, 'reason' | 'choices'>;

const likely = (code: 'TITLED_FORM' | 'LIKE_FORM', { form, by, choices }: LikelyForm): Told => ({
  reason: { code, form, by },
  choices,
});

/** "92,6% (25/27 nhiệm vụ)", "Giao 73, đúng hạn 70": a figure with words, or several, in one cell. */
const isWorded = (text: string): boolean => /\d/.test(text) && /\p{L}/u.test(text);
const LEAST_WORDED = 0.5;

/** True where the last cells of the rows hold figures among words. */
function areWorded(body: readonly RowFacts[]): boolean {
  const worded = body.filter(({ filled }) => {
    const content = filled.at(-1)?.cell.content;
    return filled.length > 1 && typeof content === 'string' && isWorded(content);
  });
  return worded.length >= body.length * LEAST_WORDED;
}

function reasonOf({ head, body }: Block, header: readonly RowFacts[], words: FormWords): Told | null {
  const known = header.some((row) => words.isHeader(row));
  const drawn = known || header.some((row) => row.filled.length >= FEWEST_TITLES && !isNumbers(row));
  const top = header[0]?.row ?? body[0]?.row ?? 0;
  const titled = words.titledForm(head.filter(({ row }) => row >= top - REACH));
  if (body.length === 0) return titled && known && header.length > 1 ? likely('TITLED_FORM', titled) : null;
  if (titled && (drawn || body.length >= FEWEST_HEADLESS)) {
    const told = likely('TITLED_FORM', titled);
    const worded = header.some((row) => words.headsRows(row)) && areWorded(body);
    return worded ? { ...told, reason: { code: 'TITLED_FORM', form: titled.form, by: 'cells' } } : told;
  }
  const like = words.likeForm(header, body);
  if (like) return likely('LIKE_FORM', like);
  const isTable = known || (drawn && body.length >= FEWEST_ROWS);
  return isTable ? { reason: { code: 'UNKNOWN_TABLE' }, choices: [] } : null;
}

/** Cells of a row of the table itself, below its last row with a figure: a number and a label, a label and an answer. */
const FEWEST_CELLS = 2;

/** Rows right below the last one with a figure that are filled as rows of the table are: "6 | Tổ chức đối thoại | Chưa". */
function restOf(
  { body }: Block,
  rows: readonly RowFacts[],
  isCovered: (row: number) => boolean,
  words: FormWords,
): readonly RowFacts[] {
  const last = body.at(-1);
  if (!last) return [];
  const left = body.reduce((least, one) => Math.min(least, one.left), Number.POSITIVE_INFINITY);
  const right = body.reduce((most, one) => Math.max(most, one.right), 0);
  const rest: RowFacts[] = [];
  for (const row of rows.slice(rows.indexOf(last) + 1)) {
    const goesOn =
      row.row === last.row + rest.length + 1 &&
      row.filled.length >= FEWEST_CELLS &&
      row.left >= left &&
      row.right <= right &&
      row.figures.length + row.symbols === 0;
    if (!goesOn || isCovered(row.row) || words.isHeader(row) || words.namesForm(row)) break;
    rest.push(row);
  }
  return rest;
}

/** One tight rectangle: header through last row of the table. */
function areaOf(
  header: readonly RowFacts[],
  block: Block,
  all: readonly RowFacts[],
  isCovered: (row: number) => boolean,
  words: FormWords,
): Area {
  const rows = [...header, ...block.body, ...restOf(block, all, isCovered, words)];
  return {
    top: rows[0]?.row ?? 0,
    left: rows.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    bottom: rows.at(-1)?.row ?? 0,
    right: rows.reduce((most, { right }) => Math.max(most, right), 0),
  };
}
