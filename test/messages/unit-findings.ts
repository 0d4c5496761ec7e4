// Findings about the units of a table by agencies, for the test of their sentences.

import { caoBang2023, indicators } from '../../src/catalog';
import { checkAgencyList, checkLeftOver } from '../../src/check';
import { earlierOf } from '../../src/companion/previous/earlier';
import type { Finding } from '../../src/core/form/finding';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
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
  return [
    ...[['Xã Bình Minh', 'xã 1'], many].flatMap((list) => checkAgencyList(tables, list)),
    ...leftOverFindings(),
  ];
}

/** Carried over in one row, and in two. */
function leftOverFindings(): readonly Finding[] {
  const day = (month: number) => ({ day: 15, month, year: 2023 });
  const row = { 'dossiers.received.carriedOver': '5' };
  return [[row], [row, row]].flatMap((members) => {
    const tables = tablesFrom(caoBang2023, indicators, { figures: {}, members });
    const figures = tables.flatMap(({ rows, template }) =>
      rows.map(({ member }) => {
        const indicator = 'dossiers.pending.total';
        return { template: template.id, indicator, member, value: decimal(7), content: 7 };
      }),
    );
    return checkLeftOver({
      tables,
      dictionary: indicators,
      rulesBySet: {},
      earlier: earlierOf([{ sheet: 'Số liệu kỳ trước', period: null, from: day(1), to: day(3), figures }], {
        window: { from: { day: 16, month: 3, year: 2023 }, to: day(6), period: null },
        agency: '',
        eras: [],
      }),
    });
  });
}
