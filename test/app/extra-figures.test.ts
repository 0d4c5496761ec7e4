// "Số liệu bổ sung" through Kiểm tra, doc and Sang kỳ mới.

import * as app from '../../src/app';
import { nextPeriodFile, planNextPeriod, readEarlier } from '../../src/app';
import { composeDraft } from '../../src/app/report/draft';
import { waiveFindings } from '../../src/app/waive/waive';
import { builtIn } from '../../src/catalog/built-in';
import { blankReportInfo } from '../../src/core/calendar/report-info';
import { besideId } from '../../src/core/form/extra-figures';
import { supportingKinds } from '../../src/core/form/supporting-form';
import type { CellRef } from '../../src/core/workbook/address';
import { a1, cellText } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../src/hosts/xlsx';
import { documentText } from '../../src/report';
import { checkSnapshot, insertTemplates, openWorkspace, proposeWindow } from '../support/app';
import { drawSheet, workbookOf } from '../support/sheet';

const HEADER =
  'STT | Nội dung | Đơn vị tính | Số liệu | Kỳ trước | Tính trên tổng số | Mục báo cáo | Câu trong báo cáo | Ghi chú';
const AT = 'Cải cách chế độ công vụ';
const INFO = drawSheet(
  'Thông tin',
  `
  THÔNG TIN BÁO CÁO
  Nội dung | Giá trị
  Kỳ báo cáo | Quý II
  Năm | #2024
  Số liệu từ ngày | 15/3/2024
  Số liệu đến ngày | 14/6/2024
  Cơ quan báo cáo | UBND huyện Sông Xanh
  `,
);

const snapshot = (rows: string): WorkbookSnapshot =>
  workbookOf(INFO, drawSheet('Bổ sung', `${HEADER}\n${rows.trim()}`));

const found = (rows: string): readonly string[] =>
  checkSnapshot(snapshot(rows)).findings.map(
    ({ code, severity, cell }) => `${severity} ${code} ${cell ? cellText(cell).replace('Bổ sung!', '') : ''}`,
  );

