// "Số liệu bổ sung": drawn, found again by its content, rows and their parts.

import { builtIn } from '../../src/catalog/built-in';
import { designSupporting } from '../../src/companion/draw';
import { placeLines } from '../../src/companion/figures/lines';
import { readyFigures } from '../../src/companion/figures/ready';
import { supportingForms } from '../../src/companion/forms';
import { readSupporting } from '../../src/companion/read';
import type { AgencyLevel } from '../../src/core/calendar/agency-level';
import { unknownSlots } from '../../src/core/report/extra-sentence';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { drawSheet, workbookOf } from '../support/sheet';

const outlines = [builtIn.outline, ...Object.values(builtIn.outlineBySet)];
const read = (snapshot: WorkbookSnapshot) => readSupporting(snapshot, supportingForms, [builtIn.outline]);

async function drawn(level: AgencyLevel | null, outline = builtIn.outline): Promise<WorkbookSnapshot> {
  const file = await newWorkbook();
  const request = { kinds: ['figures' as const], forms: supportingForms, info: {}, setName: '' };
  await file.insertSheets(designSupporting({ ...request, outline, level, takenNames: [] }));
  return (await openXlsx(await file.toBytes())).read();
}

test.each<AgencyLevel | null>(['province', 'district', 'commune', null])(
  'vẽ ra rồi đọc lại: đủ dòng có sẵn của cấp %s, không có số nào, không lẫn với trang khác',
  async (level) => {
    for (const outline of outlines) {
      const { figures, sheets, otherNarrative, documents } = read(await drawn(level, outline));
      const labels = figures?.lines.filter(({ whole }) => whole === null).map(({ label }) => label) ?? [];
      const offered = readyFigures
        .flatMap((group) => group.figures)
        .filter(({ levels }) => level === null || levels === undefined || levels.includes(level));
      expect([...labels].sort()).toEqual(
        offered.map(({ label }) => label.replace(/, (?:trong đó:|gồm:)$/, '')).sort(),
      );
      expect(figures?.tables.flatMap(({ rows }) => rows.map(({ reading }) => reading.kind))).not.toContain(
        'figure',
      );
      expect(Object.keys(sheets)).toEqual(['figures']);
      expect([otherNarrative, documents]).toEqual([undefined, []]);
      expect(new Set(figures?.lines.map(({ id }) => id)).size).toBe(figures?.lines.length);
    }
  },
);

test('mỗi câu có sẵn chỉ gọi tên số của chính dòng đó', () => {
  const wrong = readyFigures.flatMap(({ figures }) =>
    figures.flatMap(({ sentence, parts = [] }) =>
      unknownSlots(
        sentence,
        parts.map(({ label }) => label),
      ),
    ),
  );
  expect(wrong).toEqual([]);
});

test('trang đổi tên, cột đổi chỗ, không có tiêu đề: vẫn nhận ra', () => {
  const sheet = drawSheet(
    'Sheet7',
    `
     Mục báo cáo | ĐVT | Nội dung | Ghi chú | Số liệu
     Cải cách chế độ công vụ | người | Người được cử đi học | | #12
     `,
  );
  const { figures, areas } = read(workbookOf(sheet));
  expect(figures?.lines).toMatchObject([{ label: 'Người được cử đi học', unit: 'người' }]);
  expect(areas).toEqual([{ sheet: 'Sheet7', area: { top: 0, left: 0, bottom: 1, right: 4 } }]);
});

