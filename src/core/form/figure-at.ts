// Which figure of the tables a person's text means by "{PL4!D24}", a cell, or by "{PL4!3.2.1}", a line of the form.

import type { CellReference } from '../report/cell-reference';
import { cleanText, foldLabel } from '../text/fold';
import { cellKey } from '../workbook/address';
import { headedColumns } from './header-path';
import type { BoundRow, BoundTable } from './table';
import { kindOf } from './template';

export interface FigureAt {
  readonly table: BoundTable;
  readonly bound: BoundRow;
}

/** null: several figures answer to the name. */
type Named = Map<string, FigureAt | null>;

/** Excel compares names of sheets without regard to case. */
const fold = (sheet: string): string => cleanText(sheet).toLowerCase();

/** "3.2.1" of "3.2.1.". */
const bareCode = (code: string): string => cleanText(code).replace(/(?<![.\s])[.\s]+$/, '');

/**
 * The lookup over the tables; it gives null for what none of them binds, and for a name that several figures have. A
 * line is named by its number in the form or by its label, a column of several by its number, its title or its year.
 */
export function figuresAt(tables: readonly BoundTable[]): (reference: CellReference) => FigureAt | null {
  const cells = new Map<string, FigureAt>();
  const lines: Named = new Map();
  for (const table of tables) {
    for (const bound of table.rows) {
      const found = { table, bound };
      const sheet = fold(bound.cell.sheet);
      cells.set(cellKey({ ...bound.cell, sheet }), found);
      const { known, doubtful } = namesOf(found);
      for (const name of known) put(lines, `${sheet}\n${name}`, found);
      for (const name of doubtful) lines.set(`${sheet}\n${name}`, null);
    }
  }
  return ({ sheet, at, line }) => {
    const place = fold(sheet);
    if (at) return cells.get(cellKey({ sheet: place, ...at })) ?? null;
    for (const name of waysToRead(line)) {
      const found = lines.get(`${place}\n${name}`);
      if (found !== undefined) return found;
    }
    return null;
  };
}

function put(lines: Named, name: string, found: FigureAt): void {
  const before = lines.get(name);
  const isSame = before && cellKey(before.bound.cell) === cellKey(found.bound.cell);
  lines.set(name, before === undefined || isSame ? found : null);
}

/** How a person may name the figure of a cell by its line, the shortest first; each holds where rows are inserted. */
export function lineNames(found: FigureAt): readonly string[] {
  const { table, bound } = found;
  const [column] = columnsOf(table, bound);
  const { code, labels } = lineOf(found);
  return [code, labels[0] ?? ''].flatMap((name) =>
    name === '' ? [] : [`{${bound.cell.sheet}!${name}${column === undefined ? '' : `/${column}`}}`],
  );
}

/** Number and labels of a line; a free row, an agency's, has no number that stays. */
function lineOf({ bound: { row, printedCode, printedLabel } }: FigureAt) {
  const code = bareCode(printedCode || row.code);
  const formCode = bareCode(row.code);
  return {
    code: row.repeats ? '' : code,
    /** Another line may have it by now: nobody knows which is meant. */
    otherCode: row.repeats || formCode === code ? '' : formCode,
    labels: row.repeats ? [printedLabel] : [row.label, printedLabel],
  };
}

const byCode = (code: string): string => `số ${bareCode(code).toLowerCase()}`;
const byLabel = (label: string): string => `tên ${foldLabel(label)}`;

function namesOf(found: FigureAt): {
  readonly known: readonly string[];
  readonly doubtful: readonly string[];
} {
  const { code, otherCode, labels } = lineOf(found);
  const columns = columnsOf(found.table, found.bound);
  const withColumn = (names: readonly string[]): readonly string[] =>
    columns.length === 0
      ? names
      : names.flatMap((name) => columns.map((one) => `${name}\n${foldLabel(one)}`));
  const told = labels.filter((one) => one !== '').map(byLabel);
  return {
    known: withColumn([...new Set([...(code === '' ? [] : [byCode(code)]), ...told])]),
    doubtful: withColumn(otherCode === '' ? [] : [byCode(otherCode)]),
  };
}

/** What tells the column; empty where a line has one figure. */
function columnsOf({ template }: BoundTable, { member, indicator }: BoundRow): readonly string[] {
  const kind = kindOf(template);
  if (kind === 'years') return member === '' ? [] : [member];
  if (kind !== 'agencies') return [];
  const headed = headedColumns(template).find(({ column }) => column.indicator === indicator);
  return headed ? [headed.number, headed.path.at(-1) ?? ''].filter((one) => one !== '') : [];
}

/** A label may hold the mark that parts line and column. */
function* waysToRead(line: string): Generator<string> {
  yield byCode(line);
  yield byLabel(line);
  for (let at = line.lastIndexOf('/'); at > 0; at = line.lastIndexOf('/', at - 1)) {
    const column = foldLabel(line.slice(at + 1));
    yield `${byCode(line.slice(0, at))}\n${column}`;
    yield `${byLabel(line.slice(0, at))}\n${column}`;
  }
}
