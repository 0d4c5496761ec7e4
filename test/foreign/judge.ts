// What the product read of a workbook, held against what a careful clerk says.

import type { CheckedWorkspace } from '../../src/app';
import { type BoundRow, isListed } from '../../src/core/form/table';
import { toNumber } from '../../src/core/number/decimal';
import { plainSymbol } from '../../src/core/report/document-symbol';
import { type Area, cellText, parseA1 } from '../../src/core/workbook/address';
import type { Fact } from './page';

/** Each true figure counts once, `open` ones only where they are wrong; `alien` are bound cells that are nobody's. */
export interface Verdict {
  readonly right: number;
  /** Bound as what it is, and read as a text that is no number. */
  readonly worded: number;
  readonly asked: number;
  /** Named among what was not read. */
  readonly named: number;
  /** Nothing said of it, or said that it is certainly none of the report's. */
  readonly silent: number;
  readonly wrong: number;
  readonly alien: number;
  /** The first of those that are wrong, alien or silent, in words. */
  readonly misses: readonly string[];
}

type Count = Exclude<keyof Verdict, 'misses'>;

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A question or a named place counts while it is tight: so many cells for each true figure in it, and so many more. */
const CELLS_EACH = 20;
const CELLS_MORE = 100;

export function judge(
  facts: ReadonlyMap<string, Fact>,
  { tables, questions, unread }: CheckedWorkspace,
): Verdict {
  const bound = new Map(
    tables.flatMap(({ template, rows }) =>
      rows
        .filter(({ reading }) => reading.kind !== 'blank')
        .map((row) => [cellText(row.cell), { template: template.id, row }] as const),
    ),
  );
  const listed = new Map(
    tables.flatMap(({ documents = [] }) =>
      documents.filter(isListed).map(({ cell, symbol }) => [cellText(cell), symbol] as const),
    ),
  );
  const tight = (place: Place): boolean => {
    const inside = [...facts.keys()].filter((cell) => stands(cell, [place])).length;
    const { top, left, bottom, right } = place.area;
    return (bottom - top + 1) * (right - left + 1) <= CELLS_EACH * inside + CELLS_MORE;
  };
  const asked = questions.map(({ cell, area }): Place => ({ sheet: cell.sheet, area })).filter(tight);
  const named = unread
    .filter(({ foreign }) => !foreign)
    .filter((place) => tight(place) && ![...bound.keys()].some((cell) => stands(cell, [place])));
  const counts: Record<Count, number> = {
    right: 0,
    worded: 0,
    asked: 0,
    named: 0,
    silent: 0,
    wrong: 0,
    alien: 0,
  };
  const misses: string[] = [];
  const miss = (kind: 'wrong' | 'alien' | 'silent', cell: string, words: string): void => {
    counts[kind] += 1;
    misses.push(`${kind} ${cell}: ${words}`);
  };
  for (const [cell, fact] of facts) {
    const here = bound.get(cell);
    const symbol = fact.indicator === 'doc' ? listed.get(cell) : undefined;
    const isRight = here
      ? sameFigure(fact, here.template, here.row)
      : symbol !== undefined && sameSymbol(symbol, fact.member ?? symbol);
    if (here && !isRight) miss('wrong', cell, `${saidOf(fact)}, read as ${readAs(here.row)}`);
    else if (symbol !== undefined && !isRight) miss('wrong', cell, `${saidOf(fact)}, read as ${symbol}`);
    else if (fact.open) continue;
    else if (here && typeof fact.value === 'number' && here.row.reading.kind !== 'figure') counts.worded += 1;
    else if (isRight) counts.right += 1;
    else if (stands(cell, asked)) counts.asked += 1;
    else if (stands(cell, named)) counts.named += 1;
    else miss('silent', cell, saidOf(fact));
  }
  for (const [cell, { row }] of bound)
    if (!facts.has(cell) && row.reading.kind === 'figure') miss('alien', cell, `read as ${readAs(row)}`);
  for (const cell of listed.keys())
    if (facts.get(cell)?.indicator !== 'doc') miss('alien', cell, 'read as a document');
  return { ...counts, misses };
}

export function sumOf(verdicts: readonly Verdict[]): Verdict {
  const sum = (key: Count): number => verdicts.reduce((all, one) => all + one[key], 0);
  return {
    right: sum('right'),
    worded: sum('worded'),
    asked: sum('asked'),
    named: sum('named'),
    silent: sum('silent'),
    wrong: sum('wrong'),
    alien: sum('alien'),
    misses: verdicts.flatMap(({ misses }) => misses),
  };
}

function stands(cell: string, places: readonly Place[]): boolean {
  const cut = cell.lastIndexOf('!');
  const at = parseA1(cell.slice(cut + 1));
  if (!at) return false;
  return places.some(
    ({ sheet, area: { top, left, bottom, right } }) =>
      sheet === cell.slice(0, cut) &&
      at.row >= top &&
      at.row <= bottom &&
      at.column >= left &&
      at.column <= right,
  );
}

/** The same indicator of the same office or year, whichever set's form it was read by; and the same number. */
function sameFigure(fact: Fact, template: string, { indicator, member, row, reading }: BoundRow): boolean {
  if (indicator !== fact.indicator) return false;
  if (fact.member !== null && plain(member) !== plain(fact.member)) return false;
  if (template === 'cao-bang-2023/pl2' && row.key !== fact.row) return false;
  if (typeof fact.value !== 'number' || reading.kind !== 'figure') return true;
  const read = toNumber(reading.figure.value);
  return [read, read * 100].some((value) => Math.abs(value - Number(fact.value)) < 1e-6);
}

/** Whole, whether a number below ten is printed with its nought or not. */
const sameSymbol = (read: string, told: string): boolean =>
  plainSymbol(read).replace(/^0+/, '') === plainSymbol(told).replace(/^0+/, '');

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
const saidOf = ({ row, indicator, member, value }: Fact): string =>
  [row, indicator, member, value].filter((one) => one !== null).join(' ');
const readAs = ({ row, indicator, member }: BoundRow): string =>
  [row.key, indicator, member].filter(Boolean).join(' ');
