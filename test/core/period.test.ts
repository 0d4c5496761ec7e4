// Periods: words and the calendar of reports.

import fc from 'fast-check';
import { addDays, compareDates, isRealDate } from '../../src/core/calendar/calendar-date';
import {
  lastCalendarDay,
  nextPeriod,
  periodPhrase,
  readPeriod,
  samePeriod,
} from '../../src/core/calendar/period';
import type { Period } from '../../src/core/calendar/report-info';
import * as periods from '../support/app';

const year = fc.integer({ min: 1950, max: 2100 });
const yearly = fc.oneof(
  fc.record({ kind: fc.constant('quarter' as const), index: fc.integer({ min: 1, max: 4 }), year }),
  fc.record({ kind: fc.constant('halfYear' as const), index: fc.integer({ min: 1, max: 2 }), year }),
  fc.record({ kind: fc.constant('year' as const), index: fc.constant(1), year }),
  fc.record({ kind: fc.constant('nineMonths' as const), index: fc.constant(1), year }),
  fc.record({ kind: fc.constant('month' as const), index: fc.integer({ min: 1, max: 12 }), year }),
);
const span = fc
  .tuple(year, fc.integer({ min: 1, max: 15 }))
  .map(([from, years]): Period => ({ kind: 'multiYear', index: 1, from, year: from + years }));
const period: fc.Arbitrary<Period> = fc.oneof(yearly, span);
const official = fc.tuple(fc.constantFrom(0, 1, 2, 3), year).map(([at, of]): Period => {
  const found = periods.reportPeriods(of)[at];
  if (!found) throw new Error('four reports a year');
  return found;
});
const day = fc
  .tuple(year, fc.integer({ min: 0, max: 364 }))
  .map(([of, days]) => addDays({ year: of, month: 1, day: 1 }, days));

const readAs = (text: string): Period => {
  const found = readPeriod(text);
  if (!found) throw new Error(`no period: ${text}`);
  return found;
};

const windowOf = (of: Period) => {
  const window = periods.officialWindow(of);
  if (!window) throw new Error(`no window of ${periodPhrase(of)}`);
  return window;
};

describe('kỳ báo cáo bằng chữ', () => {
  test('viết ra rồi đọc lại vẫn là kỳ ấy, kể cả khi gõ không dấu hoặc chữ hoa', () => {
    fc.assert(
      fc.property(period, (one) => {
        const phrase = periodPhrase(one);
        const toneless = phrase.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
        for (const text of [
          phrase,
          phrase.toUpperCase(),
          phrase.normalize('NFD'),
          toneless,
          ` Kỳ báo cáo: ${phrase}.`,
        ]) {
          expect(readPeriod(text)).toEqual(one);
        }
      }),
    );
  });

  test.each<[string, Period]>([
    ['quý I/2024', { kind: 'quarter', index: 1, year: 2024 }],
    ['Quý III năm 2025', { kind: 'quarter', index: 3, year: 2025 }],
    ['Quý 4/2025', { kind: 'quarter', index: 4, year: 2025 }],
    ['quý 1 2024', { kind: 'quarter', index: 1, year: 2024 }],
    ['Q1/2024', { kind: 'quarter', index: 1, year: 2024 }],
    ['06 tháng đầu 2024', { kind: 'halfYear', index: 1, year: 2024 }],
    ['quí II - 2025', { kind: 'quarter', index: 2, year: 2025 }],
    ['Báo cáo 6 tháng đầu năm 2024', { kind: 'halfYear', index: 1, year: 2024 }],
    ['Sáu tháng cuối năm 2024', { kind: 'halfYear', index: 2, year: 2024 }],
    ['9 tháng đầu năm 2024', { kind: 'nineMonths', index: 1, year: 2024 }],
    ['tháng 3 năm 2024', { kind: 'month', index: 3, year: 2024 }],
    ['năm 2025', { kind: 'year', index: 1, year: 2025 }],
    ['Cả năm 2025', { kind: 'year', index: 1, year: 2025 }],
    ['giai đoạn 2011-2020', { kind: 'multiYear', index: 1, from: 2011, year: 2020 }],
    ['Giai đoạn 2021 – 2030', { kind: 'multiYear', index: 1, from: 2021, year: 2030 }],
  ])('“%s”', (text, expected) => {
    expect(readPeriod(text)).toEqual(expected);
  });

  test.each([
    '',
    '2024',
    'quý V/2024',
    'quý I2024',
    'q 12024',
    'quý I',
    'giai đoạn 2020-2011',
    'Kế hoạch CCHC năm 2024',
    'so với quý I/2024',
  ])('“%s” không phải một kỳ báo cáo: không đoán', (text) => {
    expect(readPeriod(text)).toBeNull();
  });
});

