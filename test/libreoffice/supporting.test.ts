// The supporting sheets in LibreOffice: printed whole on A4, and still read after it has saved the file.

import { type NewLogEntry, writeInfo } from '../../src/app';
import { supportingForms } from '../../src/companion/forms';
import { blankReportInfo, type ReportInfo } from '../../src/core/calendar/report-info';
import type { CellChange } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { appendLog, insertTemplates, readSnapshot } from '../support/app';
import { covers, poppler, type WordBox, wordBoxes } from './printed';
import { convert } from './soffice';

const info: ReportInfo = {
  ...blankReportInfo,
  superior: 'UBND tỉnh Cao Bằng',
  agency: 'UBND huyện Hòa An',
  place: 'Hòa An',
  number: '05',
  symbol: 'BC-UBND',
  day: 15,
  month: 3,
  year: 2024,
  period: { kind: 'quarter', index: 1, year: 2024 },
  dataFrom: { year: 2023, month: 12, day: 15 },
  dataTo: { year: 2024, month: 3, day: 14 },
  deadline: { year: 2024, month: 3, day: 20 },
  agencies: Array.from({ length: 15 }, (_, n) => `Xã Hồng Sơn ${n + 1}`),
  addressees: ['Sở Nội vụ tỉnh Cao Bằng'],
  basis: [
    'Công văn số 741/SNV-CCHC ngày 13 tháng 4 năm 2022 của Sở Nội vụ tỉnh Cao Bằng về việc hướng dẫn chế độ báo cáo cải cách hành chính',
    'Kế hoạch số 105/KH-UBND ngày 15 tháng 01 năm 2024 của UBND huyện Hòa An về cải cách hành chính năm 2024',
  ],
  recipients: ['Thường trực Huyện ủy', 'Các phòng, ban thuộc huyện'],
  draftingUnit: 'NV',
  signer: 'viceChair',
  signerName: 'Nông Văn Bình',
};

const entry: NewLogEntry = {
  kind: 'answer',
  key: 'table:pl4:kiem soat thu tuc hanh chinh nha nuoc',
  choice: 'tth-2024/pl4',
  decision: 'Phụ lục 4',
  at: '22/11/2026 08:05',
  who: 'Nguyễn Thị Hường',
  place: 'PL4!A5',
  about: 'Bảng ở trang tính PL4, từ dòng 5 đến dòng 31, là biểu nào trong bộ mẫu đang dùng?',
  reason: 'Theo công văn của Sở Nội vụ gửi ngày 12/3',
};

/** A new workbook with half of its information, a text, a document; then the rest and the log as one adds them later. */
async function filled() {
  const file = await newWorkbook();
  const supporting = ['info', 'documents', 'narrative', 'log'] as const;
  const { basis: _, ...first } = info;
  await insertTemplates(file, 'cao-bang-2023', [], { supporting, info: first });
  const place = { row: 5, before: null } as const;
  const changes: CellChange[] = [
    { ...place, sheet: 'Thuyết minh', column: 2, value: 'Đã ban hành 9 văn bản.\nĐã kiểm tra 5 đơn vị.' },
    { ...place, sheet: 'Văn bản', column: 1, value: '12/KH-UBND' },
    { ...place, sheet: 'Văn bản', column: 2, value: 45_306 },
    { ...place, sheet: 'Văn bản', column: 4, value: 'Kế hoạch kiểm tra' },
    { ...place, sheet: 'Văn bản', column: 5, value: 'Kiểm tra cải cách hành chính' },
  ];
  await file.apply({ changes });
  await writeInfo(file, readSnapshot(await file.read()), info);
  await appendLog(file, readSnapshot(await file.read()), [
    entry,
    { ...entry, kind: 'waiver', choice: '516' },
  ]);
  return file;
}

