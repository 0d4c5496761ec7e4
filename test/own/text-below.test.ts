// Forms as they come: below the table stand instructions, notes and signatures. None of it is a row, and what was read
// can be read again once it is kept.

import * as fc from 'fast-check';
import { exportOwnSet, importOwnSet, makeOwnSet, saveOwnSet, takeAll } from '../../src/app';
import { areaA1 } from '../../src/core/workbook/address';
import { Trouble } from '../../src/core/workbook/trouble';
import { draftOwnSet } from '../support/app';
import { type Drawn, sheetOf } from '../support/sheet';

type Row = readonly Drawn[];
interface Table {
  readonly header: Row;
  readonly rows: readonly Row[];
  readonly expected: readonly string[];
}

const indicators: Table = {
  header: ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  rows: [
    ['1', 'Số văn bản đã ban hành', 'Văn bản', 12],
    ['2', 'Hướng dẫn chuyên môn nghiệp vụ', 'Cuộc', 3],
    ['2.1', 'Trong đó: hướng dẫn trực tiếp', 'Cuộc', 1],
    ['3', 'Tỷ lệ xử lý.', '%', 99.5],
  ],
  expected: [
    '1 Số văn bản đã ban hành',
    '2 Hướng dẫn chuyên môn nghiệp vụ',
    '2.1 Trong đó: hướng dẫn trực tiếp',
    '3 Tỷ lệ xử lý.',
  ],
};
const clinics: Table = {
  header: ['Mã CSKCB', 'Tên cơ sở', 'Số lượt khám', 'Số giường', 'Kinh phí (triệu đồng)'],
  rows: [
    [37001, 'Bệnh viện Đa khoa', 120, 30, 55],
    ['37-002', 'Phòng khám Y học cổ truyền', 20, 10, 15],
    [37003, 'Nhà hộ sinh', 2, 1, 5],
  ],
  expected: ['37001 Bệnh viện Đa khoa', '37-002 Phòng khám Y học cổ truyền', '37003 Nhà hộ sinh'],
};
const codes: Table = {
  header: ['Mã số', 'Chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Ghi chú'],
  rows: [
    ['0101', 'Số hộ', 'Hộ', 10],
    ['0102', 'Số khẩu', 'Người', 40],
    ['0103', 'Tỷ lệ hộ nghèo', '%', 4],
  ],
  expected: ['0101 Số hộ', '0102 Số khẩu', '0103 Tỷ lệ hộ nghèo'],
};
/** Not yet filled: beside the names nothing stands. */
const blank: Table = {
  header: ['STT', 'Nội dung', 'Năm 2023', 'Năm 2024', 'Ghi chú'],
  rows: [
    ['1', 'Số lớp học'],
    ['2', 'Số học sinh'],
    ['3', 'Số giáo viên'],
  ],
  expected: ['1 Số lớp học', '2 Số học sinh', '3 Số giáo viên'],
};

const paragraph = 'Số liệu của đơn vị trực thuộc được tổng hợp vào đơn vị báo cáo, không tính hai lần. ';
const long = paragraph.repeat(46).slice(0, 3_900);
const numbered = [
  'Hướng dẫn ghi biểu:',
  '1. Cột 3: ghi số đã phát sinh trong kỳ báo cáo.',
  '2. Cột 4: ghi rõ lý do tăng, giảm.',
  '3. Thời điểm chốt số liệu là ngày 14 của tháng cuối quý.',
].join('\n');

/** As in one cell, over several rows, with numbers of their own; each opens with what makes it a text. */
const texts: readonly (readonly Row[])[] = [
  [[long]],
  [['', long]],
  [[numbered]],
  [['Hướng dẫn ghi biểu:'], ['1', 'Cột 3: ghi số đã phát sinh trong kỳ.'], ['2', 'Cột 4: ghi rõ lý do.']],
  [
    ['', 'Cách ghi'],
    ['1', 'Số văn bản'],
    ['2', 'Tỷ lệ'],
  ],
  [['* Giải thích từ ngữ:'], ['- CSKCB: cơ sở khám bệnh, chữa bệnh']],
  [['1. Cột (3): lấy theo sổ theo dõi văn bản đi'], ['2. Cột (4): để trống']],
  [['Ghi chú:'], ['1', 'Số liệu tính đến ngày 14.'], ['2', 'Số lũy kế.']],
  [['Lưu ý: gửi biểu trước ngày 15'], ['1. Bản giấy'], ['2. Bản điện tử']],
  [
    ['', 'Người lập biểu', '', 'Thủ trưởng đơn vị'],
    ['', '(Ký, ghi rõ họ tên)', '', '(Ký, đóng dấu)'],
  ],
  [
    ['', '', '', 'Hà Tĩnh, ngày 5 tháng 1 năm 2025'],
    ['', 'Kế toán trưởng', '', 'Giám đốc'],
  ],
];
/** Told from rows only where the rows of the table hold more than a name. */
const unmarked: readonly (readonly Row[])[] = [
  [['1. Đơn vị báo cáo tổng hợp số liệu của các đơn vị trực thuộc'], ['2. Số liệu chốt ngày 14']],
  [
    ['1', `${paragraph.trim()}`],
    ['2', 'Thời điểm chốt số liệu là ngày 14 của tháng cuối quý.'],
  ],
  [['- Biểu này do bộ phận văn phòng lập và gửi trước ngày 15 hằng tháng.']],
];

