// Findings about the units of a table by agencies, for the test of their sentences.

import { caoBang2023, indicators } from '../../src/catalog';
import { checkAgencyList } from '../../src/check';
import type { Finding } from '../../src/core/finding';
import { kindOf, type TemplateSet } from '../../src/core/template';
import { tablesFrom } from '../support/tables';

export function unitFindings(): readonly Finding[] {
  const set: TemplateSet = caoBang2023;
  const template = set.templates.find((one) => kindOf(one) === 'agencies');
  const id = template?.columns.find(({ role }) => role === 'value')?.indicator ?? '';
  const tables = tablesFrom(set, indicators, {
    figures: {},
    members: [{ [id]: '5' }, { [id]: '6' }],
  });
  const many = Array.from({ length: 21 }, (_, n) => `Xã Bình ${n + 1}`);
  return [['Xã Bình Minh', 'xã 1'], many].flatMap((list) => checkAgencyList(tables, list));
}
