// Columns of a table by agencies that hold figures while their titles do not tell which of the form's columns
// they are.

import { type HeadedColumn, headedColumns } from '../core/form/header-path';
import { NONE } from '../core/form/question';
import { printedNumber } from '../core/form/template';
import { columnLetters } from '../core/workbook/address';
import { cellIn, emptyCell } from '../core/workbook/workbook';
import type { PlacedAgencies } from './agencies';
import type { Asking } from './ask';
import type { Dictionary } from './bind';
import { columnForm } from './column-form';
import { dossierColumns, mergedColumns } from './dossier-columns';
import { isNumeral } from './ledger/figure-cells';
import { shownFigure } from './shown';

/** A column of the sheet that is none of the form's as far as its titles tell. */
interface Unknown {
  readonly column: number;
  /** Lowest text over it. */
  readonly title: string;
  readonly shown: readonly string[];
}

/** Share of the rows with a figure below which a column is none of figures. */
const LEAST_SHARE = 0.5;
const SHOWN = 3;

const pathOver = ({ header }: PlacedAgencies, column: number): readonly string[] =>
  header.titles.find((one) => one.column === column)?.path ?? [];
const titleOver = (placed: PlacedAgencies, column: number): string => pathOver(placed, column).at(-1) ?? '';

function unknownColumns(placed: PlacedAgencies): readonly Unknown[] {
  const known = new Set([...placed.header.columns.values()].map(({ column }) => column));
  known.add(placed.labelColumn);
  if (placed.codeColumn !== null) known.add(placed.codeColumn);
  for (const column of placed.header.foreign) known.add(column);
  // Whichever of the form's columns were chosen, it would hold more than that.
  for (const column of mergedColumns(placed.header.titles)) known.add(column);
  // Columns outside of what the form's own columns span are somebody's additions.
  const right = Math.max(...known);
  const shown = new Map<number, string[]>();
  for (const { source } of placed.lines) {
    for (const { column, cell } of source.cells) {
      if (known.has(column) || column < placed.labelColumn || (!placed.told && column > right + 1)) continue;
      if (typeof cell.content === 'number' || (placed.told && isNumeral(cell))) {
        shown.set(column, [...(shown.get(column) ?? []), shownFigure(cell)]);
      }
    }
  }
  return [...shown]
    .filter(([, figures]) => figures.length >= (placed.told ? 1 : placed.lines.length * LEAST_SHARE))
    .map(([column, figures]) => ({
      column,
      title: titleOver(placed, column),
      shown: figures.slice(0, SHOWN),
    }))
    .sort((a, b) => a.column - b.column);
}

/** What the parts of the column's titles leave open, before the form's other columns. */
function likeliestFirst(
  open: readonly HeadedColumn[],
  { header, template }: PlacedAgencies,
  column: number,
): readonly HeadedColumn[] {
  const { dossiers } = columnForm(template);
  const keys = dossierColumns(header.titles).find((one) => one.column === column)?.keys ?? [];
  const likely = keys.flatMap((key) => dossiers.get(key) ?? []).filter((headed) => open.includes(headed));
  return [...likely, ...open.filter((headed) => !likely.includes(headed))];
}

const titled = ({ number, path }: HeadedColumn): string => `${number} ${path.join(' – ')}`.trim();

/** Binds the columns that a person told, and asks about those nobody has. */
export function settleAgencies(placed: PlacedAgencies, dictionary: Dictionary, ask: Asking): PlacedAgencies {
  const { template, sheet, header, lines } = placed;
  const open = headedColumns(template).filter(
    (headed) => headed.column.indicator !== undefined && !header.columns.has(headed),
  );
  if (open.length === 0 || lines.length === 0) return placed;
  const told = new Map<HeadedColumn, number>();
  for (const { column, title, shown } of unknownColumns(placed)) {
    const left = open.filter((headed) => !told.has(headed));
    if (left.length === 0) break;
    const area = {
      top: header.top,
      left: column,
      bottom: lines.at(-1)?.source.row ?? header.bottom,
      right: column,
    };
    const { answer, question } = ask.settleQuestion({
      kind: 'column',
      about: 'indicator',
      cell: { sheet: sheet.name, row: header.bottom, column },
      area,
      subject: title,
      template: template.id,
      form: printedNumber(template),
      shown: shown.join('; '),
      words: [template.id, columnLetters(column), ...pathOver(placed, column)],
      shared: title !== '',
      former: [template.id, columnLetters(column), title],
      ordinal: 0,
      choices: likeliestFirst(left, placed, column).map((headed) => ({
        id: headed.column.key,
        label: titled(headed),
        confidence: 1 / (left.length + 1),
      })),
    });
    if (answer === NONE) ask.setAside(question, area);
    const headed = left.find((one) => one.column.key === answer);
    if (headed) told.set(headed, column);
  }
  return told.size === 0 ? placed : withColumns(placed, told, dictionary);
}

function withColumns(
  placed: PlacedAgencies,
  told: ReadonlyMap<HeadedColumn, number>,
  dictionary: Dictionary,
): PlacedAgencies {
  const columns = new Map(placed.header.columns);
  for (const [headed, column] of told) columns.set(headed, { column, sure: 1 });
  const values = [...placed.values, ...[...told].map(([headed, column]) => ({ headed, column }))].sort(
    (a, b) => a.headed.index - b.headed.index,
  );
  const cells = placed.lines.flatMap(({ source }) =>
    values.map(({ headed, column }) => ({
      cell: cellIn(source, column) ?? emptyCell,
      measure: dictionary[headed.column.indicator ?? '']?.measure ?? ('count' as const),
    })),
  );
  return { ...placed, header: { ...placed.header, columns }, values, cells };
}
