// Every verb of the pane that writes into the workbook, ready to be run with something going wrong, and what somebody
// else may do meanwhile.

import type { WorkbookSession } from '../../src/app/surface';
import { NONE, type Question } from '../../src/core/form/question';
import { parseA1 } from '../../src/core/workbook/address';
import type { Book, Sheet } from '../office-host/book';
import type { OfficeHost } from '../office-host/host';
import { ids, request, signal, type } from './wrong-workbook';

/** What the pane tells when a verb is done: remarks carry troubles of their own. */
type Told = { readonly remarks?: readonly unknown[] } | null;

export interface WritingCase {
  readonly name: string;
  /** The first round trip to be tried: those before it are the same as in another case. */
  readonly from?: number;
  /** What the workbook needs besides; done once. */
  readonly setUp?: (pane: WorkbookSession) => Promise<unknown>;
  /** What comes right before, with nothing going wrong; gives the verb itself. */
  readonly prepare: (pane: WorkbookSession, host: OfficeHost) => Promise<() => Promise<Told>>;
}

const question: Question = {
  id: 'column pl 2',
  kind: 'column',
  cell: { sheet: 'PL 2', row: 6, column: 3 },
  area: { top: 6, left: 3, bottom: 12, right: 3 },
  subject: 'Số liệu',
  template: ids[0] ?? '',
  about: 'figures',
  form: 'Phụ lục 2',
  choices: [
    { id: 'D', label: 'Số liệu', confidence: 0.9 },
    { id: NONE, label: '', confidence: 0.1 },
  ],
};

/** The two shortest forms. */
const [second = '', third = ''] = ids.filter((id) => /pl[37]$/.test(id));
const period = { kind: 'quarter', index: 1, year: 2024 } as const;

export const writingCases: readonly WritingCase[] = [
  {
    name: 'Chèn phụ lục',
    prepare: async (pane) => async () => (await pane.insertTemplates?.(request([second, third]))) ?? null,
  },
  {
    name: 'Chèn phụ lục kèm các trang viết báo cáo',
    prepare: async (pane) => async () =>
      (await pane.insertTemplates?.({ ...request([second]), supporting: true, info: { period } })) ?? null,
  },
  {
    name: 'Chèn phụ lục, ghi kỳ vào trang Thông tin báo cáo đã có',
    // Look, read, look, draw.
    from: 4,
    setUp: async (pane) => pane.insertTemplates?.({ ...request([second]), supporting: true }),
    prepare: async (pane) => async () =>
      (await pane.insertTemplates?.({ ...request([third]), info: { period } })) ?? null,
  },
  { name: 'Kiểm tra lần đầu', prepare: async (pane) => () => pane.check(signal) },
  {
    name: 'Kiểm tra lại, thay dấu cũ',
    prepare: async (pane, host) => {
      await pane.check(signal);
      type(host, 'PL 8', 'D34', 671);
      type(host, 'PL 2', 'D9', 9);
      return () => pane.check(signal);
    },
  },
  {
    name: 'Xóa dấu',
    prepare: async (pane) => {
      await pane.check(signal);
      return async () => ({ remarks: (await pane.clearMarks?.()) ?? [] });
    },
  },
  {
    name: 'Điền',
    prepare: async (pane) => {
      const { workspace, proposals } = await pane.proposeFill(null);
      return () => pane.applyFill(workspace, proposals);
    },
  },
  {
    name: 'Hoàn tác',
    prepare: async (pane) => {
      const { workspace, proposals } = await pane.proposeFill(null);
      const { undo } = await pane.applyFill(workspace, proposals);
      if (!undo) throw new Error('no way back');
      return () => pane.undoFill(undo);
    },
  },
  {
    name: 'Sửa theo gợi ý',
    prepare: async (pane) => {
      const { workspace } = await pane.read(signal);
      const suggested = [...((await pane.suggestRepairs?.(workspace)) ?? new Map()).values()].flat();
      const writings = suggested.find((one) => one.writings !== null)?.writings;
      if (!writings) throw new Error('nothing to mend');
      return async () => (await pane.applyRepair?.(workspace, writings)) ?? null;
    },
  },
  {
    name: 'Trả lời câu hỏi, sổ chưa có nhật ký',
    prepare: async (pane) => {
      const { workspace } = await pane.read(signal);
      return async () => (await pane.answer?.(workspace, question, 'D')) ?? null;
    },
  },
  {
    name: 'Trả lời câu hỏi, ghi tiếp vào nhật ký',
    setUp: async (pane) => pane.answer?.((await pane.read(signal)).workspace, question, NONE),
    prepare: async (pane) => {
      const { workspace } = await pane.read(signal);
      return async () => (await pane.answer?.(workspace, question, 'D')) ?? null;
    },
  },
  {
    name: 'Lưu thông tin báo cáo',
    setUp: async (pane) => pane.insertTemplates?.({ ...request([second]), supporting: true }),
    prepare: async (pane) => {
      const { workspace, info } = await pane.proposeInfo(null);
      return async () =>
        (await pane.saveInfo?.(workspace, { ...info, number: '12', signerName: 'Nguyễn Văn A' })) ?? null;
    },
  },
  {
    name: 'Sang kỳ mới, chỉ đọc',
    prepare: async (pane) => async () => (await pane.nextPeriod?.plan(null, {})) ?? null,
  },
  {
    name: 'Lưu thành bộ mẫu, chỉ đọc',
    prepare: async (pane) => async () => {
      await pane.ownForm?.read((await pane.ownForm.sheets()).slice(0, 2));
      return null;
    },
  },
];

/** What somebody else does to the workbook between two round trips; does nothing where Excel would not let them. */
export interface Deed {
  readonly name: string;
  /** Tried also while a failed write is being taken back. */
  readonly rolling?: true;
  readonly change: (book: Book, isNew: (sheet: Sheet) => boolean) => void;
}

function typeInto(book: Book, sheet: Sheet | undefined, address: string): void {
  const cell = parseA1(address);
  if (!sheet || !cell || sheet.protected) return;
  const { style } = book.cell(sheet, cell.row, cell.column);
  book.setCell(sheet, cell.row, cell.column, { content: 'của người khác', style });
}

export const deeds: readonly Deed[] = [
  {
    name: 'gõ vào ô sắp được ghi',
    rolling: true,
    change: (book) => typeInto(book, book.sheet('PL 8'), 'D34'),
  },
  {
    name: 'gõ vào mọi trang mới',
    rolling: true,
    change: (book, isNew) => {
      for (const sheet of book.sheets.filter(isNew)) typeInto(book, sheet, 'C3');
    },
  },
  {
    name: 'lập trang trùng tên',
    change: (book) => {
      for (const name of ['PL 7', 'Văn bản', 'Nhật ký kiểm tra']) {
        if (!book.structureProtected && !book.sheet(name)) typeInto(book, book.addSheet(name), 'B2');
      }
    },
  },
  {
    name: 'đổi tên trang',
    change: (book) => {
      const sheet = book.sheet('PL 8');
      if (sheet && !book.structureProtected) book.rename(sheet, 'Biểu tám');
    },
  },
  {
    name: 'xóa trang',
    change: (book) => {
      const sheet = book.sheet('PL 8');
      if (sheet && !book.structureProtected) book.removeSheet(sheet);
    },
  },
  {
    name: 'bảo vệ các trang đã có',
    rolling: true,
    change: (book, isNew) => {
      for (const sheet of book.sheets) if (!isNew(sheet)) sheet.protected = true;
    },
  },
  {
    name: 'bảo vệ cấu trúc sổ tính',
    change: (book) => {
      book.structureProtected = true;
    },
  },
];
