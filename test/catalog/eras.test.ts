// The eras as data: without gaps, of ids that stand in forms, of words that today's forms do not have.

import { templateSets } from '../../src/catalog';
import { eras } from '../../src/catalog/eras';
import { addDays, isoDate, readDate } from '../../src/core/calendar/calendar-date';
import { eraOf, isOfEra } from '../../src/core/form/era';
import { foldLabel } from '../../src/core/text/fold';

const indicatorsIn = new Map(
  templateSets.map((set) => [
    set.id,
    new Set(set.templates.flatMap(({ rows }) => rows.map(({ indicator }) => indicator))),
  ]),
);
const rowsOf = (set: (typeof templateSets)[number]) => set.templates.flatMap(({ rows }) => rows);
const ended = eras.flatMap((era) => era.ended.map((one) => ({ era, one })));

test('ba thời kỳ nối liền nhau theo ngày, mỗi ngày thuộc đúng một thời kỳ', () => {
  for (const [at, { to }] of eras.entries()) {
    const next = eras[at + 1];
    const last = to === undefined ? null : readDate(to);
    if (last) expect(next?.from).toBe(isoDate(addDays(last, 1)));
    else expect(next).toBeUndefined();
  }
  const days = ['2020-01-01', '2025-06-30', '2025-07-01', '2026-06-30', '2026-07-01', '2030-12-31'];
  expect(days.map((day) => eraOf(readDate(day) ?? { year: 0, month: 0, day: 0 }, eras)?.id)).toEqual([
    'ba-cap',
    'ba-cap',
    'hai-cap-2025',
    'hai-cap-2025',
    'hai-cap-2026',
    'hai-cap-2026',
  ]);
});

test('từ 01/7/2025 không còn cấp huyện', () => {
  expect(eras.map(({ levels }) => levels.includes('district'))).toEqual([true, false, false]);
  for (const { one } of ended.filter((each) => each.one.id === 'district'))
    expect(one.since).toBe('2025-07-01');
});

test.each(ended.map(({ era, one }) => [era.id, one.id, era, one] as const))(
  '%s, %s: chỉ tiêu có trong mẫu thời trước, không có trong mẫu của thời kỳ này',
  (_era, _id, era, one) => {
    for (const id of one.indicators) {
      const sets = templateSets.filter((set) => indicatorsIn.get(set.id)?.has(id));
      expect(sets.length).toBeGreaterThan(0);
      expect(sets.filter((set) => isOfEra(set, era)).map((set) => `${set.id} ${id}`)).toEqual([]);
    }
  },
);

test.each(ended.map(({ era, one }) => [era.id, one.id, era, one] as const))(
  '%s, %s: mọi dòng của mẫu thời trước nói về điều ấy đều được kể, trừ dòng chung với cấp khác',
  (_era, _id, _, one) => {
    const words = one.phrases.map(foldLabel);
    const listed = new Set(one.indicators);
    // Rows that the form counts together with another level: their words tell, not their meaning.
    const shared = new Set([
      'recruitment.communeToDistrict',
      'discipline.departmentLeaders',
      'discipline.officeLeaders',
      'iso.officesPublished',
      'digital.onlineMeetings',
    ]);
    const missing = templateSets
      .flatMap(rowsOf)
      // Goals of 2020 are quoted as they were set.
      .filter(({ indicator }) => !indicator.startsWith('goal2020.'))
      .filter(({ label }) => words.some((word) => ` ${foldLabel(label)} `.includes(` ${word} `)))
      .map(({ indicator }) => indicator)
      .filter((indicator) => indicator !== '' && !listed.has(indicator) && !shared.has(indicator));
    expect([...new Set(missing)]).toEqual([]);
  },
);

test('mẫu hai cấp không còn chữ của thời trước', () => {
  for (const { era, one } of ended) {
    const words = one.phrases.map(foldLabel);
    for (const set of templateSets.filter((each) => isOfEra(each, era))) {
      const old = rowsOf(set).filter(({ label }) =>
        words.some((word) => ` ${foldLabel(label)} `.includes(` ${word} `)),
      );
      expect(old.map(({ label }) => `${set.id} ${label}`)).toEqual([]);
    }
  }
});
