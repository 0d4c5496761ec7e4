// Thông tin báo cáo: drawn, read back, and read where people changed the sheet or made one of their own.

import fc from 'fast-check';
import { builtIn } from '../../../src/catalog/built-in';
import { designSupporting } from '../../../src/companion/draw';
import { supportingForms } from '../../../src/companion/forms';
import { readSupporting } from '../../../src/companion/read';
import type { ReportInfo } from '../../../src/core/calendar/report-info';
import { type SupportingKind, supportingKinds } from '../../../src/core/form/supporting-form';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../../src/hosts/xlsx';
import { closeHosts, openHost } from '../../hosts/excel/open-host';
import { insertTemplates } from '../../support/app';
import { reportInfo, saidBy } from '../../support/report-info';
import { drawSheet, workbookOf } from '../../support/sheet';

afterEach(closeHosts);

const ALL: readonly SupportingKind[] = supportingKinds;
const read = (snapshot: WorkbookSnapshot) => readSupporting(snapshot, supportingForms, [builtIn.outline]);

const designsOf = (info: Partial<ReportInfo>, kinds = ALL) =>
  designSupporting({
    kinds,
    forms: supportingForms,
    info,
    setName: 'Cao Bằng 2023',
    outline: builtIn.outline,
    level: null,
    takenNames: [],
  });

async function drawn(info: Partial<ReportInfo>, kinds = ALL): Promise<WorkbookSnapshot> {
  const file = await newWorkbook();
  await file.insertSheets(designsOf(info, kinds));
  return (await openXlsx(await file.toBytes())).read();
}

test('tính chất: ghi vào trang tính rồi đọc lại ra đúng thông tin đã ghi', async () => {
  await fc.assert(
    fc.asyncProperty(reportInfo, async (info) => {
      const found = read(await drawn(info, ['info']));
      expect(found.info).toEqual(saidBy(info));
      expect(found.setName).toBe('Cao Bằng 2023');
    }),
    { numRuns: 40 },
  );
});

/** Another name, rows put in, columns moved apart, the groups in another order. */
function moved(sheet: SheetSnapshot, by: number, apart: number): SheetSnapshot {
  return {
    ...sheet,
    name: 'Sheet1',
    merges: [],
    rows: sheet.rows.map(({ row, cells }) => ({
      row: row * 2 + by,
      cells: cells.map(({ column, cell }) => ({ column: (column + 1) * apart, cell })),
    })),
  };
}

test('tính chất: đổi tên trang, thêm dòng, chuyển cột: vẫn đọc ra như cũ', async () => {
  await fc.assert(
    fc.asyncProperty(reportInfo, fc.nat(9), fc.integer({ min: 1, max: 4 }), async (info, by, apart) => {
      const { sheets } = await drawn(info, ['info']);
      expect(read({ sheets: sheets.map((sheet) => moved(sheet, by, apart)) }).info).toEqual(saidBy(info));
    }),
    { numRuns: 15 },
  );
});

test('trang còn trống: không đoán gì, lời hướng dẫn không thành nội dung', async () => {
  const { info, documents, narrative, otherNarrative, log } = read(await drawn({}));
  expect({ info, documents, narrative, otherNarrative, log }).toEqual({
    info: {},
    documents: [],
    narrative: {},
    otherNarrative: undefined,
    log: [],
  });
});

test('không còn dòng tiêu đề, chỉ còn vài lời hướng dẫn: vẫn không lấy làm nội dung', () => {
  const sheet = drawSheet(
    'A',
    `
    THÔNG TIN BÁO CÁO
    Cơ quan báo cáo | | Ví dụ: UBND xã Thống Nhất
    Địa danh | Hòa An | Trước ngày ký. Ví dụ: Thống Nhất
    `,
  );
  expect(read(workbookOf(sheet)).info).toEqual({ place: 'Hòa An' });
});

test('trong Excel: cả năm trang vẽ ra rồi đọc lại như cũ', async () => {
  const { host, port } = await openHost({ sheets: [{ name: 'Sheet1', cells: {} }] });
  await fc.assert(
    fc.asyncProperty(reportInfo, async (info) => {
      for (const sheet of [...host.book.sheets].slice(1)) host.book.removeSheet(sheet);
      await port.insertSheets(designsOf(info));
      const found = read(await port.read());
      expect(found.info).toEqual(saidBy(info));
      expect(Object.keys(found.sheets).sort()).toEqual([...ALL].sort());
    }),
    { numRuns: 2 },
  );
});

