// A department that reports of itself says nothing that only a whole province can say, and is asked for nothing of it.

import { indicators, templateSets } from '../../src/catalog';
import { blankReportInfo, type Period } from '../../src/core/calendar/report-info';
import type { TemplateSet } from '../../src/core/form/template';
import { tablesFrom } from '../support/tables';
import { documentText } from './document-text';
import { FILLS, figuresOf } from './filled-forms';
import { draftOf } from './other-sets';

/** Figures that a department has none of: of communes, of the province, of all departments. */
const OF_OTHERS =
  /\.(?:commune|communes|province)(?:\.|$|[A-Z])|Communes$|communes|departmentsRate|interSector|managementBoards|restructured|[lL]eaders|^legalDocuments/;

const sets = templateSets.filter(({ id }) => id.endsWith('-tinh'));
const periods: readonly Period['kind'][] = ['month', 'quarter', 'year'];

function draft(set: TemplateSet, agency: string, kind: Period['kind'], own: boolean): string {
  const year = Number(/202\d/.exec(set.id)?.[0]);
  const some = FILLS['đủ số'] ?? (() => 'some' as const);
  const figures = Object.entries(figuresOf(set, some)).map(([id, value]) => [
    id,
    own && OF_OTHERS.test(id) ? '' : value,
  ]);
  const tables = tablesFrom(set, indicators, { figures: Object.fromEntries(figures), members: [] });
  const info = { ...blankReportInfo, agency, year, superior: 'UBND tỉnh Mẫu' };
  const text = documentText(draftOf(tables, { ...info, period: { kind, index: 1, year } }));
  return text.slice(text.indexOf('Kính gửi'), text.indexOf('Nơi nhận'));
}

const cases = sets.flatMap((set) => periods.map((kind) => [set.name, kind, set] as const));

test.each(cases)('%s, %s: của sở thì nói về sở', (_, kind, set) => {
  const text = draft(set, 'Sở Y tế', kind, true).replace(/\[….*?…\]/g, '');
  expect(text).not.toMatch(
    /địa phương|các sở, ngành|sở, ngành hoàn thành|UBND cấp xã (?:đã|không)|thu ngân sách/u,
  );
  expect(text).not.toMatch(/ban quản lý trực thuộc|tổ chức liên ngành|thu hút đầu tư/iu);
});

test.each(cases)('%s, %s: không hỏi điều chỉ tỉnh mới có', (_, kind, set) => {
  const asked = draft(set, 'Sở Y tế', kind, true).match(/\[….*?…\]/g) ?? [];
  expect(asked.filter((one) => /cấp xã|sở, ngành|thu ngân sách|VBQPPL|doanh nghiệp/u.test(one))).toEqual([]);
});

test('Sở Nội vụ tổng hợp của cả tỉnh, như UBND tỉnh', () => {
  const [set] = sets;
  if (!set) throw new RangeError('no set of a province');
  const [department, committee] = ['Sở Nội vụ', 'UBND tỉnh Mẫu'].map((one) => draft(set, one, 'year', false));
  for (const words of ['các sở, ngành', 'Thực hiện thu ngân sách', 'tổ chức liên ngành']) {
    expect(department).toContain(words);
    expect(committee).toContain(words);
  }
});
