// The sheet "Thông tin báo cáo": fields by group, each with how to fill it in beside it.

import type { ReportInfo } from '../../core/calendar/report-info';
import type { DesignedCell, DesignedChoice, SheetDesign } from '../../core/form/sheet-design';
import type { InfoField, InfoForm, InfoKey } from '../../core/form/supporting-form';
import type { Area } from '../../core/workbook/address';
import { headed, mergedHeight } from '../sheet/frame';
import { DATE_FORMAT, type FieldValue, infoValues } from './draw-values';

const [LABEL, VALUE, HINT] = [0, 1, 2] as const;
const RIGHT = HINT;

/** Formats of fields whatever stands in them: a date typed later shows itself as offices write it, "05" stays "05". */
const formats: Readonly<Partial<Record<InfoKey, string>>> = {
  year: '0',
  dataFrom: DATE_FORMAT,
  dataTo: DATE_FORMAT,
  deadline: DATE_FORMAT,
  date: DATE_FORMAT,
  number: '@',
};

/** @param setName the template set that the sheet comes with; "" for none */
export function designInfo(
  form: InfoForm,
  name: string,
  info: Partial<ReportInfo>,
  setName: string,
): SheetDesign {
  const frame = headed(form, form.columns);
  const { columnWidths } = frame.design;
  const values = new Map<InfoKey, readonly FieldValue[]>([
    ...infoValues(info, form),
    ...(setName === '' ? [] : [['set', [{ value: setName }]] as const]),
  ]);
  const cells: DesignedCell[] = [...frame.design.cells];
  const merges: Area[] = [...frame.design.merges];
  const choices: DesignedChoice[] = [];
  const rowHeights = new Map(frame.design.rowHeights);
  let row = frame.next;
  for (const { title, fields } of form.groups) {
    for (let column = 0; column <= RIGHT; column += 1) {
      cells.push({ row, column, text: column === 0 ? title : '', look: 'section' });
    }
    merges.push({ top: row, left: 0, bottom: row, right: RIGHT });
    rowHeights.set(row, mergedHeight(title, 'section', columnWidths));
    row += 1;
    for (const field of fields) {
      const own = values.get(field.key) ?? [];
      // One blank row more than there are lines: the next one has its place at once.
      const rows = field.lines === undefined ? 1 : Math.max(field.lines, own.length + 1);
      cells.push(...fieldCells(field, own, row, rows));
      const offered = choicesOf(field.key, form);
      if (offered.length > 0) {
        const answers = offered.map((label, value) => ({ value, label }));
        choices.push({ row, column: VALUE, answers, inWords: true });
      }
      row += rows;
    }
  }
  return {
    ...frame.design,
    name,
    cells,
    merges,
    choices,
    rowHeights,
    print: {
      area: { top: 0, left: 0, bottom: row - 1, right: RIGHT },
      growing: true,
      orientation: 'portrait',
      repeat: { first: frame.next - 1, last: frame.next - 1 },
    },
  };
}

function fieldCells(
  { key, label, hint }: InfoField,
  values: readonly FieldValue[],
  top: number,
  rows: number,
): DesignedCell[] {
  return Array.from({ length: rows }, (_, at) => at).flatMap((at): DesignedCell[] => {
    const row = top + at;
    const given = values[at];
    const format = typeof given?.value === 'string' && formats[key] !== '@' ? undefined : formats[key];
    return [
      { row, column: LABEL, text: at === 0 ? label : '', look: 'fieldLabel' },
      {
        row,
        column: VALUE,
        text: typeof given?.value === 'string' ? given.value : '',
        ...(typeof given?.value === 'number' ? { value: given.value } : {}),
        look: 'field',
        ...(format === undefined ? {} : { format }),
      },
      { row, column: HINT, text: at === 0 ? hint : '', look: 'hint' },
    ];
  });
}

function choicesOf(key: InfoKey, { periods, signers, documentsAs, notes }: InfoForm): readonly string[] {
  const chosen = { documentsAs, notes }[key as 'documentsAs' | 'notes'];
  if (chosen) return Object.values(chosen).map(({ word }) => word);
  if (key === 'period') return periods.map(({ word }) => word);
  return key === 'signer' ? [signers.chair.word, signers.viceChair.word] : [];
}