test('trang tự lập: nhãn khác, thứ tự khác, ngày viết bằng chữ, kỳ và năm cùng một ô', () => {
  const sheet = drawSheet(
    'Chung',
    `
    Thông tin chung của báo cáo

    Nơi nhận:                 | Sở Nội vụ
                              | Lưu VT
    Đơn vị báo cáo            | UBND huyện Hòa An
    Kỳ                        | Quý I/2024
    Từ ngày                   | 15/12/2023
    Đến ngày                  | ngày 14 tháng 3 năm 2024
    Thời hạn gửi              | #45371[dd/mm/yyyy]
    Điện thoại                | 0206.3861.123
    Số                        | Số: 105/BC-UBND
    Người ký                  | KT. Chủ tịch, Phó Chủ tịch
    Họ và tên                 | Nông Văn Bình
    `,
  );
  expect(read(workbookOf(sheet)).info).toEqual({
    recipients: ['Sở Nội vụ', 'Lưu VT'],
    agency: 'UBND huyện Hòa An',
    period: { kind: 'quarter', index: 1, year: 2024 },
    dataFrom: { year: 2023, month: 12, day: 15 },
    dataTo: { year: 2024, month: 3, day: 14 },
    deadline: { year: 2024, month: 3, day: 20 },
    number: '105',
    symbol: 'BC-UBND',
    signer: 'viceChair',
    signerName: 'Nông Văn Bình',
  });
});

test.each([
  ['Quý I', '#2024', { kind: 'quarter', index: 1, year: 2024 }],
  ['quý 3', 'Năm 2025', { kind: 'quarter', index: 3, year: 2025 }],
  ['QUÝ IV năm 2023', '', { kind: 'quarter', index: 4, year: 2023 }],
  ['6 tháng đầu năm', '#2024', { kind: 'halfYear', index: 1, year: 2024 }],
  ['6 tháng', '#2024', { kind: 'halfYear', index: 1, year: 2024 }],
  ['6 tháng cuối năm 2024', '', { kind: 'halfYear', index: 2, year: 2024 }],
  ['Năm', '#2025', { kind: 'year', index: 1, year: 2025 }],
  ['Cả năm', '2025', { kind: 'year', index: 1, year: 2025 }],
  ['năm 2025', '', { kind: 'year', index: 1, year: 2025 }],
  ['Giai đoạn', '2021 - 2030', { kind: 'multiYear', index: 1, from: 2021, year: 2030 }],
  ['Giai đoạn 2011-2020', '', { kind: 'multiYear', index: 1, from: 2011, year: 2020 }],
  ['Quý I', '', undefined],
  ['đợt 2', '#2024', undefined],
])('kỳ báo cáo “%s” và năm “%s”', (period, year, expected) => {
  const sheet = drawSheet(
    'A',
    `
    THÔNG TIN BÁO CÁO
    Kỳ báo cáo | ${period}
    Năm | ${year}
    Địa danh | Hòa An
    `,
  );
  expect(read(workbookOf(sheet)).info.period).toEqual(expected);
});

test('gõ không dấu tiếng Việt vẫn nhận ra nhãn', () => {
  const sheet = drawSheet(
    'A',
    `
    Co quan bao cao | UBND xa Hoa An
    Ky bao cao | Quy I
    Nam | #2026
    Ho va ten nguoi ky | Nong Van Binh
    `,
  );
  expect(read(workbookOf(sheet)).info).toEqual({
    agency: 'UBND xa Hoa An',
    period: { kind: 'quarter', index: 1, year: 2026 },
    signerName: 'Nong Van Binh',
  });
});

describe.each(builtIn.sets.map(({ id, name }) => [name, id] as const))('bộ mẫu %s', (_, id) => {
  test('biểu số liệu không bao giờ bị nhận là trang thông tin; trang thông tin không bao giờ là biểu', async () => {
    const file = await newWorkbook();
    await insertTemplates(file, id, 'all');
    expect(read(await file.read())).toMatchObject({
      info: {},
      documents: [],
      narrative: {},
      log: [],
      sheets: {},
    });
  });
});
