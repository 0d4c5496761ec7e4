// The ledger against figures of which a test knows where they stand: each in exactly one class, ranges tight.

import { type Area, a1, areaA1 } from '../../src/core/workbook/address';
import type { Recognized } from '../../src/recognize';

export interface FigureAt {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a figure is, by what recognition returns; a test leaves one out to see that it is missed. */
export type Class = 'bound' | 'asked' | 'foreign' | 'unread';

const inside = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  top <= row && row <= bottom && left <= column && column <= right;
const sizeOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);

const key = ({ sheet, row, column }: FigureAt): string => `${sheet}!${a1(row, column)}`;

/** Cells that a table holds, also those that are blank. */
function boundIn({ tables }: Recognized): readonly FigureAt[] {
  return tables.flatMap(({ rows, documents = [] }) => [
    ...rows.map(({ cell }) => cell),
    ...documents.flatMap(({ cell, places }) => [cell, ...Object.values(places)]),
  ]);
}

/** Sentences on what does not hold. @param without a class that is passed over, as a ledger with a hole would. */
export function faultsOf(
  figures: readonly FigureAt[],
  read: Recognized,
  without: Class | null = null,
): readonly string[] {
  const bound = boundIn(read);
  const boundKeys = new Set(bound.map(key));
  const faults: string[] = [];
  const ranges = [
    ...read.questions.map(({ cell, area }) => ({ sheet: cell.sheet, area, is: 'asked' as const })),
    ...read.unread.map(({ sheet, area, foreign }) => ({
      sheet,
      area,
      is: foreign ? ('foreign' as const) : ('unread' as const),
    })),
  ];
  for (const figure of figures) {
    const classes = new Set<Class>(boundKeys.has(key(figure)) ? ['bound'] : []);
    for (const { sheet, area, is } of ranges)
      if (sheet === figure.sheet && inside(area, figure.row, figure.column)) classes.add(is);
    if (without) classes.delete(without);
    if (classes.size !== 1) faults.push(`${key(figure)} is ${[...classes].join(', ') || 'nothing'}`);
  }
  for (const { sheet, area, is } of ranges) {
    const name = `${is} ${sheet}!${areaA1(area)}`;
    if (bound.some((one) => one.sheet === sheet && inside(area, one.row, one.column)))
      faults.push(`${name} holds a bound cell`);
    const held = figures.filter((one) => one.sheet === sheet && inside(area, one.row, one.column)).length;
    if (held > 0 && sizeOf(area) > 20 * held + 100) faults.push(`${name} is not tight: ${held} figures`);
  }
  return faults;
}