test.each<[string, string, readonly string[]]>([
  [
    'dòng trống, dòng đúng',
    `1 | Học viên | người | | #7 | | ${AT}\n2 | Đảng viên | người | #5 | | #8 | ${AT}`,
    [],
  ],
  [
    'phần lớn hơn tổng',
    `1 | Học viên, trong đó: | người | #5 | | | ${AT}\n| - nữ | | #6 |`,
    ['error PART_OF D3'],
  ],
  [
    'các phần cộng lại lớn hơn tổng: có thể trùng nhau',
    `1 | Học viên, trong đó: | người | #5 | | | ${AT}\n| - nữ | | #3\n| - đảng viên | | #4`,
    ['warning PART_OF D3'],
  ],
  [
    'gồm: phải bằng',
    `1 | Học viên, gồm: | người | #9 | | | ${AT}\n| - cấp huyện | | #3\n| - cấp xã | | #4`,
    ['error SUM D2'],
  ],
  [
    'phần khác đơn vị tính không cộng vào',
    `1 | Lớp học, gồm: | lớp | #2 | | | ${AT}\n| - một | | #2\n| - học viên | người | #95`,
    [],
  ],
  ['lớn hơn tổng số', `1 | Học viên | người | #9 | | #8 | ${AT}`, ['error PART_OF D2']],
  ['vượt kế hoạch thì được', `1 | Học viên so với kế hoạch giao | người | #9 | | #8 | ${AT}`, []],
  ['tỷ lệ sai', `1 | Học viên | người | #26 | | #32 | ${AT}\n| - tỷ lệ | % | 82,5`, ['error RATE D3']],
  ['tỷ lệ làm tròn', `1 | Học viên | người | #26 | | #32 | ${AT}\n| - tỷ lệ | % | 81,3`, []],
  ['tỷ lệ quá 100', `1 | Tỷ lệ hài lòng | % | #936 | | | ${AT}`, ['warning RANGE D2']],
  ['số người lẻ', `1 | Học viên | người | #5.5 | | | ${AT}`, ['error FRACTIONAL_COUNT D2']],
  ['tiền lẻ thì được', `1 | Thu ngân sách | tỷ đồng | #347.344 | | | ${AT}`, []],
  ['ô ghi chữ', `1 | Học viên | người | nhiều | | | ${AT}`, ['error NOT_A_NUMBER D2']],
  ['kỳ trước ghi chữ', `1 | Học viên | người | #5 | nhiều | | ${AT}`, ['error NOT_A_NUMBER E2']],
  ['gấp mười kỳ trước', `1 | Học viên | người | #1250 | #120 | | ${AT}`, ['info UNLIKE_BEFORE D2']],
  [
    'lũy kế giảm trong năm',
    `1 | Học viên, lũy kế từ đầu năm | người | #5 | #12 | | ${AT}`,
    ['warning BELOW_BEFORE D2'],
  ],
  ['chưa ghi mục', '1 | Học viên | người | #5 | | | |', ['warning FIGURE_UNTOLD G2']],
  [
    'mục không có trong đề cương',
    '1 | Học viên | người | #5 | | | Việc nhà nông |',
    ['info HEADING_UNKNOWN G2'],
  ],
  [
    'câu gọi tên số không có',
    `1 | Học viên | người | #5 | | | ${AT} | Có {học sinh} người`,
    ['warning SENTENCE_SLOT H2'],
  ],
  [
    'mức độ hài lòng quá 100',
    `1 | Mức độ hài lòng của người dân | % | #105 | | | ${AT}`,
    ['warning RANGE D2'],
  ],
  ['tăng quá 100 thì được', `1 | Tỷ lệ tăng thu ngân sách | % | #105 | | | ${AT}`, []],
  [
    'dấu nghìn kiểu khác',
    `1 | Thu ngân sách | triệu đồng | 1.234,5 | | | ${AT}\n2 | Chi ngân sách | triệu đồng | 1,000 | | | ${AT}`,
    ['warning AMBIGUOUS_NUMBER D3'],
  ],
  [
    'dấu nghìn kiểu khác, không tròn nghìn',
    `1 | Thu ngân sách | triệu đồng | 1.234,5 | | | ${AT}\n2 | Chi ngân sách | triệu đồng | 1,250 | | | ${AT}`,
    ['warning AMBIGUOUS_NUMBER D3'],
  ],
  [
    'dấu nghìn kiểu Việt Nam thì không hỏi',
    `1 | Thu ngân sách | triệu đồng | 1.234,5 | | | ${AT}\n2 | Chi ngân sách | triệu đồng | 9.250 | | | ${AT}`,
    [],
  ],
  [
    'dấu nghìn kiểu khác ở số đếm',
    `1 | Thu ngân sách | triệu đồng | 1.234,5 | | | ${AT}\n2 | Học viên | người | 1,250 | | | ${AT}`,
    ['warning NUMBER_STYLES D3'],
  ],
  [
    'ba số thập phân có nghĩa thì được',
    `1 | Thu ngân sách | tỷ đồng | 1.234,5 | | | ${AT}\n2 | Chi ngân sách | tỷ đồng | 0,250 | | | ${AT}\n3 | Dư | tỷ đồng | 347,344 | | | ${AT}`,
    [],
  ],
  [
    'một dòng hai lần',
    `1 | Học viên | người | #5 | | | ${AT}\n2 | Đảng viên | người | #5 | | | ${AT}\n3 | Học viên | người | #7 | | | ${AT}`,
    ['warning FIGURE_TWICE B4'],
  ],
  [
    'câu không nêu số, ngoặc lẻ',
    `1 | Dự án | dự án | #3 | | | ${AT} | Thu hút nhiều dự án\n2 | Hộ mới | hộ | #3 | | | ${AT} | Có {số liệu} hộ [mới`,
    ['warning SENTENCE_WITHOUT_FIGURE H2', 'warning SENTENCE_BRACKET H3'],
  ],
  [
    'tổng trống, phần có số',
    `1 | Tin, bài, trong đó: | tin, bài | | | | ${AT}\n| - trên Zalo | | #6`,
    ['warning WHOLE_BLANK D2'],
  ],
  [
    'mất dòng tổng',
    `1 | Cuộc kiểm tra | cuộc | #5 | | | ${AT}\n| - trên Zalo | tin, bài | #6\n| - lượt người nghe | lượt | #6`,
    ['warning PART_STRAY B3'],
  ],
  [
    'mất dòng tổng, dòng trên trống',
    `1 | Cuộc kiểm tra | cuộc | | | | ${AT}\n| - Trang Zalo | tin, bài | #6`,
    ['warning PART_STRAY B3'],
  ],
  [
    'dòng ở sau nhiều dòng trống',
    `1 | Học viên | người | #5 | | | ${AT}${'\n|'.repeat(40)}\n2 | Tỷ lệ hài lòng | % | #105 | | | ${AT}`,
    ['warning RANGE D43'],
  ],
])('%s', (_, rows, findings) => {
  expect(found(rows)).toEqual(findings);
});

