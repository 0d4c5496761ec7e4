// Headers of tables whose value columns each stand for another indicator: which of the form's columns each column of
// the sheet is, by the parts of its titles where the form is one of dossiers, else by whole titles.

import type { HeadedColumn } from '../core/form/header-path';
import { foldLabel } from '../core/text/fold';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { type ClaimedColumns, claimColumns } from './column-claims';
import type { ColumnForm } from './column-form';
import { dossierColumns, headsDossiers, mergedColumns } from './dossier-columns';
import { settledColumns } from './dossier-sums';
import { headersOf, type SheetHeader, type TitledColumn } from './sheet/columns';
import { gridOf } from './sheet/grid';
import { senseOf, type Trait } from './sheet/title-words';

/** A header found on a sheet. */
export interface ColumnHeader {
  readonly top: number;
  readonly bottom: number;
  readonly titles: readonly TitledColumn[];
  readonly columns: ClaimedColumns;
  /** Columns that are certainly none of the form's: shares, sums over its columns, last period's. */
  readonly foreign: ReadonlySet<number>;
}

/** Share of the form's columns below which nothing is taken for its header. */
const LEAST_COLUMNS = 0.5;

/** Every header of the form on a sheet, from top to bottom. */
export function findColumnHeaders(sheet: SheetSnapshot, form: ColumnForm): readonly ColumnHeader[] {
  return headersOf(gridOf(sheet)).flatMap((header) => {
    // Where rows may be anything, only the meaning of the columns tells the form.
    const found = byParts(sheet, header, form) ?? (form.template.freeRows ? null : byTitles(header, form));
    return found ? [{ top: header.top, bottom: header.bottom, titles: header.columns, ...found }] : [];
  });
}

/** A header of which a person said that it is the form's, however few of its columns tell themselves. */
export function toldHeader(sheet: SheetSnapshot, header: SheetHeader, form: ColumnForm): ColumnHeader {
  const found = form.dossiers.size > 0 ? partsIn(sheet, header, form) : claimsIn(header, form);
  return { top: header.top, bottom: header.bottom, titles: header.columns, ...found };
}

type Claimed = Pick<ColumnHeader, 'columns' | 'foreign'>;

/** Every table has a number and a label: only the columns of figures tell one form from another. */
const isFigure = ({ column }: HeadedColumn): boolean => column.role === 'value';

function byTitles(header: SheetHeader, form: ColumnForm): Claimed | null {
  const claimed = claimsIn(header, form);
  const found = [...claimed.columns.keys()].filter(isFigure).length;
  return found > 0 && found >= form.columns.filter(isFigure).length * LEAST_COLUMNS ? claimed : null;
}

function claimsIn(header: SheetHeader, form: ColumnForm): Claimed {
  const paths: (readonly string[])[] = Array.from({ length: header.right + 1 }, () => []);
  const numbers = Array.from({ length: header.right + 1 }, () => '');
  for (const { column, path, numbering } of header.columns) {
    paths[column] = path;
    numbers[column] = numbering;
  }
  const columns = claimColumns(paths, header.numbers === null ? undefined : numbers, form);
  return { columns, foreign: new Set() };
}

/** How sure a column is whose titles name all its parts. */
const NAMED = 0.95;

/** null where form or header are not of dossiers. */
function byParts(sheet: SheetSnapshot, header: SheetHeader, form: ColumnForm): Claimed | null {
  if (form.dossiers.size === 0 || !headsDossiers(header) || !speaksOfDossiers(sheet, header)) return null;
  return partsIn(sheet, header, form);
}

function partsIn(sheet: SheetSnapshot, header: SheetHeader, form: ColumnForm): Claimed {
  const headed = form.dossiers;
  const columns = new Map<HeadedColumn, { column: number; sure: number }>();
  const foreign = new Set<number>();
  const merged = mergedColumns(header.columns);
  for (const one of settledColumns(sheet, header)) {
    const [key, second] = one.keys;
    const match = key === undefined || second ? undefined : headed.get(key);
    if (match) columns.set(match, { column: one.column, sure: NAMED });
    else if (merged.has(one.column)) continue;
    else if (one.foreign || (key !== undefined && !second)) foreign.add(one.column);
  }
  for (const [role, traits] of besides) {
    const match = form.columns.find(({ column }) => column.role === role);
    const at = header.columns.find(({ path }) => path.some((title) => says(title, traits)));
    if (match && at) columns.set(match, { column: at.column, sure: 1 });
  }
  return { columns, foreign };
}

/** Rows over a header in which its title is looked for. */
const TITLE_REACH = 10;
/** So many columns speak for themselves. */
const TELLING = 8;
const DOSSIERS = ['hồ sơ', 'hs', 'thủ tục hành chính', 'một cửa', 'dịch vụ công'];
/** Other things are received, settled and overdue as well. */
const OTHERS = [
  'đơn thư',
  'khiếu nại',
  'tố cáo',
  'tiếp công dân',
  'vụ việc',
  'vụ án',
  'nhiệm vụ',
  'văn bản đến',
];

/** True where header, title or sheet name speak of dossiers, and of nothing else that is received and settled. */
function speaksOfDossiers(sheet: SheetSnapshot, header: SheetHeader): boolean {
  const grid = gridOf(sheet);
  const above = grid.rows.filter((row) => row < header.top && row >= header.top - TITLE_REACH);
  const titles = [sheet.name, ...above.flatMap((row) => grid.filled(row).map(({ text }) => text))];
  const columns = header.columns.flatMap(({ path }) => path);
  const says = (texts: readonly string[], words: readonly string[]): boolean =>
    texts.some((text) => words.some((word) => ` ${foldLabel(text)} `.includes(` ${word} `)));
  if (says(columns, OTHERS) || (says(titles, OTHERS) && !says(columns, DOSSIERS))) return false;
  // So many of the form's columns tell themselves, whatever the title is.
  const told = new Set(dossierColumns(header.columns).flatMap(({ keys }) => (keys.length === 1 ? keys : [])));
  return told.size >= TELLING || says([...titles, ...columns], DOSSIERS);
}

/** "Đơn vị" over the rows of such a table names them. */
const besides: readonly (readonly ['code' | 'label', readonly Trait[]])[] = [
  ['code', ['code']],
  ['label', ['label', 'unit']],
];

const says = (title: string, among: readonly Trait[]): boolean =>
  among.some((trait) => senseOf(title).traits.has(trait));
