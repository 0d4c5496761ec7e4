// Figures beside those of earlier periods: what is told, and what is not.

import { builtIn } from '../../src/catalog/built-in';
import { checkHistory, checkLeftOver } from '../../src/check';
import { doubtOf, earlierOf, type LaterReport } from '../../src/companion/previous/earlier';
import type { PreviousFigures } from '../../src/companion/previous/previous';
import { dataWindow, readPeriod } from '../../src/core/calendar/period';
import { ownPast } from '../../src/core/form/earlier';
import type { Finding } from '../../src/core/form/finding';
import { fromNumber } from '../../src/core/number/decimal';
import { cellText } from '../../src/core/workbook/address';
import { earlierDoubtText } from '../../src/messages';
import { tablesFrom } from '../support/tables';

type Figures = Readonly<Record<string, number>>;

const setOf = (id: string) => {
  const set = builtIn.sets.find((one) => one.id === id);
  if (!set) throw new RangeError(id);
  return set;
};

function windowOf(name: string) {
  const window = dataWindow({ period: readPeriod(name) }, builtIn.calendar);
  if (!window) throw new RangeError(name);
  return window;
}

const reportOf = (name: string, agency = ''): LaterReport => ({
  window: windowOf(name),
  agency,
  eras: builtIn.eras,
});

function then(name: string, figures: Figures, agency = ''): PreviousFigures {
  const { period, from, to } = windowOf(name);
  const all = Object.entries(figures).map(([id, value]) => {
    const [indicator = '', member = ''] = id.split('@');
    return { template: 't', indicator, member, value: fromNumber(value), content: value };
  });
  return { sheet: `${name}.xlsx`, inFile: true, period, from, to, agency, figures: all };
}

function told(
  now: string,
  figures: Figures,
  past: readonly PreviousFigures[],
  set = 'tth-2024',
): readonly Finding[] {
  const { dictionary, rulesBySet } = builtIn;
  const typed = Object.entries(figures).map(([id, value]) => [id, String(value).replace('.', ',')]);
  const tables = tablesFrom(setOf(set), dictionary, { figures: Object.fromEntries(typed) });
  const input = { tables, dictionary, rulesBySet, earlier: earlierOf(past, reportOf(now)) };
  return [...checkLeftOver(input), ...checkHistory(input)];
}

const BUDGET = 'publicUnits.total';
const QUOTA = 'staff.civil.quotaAssigned';
const PRESENT = 'staff.civil.present';
const DONE = 'plan.tasksCompleted';
const SHARE = 'organization.departments.restructuredRate';
const PARTS = { 'plan.completionRate': 10, 'plan.tasksAssigned': 50, 'plan.tasksCompleted': 5 };
const [Q1, HALF, Q3, YEAR] = ['quý I/2024', '6 tháng đầu năm 2024', 'quý III/2024', 'năm 2024'] as const;
const [Q1_THEN, HALF_THEN, YEAR_THEN] = ['quý I/2023', '6 tháng đầu năm 2023', 'năm 2023'] as const;

