// Sang kỳ mới, từng việc một: công thức, ghi chú, nhật ký, giai đoạn, trang được bảo vệ, phần không phải của mình.

import fc from 'fast-check';
import { nextPeriodFile, planNextPeriod } from '../../src/app';
import { readPrevious } from '../../src/companion/previous/read';
import { withOwnSets } from '../../src/core/form/catalogue';
import { cellKey } from '../../src/core/workbook/address';
import { Trouble } from '../../src/core/workbook/trouble';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { describeNextPeriod, describeNote } from '../../src/messages/next-period';
import { checkSnapshot, openWorkspace } from '../support/app';
import { filledSet } from '../support/filled-set';
import { type Drawn, sheetOf } from '../support/sheet';
import { FIRST, labels, period, sample } from './period-before';

/** Biểu "Cải cách thể chế"; cột D theo thứ tự dòng, ô ngoài biểu ghi thêm. */
function form(
  figures: readonly Drawn[],
  title = 'QUÝ I NĂM 2024',
  notes: readonly string[] = [],
): WorkbookSnapshot {
  const rows: Drawn[][] = [
    ['Phụ lục 3'],
    ['BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỂ CHẾ'],
    [title],
    [],
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ...labels.map((words, n) => [...words, figures[n], notes[n]]),
  ];
  return { sheets: [sheetOf('PL3', rows)] };
}

/** Bản sao trong bộ nhớ, sau các thay đổi của kế hoạch. */
function after(
  snapshot: WorkbookSnapshot,
  plan: ReturnType<typeof planNextPeriod>,
): ReadonlyMap<string, CellContent> {
  const held = new Map<string, CellContent>();
  for (const { name, rows } of snapshot.sheets) {
    for (const { row, cells } of rows) {
      for (const { column, cell } of cells) held.set(cellKey({ sheet: name, row, column }), cell.content);
    }
  }
  for (const { value, before, ...place } of plan.changes) {
    expect([cellKey(place), held.get(cellKey(place)) ?? null]).toEqual([cellKey(place), before]);
    held.set(cellKey(place), value);
  }
  return held;
}

describe('công thức', () => {
  const cell = (formula: string, content: CellContent = 12): Drawn => ({ content, formula });

  test('công thức lấy từ ô bị xóa thì giữ và bỏ kết quả; phép tính gõ tay thì xóa; lấy từ nơi khác thì giữ số', () => {
    const figures: Drawn[] = [
      cell('D7+D8'),
      5,
      7,
      undefined,
      cell('12+3', 15),
      cell('IF(D12=0,"",ROUND(D13/D12*100,1))', 66.7),
      3,
      2,
      undefined,
      cell("'Nguồn'!B2", 9),
      cell('SUM(H1:H3)', 4),
      cell('[1]Khác!A1', 8),
      cell('D6*2', 24),
    ];
    const snapshot = form(figures);
    const source = sheetOf('Nguồn', [[], ['Số', 9, cell('PL3!D6', 12), cell('B2+1', 10)]]);
    const workspace = checkSnapshot({ sheets: [...snapshot.sheets, source] });
    const plan = planNextPeriod(workspace);
    const changed = plan.changes.filter(({ value }) => value === null).map(({ row }) => row + 1);
    expect(changed).toEqual([7, 8, 10, 12, 13]);
    expect(plan.outdated.map(cellKey)).toEqual(['PL3!D6', 'PL3!D11', 'PL3!D18', 'Nguồn!C2']);
    expect(plan.kept.map(({ cell: { row }, shown, why }) => [row + 1, shown, why])).toEqual([
      [15, '9', 'elsewhere'],
      [16, '4', 'elsewhere'],
      [17, '8', 'elsewhere'],
    ]);
  });

  test('công thức quẩn quanh hoặc nối dài nghìn ô không làm hỏng kế hoạch', () => {
    const chain = sheetOf(
      'Dài',
      Array.from({ length: 3000 }, (_, n) => [{ content: n, formula: n === 0 ? 'PL3!D7' : `A${n}+1` }]),
    );
    const figures: Drawn[] = [
      cell('D18+1'),
      5,
      7,
      undefined,
      cell('Dài!A3000'),
      undefined,
      1,
      1,
      undefined,
      2,
    ];
    figures[12] = cell('D6+1');
    const workspace = checkSnapshot({ sheets: [...form(figures).sheets, chain] });
    expect(() => planNextPeriod(workspace)).not.toThrow();
  });
});

