// How figures are written that were typed as text: marks of thousands and decimals the Vietnamese way throughout, 03 and 5
// not side by side. What Excel shows of a number follows its format and says nothing.

import { splitTail } from '../core/form/figure-tail';
import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { type Mark, readFigureText } from '../core/number/vietnamese-number';
import { plainFinding } from './plain-finding';

/** A typed figure and how it is written. */
interface Written {
  readonly table: BoundTable;
  readonly bound: BoundRow;
  /** The mark that stands before its decimals, or is left for them by its thousands; null where it shows none. */
  readonly mark: Mark | null;
  /** Thousands without a mark: "2573". */
  readonly isPlain: boolean;
}

/** Over all tables of a report: a reader who has seen 1.353 takes 1,348 for less than two. */
export function checkNumberStyles(tables: readonly BoundTable[]): readonly Finding[] {
  const all: Written[] = [];
  for (const table of tables) {
    for (const bound of table.rows) {
      const { reading } = bound;
      // Most figures are numbers.
      const written =
        reading.kind === 'figure' && reading.figure.from === 'text' ? writtenIn(table, bound) : null;
      if (written) all.push(written);
    }
  }
  const vietnamese = all.filter(({ mark }) => mark === ',');
  const other = all.filter(({ mark }) => mark === '.');
  if (vietnamese.length === 0) return [];
  const mixed = tables.flatMap((table) => {
    const cells = other.filter((one) => one.table === table);
    const [first] = cells;
    const beside = vietnamese.find((one) => one.table === table) ?? vietnamese[0];
    if (!first || !beside) return [];
    return [
      plainFinding(
        {
          code: 'NUMBER_STYLES',
          other: first.bound.printedFigure,
          vietnamese: beside.bound.printedFigure,
          at: beside.table === table ? '' : printedNumber(beside.table.template),
        },
        { severity: 'warning', template: table.template.id, cells: cells.map(cellOf), table: nameOf(first) },
      ),
    ];
  });
  return [
    ...mixed,
    ...withoutMarks(
      all.filter(({ isPlain }) => isPlain),
      vietnamese,
    ),
  ];
}

const cellOf = ({ bound }: Written) => bound.cell;
const nameOf = ({ table }: Written): string => printedNumber(table.template);

/** Thousands with a mark in one cell and without in another: told once for the report, as its cells have one habit. */
function withoutMarks(plain: readonly Written[], vietnamese: readonly Written[]): readonly Finding[] {
  const [first] = plain;
  const grouped = vietnamese.find(({ bound }) => /\d\.\d{3}(?!\d)/.test(bound.printedFigure));
  if (!first || !grouped) return [];
  const told = {
    code: 'THOUSANDS_PLAIN',
    plain: first.bound.printedFigure,
    grouped: grouped.bound.printedFigure,
    at: grouped.table === first.table ? '' : nameOf(grouped),
  } as const;
  const { template } = first.table;
  return [
    plainFinding(told, {
      severity: 'info',
      template: template.id,
      cells: plain.map(cellOf),
      table: nameOf(first),
    }),
  ];
}

function writtenIn(table: BoundTable, bound: BoundRow): Written | null {
  const { reading, row } = bound;
  if (reading.kind !== 'figure' || row.answers) return null;
  const { from, typed, value, decimals } = reading.figure;
  if (from !== 'text' || typed === undefined) return null;
  const text = splitTail(typed)?.bare ?? typed;
  const read = readFigureText(text);
  const own =
    read.kind === 'figure'
      ? read.readings.find((one) => one.decimals === decimals && one.value.units === value.units)
      : undefined;
  return own
    ? { table, bound, mark: own.decimalMark, isPlain: /^\s*\d{4,}(?!\d|[., ']\d{3})/.test(text) }
    : null;
}
