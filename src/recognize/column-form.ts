// The columns of a form whose value columns each stand for another indicator, folded for comparison.

import { type HeadedColumn, headedColumns } from '../core/form/header-path';
import type { Template } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import { Memo } from '../core/text/memo';
import type { SheetRow } from '../core/workbook/workbook';
import { type DossierKey, dossierColumns } from './dossier-columns';
import { Vocabulary } from './vocabulary';

/** A form's columns, ready to be looked for. */
export interface ColumnForm {
  readonly template: Template;
  readonly columns: readonly HeadedColumn[];
  /** Whole titles ("kết quả giải quyết … quá hạn"); several columns may share one. */
  readonly titles: Vocabulary;
  readonly columnsOf: ReadonlyMap<number, readonly HeadedColumn[]>;
  /** Single cells of the header. */
  readonly pieces: Vocabulary;
  /** Texts of sheets that were looked at: whether they are such a cell. */
  readonly seen: Memo<boolean>;
  /** The columns of a form of dossiers by the parts of their titles; empty for other forms. */
  readonly dossiers: ReadonlyMap<DossierKey, HeadedColumn>;
}

const forms = new WeakMap<Template, ColumnForm>();

/** The form's columns, folded once and kept as long as the template lives. */
export function columnForm(template: Template): ColumnForm {
  const known = forms.get(template);
  if (known) return known;
  const columns = headedColumns(template);
  const keyOf = ({ path }: HeadedColumn): string => foldLabel(path.join(' '));
  const titles = new Vocabulary(columns.map(keyOf));
  const columnsOf = new Map<number, HeadedColumn[]>();
  for (const column of columns) {
    const id = titles.idOf(keyOf(column)) ?? -1;
    columnsOf.set(id, [...(columnsOf.get(id) ?? []), column]);
  }
  const pieces = new Vocabulary(columns.flatMap(({ path }) => path.map(foldLabel)));
  const form = {
    template,
    columns,
    titles,
    columnsOf,
    pieces,
    seen: new Memo<boolean>(REMEMBERED),
    dossiers: dossiersOf(columns),
  };
  forms.set(template, form);
  return form;
}

/** Empty unless every value column is told by its parts, and no two by the same ones. */
function dossiersOf(columns: readonly HeadedColumn[]): ReadonlyMap<DossierKey, HeadedColumn> {
  const values = columns.filter(({ column }) => column.role === 'value');
  const titled = values.map(({ index, path, number }) => ({
    column: index,
    path,
    number,
    numbering: number,
  }));
  const found = new Map<DossierKey, HeadedColumn>();
  for (const [n, { keys }] of dossierColumns(titled).entries()) {
    const [key, second] = keys;
    const headed = values[n];
    if (key === undefined || second || !headed || found.has(key)) return new Map();
    found.set(key, headed);
  }
  return found;
}

/** Texts of a header cell are no longer than this. */
const LONGEST = 120;
/** So alike that a cell counts as one of the form's header cells. */
const PIECE_LIKE = 0.7;
/** How many texts are remembered; a workbook has some hundreds. */
const REMEMBERED = 5000;

/** How many cells of a row are cells of the form's header. Figures stand in no title row: most rows are done with. */
export function piecesIn(row: SheetRow, form: ColumnForm): number {
  let count = 0;
  for (const { cell } of row.cells) {
    if (typeof cell.content === 'number') return 0;
    if (typeof cell.content === 'string' && isPiece(cell.content, form)) count += 1;
  }
  return count;
}

function isPiece(text: string, { pieces, seen }: ColumnForm): boolean {
  if (text.length > LONGEST) return false;
  const known = seen.get(text);
  if (known !== undefined) return known;
  const like = [...pieces.alike(foldLabel(text)).values()].some((similarity) => similarity >= PIECE_LIKE);
  seen.set(text, like);
  return like;
}
