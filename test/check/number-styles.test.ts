// Cách viết số gõ dạng chữ: một kiểu dấu trong cả báo cáo, 03 không đứng cạnh 5.

import { indicators, rulesBySet, tth2024 } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { TemplateSet } from '../../src/core/form/template';
import { cellText } from '../../src/core/workbook/address';
import { tablesFrom } from '../support/tables';

const codes = ['NUMBER_STYLES', 'THOUSANDS_PLAIN', 'ZERO_PADDING'];

/** What is told of the ways in which figures of the set are written. */
function told(figures: Readonly<Record<string, string | number>>): readonly string[] {
  const tables = tablesFrom(tth2024 as TemplateSet, indicators, { figures });
  return checkTables(tables, rulesBySet, indicators)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, cells }) => `${code} ${severity} ${cells.map(cellText).join(' ')}`);
}

const pl4 = {
  'tthc.district.onTimeRate': '99,6',
  'tthc.district.resolved': '1.353',
  'tthc.district.resolvedOnTime': '1.348',
  'tthc.commune.resolved': '2.573',
};
const at = (id: string): string => {
  const [table] = tablesFrom(tth2024 as TemplateSet, indicators, { figures: { [id]: '1' } });
  const row = table?.rows.find(({ indicator }) => indicator === id);
  return row ? cellText(row.cell) : 'nowhere';
};

test.each<[string, Readonly<Record<string, string | number>>, readonly string[]]>([
  ['một kiểu', pl4, []],
  [
    'kiểu Anh thống nhất',
    {
      ...pl4,
      'tthc.district.onTimeRate': '99.6',
      'tthc.district.resolved': '1,353',
      'tthc.district.resolvedOnTime': '1,348',
      'tthc.commune.resolved': '2,573',
    },
    [],
  ],
  ['số thật của Excel không nói gì về cách viết', { ...pl4, 'tthc.commune.resolved': 2573 }, []],
  [
    'dấu phẩy ngăn hàng nghìn ở một ô',
    { ...pl4, 'tthc.district.resolvedOnTime': '1,348' },
    [`NUMBER_STYLES warning ${at('tthc.district.resolvedOnTime')}`],
  ],
  [
    'dấu chấm trước phần thập phân ở một ô',
    { ...pl4, 'tthc.district.onTimeRate': '99.6' },
    [`NUMBER_STYLES warning ${at('tthc.district.onTimeRate')}`],
  ],
  [
    'một ô không có dấu',
    { ...pl4, 'tthc.commune.resolved': '2573' },
    [`THOUSANDS_PLAIN info ${at('tthc.commune.resolved')}`],
  ],
  [
    'hai biểu hai kiểu',
    { ...pl4, 'staff.publicUnit.quotaAssigned': '1,494' },
    [`NUMBER_STYLES warning ${at('staff.publicUnit.quotaAssigned')}`],
  ],
  ['không số nào có dấu', { 'tthc.district.resolved': '1353', 'tthc.commune.resolved': '2573' }, []],
  [
    '03 và 5',
    { 'tthc.newlyPublished': '03', 'tthc.abolishedOrReplaced': '5' },
    [`ZERO_PADDING info ${at('tthc.abolishedOrReplaced')} ${at('tthc.newlyPublished')}`],
  ],
  [
    '03 và 0',
    { 'tthc.newlyPublished': '03', 'tthc.abolishedOrReplaced': '0' },
    [`ZERO_PADDING info ${at('tthc.abolishedOrReplaced')} ${at('tthc.newlyPublished')}`],
  ],
  ['03 và tỷ lệ 0', { 'tthc.newlyPublished': '03', 'tthc.district.onTimeRate': '0' }, []],
  ['03 và 05', { 'tthc.newlyPublished': '03', 'tthc.abolishedOrReplaced': '05' }, []],
])('%s', (_, figures, expected) => expect(told(figures)).toEqual(expected));