test.each<[string, string, Figures, readonly PreviousFigures[], readonly string[]]>([
  ['như kỳ trước', HALF, { [PRESENT]: 100 }, [then(Q1, { [PRESENT]: 100 })], []],
  ['gấp mười', HALF, { [PRESENT]: 1000 }, [then(Q1, { [PRESENT]: 100 })], ['info UNLIKE_BEFORE']],
  ['kém mười', HALF, { [PRESENT]: 10 }, [then(Q1, { [PRESENT]: 100 })], ['info UNLIKE_BEFORE']],
  ['số nhỏ', HALF, { [PRESENT]: 40 }, [then(Q1, { [PRESENT]: 3 })], []],
  // One history that looks like it is enough.
  [
    'như cùng kỳ',
    Q1,
    { [BUDGET]: 1000 },
    [then(YEAR_THEN, { [BUDGET]: 90 }), then(Q1_THEN, { [BUDGET]: 900 })],
    [],
  ],
  [
    'khác cả hai',
    Q1,
    { [BUDGET]: 1000 },
    [then(YEAR_THEN, { [BUDGET]: 90 }), then(Q1_THEN, { [BUDGET]: 80 })],
    ['info UNLIKE_BEFORE'],
  ],
  // A year holds four quarters: tenfold in a window four times as long is no tenfold.
  ['dài gấp bốn', YEAR, { [BUDGET]: 1000 }, [then(Q3, { [BUDGET]: 90 })], []],
  [
    'dài gấp bốn, mà gấp năm mươi',
    YEAR,
    { [BUDGET]: 4500 },
    [then(Q3, { [BUDGET]: 90 })],
    ['info UNLIKE_BEFORE'],
  ],
  // At a time it is one, however long the windows are.
  ['tại thời điểm', YEAR, { [PRESENT]: 1000 }, [then(Q3, { [PRESENT]: 90 })], ['info UNLIKE_BEFORE']],
  ['lũy kế giảm trong năm', HALF, { [DONE]: 9 }, [then(Q1, { [DONE]: 10 })], ['warning BELOW_BEFORE']],
  ['lũy kế sang năm', Q1, { [DONE]: 9 }, [then(YEAR_THEN, { [DONE]: 900 })], []],
  ['lũy kế so cùng kỳ: ít hơn', HALF, { [DONE]: 60 }, [then(HALF_THEN, { [DONE]: 90 })], []],
  [
    'lũy kế so cùng kỳ: khác xa',
    HALF,
    { [DONE]: 900 },
    [then(HALF_THEN, { [DONE]: 90 })],
    ['info UNLIKE_BEFORE'],
  ],
  ['số giao trong năm đổi', HALF, { [QUOTA]: 90 }, [then(Q1, { [QUOTA]: 91 })], ['warning CHANGED_IN_YEAR']],
  ['số giao sang năm', Q1, { [QUOTA]: 90 }, [then(YEAR_THEN, { [QUOTA]: 91 })], []],
  ['tỷ lệ nhảy so cùng kỳ', Q1, { [SHARE]: 9.9 }, [then(Q1_THEN, { [SHARE]: 99 })], ['info UNLIKE_BEFORE']],
  ['tỷ lệ khác ít', Q1, { [SHARE]: 65 }, [then(Q1_THEN, { [SHARE]: 99 })], []],
  ['tỷ lệ tăng trong năm', HALF, { [SHARE]: 90 }, [then(Q1, { [SHARE]: 20 })], []],
  ['tỷ lệ giảm trong năm', HALF, { [SHARE]: 20 }, [then(Q1, { [SHARE]: 60 })], ['info UNLIKE_BEFORE']],
  ['tỷ lệ đầu năm', Q1, { [SHARE]: 10 }, [then(YEAR_THEN, { [SHARE]: 100 })], []],
  // It is worked out from its parts, which are looked at themselves.
  ['tỷ lệ có tử số', Q1, PARTS, [then(Q1_THEN, { 'plan.completionRate': 90 })], []],
  // Its parts are not there.
  [
    'tỷ lệ thiếu tử số',
    Q1,
    { 'plan.completionRate': 10 },
    [then(Q1_THEN, { 'plan.completionRate': 90 })],
    ['info UNLIKE_BEFORE'],
  ],
  ['không phải kỳ trước', Q1, { [PRESENT]: 1000 }, [then(HALF, { [PRESENT]: 10 })], []],
])('%s', (_, now, figures, past, expected) => {
  expect(told(now, figures, past).map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
});

test('nhiều số của một biểu: một dòng, đủ các ô', () => {
  const ids = ['staff.civil.present', 'staff.publicUnit.present', 'publicUnits.total'];
  const all = (value: number): Figures => Object.fromEntries(ids.map((id) => [id, value]));
  const found = told(HALF, all(1000), [then(Q1, all(10))]);
  expect(found).toHaveLength(1);
  const [finding] = found;
  if (finding?.code !== 'UNLIKE_BEFORE') throw new RangeError('another finding');
  expect(finding.cells).toHaveLength(3);
  expect(finding.also.map(({ cell }) => cellText(cell))).toEqual(finding.cells.slice(1).map(cellText));
});

describe('kỳ trước chuyển sang', () => {
  const CARRIED = 'dossiers.received.carriedOver@xã A';
  const PENDING = 'dossiers.pending.total@xã A';
  const rows = (value: number) => {
    const { dictionary, rulesBySet } = builtIn;
    const members = [{ 'dossiers.received.carriedOver': String(value) }];
    const tables = tablesFrom(setOf('cao-bang-2023'), dictionary, { figures: {}, members });
    const [member = ''] = tables
      .flatMap((table) => table.rows.filter(({ row }) => row.repeats))
      .map((one) => one.member);
    const of = (id: string) => id.replace('xã A', member);
    return { tables, dictionary, rulesBySet, of };
  };
  test.each<[string, number, readonly [string, Figures][], readonly string[]]>([
    [Q1, 7, [[YEAR_THEN, { [PENDING]: 7 }]], []],
    [Q1, 7, [[YEAR_THEN, { [PENDING]: 8 }]], ['error false']],
    // Six months do not begin where the quarter ended: they begin with what the quarter began with.
    [HALF, 7, [[Q1, { [PENDING]: 8, [CARRIED]: 7 }]], []],
    [HALF, 8, [[Q1, { [PENDING]: 8, [CARRIED]: 7 }]], ['warning true']],
    [
      HALF,
      8,
      [
        [Q1, { [CARRIED]: 7 }],
        [YEAR_THEN, { [PENDING]: 8 }],
      ],
      [],
    ],
    [Q3, 7, [[HALF, { [PENDING]: 8 }]], ['error false']],
  ])('%s: %d, %j', (now, value, past, expected) => {
    const { of, ...input } = rows(value);
    const given = past.map(([name, figures]) =>
      then(name, Object.fromEntries(Object.entries(figures).map(([id, one]) => [of(id), one]))),
    );
    const found = checkLeftOver({ ...input, earlier: earlierOf(given, reportOf(now)) });
    expect(found.map((one) => `${one.severity} ${one.code === 'LEFT_OVER' && one.sameStart}`)).toEqual(
      expected,
    );
  });
});

describe('tệp đưa vào có dùng được không', () => {
  test.each<[string, string, string, string, string | null]>([
    [Q1, 'UBND huyện Quảng Điền', Q1_THEN, 'Ủy ban nhân dân huyện Quảng Điền', null],
    [Q1, 'UBND huyện Quảng Điền', Q1_THEN, 'Phòng Nội vụ huyện Quảng Điền', null],
    [Q1, 'UBND huyện Quảng Điền', Q1_THEN, '', null],
    [Q1, 'UBND huyện Quảng Điền', YEAR_THEN, '', 'otherLength'],
    [Q1, 'UBND huyện Quảng Điền', YEAR_THEN, 'UBND huyện Phú Lộc', 'otherAgency'],
    [Q1, '', HALF, '', 'notEarlier'],
    [Q1, '', 'quý I/2022', '', 'farther'],
    // Communes and provinces of after the change are other ones, unless the name says that it is the same.
    ['quý III/2025', 'UBND xã A', '6 tháng đầu năm 2025', 'UBND huyện B', 'otherLevels'],
    ['quý III/2025', '', '6 tháng đầu năm 2025', '', 'otherLevels'],
    ['quý III/2025', 'UBND tỉnh Cao Bằng', '6 tháng đầu năm 2025', 'UBND tỉnh Cao Bằng', 'otherLength'],
    ['quý III/2026', 'UBND xã A', '6 tháng đầu năm 2026', '', 'otherLength'],
  ])('%s của “%s”, tệp %s của “%s”: %s', (now, agency, name, agencyThen, kind) => {
    const [report, one] = [reportOf(now, agency), then(name, {}, agencyThen)];
    const earlier = earlierOf([one], report);
    expect(doubtOf(one, report, earlier)?.kind ?? null).toBe(kind);
    // A draft tells nobody else's figures as the agency's past.
    expect(Object.keys(ownPast(earlier))).toEqual(
      kind === null || kind === 'otherLength' ? Object.keys(earlier) : [],
    );
  });
});

describe('kỳ dài ngắn khác: nói rõ so gì', () => {
  const said = (now: string, ...names: readonly string[]): string => {
    const [report, all] = [reportOf(now), names.map((name) => then(name, {}))];
    const [first] = all;
    const doubt = first && doubtOf(first, report, earlierOf(all, report));
    return doubt ? earlierDoubtText('a.xlsx', doubt) : '';
  };
  const ALONE = ' Nếu có tệp của cùng kỳ năm trước, đề nghị chọn thêm.';
  const ONLY = 'không nêu tăng, giảm của số phát sinh trong kỳ.';
  test.each<[string, readonly [string, ...string[]], string]>([
    [Q1, [Q1_THEN], ''],
    [Q3, [Q1], ''],
    [
      Q1,
      [HALF_THEN],
      `“a.xlsx” là của 6 tháng đầu năm 2023, kỳ số liệu dài hơn kỳ này: chỉ so số tại một thời điểm; ${ONLY}${ALONE}`,
    ],
    [
      HALF,
      [Q1, HALF_THEN],
      `“a.xlsx” là của quý I năm 2024, kỳ số liệu ngắn hơn kỳ này: chỉ so số tại một thời điểm, số lũy kế trong năm; ${ONLY}`,
    ],
  ])('%s, tệp %j', (now, names, expected) => {
    expect(said(now, ...names)).toBe(expected);
  });
});

describe('tổng kết nhiều năm và báo cáo của từng năm', () => {
  const SPAN = 'giai đoạn 2011 - 2020';
  const TTHC = 'tthc.commune.total';
  const years = (figures: Figures, past: readonly PreviousFigures[]) =>
    told(SPAN, figures, past, 'giai-doan-2011-2020').map(
      (one) =>
        `${one.severity} ${one.code} ${one.slots.target?.member?.kind === 'year' ? one.slots.target.member.year : ''}`,
    );

  test('năm nào khác báo cáo năm ấy thì nêu; năm khác, số như nhau thì không', () => {
    const figures = { [`${TTHC}@2018`]: 119, [`${TTHC}@2019`]: 174 };
    const reports = [then('năm 2018', { [TTHC]: 119 }), then('năm 2019', { [TTHC]: 153 })];
    expect(years(figures, reports)).toEqual(['warning UNLIKE_YEAR_REPORT 2019']);
    expect(years(figures, [then('năm 2017', { [TTHC]: 1 })])).toEqual([]);
  });

  test.each<[string, string | null]>([
    ['năm 2019', null],
    ['năm 2020', null],
    ['năm 2021', 'notEarlier'],
    ['quý III/2020', 'farther'],
  ])('tệp %s: %s', (name, kind) => {
    const [report, one] = [reportOf(SPAN), then(name, { [TTHC]: 1 })];
    expect(doubtOf(one, report, earlierOf([one], report))?.kind ?? null).toBe(kind);
  });
});
