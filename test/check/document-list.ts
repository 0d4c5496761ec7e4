// A list of documents as it is drawn and checked.

import { caoBang2023, indicators, rulesBySet } from '../../src/catalog';
import { checkTables, type ReportDates } from '../../src/check';
import { readDate } from '../../src/core/calendar/calendar-date';
import type { Finding } from '../../src/core/form/finding';
import { cellText } from '../../src/core/workbook/address';
import { recognizeWorkbook } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

export const header = ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'];

export const day = (text: string) => {
  const date = readDate(text);
  if (!date) throw new Error(`no date ${text}`);
  return date;
};

export type Row = readonly [code: Drawn, symbol: Drawn, date: Drawn, title: Drawn];

/** What is found in a list of documents, with the other sheets beside it. */
export function check(
  rows: readonly (readonly Drawn[])[],
  dates?: ReportDates,
  ...others: readonly Drawn[][]
): readonly Finding[] {
  const sheets = [sheetOf('PL I', [['Phụ lục I'], [], header, ...rows])];
  if (others.length > 0) sheets.push(sheetOf('PL III', others));
  const tables = recognizeWorkbook(workbookOf(...sheets), [caoBang2023], indicators);
  return checkTables(tables, rulesBySet, indicators, dates).filter(({ code }) =>
    /^DOCUMENT|^CODE_GAP/.test(code),
  );
}

/** "DOCUMENT_ORDER warning PL I!B5" */
export const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, severity, cell }) => `${code} ${severity} ${cell ? cellText(cell) : ''}`);