const choice = fc
  .oneof(
    fc.record({
      table: fc.constantFrom(indicators, clinics, codes, blank),
      below: fc.constantFrom(...texts),
    }),
    fc.record({ table: fc.constantFrom(indicators, clinics, codes), below: fc.constantFrom(...unmarked) }),
  )
  .chain((one) =>
    fc.record({
      one: fc.constant(one),
      gap: fc.nat(2),
      merged: fc.boolean(),
      more: fc.constantFrom([], ...texts),
    }),
  );

function sheetWith(table: Table, below: readonly Row[], gap: number, merged: boolean) {
  const above: readonly Row[] = [['Biểu số 5'], ['KẾT QUẢ THỰC HIỆN'], table.header, ...table.rows];
  const blanks: readonly Row[] = Array.from({ length: gap }, () => []);
  const rows = [...above, ...blanks, ...below];
  const merges = below.flatMap((cells, n): readonly string[] => {
    const row = above.length + gap + n;
    const [only, ...others] = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
    if (!merged || only === undefined || others.length > 0) return [];
    return [areaA1({ top: row, left: only, bottom: row, right: table.header.length - 1 })];
  });
  return sheetOf('Biểu', rows, merges);
}

const draftOf = (sheet: ReturnType<typeof sheetOf>) => draftOwnSet({ sheets: [sheet] }, sheet.name);

function keep(draft: ReturnType<typeof draftOf>) {
  const chosenRules = takeAll(draft.proposals).map(({ id }) => id);
  return makeOwnSet(draft, { name: 'Thử', id: 'rieng-thu', chosenRules });
}

test('chữ đứng dưới bảng không phải dòng của biểu; bộ mẫu lưu ra đọc lại được', () => {
  fc.assert(
    fc.property(choice, ({ one: { table, below }, gap, merged, more }) => {
      const draft = draftOf(sheetWith(table, [...below, ...more], gap, merged));
      const [form] = draft.forms;
      expect(draft.forms).toHaveLength(1);
      const unitsAsOne = form?.template.rows.some(({ repeats }) => repeats);
      const read = form?.template.rows.map(({ code, label }) => `${code} ${label}`);
      if (unitsAsOne) expect(form?.rows.flatMap(({ at }) => at)).toHaveLength(table.rows.length);
      else expect(read).toEqual(table.expected);
      const own = keep(draft);
      expect(importOwnSet(exportOwnSet(own))).toEqual(own);
    }),
    { numRuns: 300 },
  );
});

test('bộ mẫu không đọc lại được thì không báo đã lưu, và nói vì chỗ nào', async () => {
  const draft = draftOf(sheetWith(indicators, [], 0, false));
  const own = keep(draft);
  const [template] = own.set.templates;
  const rows = (template?.rows ?? []).map((row, n) =>
    n === 1 ? { ...row, label: `Tên ${'dài '.repeat(300)}` } : row,
  );
  const broken = { ...own, set: { ...own.set, templates: template ? [{ ...template, rows }] : [] } };
  const trouble = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error instanceof Trouble ? error.told : error;
    }
  };
  expect(trouble(() => exportOwnSet(broken))).toEqual({
    code: 'SET_NOT_KEPT',
    set: 'Thử',
    printed: expect.stringMatching(/^Tên dài dài /),
  });
  const kept: string[] = [];
  const store = {
    list: () => Promise.resolve([]),
    save: ({ id }: { readonly id: string }) => Promise.resolve(kept.push(id) > 0),
    remove: () => Promise.resolve(true),
  };
  await expect(saveOwnSet(store, broken)).rejects.toBeInstanceOf(Trouble);
  expect(kept).toEqual([]);
  expect(await saveOwnSet(store, own)).toBe(true);
});
