// A filled form with two columns of figures whose headers do not tell which of them is meant: recognition has to ask.

import { templateSets } from '../../src/catalog';
import { workbookOf } from './drawn-workbook';
import { sheetOf } from './sheet';

/** Name of the sheet. */
export const ASKED_SHEET = 'Biểu 5';
/** Letters of the two columns. */
export const ASKED_COLUMNS = ['D', 'E'] as const;

/** The bytes of a workbook with the form of Phụ lục 5 (Thừa Thiên Huế 2024). */
export function askedWorkbook(): Promise<Uint8Array> {
  const template = templateSets[0]?.templates.find(({ id }) => id === 'tth-2024/pl5');
  if (!template) throw new Error('no such template');
  const rows = template.rows.map(({ code, label, unit }, index) =>
    unit === '' ? [code, label] : [code, label, unit, 100 + index, 300 + index],
  );
  const head = [
    [template.number],
    [template.title],
    [],
    ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Kết quả', 'Kết quả'],
  ];
  return workbookOf([sheetOf(ASKED_SHEET, [...head, ...rows])]);
}