test('các phần cộng lại lớn hơn tổng: câu nêu cả số của ô mình và trọn câu', () => {
  const rows = `1 | Học viên, trong đó: | người | #5 | | | ${AT}\n| - nữ | | #3\n| - đảng viên | | #4`;
  expect(checkSnapshot(snapshot(rows)).findings[0]?.message).toMatch(
    /: đang là 3, cộng với đảng viên là 4 thì vượt quá Học viên là 5, cao hơn 2\. Kiểm tra .* thì giữ nguyên\.$/,
  );
});

describe('Sang kỳ mới', () => {
  const rows = `1 | Học viên, gồm: | người | #9 | #7 | #12 | ${AT} | Có {số liệu} người
    | - cấp huyện | | #4 | #3
    | - cấp xã | | #5
    2 | Tỷ lệ | % | 93,6 | | | ${AT}
    3 | Cuộc họp | cuộc | | #8 | | ${AT}
    4 | Hồ sơ | hồ sơ | khoảng 30 | | | ${AT}`;

  test('số kỳ này sang cột Kỳ trước, ô số liệu và tổng số để trống, dòng và câu giữ nguyên', () => {
    const plan = planNextPeriod(checkSnapshot(snapshot(rows)));
    const changed = plan.changes
      .filter(({ sheet }) => sheet === 'Bổ sung')
      .map((change) => `${a1(change.row, change.column)}: ${change.before} → ${change.value}`);
    expect(changed.sort()).toEqual([
      'D2: 9 → null',
      'D3: 4 → null',
      'D4: 5 → null',
      'D5: 93,6 → null',
      'D7: khoảng 30 → null',
      'E2: 7 → 9',
      'E3: 3 → 4',
      'E4: null → 5',
      'E5: null → 93,6',
      'E6: 8 → null',
      'E7: null → khoảng 30',
      'F2: 12 → null',
    ]);
    expect(plan.emptied).toMatchObject([{ number: 'Số liệu bổ sung', sheet: 'Bổ sung', figures: 6 }]);
  });
});

/** A workbook as `chen` makes it, with figures typed into the sheet by the label of their row. */
async function typed(figures: Readonly<Record<string, readonly [figure: number, before?: number]>>) {
  const file = await newWorkbook();
  const period = { kind: 'quarter', index: 2, year: 2024 } as const;
  const info = { period, ...proposeWindow(period), agency: 'UBND huyện Sông Xanh' };
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl7'], { supporting: supportingKinds, info });
  const { figures: list } = (await openWorkspace(file)).supporting;
  const changes = (list?.lines ?? []).flatMap(({ label, cells }) => {
    const [figure, before] = figures[label] ?? [];
    const put = (place: CellRef | undefined, value: number | undefined) =>
      place && value !== undefined ? [{ ...place, value, before: null }] : [];
    return [...put(cells.figure, figure), ...put(cells.before, before)];
  });
  await file.apply({ changes });
  return openXlsx(await file.toBytes());
}

const FILLED = {
  'Hồ sơ tiếp nhận, trả kết quả qua dịch vụ bưu chính công ích': [6],
  'tiếp nhận hồ sơ': [2],
  'trả kết quả': [5],
  'Ban chỉ đạo, tổ công tác được kiện toàn': [22, 20],
} as const;

