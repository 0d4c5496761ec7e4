// "Thuyết minh": what people wrote by section. Nothing written is lost: what stands under a heading that no outline
// knows is handed over with that heading.

import type { NarrativeColumn, NarrativeForm } from '../../core/form/supporting-form';
import { referencesIn } from '../../core/report/cell-reference';
import { foldLabel } from '../../core/text/fold';
import { Memo } from '../../core/text/memo';
import type { Area } from '../../core/workbook/address';
import { cellIn, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import type { Arrangement, CitingCell, Omission, OtherNarrative } from '../companion';
import { isFilled, linesOf, textOf } from '../sheet/cells';
import { findHeaderRows } from '../sheet/header-row';
import { withFootnote } from './footnote';
import type { FreeTextPlace } from './free-text';
import { headingLikeness, LEAST_LIKE, likenessTo } from './heading-match';
import { readInsertion } from './insertion';
import { type Omitted, readOmitted } from './omitted';

export interface FoundNarrative {
  readonly sheet: string;
  readonly area: Area;
  readonly narrative: Readonly<Record<string, readonly string[]>>;
  readonly others: readonly OtherNarrative[];
  readonly arrangement: Arrangement;
  readonly citing: readonly CitingCell[];
}

interface WrittenRow {
  readonly row: number;
  readonly heading: string;
  /** See readInsertion. */
  readonly after: string | null;
  readonly hint: string;
  readonly omitted: Omitted;
  readonly paragraphs: readonly string[];
}

/**
 * The texts of a sheet; null where it is no such sheet.
 * @param outlines places of each outline the report may follow; the one that fits the sheet best is taken
 */
export function findNarrative(
  sheet: SheetSnapshot,
  form: NarrativeForm,
  outlines: readonly (readonly FreeTextPlace[])[],
): FoundNarrative | null {
  const [header] = findHeaderRows(sheet, form.columns, ['heading', 'text'], 2).filter(
    ({ columns, row }) => columns.has('hint') || isTitled(sheet, row, form),
  );
  if (!header) return null;
  const { columns } = header;
  const below = sheet.rows.filter((source) => source.row > header.row && isFilled(source));
  const rows = below.map((source): WrittenRow => {
    const at = (key: NarrativeColumn): string => textOf(cellIn(source, columns.get(key)));
    return {
      row: source.row,
      ...readInsertion(at('heading')),
      hint: at('hint'),
      omitted: readOmitted(at('sentences'), form.sentences),
      paragraphs: withNote(linesOf(at('text')), at('note')),
    };
  });
  const read = outlines
    .map((places) => readRows(rows, places))
    .reduce((best, one) => (one.known > best.known ? one : best), readRows(rows, []));
  const all = [...columns.values()];
  const omissions = read.omissions.map(({ row, ...one }): Omission => {
    return { ...one, cell: { sheet: sheet.name, row, column: columns.get('sentences') ?? 0 } };
  });
  return {
    sheet: sheet.name,
    area: {
      top: header.row,
      left: Math.min(...all),
      bottom: below.at(-1)?.row ?? header.row,
      right: Math.max(...all),
    },
    narrative: Object.fromEntries(read.narrative),
    citing: below.flatMap((source) =>
      citingIn(sheet.name, source, [columns.get('text'), columns.get('note')]),
    ),
    arrangement: { ...read.arrangement, omissions },
    others: read.others
      .filter(({ paragraphs }) => paragraphs.length > 0)
      .map(({ heading, row, above, paragraphs }) => {
        const column = columns.get('heading');
        if (heading === '' || column === undefined) return { heading, paragraphs };
        return { heading, paragraphs, above, cell: { sheet: sheet.name, row, column } };
      }),
  };
}

function citingIn(
  sheet: string,
  source: SheetRow,
  columns: readonly (number | undefined)[],
): readonly CitingCell[] {
  return columns.flatMap((column) => {
    const references = referencesIn(textOf(cellIn(source, column)));
    if (column === undefined || references.length === 0) return [];
    return [{ cell: { sheet, row: source.row, column }, references }];
  });
}

const TITLE_REACH = 6;

function isTitled({ rows }: SheetSnapshot, header: number, { title, sheet }: NarrativeForm): boolean {
  const keys = [title, sheet].map(foldLabel);
  return rows
    .filter(({ row }) => row < header && row >= header - TITLE_REACH)
    .some(({ cells }) => cells.some(({ cell }) => keys.includes(foldLabel(textOf(cell)))));
}

interface ReadRows {
  /** How much of the sheet is of the outline: likeness of headings and hints, summed. */
  readonly known: number;
  readonly narrative: ReadonlyMap<string, readonly string[]>;
  /** What stands under headings of a person's own, in the order of the sheet; many hold no text. */
  readonly others: readonly OwnText[];
  readonly arrangement: Omit<Arrangement, 'omissions'>;
  readonly omissions: readonly (Omit<Omission, 'cell'> & { readonly row: number })[];
}

interface OwnText {
  readonly row: number;
  readonly heading: string;
  readonly above: readonly string[];
  readonly paragraphs: string[];
}

function readRows(rows: readonly WrittenRow[], places: readonly FreeTextPlace[]): ReadRows {
  const narrative = new Map<string, string[]>();
  const others: OwnText[] = [];
  const used = new Set<string>();
  let section: readonly string[] = [];
  let above: readonly string[] = [];
  let target: string[] | null = null;
  let known = 0;
  const moves: Arrangement['moves'][number][] = [];
  const silent: string[] = [];
  const omissions: ReadRows['omissions'][number][] = [];
  for (const { row, heading, after, hint, omitted, paragraphs } of rows) {
    const place = heading !== '' || hint !== '' ? placeOf(heading, hint, places, used) : null;
    const meant = place?.heading ?? heading;
    if (omitted === 'all') silent.push(...(meant === '' ? [] : [meant]));
    // A row without a heading goes on with the section above it.
    else if (omitted.length > 0)
      omissions.push({ row, heading: meant || (section[0] ?? ''), words: omitted });
    if (place) {
      if (after !== null) moves.push({ heading: place.heading, after });
      known += likenessTo(heading, place) + headingLikeness(hint, place.hint);
      used.add(place.key);
      section = [place.heading];
      above = section;
      target = narrative.get(place.key) ?? [];
      narrative.set(place.key, target);
    } else if (target === null || heading !== '' || hint !== '') {
      const own: OwnText = { row, heading, above: after === null ? above : [after], paragraphs: [] };
      others.push(own);
      target = own.paragraphs;
      // The heading of a chapter, under which a person may have begun a section of their own.
      if (heading !== '' && paragraphs.length === 0) above = [heading, ...section];
    }
    target.push(...paragraphs);
  }
  return { known, narrative: filled(narrative), others, arrangement: { moves, silent }, omissions };
}

/** The footnote of a row stands behind its last paragraph. */
function withNote(paragraphs: readonly string[], note: string): readonly string[] {
  const last = paragraphs.at(-1);
  const lines = note.split('\n').flatMap((line) => line.trim() || []);
  if (lines.length === 0 || last === undefined) return paragraphs;
  return [...paragraphs.slice(0, -1), withFootnote(last, lines.join('; '))];
}

/** Places that hold text. */
function filled(texts: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  return new Map([...texts].filter(([, paragraphs]) => paragraphs.length > 0));
}

type Likenesses = Readonly<Record<'hints' | 'headings', readonly number[]>>;

/** The rows of a long sheet, and of the outlines it is held against. */
const REMEMBERED = 1000;
const known = new WeakMap<readonly FreeTextPlace[], Memo<Likenesses>>();

/** How much a row is like each place of an outline: worked out once, for a sheet is read again after every step. */
function likenesses(heading: string, hint: string, places: readonly FreeTextPlace[]): Likenesses {
  const memo = known.get(places) ?? new Memo<Likenesses>(REMEMBERED);
  known.set(places, memo);
  const key = `${heading}\n\n${hint}`;
  const old = memo.get(key);
  if (old) return old;
  const found = {
    hints: places.map((place) => (hint === '' ? 0 : headingLikeness(hint, place.hint))),
    headings: places.map((place) => (heading === '' ? 0 : likenessTo(heading, place))),
  };
  memo.set(key, found);
  return found;
}

/** The place that a row means; null where none or two are as likely. Places of one section are told by their hints. */
function placeOf(
  heading: string,
  hint: string,
  places: readonly FreeTextPlace[],
  used: ReadonlySet<string>,
): FreeTextPlace | null {
  const { hints, headings } = likenesses(heading, hint, places);
  const best = Math.max(0, ...headings);
  if (best >= LEAST_LIKE) {
    const alike = places.filter((_, at) => (headings[at] ?? 0) > best - 0.02);
    const told = alike.filter((place) => (hints[places.indexOf(place)] ?? 0) >= LEAST_LIKE);
    const [first, ...more] = told.length > 0 ? told : alike;
    if (!first || more.length === 0) return first ?? null;
    if (more.every((place) => place.heading === first.heading)) {
      const ranked = [first, ...more].map((place) => ({ place, sure: hints[places.indexOf(place)] ?? 0 }));
      const most = Math.max(...ranked.map(({ sure }) => sure));
      const likely = ranked.filter(({ sure }) => sure === most).map(({ place }) => place);
      return likely.find(({ key }) => !used.has(key)) ?? likely[0] ?? null;
    }
  }
  // A heading of its own is no section of ours, even above a hint of ours.
  if (heading !== '' && best < LEAST_LIKE) return null;
  const exact = places.filter((_, at) => (hints[at] ?? 0) >= 0.9);
  return exact.length === 1 ? (exact[0] ?? null) : null;
}
