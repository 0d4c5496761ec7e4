// "Thông tin báo cáo" written back from the form of the pane: only what the person changed, into the sheet's own cells.

import { designSupporting, type FieldValue, infoValues, textHeight } from '../../companion/draw';
import { type FoundField, type FoundInfo, findInfo } from '../../companion/read';
import { periodTitle } from '../../core/calendar/period';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { InfoForm, InfoKey } from '../../core/form/supporting-form';
import { shownNumber } from '../../core/number/vietnamese-number-format';
import {
  type Cell,
  type CellChange,
  cellIn,
  emptyCell,
  heldContent,
  type SheetSnapshot,
} from '../../core/workbook/workbook';
import type { SheetInserter, WorkbookPort } from '../../hosts/ports';
import type { Workspace } from '../workspace/workspace';

/**
 * {@link writeInfo}; a workbook without "Thông tin báo cáo" gets that sheet with all that is known, so that it lasts.
 * @returns how many cells were written, 1 for a new sheet
 */
export async function keepInfo(
  port: WorkbookPort & SheetInserter,
  workspace: Workspace,
  info: ReportInfo,
): Promise<number> {
  if (workspace.supporting.sheets.info) return writeInfo(port, workspace, info);
  const designs = designSupporting({
    kinds: ['info'],
    forms: workspace.catalogue.supporting,
    info,
    setName: workspace.report.set?.name ?? '',
    outline: workspace.catalogue.outline,
    level: null,
    takenNames: await port.sheetNames(),
  });
  // The person stays where they are.
  await port.insertSheets(designs.map((design) => ({ ...design, background: true })));
  return 1;
}

/**
 * Writes the fields that differ from what the workbook proposes, all or none. Lines for which the sheet has no row go
 * into the last one, below each other. A field that the sheet does not have is left alone, and so is a workbook
 * without the sheet.
 * Throws Trouble CHANGED_MEANWHILE where a cell is no longer what it was when the workbook was read, and those of the host.
 * @returns how many cells were written
 */
export async function writeInfo(port: WorkbookPort, workspace: Workspace, info: ReportInfo): Promise<number> {
  const { supporting, snapshot, report, catalogue } = workspace;
  const { info: form } = catalogue.supporting;
  const sheet = snapshot.sheets.find(({ name }) => name === supporting.sheets.info?.sheet);
  const found = sheet && findInfo(sheet, form);
  if (!found) return 0;
  const wanted = valuesOn(found, form, info);
  const proposed = valuesOn(found, form, report.info);
  const differs = (key: InfoKey): boolean => !sameValues(wanted.get(key) ?? [], proposed.get(key) ?? []);
  const othersTimes = TIMES.some(differs);
  const changes = [...found.fields].flatMap(([key, field]) => {
    // The set goes with the tables, not with the form.
    if (key === 'set' || !(differs(key) || (othersTimes && TIMES.includes(key)))) return [];
    return fieldChanges({ sheet, found, form, key, field }, wanted.get(key) ?? []);
  });
  if (changes.length > 0) await port.apply({ changes });
  return changes.length;
}

/** What the sheet leaves out of these follows from the others: where one changes, all are said. */
const TIMES: readonly InfoKey[] = ['period', 'year', 'dataFrom', 'dataTo'];

/** Where the sheet has no field for the year, it stands beside the period. */
function valuesOn(
  { fields }: FoundInfo,
  form: InfoForm,
  info: ReportInfo,
): ReadonlyMap<InfoKey, readonly FieldValue[]> {
  const values = infoValues(info, form);
  if (fields.has('year') || !info.period) return values;
  return new Map([...values, ['period', [{ value: periodTitle(info.period) }]]]);
}

function sameValues(a: readonly FieldValue[], b: readonly FieldValue[]): boolean {
  return a.length === b.length && a.every(({ value }, at) => value === b[at]?.value);
}

/** One field on its sheet. */
interface FieldPlace {
  readonly sheet: SheetSnapshot;
  readonly found: FoundInfo;
  readonly form: InfoForm;
  readonly key: InfoKey;
  readonly field: FoundField;
}

function fieldChanges(
  { sheet, found, form, key, field }: FieldPlace,
  values: readonly FieldValue[],
): CellChange[] {
  const many = isMany(key, form);
  const valueWidth = form.columns.find((column) => column.key === 'value')?.width ?? 0;
  const lastFilled = Math.max(field.row, ...field.filled.map(({ row }) => row));
  const last = many ? Math.max(lastFilled, Math.min(field.last, field.row + values.length - 1)) : field.row;
  const rows = last - field.row + 1;
  const fitted = fitInto(rows, values);
  return Array.from({ length: rows }, (_, at) => field.row + at).flatMap((row, at): CellChange[] => {
    const column = field.filled.find((one) => one.row === row)?.column ?? found.valueColumn;
    const cell = cellAt(sheet, row, column);
    const given = fitted[at];
    const value = given?.value ?? null;
    if (cell.formula === undefined && (cell.content ?? null) === value) return [];
    const format = given?.format;
    const keeps = format === undefined || (typeof value === 'number' && isDate(value, cell.format));
    const place = { sheet: sheet.name, row, column, before: heldContent(cell) };
    const height = typeof value === 'string' ? textHeight(value, 'field', valueWidth) : undefined;
    return [{ ...place, value, ...(keeps ? {} : { format }), ...(height === undefined ? {} : { height }) }];
  });
}

const isMany = (key: InfoKey, form: InfoForm): boolean =>
  form.groups.some(({ fields }) => fields.some((field) => field.key === key && field.lines !== undefined));

/** The person's own way of showing days stays. */
const isDate = (value: number, format: string | undefined): boolean =>
  shownNumber(value, format, false).kind === 'date';

/** One value a row; those without a row of their own below each other in the last one. */
function fitInto(rows: number, values: readonly FieldValue[]): readonly FieldValue[] {
  if (values.length <= rows) return values;
  const rest = values.slice(rows - 1).map(({ value }) => value);
  return [...values.slice(0, rows - 1), { value: rest.join('\n') }];
}

function cellAt({ rows }: SheetSnapshot, row: number, column: number): Cell {
  return (
    cellIn(
      rows.find((one) => one.row === row),
      column,
    ) ?? emptyCell
  );
}
