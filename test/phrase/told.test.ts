// What follows from the figures of the tables is told: what was late, what is left, the year that fell between.

import { caoBang2023, indicators, tth2024 } from '../../src/catalog';
import { differences } from '../../src/catalog/outlines/differences';
import { toNumber } from '../../src/core/number/decimal';
import type { Difference } from '../../src/core/report/outline';
import { factsOf } from '../../src/phrase/facts';
import { proseRuns, runsText } from '../report/document-text';
import { draft, figures, tables } from '../report/fixture';
import { draftOf, summaryInfo, summaryTables } from '../report/other-sets';
import { tablesFrom } from '../support/tables';

type Figures = Readonly<Record<string, string>>;

const told = (change: Figures): string =>
  runsText(proseRuns(draft(tables({ figures: { ...figures, ...change } })))).replace(/[⟨⟩]/g, '');

test.each<[string, Figures]>([
  [
    'đã giải quyết xong 1.353 hồ sơ TTHC, trong đó đúng hạn 1.348/1.353 hồ sơ, đạt 99,6%; quá hạn 05 hồ sơ.',
    {
      'tthc.district.resolved': '1.353',
      'tthc.district.resolvedOnTime': '1.348',
      'tthc.district.onTimeRate': '99,6',
    },
  ],
  ['đã hoàn thành 25/40 nhiệm vụ, đạt 62,5%; còn 15 nhiệm vụ chưa hoàn thành.', {}],
  [
    'đã hoàn thành đúng hạn 44/52 nhiệm vụ; quá hạn nhưng chưa hoàn thành 01 nhiệm vụ; còn 07 nhiệm vụ đang thực hiện, chưa đến hạn.',
    {
      'tasks.fromProvince.assigned': '52',
      'tasks.fromProvince.completedOnTime': '44',
      'tasks.fromProvince.completedLate': '0',
      'tasks.fromProvince.overdue': '1',
    },
  ],
  ['đã xử lý xong 06/08 vấn đề, đạt 75%; còn 02 vấn đề đang xử lý.', {}],
  ['đã xử lý xong 03/04 văn bản, đạt 75%; còn 01 văn bản đang xử lý.', {}],
  [
    'đã giải quyết xong 03/05 phản ánh, kiến nghị, đạt 60%; còn 02 phản ánh, kiến nghị đang giải quyết.',
    { 'feedback.received': '5', 'feedback.resolved': '3', 'feedback.resolutionRate': '60' },
  ],
  ['có mặt tại thời điểm báo cáo 79 người, còn 02 biên chế chưa sử dụng', {}],
  [
    'đã giải quyết xong 01 hồ sơ TTHC, đúng hạn, đạt 100%.',
    {
      'tthc.district.resolved': '1',
      'tthc.district.resolvedOnTime': '1',
      'tthc.district.onTimeRate': '100',
    },
  ],
  [
    'đã ban hành 01 văn bản quy phạm pháp luật (VBQPPL), của cấp xã.',
    {
      'legalDocuments.issued.total': '1',
      'legalDocuments.issued.district': '0',
      'legalDocuments.issued.commune': '1',
    },
  ],
  ['chưa có đơn vị sự nghiệp được phê duyệt theo quy định.', { 'jobPosition.publicUnitsApproved': '0' }],
  ['đạt 41,2% kế hoạch; còn 37.456 triệu đồng chưa giải ngân.', {}],
])('%s', (sentence, change) => {
  expect(told(change)).toContain(sentence);
});

test('chưa biết đủ các số thì không nói phần còn lại; số âm cũng không', () => {
  const late = /quá hạn \d+ hồ sơ/;
  expect(told({ 'tthc.district.resolvedOnTime': '', 'tthc.commune.resolvedOnTime': '' })).not.toMatch(late);
  expect(
    told({ 'tthc.district.resolvedOnTime': '5.000', 'tthc.commune.resolvedOnTime': '30.000' }),
  ).not.toMatch(late);
});

test('mỗi số còn lại đúng bằng hiệu; biểu tự có số ấy thì thôi', () => {
  for (const [id, { from, less, unless }] of Object.entries<Difference>(differences)) {
    const values = Object.fromEntries([[from, '100'], ...less.map((one, n) => [one, String(10 + n)])]);
    const made = (more: Figures): ReturnType<ReturnType<typeof factsOf>['figure']> => {
      const bound = [tth2024, caoBang2023].flatMap((set) =>
        tablesFrom(set, indicators, { figures: { ...values, ...more }, members: [] }),
      );
      return factsOf(bound, indicators, undefined, differences).figure(id);
    };
    const figure = made({});
    expect(figure && toNumber(figure.value)).toBe(less.reduce((rest, _, n) => rest - 10 - n, 100));
    if (unless) expect(made({ [unless]: '3' })).toBeNull();
  }
});

test('năm giữa hai năm cao mà thấp thì được nói', () => {
  const years = (...rates: readonly string[]): Figures =>
    Object.fromEntries(rates.map((rate, n) => [`satisfaction.overallRate@${2015 + n}`, rate]));
  const summary = (...rates: readonly string[]): string =>
    runsText(proseRuns(draftOf(summaryTables(years(...rates)), summaryInfo))).replace(/[⟨⟩]/g, '');
  expect(summary('', '', '', '100', '93', '100')).toContain(
    'Mức độ hài lòng chung các năm 2018, 2020 đều đạt 100%; thấp nhất là năm 2019, đạt 93%.',
  );
  expect(summary('90', '95', '96', '97', '98', '99')).not.toContain('thấp nhất');
  expect(summary('90', '', '', '', '', '')).toContain(
    'Mức độ hài lòng chung năm 2015 đạt 90% (các năm 2016–2020 chưa có số liệu).',
  );
});
