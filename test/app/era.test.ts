// A report is made by forms of its era: found from the last day of its figures.

import fc from 'fast-check';
import type { DescribedFinding } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { periodPhrase } from '../../src/core/calendar/period';
import { isValidAt } from '../../src/core/form/era';
import { a1 } from '../../src/core/workbook/address';
import type { SheetRow, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { checkSnapshot, officialWindow, reportPeriods } from '../support/app';
import { sheetOf } from '../support/sheet';
import { type Inserted, type SetWorkbook, setOf, workbookOfSet } from './era-workbook';

const eraOf = (workbook: WorkbookSnapshot): readonly DescribedFinding[] =>
  checkSnapshot(workbook).findings.filter(({ code }) => code.startsWith('ERA_'));

const findings = (wanted: SetWorkbook) => eraOf(workbookOfSet(wanted));

const told = (wanted: SetWorkbook) =>
  findings(wanted).map(({ code, severity, cells }) => ({
    code,
    severity,
    cells: cells.map(({ sheet, row, column }) => `${sheet}!${a1(row, column)}`),
  }));

const row = (...cells: Inserted['cells']): Inserted => ({ template: 'pl3', below: '1.4.1', cells });
const district = row('1.4.2', 'Số TTHC cấp huyện (Bao gồm cả TTHC của cơ quan ngành dọc)', 'Thủ tục', 376);
const level4: Inserted = {
  template: 'pl7',
  below: '4.1',
  cells: ['-', 'Số TTHC đang cung cấp trực tuyến mức độ 4', 'Thủ tục', '12'],
};
const fourth = { setId: 'hai-cap-2025-tinh', period: 'quý IV năm 2025' };
const liveRow = { code: 'ERA_ROW', severity: 'warning', cells: ['PL3!D13'] };

describe('dòng cấp huyện trong báo cáo hai cấp', () => {
  test('một dòng chèn thêm còn số liệu: đúng một phát hiện, nói đúng ô, nói vì sao', () => {
    expect(told({ ...fourth, inserted: [district] })).toEqual([liveRow]);
    const [finding] = findings({ ...fourth, inserted: [district] });
    expect(finding?.message).toMatch(
      /^Phụ lục III \(trang tính PL3\), ô D13: dòng 1\.4\.2 \(Số TTHC cấp huyện\)/,
    );
    expect(finding?.message).toContain('01/7/2025');
    expect(finding?.why).toContain('203/2025/QH15');
  });

  test.each<[string, Inserted]>([
    ['số gõ dạng chữ', row('', 'Số TTHC cấp huyện', 'Thủ tục', '376')],
    ['chữ in hoa, mã Unicode khác', row('', 'SỐ TTHC CẤP HUYỆN'.normalize('NFD'), '', 376)],
    ['gõ không dấu', row('', 'So TTHC cap huyen', '', 376)],
    ['tên viết tắt', row('-', 'Hồ sơ do UBND huyện tiếp nhận', 'Hồ sơ', 5)],
    ['tên viết đủ', row('-', 'Hồ sơ do Uỷ ban nhân dân thị xã giải quyết', 'Hồ sơ', 5)],
  ])('%s', (_, inserted) => {
    expect(told({ ...fourth, inserted: [inserted] })).toEqual([liveRow]);
  });

  test.each<[string, Inserted]>([
    ['để trống', row('1.4.2', 'Số TTHC cấp huyện', 'Thủ tục', '')],
    ['bằng 0', row('1.4.2', 'Số TTHC cấp huyện', 'Thủ tục', 0)],
    ['ghi gạch ngang', row('1.4.2', 'Số TTHC cấp huyện', 'Thủ tục', '-')],
    ['số nhận bàn giao là của nơi nhận', row('', 'Hồ sơ nhận bàn giao từ UBND huyện', 'Hồ sơ', 8)],
    ['nói rõ là trước ngày 01/7/2025', row('', 'TTHC cấp huyện trước ngày 01/7/2025', 'Thủ tục', 8)],
    [
      'chữ “huyết” không phải “huyện”, “quân” không phải “quận”',
      row('', 'Số lượt hiến máu của cơ quan quân sự', '', 8),
    ],
  ])('%s: không báo', (_, inserted) => {
    expect(told({ ...fourth, inserted: [inserted] })).toEqual([]);
  });

  test('nhiều dòng của một biểu là một phát hiện, kể cả dòng thêm dưới dòng cuối', () => {
    const last: Inserted = { template: 'pl3', below: '', cells: ['5', 'PAKN gửi UBND huyện', 'PAKN', 3] };
    const [finding, second] = findings({
      ...fourth,
      inserted: [district, row('', 'Hồ sơ cấp huyện', '', 4), last],
    });
    expect(second).toBeUndefined();
    expect(finding?.cells.map((cell) => cell.row).length).toBe(3);
    expect(finding?.cells.at(-1)?.row).toBeGreaterThan(20);
  });

  test('biểu xếp liền nhau trên một trang: dòng của biểu dưới không bị kể cho biểu trên', () => {
    const inserted = [
      { ...district, template: 'pl2', below: '1.2' },
      { ...district, template: 'pl3', below: '' },
    ];
    const { sheets } = workbookOfSet({
      ...fourth,
      agency: 'UBND tỉnh Mẫu',
      templates: ['pl2', 'pl3', 'pl4'],
      inserted,
    });
    const rows: SheetRow[] = [];
    for (const sheet of sheets) {
      const top = (rows.at(-1)?.row ?? -1) + 1;
      const first = sheet.rows[0]?.row ?? 0;
      rows.push(...sheet.rows.map((line) => ({ ...line, row: line.row - first + top })));
    }
    const found = eraOf({ sheets: [{ ...sheetOf('Gộp', []), rows }] });
    expect(found.map(({ code, cells }) => [code, cells.length])).toEqual([
      ['ERA_ROW', 1],
      ['ERA_ROW', 1],
    ]);
    expect(found.map(({ slots }) => slots.table)).toEqual(['Phụ lục II', 'Phụ lục III']);
  });

  test('dòng để trống bên cạnh dòng còn số liệu không bị kể tên', () => {
    const blank = row('1.4.1a', 'Số TTHC cấp huyện đã bỏ', 'Thủ tục', '');
    const [finding] = findings({ ...fourth, inserted: [blank, district] });
    expect(finding?.cells).toHaveLength(1);
    expect(finding?.message).toContain('1.4.2');
    expect(finding?.message).not.toContain('1.4.1a');
  });

  test('trước ngày 01/7/2025 dòng cấp huyện là bình thường', () => {
    expect(told({ setId: 'tth-2024', period: '6 tháng đầu năm 2025' })).toEqual([]);
  });

  test('không biết kỳ báo cáo thì không nói gì', () => {
    expect(told({ ...fourth, period: '', inserted: [district, level4] })).toEqual([]);
    expect(told({ setId: 'tth-2024', period: '' })).toEqual([]);
  });

  test('khoảng số liệu in dưới tiêu đề cũng cho biết kỳ', () => {
    const period = '(Từ ngày 15/9/2025 đến ngày 30/11/2025)';
    expect(told({ ...fourth, period, inserted: [district] })).toEqual([liveRow]);
  });
});

describe('báo cáo năm 2025 vắt qua ngày 01/7/2025', () => {
  const year = { setId: 'hai-cap-2025-tinh', period: 'năm 2025' };

  test('dòng cấp huyện là điều cần nói rõ, không phải lỗi', () => {
    expect(told({ ...year, inserted: [district] })).toEqual([{ ...liveRow, severity: 'info' }]);
    const [finding] = findings({ ...year, inserted: [district] });
    expect(finding?.message).toContain('từ 15/12/2024 đến 14/12/2025');
    expect(finding?.message).toContain('30/6/2025');
  });

  test.each(['Số liệu đến 30/6/2025', 'đến ngày 30 tháng 6', 'tính đến hết 30/06/2025'])(
    'Ghi chú “%s” là đã nói rõ',
    (note) => {
      expect(told({ ...year, inserted: [row(...district.cells, note)] })).toEqual([]);
    },
  );

  test('Ghi chú về ngày khác thì chưa', () => {
    expect(told({ ...year, inserted: [row(...district.cells, 'đến 30/9/2025')] })).toHaveLength(1);
  });

  test('dùng bộ mẫu ba cấp: một phát hiện, nói mốc 30/6/2025', () => {
    const [finding, second] = findings({ setId: 'tth-2024', period: 'năm 2025' });
    expect(second).toBeUndefined();
    expect(finding?.code).toBe('ERA_SET');
    expect(finding?.message).toContain('Số liệu cấp huyện chỉ có đến ngày 30/6/2025');
  });
});

describe('cách gọi cũ của dịch vụ công trực tuyến', () => {
  test('mức độ 4 trong báo cáo quý IV/2025', () => {
    expect(told({ ...fourth, inserted: [level4] })).toEqual([
      { code: 'ERA_WORD', severity: 'warning', cells: ['PL7!D39'] },
    ]);
  });

  test('từ 01/7/2026 mức độ 1 đến 4 là của dịch vụ công chủ động: nói khác đi, và dòng chủ động thì đúng', () => {
    const report = { setId: 'hai-cap-2026-tinh', period: 'quý III năm 2026' };
    const [finding] = findings({ ...report, inserted: [level4] });
    expect(finding?.message).toContain('chủ động');
    expect(finding?.why).toContain('224/2026/NĐ-CP');
    const proactive = { ...level4, cells: ['-', 'Số dịch vụ công chủ động mức độ 4', 'Dịch vụ', 12] };
    expect(told({ ...report, inserted: [proactive] })).toEqual([]);
  });

  test('“mức độ hài lòng” không phải mức độ dịch vụ công', () => {
    const cells = ['-', 'Mức độ hài lòng của người dân', '%', 95];
    expect(told({ ...fourth, inserted: [{ ...level4, cells }] })).toEqual([]);
  });
});

describe('bộ mẫu của thời kỳ khác', () => {
  test('Thừa Thiên Huế 2024 trong báo cáo quý III/2025: một phát hiện cho cả bộ, gom mọi ô', () => {
    const [finding, second] = findings({
      setId: 'tth-2024',
      period: 'quý III năm 2025',
      agency: 'UBND xã Bình An',
    });
    expect(second).toBeUndefined();
    expect(finding).toMatchObject({ id: 'era_set@tth-2024', code: 'ERA_SET', severity: 'warning' });
    expect(new Set(finding?.cells.map(({ sheet }) => sheet))).toEqual(
      new Set(['PL2', 'PL3', 'PL4', 'PL5', 'PL6', 'PL8']),
    );
    expect(finding?.message).toMatch(/^Phụ lục 2, 3, 4, 5, 6 và 8 theo bộ mẫu “Thừa Thiên Huế 2024”/);
    expect(finding?.message).toContain('“Hai cấp, xã phường, từ quý III/2025”');
    expect(finding?.message).not.toContain('tỉnh và sở ngành');
  });

  test('biểu giống hệt biểu của bộ mẫu đúng kỳ thì dùng được: Phụ lục 7 (tài chính công)', () => {
    expect(told({ setId: 'tth-2024', period: 'quý III năm 2025', templates: ['pl7'] })).toEqual([]);
  });

  test('bảy phần của Cao Bằng 2023 gọi chung một tên', () => {
    const [finding] = findings({ setId: 'cao-bang-2023', period: 'quý III năm 2025' });
    expect(finding?.message).toMatch(/^Phụ lục III \(phần I, II, III, IV, V và VII\) theo/);
  });

  test('bộ mẫu hai cấp trong báo cáo quý I/2025', () => {
    const [finding, second] = findings({ setId: 'hai-cap-2025-xa', period: 'quý I năm 2025' });
    expect(second).toBeUndefined();
    expect(finding).toMatchObject({ code: 'ERA_SET', cell: null });
    expect(finding?.message).toContain('“Thừa Thiên Huế 2024” hoặc “Cao Bằng 2023”');
  });

  test('báo cáo tổng kết 2011–2020 nhìn lại nhiều năm: không báo', () => {
    const set = setOf('giai-doan-2011-2020');
    const sheets = set.templates.map((template) =>
      sheetOf(template.id.slice(-3), [
        ['TỔNG KẾT GIAI ĐOẠN 2011-2020'],
        ...template.header,
        ...template.rows.map(({ code, label }) => [code, label, 1, 2, 3, 4, 5, 6]),
      ]),
    );
    expect(eraOf({ sheets })).toEqual([]);
  });

  const built = builtIn.sets.filter(({ id }) => id !== 'giai-doan-2011-2020');
  test('bộ mẫu dùng đúng thời hạn thì không bao giờ bị nhắc; quá thời hạn thì nhắc một lần cho mỗi bộ', () => {
    const official = fc
      .tuple(fc.integer({ min: 2023, max: 2028 }), fc.constantFrom(0, 1, 2, 3))
      .map(([year, at]) => reportPeriods(year)[at]);
    fc.assert(
      fc.property(fc.constantFrom(...built), official, (set, period) => {
        const window = period && officialWindow(period);
        if (!window) throw new Error('an official period has a window');
        const found = findings({
          setId: set.id,
          period: periodPhrase(period),
          templates: ['pl3', 'pl7', 'pl3-iii'],
        });
        const expected = isValidAt(set, window.to) ? [] : ['ERA_SET'];
        expect(found.map(({ code }) => code)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
