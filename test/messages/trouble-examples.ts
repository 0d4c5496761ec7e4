// An example of every trouble, and of every way its sentence goes: a code without one does not compile.

import type { SetFileFault, TroubleCode, TroubleOf } from '../../src/core/workbook/trouble';

const file = 'bao-cao.xls';
const many = Array.from({ length: 40 }, (_, n) => `PL ${n + 1}`);
const faults: Readonly<Record<SetFileFault, string>> = {
  large: '',
  deep: '',
  syntax: ',',
  format: '',
  newer: '7',
  missing: 'rows',
  unknown: 'dòng',
  value: 'unit',
  twice: 'd1',
  merge: 'A1:B2',
  width: '5',
  columns: 'c2',
  row: 'd3',
  indicator: 'rieng.x',
  ruleTerm: 'rieng.y',
};

/** Without the file's name, and with it. */
const named = <Code extends TroubleCode>(code: Code) => [{ code }, { code, file }] as const;

const touched = [
  { kind: 'sheets', names: ['PL 2', 'PL 3'] },
  { kind: 'sheets', names: many },
  { kind: 'cells', names: ['PL4!D11:D14'] },
  { kind: 'cells', names: many.map((sheet) => `${sheet}!AA1:AB99`) },
  { kind: 'marks', names: ['PL 4'] },
  { kind: 'marks', names: many },
] as const;

export const troubleExamples: { readonly [Code in TroubleCode]: readonly TroubleOf<Code>[] } = {
  NOT_XLSX: named('NOT_XLSX'),
  OLD_XLS: named('OLD_XLS'),
  XLSB: named('XLSB'),
  OPEN_DOCUMENT: named('OPEN_DOCUMENT'),
  XML_2003: named('XML_2003'),
  WEB_PAGE: named('WEB_PAGE'),
  PLAIN_TEXT: named('PLAIN_TEXT'),
  WORD_FILE: named('WORD_FILE'),
  PDF_FILE: named('PDF_FILE'),
  EMPTY_FILE: named('EMPTY_FILE'),
  ENCRYPTED: named('ENCRYPTED'),
  DAMAGED: named('DAMAGED'),
  EMPTY_WORKBOOK: named('EMPTY_WORKBOOK'),
  TOO_LARGE: named('TOO_LARGE'),
  NO_KNOWN_TABLE: [
    { code: 'NO_KNOWN_TABLE' },
    {
      code: 'NO_KNOWN_TABLE',
      missed: 'Trang “PL4”, ô D5: có số đứng ngoài các biểu nên chưa được kiểm tra.',
    },
  ],
  NO_EARLIER_FIGURES: [{ code: 'NO_EARLIER_FIGURES' }, { code: 'NO_EARLIER_FIGURES', file: 'a.xlsx' }],
  NO_SUCH_TEMPLATE: [{ code: 'NO_SUCH_TEMPLATE', id: 'pl9' }],
  FILE_MISSING: [{ code: 'FILE_MISSING' }, { code: 'FILE_MISSING', path: 'a.xlsx' }],
  FOLDER_GIVEN: [{ code: 'FOLDER_GIVEN', folder: 'bao-cao' }],
  NO_WORKBOOKS: [{ code: 'NO_WORKBOOKS', folder: 'bao-cao' }],
  CANNOT_WRITE: [{ code: 'CANNOT_WRITE' }, { code: 'CANNOT_WRITE', target: 'a.xlsx' }],
  READ_ONLY: [{ code: 'READ_ONLY', path: 'a.xlsx' }],
  CHANGED_MEANWHILE: [
    { code: 'CHANGED_MEANWHILE' },
    { code: 'CHANGED_MEANWHILE', cell: 'PL 2!D11' },
    { code: 'CHANGED_MEANWHILE', sheet: 'PL 2' },
  ],
  SHEET_PROTECTED: [
    { code: 'SHEET_PROTECTED', sheets: [] },
    { code: 'SHEET_PROTECTED', sheets: ['PL 4', 'PL 5'] },
  ],
  SHEET_MISSING: [{ code: 'SHEET_MISSING' }, { code: 'SHEET_MISSING', sheet: 'PL 4' }],
  STRUCTURE_PROTECTED: [{ code: 'STRUCTURE_PROTECTED' }],
  CELL_EDITING: [{ code: 'CELL_EDITING' }],
  HOST_BUSY: [{ code: 'HOST_BUSY' }],
  HOST_TOO_LARGE: [{ code: 'HOST_TOO_LARGE' }],
  HOST_TIMEOUT: [
    { code: 'HOST_TIMEOUT' },
    ...touched.map((one) => ({ code: 'HOST_TIMEOUT', touched: one }) as const),
  ],
  MAY_REMAIN: touched.map((one) => ({ code: 'MAY_REMAIN', touched: one }) as const),
  HOST_FAILED: [{ code: 'HOST_FAILED' }],
  NOT_KEPT: [{ code: 'NOT_KEPT', cell: 'PL4!D11' }],
  PERIOD_UNKNOWN: [{ code: 'PERIOD_UNKNOWN' }],
  PERIOD_NOT_LATER: [
    {
      code: 'PERIOD_NOT_LATER',
      to: { kind: 'quarter', index: 1, year: 2024 },
      from: { kind: 'halfYear', index: 1, year: 2024 },
    },
  ],
  CANNOT_COPY: [{ code: 'CANNOT_COPY' }],
  CANCELLED: [{ code: 'CANCELLED' }],
  DESK_LOST: [{ code: 'DESK_LOST' }],
  NO_FORM: [{ code: 'NO_FORM', sheet: 'PL 4' }],
  SET_NOT_KEPT: [
    { code: 'SET_NOT_KEPT', set: 'Sở Y tế', printed: '' },
    { code: 'SET_NOT_KEPT', set: 'Sở Y tế', printed: 'Số lượt khám' },
  ],
  BAD_TEMPLATE_FILE: (Object.entries(faults) as [SetFileFault, string][]).flatMap(
    ([fault, name]) =>
      [
        { code: 'BAD_TEMPLATE_FILE', line: 12, fault, name: '' },
        { code: 'BAD_TEMPLATE_FILE', line: 12, fault, name, file: 'bo-mau' },
      ] as const,
  ),
};