test('tiêu đề phông chữ cũ không viết đè được thì nói; số phông chữ cũ vẫn bỏ trống', () => {
  const [sheet] = form([1, { content: '05', font: '.VnTime' }]).sheets;
  if (!sheet) throw new Error('no sheet');
  const rows = sheet.rows.map((row) =>
    row.row === 2
      ? { row: 2, cells: [{ column: 0, cell: { content: 'Quý I n¨m 2024', font: '.VnTime' } }] }
      : row,
  );
  const plan = planNextPeriod(checkSnapshot({ sheets: [{ ...sheet, rows }] }));
  expect(plan.from).toEqual(period('quý I/2024'));
  expect(plan.moved).toEqual([]);
  expect(plan.notes).toContainEqual({ kind: 'oldFonts', cells: [{ sheet: 'PL3', row: 2, column: 0 }] });
  expect(plan.changes.map(({ row, value, before }) => [row, value, before])).toEqual([
    [FIRST, null, 1],
    [FIRST + 1, null, '05'],
  ]);
});

test('số nào gõ tay cũng được bỏ trống, dù gõ kiểu gì; ô không phải số liệu giữ nguyên', () => {
  const drawn = fc.oneof(
    fc.integer({ min: 0, max: 99_999 }),
    fc.double({ min: 0, max: 100, noNaN: true }),
    fc.integer({ min: 0, max: 99 }).map((n) => `0${n}`),
    fc.constantFrom('1.348', '99,6', '40%', 'Không', '-', ' 12 ', 'chưa có', "'15"),
    fc.integer({ min: 1, max: 9 }).map((n) => ({ content: n, formula: `${n}+0` })),
    fc.constant(undefined),
  );
  fc.assert(
    fc.property(fc.array(drawn, { minLength: 13, maxLength: 13 }), fc.boolean(), (figures, keepNotes) => {
      const snapshot = form(figures, 'QUÝ I NĂM 2024', ['ghi chú', '', 'Năm 2015: 86']);
      const workspace = checkSnapshot(snapshot);
      const plan = planNextPeriod(workspace, { keepNotes });
      const held = after(workspace.snapshot, plan);
      for (const { rows } of workspace.tables) {
        for (const { cell } of rows)
          expect([cellKey(cell), held.get(cellKey(cell)) ?? null]).toEqual([cellKey(cell), null]);
      }
      const figuresOf = new Set(
        workspace.tables.flatMap(({ rows }) => rows.map(({ cell }) => cellKey(cell))),
      );
      for (const [key, content] of after(workspace.snapshot, { ...plan, changes: [] })) {
        const isNote = key.startsWith('PL3!E') && key !== 'PL3!E5';
        if (figuresOf.has(key) || key === 'PL3!A3') continue;
        expect([key, held.get(key)]).toEqual([key, isNote && !keepNotes ? null : content]);
      }
      expect(held.get('PL3!A3')).toBe('6 THÁNG ĐẦU NĂM 2024');
      const shown = figures.filter((one, n) => one !== undefined && n >= 0);
      expect(plan.previousFigures).toBe(shown.length);
    }),
    { numRuns: 120 },
  );
});

test('ghi chú mà phép tính so với năm gốc cần thì luôn giữ', async () => {
  const workspace = await openWorkspace(await openXlsx(sample));
  const keep = planNextPeriod(workspace);
  const empty = planNextPeriod(workspace, { keepNotes: false });
  expect([keep.notesKept, keep.notesEmptied]).toEqual([16, 0]);
  expect(empty.notesKept + empty.notesEmptied).toBe(16);
  const held = after(workspace.snapshot, empty);
  expect(
    ['PL5!E16', 'PL5!E22', 'PL5!E27'].map((key) => held.get(key)).filter((note) => note !== null),
  ).toEqual(['Năm 2015: 55', 'Năm 2015: 86 Năm 2024: 77', 'Năm 2015: 1568']);
  expect(held.get('PL6!E15')).toBeNull();
});