describe('trong sổ tính do công cụ lập', () => {
  test('chỗ không khớp bỏ qua được có lý do, nhớ theo tên dòng', async () => {
    const file = await typed(FILLED);
    const workspace = await openWorkspace(file);
    const sums = workspace.findings.filter(({ code }) => code === 'SUM');
    expect(sums.map(({ message }) => message)).toEqual([expect.stringContaining('cộng lại')]);
    await waiveFindings(file, { ...workspace, catalogue: builtIn }, sums, 'Một hồ sơ vừa nhận vừa trả', {
      name: 'Lan',
      at: '14/6/2024',
    });
    const again = (await openWorkspace(file)).findings.filter(({ code }) => code === 'SUM');
    expect(again.map(({ waived }) => waived?.reason)).toEqual(['Một hồ sơ vừa nhận vừa trả']);
  });

  test('số đang sai có chú thích trong dự thảo và không đem so sánh; số đúng thì so với kỳ trước', async () => {
    const workspace = await openWorkspace(await typed({ ...FILLED, 'trả kết quả': [50, 3] }));
    const { blocks } = composeDraft(workspace, { ...blankReportInfo, ...workspace.report.info });
    const runs = blocks.flatMap((block) => (block.kind === 'item' ? block.runs : []));
    const figures = runs.flatMap((run) => (run.kind === 'figure' ? [run] : []));
    const of = (id: string) => figures.filter(({ indicator }) => indicator.startsWith(id));
    expect(of('them.ho-so-tiep').map(({ remark }) => remark?.kind)).toEqual([
      'disputed',
      undefined,
      undefined,
    ]);
    expect(
      of('them.ban-chi-dao').map(({ text, indicator }) => `${indicator.split('@')[1] ?? ''} ${text}`),
    ).toEqual([' 22', 'change 02']);
  });

  test('sang kỳ mới rồi so với tệp kỳ cũ: số kỳ trước nằm ở cột của nó, số khác xa thì hỏi', async () => {
    const source = await typed({ ...FILLED, 'Ban chỉ đạo, tổ công tác được kiện toàn': [60] });
    const bytes = await source.toBytes();
    const old = await openWorkspace(source);
    const next = await openXlsx(await nextPeriodFile(await openXlsx(bytes), planNextPeriod(old)));
    const { supporting } = await openWorkspace(next);
    const figureOf = (one: typeof supporting, id: string) =>
      one.figures?.tables.flatMap(({ rows }) => rows.filter(({ indicator }) => indicator === id))[0]
        ?.printedFigure;
    for (const { id } of supporting.figures?.lines ?? []) {
      expect([id, figureOf(supporting, besideId(id, 'before'))]).toEqual([id, figureOf(old.supporting, id)]);
      expect(figureOf(supporting, id)).toBe('');
    }
    const line = supporting.figures?.lines.find(({ id }) => id.startsWith('them.ban-chi-dao'));
    if (!line?.cells.figure || !line.cells.before) throw new Error('không thấy dòng');
    await next.apply({
      changes: [
        { ...line.cells.figure, value: 6000, before: null },
        { ...line.cells.before, value: null, before: 60 },
      ],
    });
    const earlier = await readEarlier(await openXlsx(bytes), 'ky-truoc.xlsx', builtIn);
    const { findings } = await app.openWorkspace(next, builtIn, [earlier]);
    expect(findings.filter(({ code }) => code === 'UNLIKE_BEFORE').map(({ message }) => message)).toEqual([
      expect.stringContaining('ky-truoc.xlsx'),
    ]);
  });
});

test('danh sách không rõ cột nào là số liệu: kể là chưa đọc, sang kỳ cũng kể', () => {
  const list = drawSheet(
    'Bổ sung',
    `STT | Nội dung | Đơn vị tính | Quý I | Lũy kế | Mục báo cáo
    1 | Học viên | người | #12 | #30 | ${AT}`,
  );
  const other = drawSheet('Thêm', `${HEADER}\n1 | Học viên | người | #5 | | | ${AT}`);
  const workspace = checkSnapshot(workbookOf(INFO, list, other));
  expect(workspace.unread).toMatchObject([
    { sheet: 'Bổ sung', foreign: false, reason: { code: 'FIGURE_LIST' } },
  ]);
  expect(workspace.counts).toMatchObject({ bound: 1, unread: 2, foreign: 0 });
  expect(planNextPeriod(workspace).notes).toContainEqual({ kind: 'unreadLists', sheets: ['Bổ sung'] });
});

test('phần mất dòng tổng không được nêu là phần của dòng khác', () => {
  const workspace = checkSnapshot(
    snapshot(`1 | Cuộc kiểm tra | cuộc | #5 | | | ${AT}\n| - trên Zalo | tin, bài | #6`),
  );
  const draft = documentText(composeDraft(workspace, { ...blankReportInfo, ...workspace.report.info }));
  expect(draft).toContain('Cuộc kiểm tra là 05 cuộc.');
  expect(draft).not.toContain('trên Zalo');
});
