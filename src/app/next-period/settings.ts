// What the supporting sheets say of the old period, for the next one: period, days and deadline moved on, number and
// day of signing blank; passed-over findings end with the figures they were about.

import { type FieldValue, infoValues } from '../../companion/draw';
import { type FoundInfo, findInfo } from '../../companion/read';
import { periodTitle } from '../../core/calendar/period';
import type { CellIndex } from '../../core/form/filled-cells';
import type { NextPeriodPlan } from '../../core/form/next-period';
import type { InfoKey } from '../../core/form/supporting-form';
import { type CellChange, heldContent, isBlank } from '../../core/workbook/workbook';
import type { Workspace } from '../workspace/workspace';

/** Fields of the period itself, which get new values, and of the old report, which get none. */
const MOVED: readonly InfoKey[] = ['period', 'year', 'dataFrom', 'dataTo', 'deadline', 'number', 'date'];

/** Changes on every sheet "Thông tin báo cáo". */
export function moveInfo(
  { snapshot, catalogue }: Workspace,
  { to, window }: Pick<NextPeriodPlan, 'to' | 'window'>,
): readonly CellChange[] {
  const { info: form } = catalogue.supporting;
  return snapshot.sheets.flatMap((sheet) => {
    const found = findInfo(sheet, form);
    if (!found) return [];
    const values = new Map(infoValues({ period: to, ...window }, form));
    // Without a field of its own the year stands beside the period.
    if (!found.fields.has('year')) values.set('period', [{ value: periodTitle(to) }]);
    return MOVED.flatMap((key) => fieldChanges(found, key, values.get(key)?.[0]));
  });
}

function fieldChanges(
  { sheet, fields, valueColumn }: FoundInfo,
  key: InfoKey,
  next: FieldValue | undefined,
): readonly CellChange[] {
  const field = fields.get(key);
  if (!field) return [];
  const [first, ...rest] = field.filled;
  const place = { sheet, row: first?.row ?? field.row, column: first?.column ?? valueColumn };
  const before = first ? heldContent(first.cell) : null;
  // A formula of the user's own tells the day in its own way.
  if (first?.cell.formula !== undefined) return [];
  const changes: CellChange[] = rest.map(({ row, column, cell }) => {
    return { sheet, row, column, value: null, before: heldContent(cell) };
  });
  if (next || !isBlank(before)) {
    const format = next?.format === undefined ? {} : { format: next.format };
    changes.unshift({ ...place, value: next?.value ?? null, before, ...format });
  }
  return changes;
}

/** The decision can be read, but no longer counts. */
export function endWaivers(
  { snapshot, supporting, catalogue }: Workspace,
  index: CellIndex,
): readonly CellChange[] {
  const known = new Set(snapshot.sheets.map(({ name }) => name));
  const { ended } = catalogue.supporting.log;
  return supporting.log.flatMap(({ kind, cell }): CellChange[] => {
    if (kind !== 'waiver' || !known.has(cell.sheet)) return [];
    const held = heldContent(index.at(cell));
    return held === null ? [] : [{ ...cell, value: ended.word, before: held }];
  });
}

/** Empties the rows of "Văn bản", the numbers in front left. */
export function emptyDocuments({ supporting }: Workspace, index: CellIndex): readonly CellChange[] {
  const areas = supporting.areas ?? [];
  return supporting.documents.flatMap(({ cell: { sheet, row } }) => {
    const list = areas.find((one) => one.sheet === sheet && row >= one.area.top && row <= one.area.bottom);
    if (!list) return [];
    const { left, right } = list.area;
    return (index.row(sheet, row)?.cells ?? []).flatMap(({ column, cell }): CellChange[] => {
      const content = heldContent(cell);
      const isNumber = column === left && /^\d{1,4}[.)]?$/.test(String(content ?? '').trim());
      if (column < left || column > right || isNumber || isBlank(content) || cell.formula !== undefined) {
        return [];
      }
      return [{ sheet, row, column, value: null, before: content }];
    });
  });
}