describe('kỳ mới', () => {
  const titled = (title: string) => checkSnapshot(form([1, 0, 1, undefined, 2], title));

  test.each([
    ['QUÝ I NĂM 2024', '6 tháng đầu năm 2024'],
    ['6 THÁNG ĐẦU NĂM 2024', 'quý III/2024'],
    ['QUÝ III NĂM 2024', 'năm 2024'],
  ])('sau %s là %s', (title, next) => {
    expect(planNextPeriod(titled(title)).to).toEqual(period(next));
  });

  test('không biết kỳ thì hỏi; nói kỳ mới thì làm được, số cũ vẫn giữ', () => {
    const workspace = titled('');
    expect(() => planNextPeriod(workspace)).toThrow(expect.objectContaining({ code: 'PERIOD_UNKNOWN' }));
    const plan = planNextPeriod(workspace, { period: period('quý III/2024') });
    expect([plan.from, plan.previousFigures]).toEqual([null, 4]);
  });

  test('kỳ mới phải sau kỳ của sổ', () => {
    for (const text of ['quý I/2024', 'năm 2023']) {
      expect(() => planNextPeriod(titled('QUÝ I NĂM 2024'), { period: period(text) })).toThrow(Trouble);
    }
    expect(planNextPeriod(titled('QUÝ I NĂM 2024'), { period: period('quý I/2025') }).to.year).toBe(2025);
  });

  test('ngày của người dùng đứng trước ngày của lịch chung', () => {
    const dataTo = { year: 2024, month: 6, day: 1 };
    const { window } = planNextPeriod(titled('QUÝ I NĂM 2024'), { info: { dataTo } });
    expect([window.dataFrom, window.dataTo]).toEqual([{ year: 2023, month: 12, day: 15 }, dataTo]);
  });

  test('sang giai đoạn khác thì nói, và không đổi biểu nào', () => {
    const read = titled('6 THÁNG ĐẦU NĂM 2025');
    const own = { id: 'rieng', name: 'Bộ riêng', source: 'Tự lập.', templates: [] };
    const workspace = {
      ...read,
      catalogue: withOwnSets(read.catalogue, [{ set: own, rules: [], dictionary: {} }]),
    };
    const plan = planNextPeriod(workspace);
    expect(describeNextPeriod(plan).join(' ')).toContain('Hai cấp, xã phường, từ quý III/2025');
    expect(describeNextPeriod(plan).join(' ')).not.toContain('Bộ riêng');
    expect(plan.notes.map(({ kind }) => kind)).toContain('otherEra');
    expect(describeNextPeriod(plan).join(' ')).toMatch(/giai đoạn khác.*01\/7\/2025.*không tự chuyển đổi/);
    expect(plan.changes.every(({ value, column }) => value === null || column === 0)).toBe(true);
    expect(planNextPeriod(titled('QUÝ III NĂM 2024')).notes.map(({ kind }) => kind)).not.toContain(
      'otherEra',
    );
  });

  test('bảng theo năm: giai đoạn mới thì năm ở đầu cột cũng mới', async () => {
    const { file } = await filledSet('giai-doan-2011-2020');
    const bytes = await file.toBytes();
    const workspace = await openWorkspace(await openXlsx(bytes));
    const members = ({ tables }: typeof workspace) =>
      new Set(
        tables.flatMap(({ rows }) => rows.map(({ member }) => member)).filter((one) => /^\d{4}$/.test(one)),
      );
    const plan = planNextPeriod(workspace);
    const said = plan.notes.map(describeNote).join(' ');
    expect(said).toContain('chưa có bộ mẫu nào lập riêng cho kỳ mới');
    expect(said).not.toContain('Hai cấp, xã phường');
    const now = await openWorkspace(await openXlsx(await nextPeriodFile(await openXlsx(bytes), plan)));
    expect([...members(now)].map(Number)).toEqual([...members(workspace)].map((year) => Number(year) + 10));
    const previous = readPrevious(now.snapshot)?.figures ?? [];
    expect(new Set(previous.map(({ member }) => member).filter((one) => one !== ''))).toEqual(
      members(workspace),
    );
  });
});
