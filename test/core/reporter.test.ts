// At which level an agency stands: by its name, the set of its forms, the era of its figures.

import { templateSets } from '../../src/catalog';
import { eras } from '../../src/catalog/eras';
import { readDate } from '../../src/core/calendar/calendar-date';
import { eraOf } from '../../src/core/form/era';
import { type Reporter, reporterOf } from '../../src/core/form/reporter';

const THREE_TIER = 'tth-2024';
const COMMUNES = 'hai-cap-2026-xa';
const PROVINCES = 'hai-cap-2026-tinh';

/** @param day "15/3/2024"; "" for a day not known */
const reporter = (
  agency: string,
  day: string,
  setId = '',
  above: Partial<Parameters<typeof reporterOf>[0]> = {},
) => {
  const dataTo = readDate(day);
  const set = templateSets.find(({ id }) => id === setId) ?? null;
  return reporterOf({ agency, dataTo, set, era: dataTo && eraOf(dataTo, eras), ...above });
};

describe('cấp theo tên cơ quan', () => {
  test.each<[string, string, Reporter['level'], Reporter['below']]>([
    // agency, last day, level, the level below
    ['UBND tỉnh Cao Bằng', '14/3/2024', 'province', 'district'],
    ['UBND tỉnh Cao Bằng', '14/9/2025', 'province', 'commune'],
    ['UBND huyện Quảng Điền', '14/3/2024', 'district', 'commune'],
    ['UBND huyện Quảng Điền', '30/6/2025', 'district', 'commune'],
    ['UBND huyện Quảng Điền', '01/7/2025', null, null],
    ['UBND quận 1', '14/3/2024', 'district', 'commune'],
    ['UBND quận 1', '14/9/2025', null, null],
    ['UBND thị xã Hương Trà', '14/3/2024', 'district', 'commune'],
    ['UBND thị xã Hương Trà', '14/9/2025', null, null],
    ['UBND thành phố Vinh', '14/3/2024', 'district', 'commune'],
    ['UBND TP. Vinh', '30/6/2025', 'district', 'commune'],
    ['UBND thành phố Vinh', '01/7/2025', null, null],
    ['UBND thành phố Thủ Đức', '14/3/2024', 'district', 'commune'],
    ['UBND thị trấn Sịa', '14/3/2024', 'commune', null],
    ['UBND xã Quảng Ngạn', '14/3/2024', 'commune', null],
    ['UBND xã Quảng Ngạn', '14/9/2026', 'commune', null],
    ['UBND phường Thuận Hóa', '14/9/2026', 'commune', null],
    ['UBND đặc khu Phú Quốc', '14/9/2026', 'commune', null],
    ['Sở Nội vụ', '14/9/2026', 'province', 'commune'],
    ['Sở Nội vụ thành phố Huế', '14/3/2024', 'province', 'district'],
    ['Phòng Nội vụ huyện Quảng Điền', '14/3/2024', 'district', 'commune'],
    ['Văn phòng UBND tỉnh Cao Bằng', '14/9/2026', 'province', 'commune'],
    ['Phòng Nội vụ', '14/3/2024', null, null],
    ['UBND', '14/3/2024', null, null],
    ['', '14/3/2024', null, null],
    // Not known when: every level is possible.
    ['UBND tỉnh Cao Bằng', '', 'province', 'district'],
    ['UBND huyện Quảng Điền', '', 'district', 'commune'],
    ['UBND xã Quảng Ngạn', '', 'commune', null],
  ])('%s, số liệu đến %s: %s', (agency, day, level, below) => {
    expect(reporter(agency, day)).toMatchObject({ level, below });
  });

  test.each<[string, string, Reporter['level']]>([
    ['Hà Nội', '14/3/2024', 'province'],
    ['Hải Phòng', '14/3/2024', 'province'],
    ['Đà Nẵng', '14/3/2024', 'province'],
    ['Cần Thơ', '14/9/2026', 'province'],
    ['Hồ Chí Minh', '14/9/2026', 'province'],
    ['HCM', '14/9/2026', 'province'],
    ['Hồ Chí Minh', '', 'province'],
    ['Huế', '31/12/2024', 'district'],
    ['Huế', '01/01/2025', 'province'],
    ['Huế', '14/9/2026', 'province'],
  ])('thành phố %s, số liệu đến %s: %s', (name, day, level) => {
    for (const city of ['UBND thành phố', 'UBND TP.', 'Ủy ban nhân dân TP']) {
      expect(reporter(`${city} ${name}`, day)).toMatchObject({ level });
    }
    expect(reporter(`UBND THÀNH PHỐ ${name.toUpperCase()}`, day)).toMatchObject({ level });
  });

  test('tên không nói cấp nào thì theo cơ quan cấp trên', () => {
    const under = (superior: string) => reporter('Phòng Nội vụ', '14/3/2024', '', { superior }).level;
    expect(under('UBND huyện Quảng Điền')).toBe('district');
    expect(under('UBND TP. Huế')).toBe('district');
    expect(under('UBND xã Bình An')).toBe('commune');
    expect(reporter('UBND', '14/3/2024', '', { superior: 'UBND tỉnh Mẫu' }).level).toBeNull();
  });
});

describe('cấp theo bộ mẫu', () => {
  test.each<[string, string, string, Reporter['level']]>([
    // agency, last day, set, level
    ['', '14/9/2026', COMMUNES, 'commune'],
    ['', '14/9/2026', PROVINCES, 'province'],
    ['', '14/3/2024', THREE_TIER, null],
    ['UBND thành phố Vinh', '14/9/2026', COMMUNES, 'commune'],
    ['UBND huyện Quảng Điền', '14/9/2026', PROVINCES, 'province'],
    ['Phòng Văn hóa - Xã hội', '14/9/2026', COMMUNES, 'commune'],
    // A name that tells is not overruled by a form chosen by mistake.
    ['UBND xã Bình An', '14/9/2026', PROVINCES, 'commune'],
    ['UBND thành phố Huế', '14/9/2026', COMMUNES, 'province'],
    // Without a day the first day of the set counts.
    ['UBND thành phố Huế', '', PROVINCES, 'province'],
    ['UBND thành phố Huế', '', THREE_TIER, 'district'],
    ['UBND thành phố Huế', '', '', 'district'],
  ])('“%s”, số liệu đến “%s”, bộ mẫu %s: %s', (agency, day, setId, level) => {
    expect(reporter(agency, day, setId).level).toBe(level);
  });
});

test.each([
  ['UBND xã Bình An', '', 'tỉnh'],
  ['UBND thành phố Huế', '', 'thành phố'],
  ['UBND thành phố Vinh', '', 'tỉnh'],
  ['UBND xã Bình An', 'UBND TP. Hải Phòng', 'thành phố'],
  ['UBND phường Thuận Hóa', 'UBND thành phố Huế', 'thành phố'],
])('“%s” dưới “%s”: UBND %s giao nhiệm vụ', (agency, superior, province) => {
  expect(reporter(agency, '14/9/2026', '', { superior }).province).toBe(province);
  expect(reporter(agency, '14/9/2026', '', { addressees: [superior] }).province).toBe(province);
});