describe('một tiêu đề cột ghi khác', () => {
  const ROWS =
    '1 | Người học | người | #12 | #9 | | Cải cách chế độ công vụ | | \n2 | Số lớp | lớp | | #3 | | Cải cách chế độ công vụ';
  const list = (label: string, figure: string): string =>
    `STT | ${label} | Đơn vị tính | ${figure} | Kỳ trước | Tính trên tổng số | Mục báo cáo | Câu trong báo cáo | Ghi chú\n${ROWS}`;
  test.each([
    ['Nội dung', 'Số liệu quý I/2024'],
    ['Nội dung', 'Số liệu quý I'],
    ['Nội dung', 'Quý I/2024'],
    ['Nội dung', 'SL'],
    ['Nội dung', 'Thực hiện'],
    ['Nội dung', 'Số liệu báo cáo'],
    ['Nội dung', 'Số liêụ'],
    ['Nội dung', ''],
    ['Nội dung số liệu bổ sung', 'Số liệu'],
    ['Đầu việc', 'Số liệu'],
    ['Đầu việc', 'SL'],
  ])('%s, %s', (label, figure) => {
    const { figures, unreadFigures } = read(workbookOf(drawSheet('Sheet7', list(label, figure))));
    const [table] = figures?.tables ?? [];
    expect(figures?.lines.map((line) => [line.label, line.cells.figure?.column])).toEqual([
      ['Người học', 3],
      ['Số lớp', 3],
    ]);
    expect(table?.rows.filter(({ reading }) => reading.kind === 'figure')).toHaveLength(3);
    expect(unreadFigures).toBeUndefined();
  });

  test.each<[string, string, string]>([
    [
      'hai cột số không rõ cột nào',
      'Sheet7',
      'STT | Nội dung | Đơn vị tính | Quý I | Lũy kế | Mục báo cáo | Ghi chú\n1 | Người học | người | #12 | #30 | Cải cách chế độ công vụ',
    ],
    [
      'không cột nào ghi số liệu',
      'Sheet7',
      'STT | Nội dung | Đơn vị tính | Người phụ trách | Kỳ trước | Mục báo cáo\n1 | Người học | người | Ông A | #30 | Cải cách chế độ công vụ',
    ],
    ['chỉ còn tên trang', 'Số liệu bổ sung', 'A | B | C\n1 | Người học | #30'],
    ['chỉ còn tiêu đề', 'Sheet7', 'SỐ LIỆU BỔ SUNG CHO BÁO CÁO\nA | B | C\n1 | Người học | #30'],
  ])('%s: kể là chưa đọc', (_, name, rows) => {
    const { figures, unreadFigures } = read(workbookOf(drawSheet(name, rows)));
    expect([figures, unreadFigures?.map(({ sheet }) => sheet)]).toEqual([undefined, [name]]);
  });
});

test.each([
  ['một biểu', 'STT | Nội dung | Đơn vị tính | Số liệu | Ghi chú'],
  ['một biểu có cột Mục để đánh số', 'Mục | Nội dung | Đơn vị tính | Kết quả | Tổng số | Ghi chú'],
  ['một biểu có cột số ghi khác', 'STT | Nội dung | Đơn vị tính | Quý I/2024 | Tổng số | Ghi chú'],
  ['thuyết minh', 'Mục | Gợi ý | Nội dung'],
  ['danh mục văn bản', 'STT | Số, ký hiệu | Ngày ban hành | Trích yếu | Mục báo cáo'],
])('%s không phải là số liệu bổ sung', (_, header) => {
  const { figures, unreadFigures } = read(
    workbookOf(drawSheet('Sheet1', `${header}\n1 | Người học | người | #12 | #9`)),
  );
  expect([figures, unreadFigures]).toEqual([undefined, undefined]);
});

test.each<[string, readonly string[], readonly (string | null)[]]>([
  ['gạch đầu dòng', ['Tổng', '- một', '- hai', 'Khác'], [null, 'Tổng', 'Tổng', null]],
  ['dấu cộng dưới gạch', ['Tổng', '- một', '+ a', '- hai'], [null, 'Tổng', 'một', 'Tổng']],
  ['dấu cộng ngay dưới tổng', ['Tổng', '+ a'], [null, 'Tổng']],
  ['dòng “Trong đó” riêng', ['Tổng', 'Trong đó:', '- một'], [null, null, 'Tổng']],
  ['trong đó ở đầu dòng', ['Tổng', 'Trong đó: cấp xã'], [null, 'Tổng']],
  ['gạch ở dòng đầu', ['- một'], [null]],
])('dòng nào là phần của dòng nào: %s', (_, labels, wholes) => {
  const lines = placeLines(labels.map((label) => ({ code: '', label })));
  expect(lines.map((line) => (line?.whole == null ? null : (lines[line.whole]?.label ?? '')))).toEqual(
    wholes,
  );
});

test('“gồm” ở cuối dòng trên: các phần là tất cả; mã theo chữ, không theo dòng', () => {
  const [whole, part] = placeLines([
    { code: '1', label: 'Hồ sơ qua BCCI, gồm:' },
    { code: '', label: '- tiếp nhận' },
  ]);
  expect(whole).toMatchObject({ label: 'Hồ sơ qua BCCI', complete: true });
  expect(part).toMatchObject({ label: 'tiếp nhận', complete: false });
  expect(placeLines([{ code: '9', label: 'Hồ sơ qua BCCI' }])[0]?.id).toBe(whole?.id);
});

test.each([
  ['quarter', 'Cải cách tài chính công'],
  ['year', 'Thực hiện thu ngân sách'],
] as const)('thu ngân sách trong báo cáo %s: đề nghị mục %s', async (kind, section) => {
  const file = await newWorkbook();
  const info = { period: { kind, index: 1, year: 2024 } };
  const request = { kinds: ['figures' as const], forms: supportingForms, info, setName: '', level: null };
  await file.insertSheets(designSupporting({ ...request, outline: builtIn.outline, takenNames: [] }));
  const { figures } = read(await file.read());
  const line = figures?.lines.find(({ label }) => label.startsWith('Thu ngân sách nhà nước'));
  expect(line?.section).toBe(section);
});
