// Nhật ký kiểm tra: decisions written into the workbook, found again whatever people do to the sheet.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { NewLogEntry } from '../../src/app';
import { noSupporting } from '../../src/companion/companion';
import { supportingForms } from '../../src/companion/forms';
import { readSupporting } from '../../src/companion/read';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { closeHosts, openHost } from '../hosts/excel/open-host';
import { appendLog, checkSnapshot } from '../support/app';

afterEach(closeHosts);

const workspace = { supporting: noSupporting };
const read = (snapshot: WorkbookSnapshot) => readSupporting(snapshot, supportingForms);

const answer: NewLogEntry = {
  kind: 'answer',
  key: 'table:PL4:kiem soat thu tuc hanh chinh',
  choice: 'tth-2024/pl4',
  decision: 'Phụ lục 4',
  at: '22/11/2026 08:05',
  who: 'Nguyễn Thị Hường',
  place: 'PL4!A5',
  about: 'Bảng ở trang tính PL4 là biểu nào?',
  reason: '',
};
const waiver: NewLogEntry = {
  ...answer,
  kind: 'waiver',
  key: 'tth.pl4.r3@PL4!D11',
  choice: '516',
  decision: 'Bỏ qua',
  reason: 'Số liệu theo văn bản của Sở',
};

const told = ({ log }: ReturnType<typeof read>) => log.map(({ cell: _, ...entry }) => entry);

test('chưa có trang nhật ký: được tạo, ở cuối; ghi tiếp thì dòng cũ giữ nguyên', async () => {
  const file = await newWorkbook();
  await appendLog(file, workspace, [answer]);
  const first = await file.read();
  expect(first.sheets.map(({ name }) => name)).toEqual(['Nhật ký kiểm tra']);
  expect(told(read(first))).toEqual([answer]);
  await appendLog(file, { supporting: read(first) }, [waiver, answer]);
  const second = await (await openXlsx(await file.toBytes())).read();
  expect(told(read(second))).toEqual([answer, waiver, answer]);
  const rows = (snapshot: WorkbookSnapshot) => snapshot.sheets[0]?.rows ?? [];
  expect(rows(second).slice(0, rows(first).length)).toEqual(rows(first));
});

test('không có gì để ghi thì không tạo trang', async () => {
  const file = await newWorkbook();
  await appendLog(file, workspace, []);
  expect(await file.sheetNames()).toEqual([]);
});

test('dòng viết thêm ở dưới bảng không bị đè', async () => {
  const file = await newWorkbook();
  await appendLog(file, workspace, [answer]);
  const [log] = read(await file.read()).log;
  if (!log) throw new Error('no entry');
  const note = { sheet: log.cell.sheet, row: log.cell.row + 3, column: 1, before: null };
  await file.apply({ changes: [{ ...note, value: 'Đã rà lại ngày 20/11' }] });
  await appendLog(file, workspace, [waiver]);
  const snapshot = await file.read();
  expect(told(read(snapshot))).toEqual([answer, waiver]);
  expect(read(snapshot).log[1]?.cell.row).toBe(note.row + 1);
  expect(JSON.stringify(snapshot)).toContain('Đã rà lại ngày 20/11');
});

test('tên “Nhật ký kiểm tra” đã có trang khác: trang khác giữ nguyên', async () => {
  const file = await newWorkbook();
  await appendLog(file, workspace, [answer]);
  const [sheet] = (await file.read()).sheets;
  if (!sheet) throw new Error('no sheet');
  const empty = await newWorkbook();
  await empty.insertSheets([
    {
      name: 'nhật ký kiểm tra',
      columnWidths: [10],
      rowHeights: new Map(),
      cells: [{ row: 0, column: 0, text: 'của tôi', look: 'label' }],
      merges: [],
      choices: [],
      print: {
        area: { top: 0, left: 0, bottom: 0, right: 0 },
        orientation: 'portrait',
        repeat: { first: 0, last: 0 },
      },
    },
  ]);
  await appendLog(empty, workspace, [answer]);
  expect(await empty.sheetNames()).toEqual(['nhật ký kiểm tra', 'Nhật ký kiểm tra (2)']);
  expect(told(read(await empty.read()))).toEqual([answer]);
});

