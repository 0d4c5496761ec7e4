// Which template set is proposed for a report.

import fc from 'fast-check';
import { proposeSet } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import type { AgencyLevel } from '../../src/core/calendar/agency-level';
import { addDays, type CalendarDate, isoDate } from '../../src/core/calendar/calendar-date';
import { readPeriod } from '../../src/core/calendar/period';
import { type Catalogue, withOwnSets } from '../../src/core/form/catalogue';
import { setOf } from './era-workbook';

const propose = (period: string, level: AgencyLevel | null, catalogue: Catalogue = builtIn) =>
  proposeSet(catalogue, { dataTo: null, level, period: readPeriod(period) });

const fitting = (period: string, level: AgencyLevel | null, catalogue?: Catalogue) =>
  propose(period, level, catalogue)
    .offers.filter(({ fit }) => fit === 'now')
    .map(({ setId }) => setId);

describe('bộ mẫu theo ngày cuối của kỳ số liệu và cấp của cơ quan', () => {
  test.each<[string, AgencyLevel | null, readonly string[]]>([
    ['quý I/2024', 'district', ['tth-2024', 'cao-bang-2023']],
    ['6 tháng đầu năm 2025', 'commune', ['tth-2024', 'cao-bang-2023']],
    ['quý III/2025', 'commune', ['hai-cap-2025-xa']],
    ['quý III/2025', 'province', ['hai-cap-2025-tinh']],
    ['quý III/2025', null, ['hai-cap-2025-xa', 'hai-cap-2025-tinh']],
    ['năm 2025', 'commune', ['hai-cap-2025-xa']],
    ['6 tháng đầu năm 2026', 'province', ['hai-cap-2025-tinh']],
    ['quý III/2026', 'commune', ['hai-cap-2026-xa']],
    ['năm 2026', 'province', ['hai-cap-2026-tinh']],
    ['giai đoạn 2011-2020', 'commune', ['giai-doan-2011-2020']],
    ['quý III/2025', 'district', ['hai-cap-2025-xa', 'hai-cap-2025-tinh']],
    ['quý I/2021', 'district', []],
    ['', 'commune', []],
  ])('%s, cấp %s', (period, level, expected) => {
    expect(fitting(period, level)).toEqual(expected);
  });

  test('ngày chốt người dùng đặt mạnh hơn ngày của lịch', () => {
    const period = readPeriod('quý II/2025');
    const at = (dataTo: CalendarDate | null) =>
      proposeSet(builtIn, { dataTo, level: 'commune', period }).offers[0]?.setId;
    expect(at(null)).toBe('tth-2024');
    expect(at({ year: 2025, month: 7, day: 1 })).toBe('hai-cap-2025-xa');
  });

  test('mọi bộ mẫu đều được nêu, mỗi bộ một lần, bộ hợp đứng trước, bộ nào cũng có lý do', () => {
    const date = fc
      .integer({ min: 0, max: 365 * 12 })
      .map((days) => addDays({ year: 2018, month: 1, day: 1 }, days));
    const level = fc.constantFrom<AgencyLevel | null>('province', 'district', 'commune', null);
    fc.assert(
      fc.property(date, level, (dataTo, of) => {
        const { offers } = proposeSet(builtIn, { dataTo, level: of, period: null });
        expect(offers.map(({ setId }) => setId).sort()).toEqual(builtIn.sets.map(({ id }) => id).sort());
        const first = offers.findIndex(({ fit }) => fit === 'other');
        expect(offers.slice(first).every(({ fit }) => fit === 'other')).toBe(true);
        expect(offers.every(({ why }) => /^[A-ZĐ].*\.$/u.test(why))).toBe(true);
        for (const { setId, fit } of offers) {
          const { validFrom = '', validTo = '9999' } = setOf(setId);
          const day = isoDate(dataTo);
          if (fit === 'now') expect(validFrom <= day && day <= validTo).toBe(true);
        }
      }),
    );
  });

  test('bộ mẫu tự lập không ghi thời hạn đứng sau bộ mẫu đúng kỳ, dùng được cho mọi kỳ', () => {
    const set = { id: 'cua-toi', name: 'Của tôi', source: 'Tự lập.', templates: setOf('tth-2024').templates };
    const mine = withOwnSets(builtIn, [{ set, rules: [], dictionary: {} }]);
    expect(fitting('quý III/2025', 'commune', mine)).toEqual(['hai-cap-2025-xa', 'cua-toi']);
    expect(fitting('quý I/2021', 'commune', mine)).toEqual(['cua-toi']);
  });

  test('bộ mẫu tự lập có một biểu theo năm vẫn dùng được cho báo cáo quý', () => {
    const templates = [...setOf('tth-2024').templates, ...setOf('giai-doan-2011-2020').templates.slice(0, 1)];
    const set = { id: 'cua-toi', name: 'Của tôi', source: 'Tự lập.', templates };
    const mine = withOwnSets(builtIn, [{ set, rules: [], dictionary: {} }]);
    expect(fitting('quý I/2024', 'district', mine)).toEqual(['tth-2024', 'cao-bang-2023', 'cua-toi']);
    expect(fitting('giai đoạn 2011-2020', 'commune', mine)).toEqual(['giai-doan-2011-2020', 'cua-toi']);
  });
});

