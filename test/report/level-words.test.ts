// Under a town, a district of a city or a city of province level no draft speaks of a huyện or a tỉnh.

import { indicators, templateSets } from '../../src/catalog';
import { blankReportInfo, type Period, type ReportInfo } from '../../src/core/calendar/report-info';
import type { TemplateSet } from '../../src/core/form/template';
import { tablesFrom } from '../support/tables';
import { documentText } from './document-text';
import { FILLS, figuresOf } from './filled-forms';
import { draftOf } from './other-sets';

const yearOf = ({ id }: TemplateSet): number => Number(/202\d/.exec(id)?.[0] ?? 2020);

/** Agency, the one above it, and the words of district and of province level that its draft may use. */
type Agency = readonly [string, string, readonly string[]];

const THREE_TIER: readonly Agency[] = [
  ['UBND thị xã Sông Xanh', 'UBND tỉnh Mẫu', ['thị xã', 'tỉnh']],
  ['UBND thành phố Vinh', 'UBND tỉnh Nghệ An', ['thành phố', 'tỉnh']],
  ['UBND quận Hải Châu', 'UBND thành phố Đà Nẵng', ['quận', 'thành phố']],
  ['UBND huyện Cần Giờ', 'UBND Thành phố Hồ Chí Minh', ['huyện', 'Thành phố']],
  ['UBND phường Cửa Nam', 'UBND thị xã Sông Xanh', ['thị xã', 'tỉnh']],
  ['UBND xã Bến Cát', '', ['tỉnh']],
];
const PROVINCES: readonly Agency[] = [
  ['UBND tỉnh Mẫu', '', ['tỉnh']],
  ['UBND thành phố Đà Nẵng', '', ['thành phố']],
  ['UBND Thành phố Hồ Chí Minh', '', ['Thành phố']],
  ['Sở Nội vụ thành phố Hải Phòng', '', ['thành phố']],
  ['Sở Y tế', 'UBND Thành phố Hồ Chí Minh', ['Thành phố']],
  ['Sở Y tế', 'UBND tỉnh Mẫu', ['tỉnh']],
];

const agenciesOf = ({ id }: TemplateSet): readonly Agency[] => {
  if (/202[56]/.test(id))
    return id.includes('xa') ? [['UBND xã Bến Cát', 'UBND thành phố Huế', ['thành phố']]] : PROVINCES;
  return [...THREE_TIER, ...PROVINCES];
};

const infoOf = (agency: string, superior: string, period: Period): ReportInfo => ({
  ...blankReportInfo,
  agency,
  superior,
  period,
  year: period.year,
  dataTo: { year: period.year, month: 12, day: 14 },
});

/** "UBND huyện", "cấp tỉnh", "của thành phố"; "cấp huyện" is the name of the level, whatever the unit. */
const SAID =
  /(?<!\p{L})(?:UBND|HĐND|của|cấp|toàn|địa bàn|trong|từ|đến|với|thuộc) (huyện|quận|thị xã|tỉnh|thành phố)(?!\p{L})/giu;

const wrongWords = (text: string, allowed: readonly string[]): readonly string[] =>
  [...text.matchAll(SAID)]
    .filter(([said, word = '']) => said.toLowerCase() !== 'cấp huyện' && !allowed.includes(word))
    .map(({ index }) => text.slice(Math.max(0, index - 30), index + 40));

const FILLED = ['đủ số', 'mọi số bằng 0', 'lẫn lộn 1'] as const;

test.each(
  templateSets.flatMap((set) =>
    agenciesOf(set).map((agency) => [agency[0], agency[1], set.name, set, agency[2]] as const),
  ),
)('%s (%s), %s', (agency, superior, _, set, allowed) => {
  const year = yearOf(set);
  const periods: readonly Period[] = set.id.startsWith('giai-doan')
    ? [{ kind: 'multiYear', index: 1, from: 2011, year: 2020 }]
    : [
        { kind: 'month', index: 5, year },
        { kind: 'year', index: 1, year },
      ];
  const wrong = periods.flatMap((period) =>
    FILLED.flatMap((name) => {
      const fill = FILLS[name];
      if (!fill) throw new RangeError(name);
      const tables = tablesFrom(set, indicators, { figures: figuresOf(set, fill), members: [] });
      // A blank asks in the words of the form.
      const text = documentText(draftOf(tables, infoOf(agency, superior, period))).replace(/\[….*?…\]/g, '');
      // The letterhead is printed in capitals, the forms in their own words.
      return wrongWords(text.slice(text.indexOf('Kính gửi'), text.indexOf('Nơi nhận')), allowed);
    }),
  );
  expect([...new Set(wrong)]).toEqual([]);
});
