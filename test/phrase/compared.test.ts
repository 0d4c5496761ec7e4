// What rose or fell since earlier periods: beside like figures only, and never with a figure that the check denies.

import { indicators, tth2024 } from '../../src/catalog';
import { periodicReport } from '../../src/catalog/outlines';
import type { Period } from '../../src/core/calendar/report-info';
import type { Earlier, EarlierFigures } from '../../src/core/form/earlier';
import { parseDecimal } from '../../src/core/number/decimal';
import { cellKey } from '../../src/core/workbook/address';
import { composeReport } from '../../src/report';
import { proseRuns, runsText } from '../report/document-text';
import { figures, info, tables } from '../report/fixture';

const halfYear: Period = { kind: 'halfYear', index: 1, year: 2023 };
const quarter: Period = { kind: 'quarter', index: 1, year: 2024 };

function then(
  period: Period | null,
  values: Readonly<Record<string, string>>,
  asLong = true,
): EarlierFigures {
  return {
    name: 'kỳ trước.xlsx',
    inFile: true,
    period,
    from: { year: 2022, month: 12, day: 15 },
    to: { year: 2023, month: 6, day: 14 },
    timesAsLong: asLong ? 1 : 2,
    asLong,
    sameStart: false,
    sameYear: period?.year === 2024,
    figure: (id) => parseDecimal(values[id] ?? '') ?? undefined,
  };
}

function told(earlier: Earlier, denied: readonly string[] = [], values: typeof figures = figures): string {
  const bound = tables({ figures: values });
  const cells = bound.flatMap(({ rows }) => rows).filter(({ indicator }) => denied.includes(indicator));
  const model = composeReport({
    tables: bound,
    info,
    outline: periodicReport,
    forms: tth2024.templates,
    indicators,
    earlier,
    known: {
      disputed: new Map(cells.map(({ cell }) => [cellKey(cell), ['Số này sai.']])),
      shaken: new Set(),
      waived: new Map(),
      computed: new Map(),
    },
  });
  return runsText(proseRuns(model)).replace(/[⟨⟩]/g, '');
}

const before = { 'tthc.district.resolved': '3692', 'tthc.district.onTimeRate': '100', 'tthc.total': '412' };

test('so với cùng kỳ năm trước: số, tỷ lệ của số ấy, điểm phần trăm', () => {
  const text = told({ sameLastYear: then(halfYear, before) });
  expect(text).toContain(
    'Số hồ sơ UBND huyện giải quyết xong tăng 329 hồ sơ (8,9%), tỷ lệ đúng hạn giảm 0,15 điểm phần trăm so với 6 tháng đầu năm 2023.',
  );
  expect(text).toContain('Số TTHC không đổi so với 6 tháng đầu năm 2023.');
});

test('có cả hai kỳ thì nói cả hai, trong một câu', () => {
  const text = told({
    sameLastYear: then(halfYear, { 'tthc.total': '400' }),
    previous: then(quarter, { 'tthc.total': '415' }),
  });
  expect(text).toContain(
    'Số TTHC tăng 12 thủ tục (3%) so với 6 tháng đầu năm 2023, giảm 03 thủ tục (0,7%) so với Quý I năm 2024.',
  );
});

test('kỳ không có tên thì nêu ngày; gốc nhỏ thì không nêu phần trăm', () => {
  expect(told({ previous: then(null, { 'discipline.total': '2' }) })).toContain(
    'Số cán bộ, công chức, viên chức bị kỷ luật tăng 01 người so với kỳ từ 15/12/2022 đến 14/6/2023.',
  );
});

test('số phát sinh trong kỳ không so với kỳ dài, ngắn khác; số tại một thời điểm thì so được', () => {
  const text = told({ previous: then(quarter, before, false) });
  expect(text).not.toContain('Số hồ sơ UBND huyện giải quyết xong');
  expect(told({ previous: then(quarter, { 'staff.civil.present': '78' }, false) })).toContain(
    'Số công chức có mặt tăng 01 người (1,3%) so với Quý I năm 2024.',
  );
});

test('số đang bị báo sai, ô trống: không so', () => {
  expect(told({ sameLastYear: then(halfYear, before) }, ['tthc.district.resolved'])).toContain(
    'Tỷ lệ đúng hạn giảm 0,15 điểm phần trăm',
  );
  expect(told({ sameLastYear: then(halfYear, before) }, ['tthc.district.resolved'])).not.toContain('329');
  expect(told({})).not.toContain('so với 6 tháng');
});

test('hai số cùng không đổi: nói một lần, kỳ nêu một lần', () => {
  const same = { 'tthc.district.resolved': '4021', 'tthc.district.onTimeRate': '99.85' };
  expect(told({ sameLastYear: then(halfYear, same) })).toContain(
    'Số hồ sơ UBND huyện giải quyết xong và tỷ lệ đúng hạn đều không đổi so với 6 tháng đầu năm 2023.',
  );
});

test('kỳ này và kỳ trước đều không có thì không so sánh; nay không còn thì không nêu 100%', () => {
  const none = { ...figures, 'discipline.total': '0', 'feedback.received': '0', 'feedback.resolved': '0' };
  const text = told(
    { sameLastYear: then(halfYear, { 'discipline.total': '12', 'feedback.received': '0' }) },
    [],
    none,
  );
  expect(text).toContain(
    'Số cán bộ, công chức, viên chức bị kỷ luật giảm 12 người so với 6 tháng đầu năm 2023.',
  );
  expect(text).not.toContain('Số phản ánh, kiến nghị');
});