const word = fc
  .string({
    unit: fc.constantFrom('a', 'đ', 'ễ', ' ', '=', '+', '-', '@', "'", '"', '<', '&', '5', '.', ','),
  })
  .map((text) => text.trim());
const key = word.map((text) => `k${text}`);
const said = { key, choice: word, at: word, who: word, place: word, about: word };
const entryOf: fc.Arbitrary<NewLogEntry> = fc.oneof(
  fc.record({
    ...said,
    kind: fc.constant('answer' as const),
    decision: word.map((text) => `Chọn ${text}`.trim()),
    reason: word,
  }),
  fc.record({
    ...said,
    kind: fc.constant('waiver' as const),
    decision: fc.constantFrom('Giữ nguyên số liệu', 'GIU NGUYEN', 'Bỏ qua'),
    reason: word.map((text) => `vì ${text}`.trim()),
  }),
);

/** What people do to a sheet: another name, rows put in above and between, columns in another order. */
function disturbed(
  sheet: SheetSnapshot,
  shift: number,
  gap: number,
  order: readonly number[],
): SheetSnapshot {
  const header = sheet.rows.findIndex(({ cells }) => cells.length >= 8);
  const place = (column: number) => order[column] ?? column;
  return {
    ...sheet,
    name: 'Trang 7',
    merges: [],
    rows: sheet.rows.map(({ row, cells }, index) => ({
      row: row + shift + (index > header ? gap * (index - header) : 0),
      cells: [...cells.map(({ column, cell }) => ({ column: place(column), cell }))].sort(
        (a, b) => a.column - b.column,
      ),
    })),
  };
}

test('tính chất: trang đổi tên, thêm dòng, đảo cột vẫn đọc ra đúng từng dòng', async () => {
  const orders = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(entryOf, { minLength: 1, maxLength: 5 }),
      fc.nat(5),
      fc.nat(2),
      orders,
      async (entries, shift, gap, order) => {
        const file = await newWorkbook();
        await appendLog(file, workspace, entries);
        const snapshot = await (await openXlsx(await file.toBytes())).read();
        const plain = entries.map(({ decision, ...entry }) => {
          return entry.kind === 'answer' && decision === entry.choice ? entry : { ...entry, decision };
        });
        expect(told(read(snapshot))).toEqual(plain);
        const sheets = snapshot.sheets.map((sheet) => disturbed(sheet, shift, gap, order));
        expect(told(read({ sheets }))).toEqual(plain);
      },
    ),
    { numRuns: 60 },
  );
});

test('trong Excel: tạo trang mà người dùng vẫn ở trang đang xem, ghi tiếp vào đúng dòng', async () => {
  const { host, port } = await openHost({
    sheets: [{ name: 'PL4', cells: { A1: 'Phụ lục 4', B2: 5 } }],
  });
  const shown = host.book.active;
  await appendLog(port, workspace, [answer]);
  expect(host.book.active).toBe(shown);
  await appendLog(port, workspace, [waiver]);
  const supporting = read(await port.read());
  expect(told(supporting)).toEqual([answer, waiver]);
  expect(supporting.sheets.log).toMatchObject({ sheet: 'Nhật ký kiểm tra' });
});

test('mở sổ tính để kiểm tra thì nhật ký được đọc cùng', async () => {
  const sample = readFileSync(join(__dirname, '../../assets/samples/quang-dien-2024-q1.xlsx'));
  const file = await openXlsx(new Uint8Array(sample));
  const before = checkSnapshot(await file.read());
  await appendLog(file, before, [waiver]);
  const after = checkSnapshot(await file.read());
  expect(told(after.supporting)).toEqual([waiver]);
  expect(after.findings).toEqual(before.findings);
});