describe('điều cần biết trước khi lập', () => {
  const notes = (period: string, level: AgencyLevel | null = 'commune') =>
    propose(period, level).notes.join('\n');

  test('báo cáo năm 2025: nói khoảng số liệu, mốc 30/6/2025 và việc phải quyết định', () => {
    const said = notes('năm 2025');
    expect(said).toContain('từ 15/12/2024 đến 14/12/2025');
    expect(said).toContain('chỉ có đến ngày 30/6/2025');
    expect(said).toContain('Cần quyết định');
  });

  test('quý III/2025 bắt đầu trước ngày 01/7/2025 ít ngày: không có dòng cấp huyện', () => {
    const said = notes('quý III/2025');
    expect(said).toContain('ít ngày');
    expect(said).not.toContain('Cần quyết định');
  });

  test('quý I/2026 không còn gì của trước ngày 01/7/2025 để nói', () => {
    expect(notes('quý I/2026')).not.toMatch(/huyện|mức độ/);
  });

  test('từ quý III/2026 mức độ 1 đến 4 có nghĩa khác', () => {
    expect(notes('quý III/2026')).toContain('224/2026/NĐ-CP, Điều 16');
    expect(notes('quý III/2025')).not.toContain('224/2026');
  });

  test('không câu nào nói mức độ 4 là toàn trình, mức độ 3 là một phần', () => {
    for (const period of ['quý I/2024', 'quý III/2025', 'năm 2025', 'quý III/2026', 'năm 2026']) {
      expect(notes(period)).not.toMatch(
        /mức độ [34][^.;]{0,20}(là|tức|thành|=) (dịch vụ công )?(toàn trình|một phần)/,
      );
    }
  });

  test('bản thích ứng thì nói là bản thích ứng; mẫu của tỉnh thì không', () => {
    expect(notes('quý III/2025')).toContain('bản thích ứng');
    expect(notes('quý I/2024')).not.toContain('thích ứng');
  });

  test.each([
    ['quý II/2024', 'không có báo cáo riêng cho Quý II năm 2024'],
    ['quý I/2021', 'Không có bộ mẫu nào'],
    ['', 'Chưa biết kỳ báo cáo'],
  ])('“%s”: %s', (period, said) => {
    expect(notes(period)).toContain(said);
  });

  test('cấp huyện sau ngày 01/7/2025, hoặc chưa rõ cấp: người dùng chọn', () => {
    expect(notes('quý III/2025', 'district')).toContain('Cấp huyện kết thúc hoạt động từ ngày 01/7/2025');
    expect(notes('quý III/2025', null)).toContain('Chưa rõ cơ quan ở cấp nào');
    expect(notes('quý I/2024', 'district')).toBe('');
  });
});
