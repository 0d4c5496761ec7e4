// A total whose parts are not all there: a blank part counts 0, but it may be what is missing.

import { caoBang2023, indicators, rulesBySet, tth2024 } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { TemplateSet } from '../../src/core/form/template';
import { detailFinding } from '../../src/messages';
import { tablesFrom } from '../support/tables';

const told = (figures: Readonly<Record<string, string>>): readonly string[] =>
  checkTables(tablesFrom(tth2024 as TemplateSet, indicators, { figures }), rulesBySet, indicators)
    .filter(({ code }) => code === 'SUM')
    .map((finding) => `${finding.severity} ${detailFinding(finding)}`);

const parts = {
  'autonomy.recurrentAndInvestment': '10',
  'autonomy.recurrent': '10',
  'autonomy.stateFunded': '5',
};

test('tổng lớn hơn các phần đã nhập: vẫn cần sửa, và nói ô nào còn trống', () => {
  const [sentence = ''] = told({ ...parts, 'autonomy.total': '30' });
  expect(sentence).toMatch(/^error Dòng 2\.1, /);
  expect(sentence).toContain(
    'các dòng cộng lại (10 + 10 + 5) là 25, cao hơn 5; ô D14 còn trống. Kiểm tra các ô D12, D13, D14 và D18 hoặc sửa ô D11.',
  );
});

test.each([
  ['nhỏ hơn các phần đã nhập: ô trống không phải là nguyên nhân', { ...parts, 'autonomy.total': '20' }],
  ['không có phần nào trống', { ...parts, 'autonomy.total': '30', 'autonomy.partial.total': '0' }],
])('tổng %s', (_, figures) => {
  const [sentence = ''] = told(figures);
  expect(sentence).toContain('cộng lại');
  expect(sentence).not.toContain('còn trống');
});

test('phần trống nhưng tính được thì đã được tính vào, không gọi là còn trống', () => {
  const [sentence = ''] = told({ ...parts, 'autonomy.total': '40', 'autonomy.partial.from70': '3' });
  expect(sentence).toContain('(10 + 10 + 3 + 5) là 28, cao hơn 12. Kiểm tra');
});

test('dòng tổng các đơn vị: nói đơn vị nào chưa có số', () => {
  const id = 'dossiers.cancelled';
  const members = [{ [id]: '3' }, { 'dossiers.returned': '1' }, { [id]: '4' }, { [id]: '2' }];
  const tables = tablesFrom(caoBang2023, indicators, { figures: { [`${id}@communes`]: '12' }, members });
  const found = checkTables(tables, rulesBySet, indicators).find(({ code }) => code === 'ROW_SUM');
  expect(found && detailFinding(found)).toMatch(
    /4 đơn vị bên dưới cộng lại là 9, cao hơn 3; ô [A-Z]10 còn trống\. Kiểm tra các ô từ/,
  );
});