describe('lịch báo cáo CCHC', () => {
  test.each([
    ['quý I/2024', '15/12/2023', '14/3/2024', '20/3/2024'],
    ['6 tháng đầu năm 2024', '15/12/2023', '14/6/2024', '20/6/2024'],
    ['quý III/2024', '15/6/2024', '14/9/2024', '20/9/2024'],
    ['năm 2024', '15/12/2023', '14/12/2024', '20/12/2024'],
  ])('%s: số liệu từ %s đến %s, gửi chậm nhất %s', (text, ...days) => {
    const { from, to, deadline } = windowOf(readAs(text));
    expect([from, to, deadline].map((one) => `${one.day}/${one.month}/${one.year}`)).toEqual(days);
  });

  test.each(['quý II/2024', 'quý IV/2024', '6 tháng cuối năm 2024', 'giai đoạn 2011-2020'])(
    '%s không có báo cáo CCHC theo lịch',
    (text) => {
      expect(periods.officialWindow(readAs(text))).toBeNull();
    },
  );

  test('các kỳ ghép khít: 6 tháng rồi quý III, năm này rồi năm sau, không hở, không chồng', () => {
    fc.assert(
      fc.property(year, (of) => {
        const [quarter, half, third, whole] = periods.reportPeriods(of).slice(0, 4).map(windowOf);
        const [nextQuarter] = periods
          .reportPeriods(of + 1)
          .slice(0, 1)
          .map(windowOf);
        if (!quarter || !half || !third || !whole || !nextQuarter) throw new Error('four reports a year');
        expect(quarter.from).toEqual(half.from);
        expect(quarter.from).toEqual(whole.from);
        expect(third.from).toEqual(addDays(half.to, 1));
        expect(nextQuarter.from).toEqual(addDays(whole.to, 1));
      }),
    );
  });

  test('bốn báo cáo nối nhau về lại đúng báo cáo ấy của năm sau; ngày chốt luôn tiến lên', () => {
    fc.assert(
      fc.property(official, (one) => {
        let at = one;
        for (let step = 0; step < 4; step += 1) {
          const next = periods.followingPeriod(at);
          expect(compareDates(windowOf(next).to, windowOf(at).to)).toBeGreaterThan(0);
          at = next;
        }
        expect(at).toEqual({ ...one, year: one.year + 1 });
      }),
    );
  });

  test('ngày chốt trước hạn gửi ít nhất một ngày làm việc, và mọi ngày đều có trong lịch', () => {
    fc.assert(
      fc.property(official, (one) => {
        const { from, to, deadline } = windowOf(one);
        expect([from, to, deadline].every(isRealDate)).toBe(true);
        expect(compareDates(deadline, addDays(to, 4))).toBeGreaterThan(0);
      }),
    );
  });

  test('kỳ ngoài lịch thì báo cáo kế tiếp là báo cáo đầu tiên chốt sau nó', () => {
    const following = (text: string) => periodPhrase(periods.followingPeriod(readAs(text)));
    expect(following('quý II/2024')).toBe('Quý III năm 2024');
    expect(following('quý IV/2024')).toBe('Quý I năm 2025');
    expect(following('6 tháng cuối năm 2024')).toBe('Quý I năm 2025');
    expect(following('giai đoạn 2011-2020')).toBe('giai đoạn 2021 - 2030');
  });

  test('kỳ nhiều năm được nêu ở năm cuối của chương trình', () => {
    expect(periods.reportPeriods(2024).map(periodPhrase)).toEqual([
      'Quý I năm 2024',
      '6 tháng đầu năm 2024',
      'Quý III năm 2024',
      'năm 2024',
    ]);
    expect(periods.reportPeriods(2030).slice(4).map(periodPhrase)).toEqual([
      'giai đoạn 2021 - 2030',
      'giai đoạn 2026 - 2030',
    ]);
  });
});

describe('từ ngày ra kỳ', () => {
  test.each([
    [{ year: 2023, month: 3, day: 6 }, 'Quý I năm 2023'],
    [{ year: 2023, month: 6, day: 1 }, '6 tháng đầu năm 2023'],
    [{ year: 2024, month: 12, day: 31 }, 'năm 2024'],
    [{ year: 2025, month: 1, day: 10 }, 'năm 2024'],
    [{ year: 2025, month: 9, day: 30 }, 'Quý III năm 2025'],
  ])('gần ngày %j nhất', (date, phrase) => {
    expect(periodPhrase(periods.periodEndingNear(date))).toBe(phrase);
  });

  test('không báo cáo nào chốt gần hơn báo cáo được đề xuất', () => {
    const away = (one: Period, date: Parameters<typeof periods.periodEndingNear>[0]) =>
      Math.abs(compareDates(windowOf(one).to, date));
    fc.assert(
      fc.property(day, official, (date, other) => {
        expect(away(periods.periodEndingNear(date), date)).toBeLessThanOrEqual(away(other, date));
      }),
    );
  });
});

test('ngày cuối theo lịch thường và kỳ kế tiếp của phần phương hướng', () => {
  fc.assert(
    fc.property(period, (one) => {
      expect(isRealDate(lastCalendarDay(one))).toBe(true);
      const next = nextPeriod(one);
      expect(samePeriod(next, one)).toBe(false);
      expect(compareDates(lastCalendarDay(next), lastCalendarDay(one))).toBeGreaterThan(0);
    }),
  );
});