test('LibreOffice lưu lại: mọi điều đã ghi đọc ra như cũ', async () => {
  const file = await filled();
  const before = readSnapshot(await file.read()).supporting;
  expect(before.info).toEqual(info);
  const saved = convert(await file.toBytes(), 'xlsx', 'xlsx');
  const after = readSnapshot(await (await openXlsx(saved)).read()).supporting;
  expect({ ...after, areas: [] }).toEqual({ ...before, areas: [] });
  // Through another format and back.
  const back = convert(convert(saved, 'xlsx', 'ods'), 'ods', 'xlsx');
  const again = readSnapshot(await (await openXlsx(back)).read()).supporting;
  expect(again.info).toEqual(info);
  expect(again.narrative).toEqual(before.narrative);
  expect(again.documents).toEqual(before.documents);
  expect(again.log).toEqual(before.log);
});

describe('in', () => {
  let pages: readonly string[];
  let boxes: readonly (readonly WordBox[])[];
  let sizes: readonly string[];
  beforeAll(async () => {
    const pdf = convert(await (await filled()).toBytes(), 'xlsx', 'pdf');
    pages = poppler('pdftotext', ['-layout', '-'], pdf).split('\f').slice(0, -1);
    boxes = wordBoxes(poppler('pdftotext', ['-bbox', '-'], pdf));
    sizes = [...poppler('pdfinfo', ['-l', '999'], pdf).matchAll(/size:\s+([\d.]+ x [\d.]+)/g)].map(
      ([, size = '']) => size,
    );
  });

  test('khổ A4, nhật ký nằm ngang, mỗi trang tính không quá hai trang', () => {
    const shapes = sizes.map((size) =>
      size
        .split(' x ')
        .map((side) => Math.round(Number(side)))
        .join('x'),
    );
    expect(shapes).toHaveLength(pages.length);
    expect(shapes.at(-1)).toBe('842x595');
    expect(new Set(shapes.slice(0, -1))).toEqual(new Set(['595x842']));
    expect(pages.length).toBeLessThanOrEqual(6);
  });

  test('không chữ nào in đè lên chữ khác, không chữ nào bị mất', () => {
    for (const words of boxes) {
      const over = words.flatMap((a, index) =>
        words.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.text} / ${b.text}`] : [])),
      );
      expect(over).toEqual([]);
    }
    const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
    const printed = squeeze(pages.join('\n'));
    const { info: form, documents, narrative, log } = supportingForms;
    const fields = form.groups.flatMap((group) => group.fields);
    const texts = [
      ...[form, documents, narrative, log].flatMap(({ title, notice }) => [title, notice]),
      ...fields.flatMap(({ label, hint }) => [label, hint]),
      ...info.basis,
      ...info.agencies,
      entry.about,
      entry.reason,
    ];
    const words = texts.flatMap((text) => text.split(/\s+/));
    expect(words.filter((word) => !printed.includes(squeeze(word)))).toEqual([]);
  });
});

test('Số liệu bổ sung: LibreOffice lưu lại đọc ra như cũ; in ngang, chữ không đè lên nhau', async () => {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', [], { supporting: ['figures'], info: {} });
  const sheet = 'Số liệu bổ sung';
  await file.apply({ changes: [{ sheet, row: 4, column: 3, value: 125, before: null }] });
  const before = readSnapshot(await file.read()).supporting.figures;
  expect(before?.lines.length).toBeGreaterThan(40);
  const saved = convert(await file.toBytes(), 'xlsx', 'xlsx');
  expect(readSnapshot(await (await openXlsx(saved)).read()).supporting.figures).toEqual(before);
  const pdf = convert(await file.toBytes(), 'xlsx', 'pdf');
  const boxes = wordBoxes(poppler('pdftotext', ['-bbox', '-'], pdf));
  const over = boxes.flatMap((words) =>
    words.flatMap((a, index) =>
      words.slice(index + 1).flatMap((b) => (covers(a, b) ? [`${a.text} / ${b.text}`] : [])),
    ),
  );
  expect(over).toEqual([]);
  const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/g, '');
  const printed = squeeze(poppler('pdftotext', ['-layout', '-'], pdf));
  const words = (before?.lines ?? []).flatMap(({ label, sentence }) => `${label} ${sentence}`.split(/\s+/));
  expect(words.filter((word) => !printed.includes(squeeze(word)))).toEqual([]);
});
