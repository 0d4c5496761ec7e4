// Số đếm nhiều chữ số hơn hẳn mọi số bên cạnh, số âm, số lẻ: hỏi hoặc báo ở đúng ô, ở mọi loại biểu.

import {
  caoBang2023,
  giaiDoan20112020,
  indicators,
  rulesBySet,
  templateSets,
  tth2024,
} from '../../src/catalog';
import { checkTables } from '../../src/check';
import { kindOf, type TemplateSet } from '../../src/core/form/template';
import { cellText } from '../../src/core/workbook/address';
import { tablesFrom } from '../support/tables';

type Figures = Readonly<Record<string, string>>;
const codes = ['MANY_DIGITS', 'NEGATIVE', 'FRACTIONAL_COUNT'];

function told(set: TemplateSet, figures: Figures, members?: readonly Figures[]): readonly string[] {
  const tables = tablesFrom(set, indicators, { figures, ...(members ? { members } : {}) });
  return checkTables(tables, rulesBySet, indicators)
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, slots, cell }) => {
      const bound = tables
        .flatMap(({ rows }) => rows)
        .find((one) => cell && cellText(one.cell) === cellText(cell));
      expect(slots.target?.cell).toEqual(cell);
      return `${code} ${severity} ${bound?.indicator} ${bound?.member}`.trim();
    });
}

const byYear = (...counts: readonly string[]): Figures =>
  Object.fromEntries(counts.map((count, n) => [`tthc.commune.total@${2015 + n}`, count]));

test.each<[string, Figures, readonly string[]]>([
  ['như thật', byYear('174', '174', '153', '119', '157', '162'), []],
  ['thừa một chữ số', byYear('174', '174', '1533', '119', '157', '1162'), []],
  [
    'thừa một chữ số ở một năm',
    byYear('174', '1744', '153', '119', '157', '162'),
    ['MANY_DIGITS info tthc.commune.total 2016'],
  ],
  ['việc mới bắt đầu', byYear('0', '0', '0', '0', '5', '620'), []],
  ['số nhỏ', byYear('1', '2', '1', '2', '1', '25'), []],
])('các năm: %s', (_, figures, expected) => expect(told(giaiDoan20112020, figures)).toEqual(expected));

const communes = (...counts: readonly string[]): readonly Figures[] =>
  counts.map((count) => ({ 'dossiers.received.direct': count }));

test.each<[string, readonly Figures[], readonly string[]]>([
  ['như thật', communes('217', '98', '301', '45', '160'), []],
  [
    'một xã thừa chữ số',
    communes('217', '98', '3010', '45', '160'),
    ['MANY_DIGITS info dossiers.received.direct UBND xã 3'],
  ],
  [
    'một xã lớn ở mọi cột',
    communes('217', '98', '3010', '45', '160').map((one, n) => ({
      ...one,
      'dossiers.received.online': n === 2 ? '4000' : '90',
    })),
    [],
  ],
])('các đơn vị: %s', (_, members, expected) => expect(told(caoBang2023, {}, members)).toEqual(expected));

const people: Figures = {
  'staff.civil.quotaAssigned': '77',
  'staff.civil.present': '75',
  'staff.civil.contracts': '5',
  'staff.publicUnit.quotaAssigned': '1494',
  'staff.publicUnit.present': '1431',
};

test.each<[string, Figures, readonly string[]]>([
  ['như thật', people, []],
  [
    'hợp đồng gõ dồn hai số',
    { ...people, 'staff.civil.contracts': '757731' },
    ['MANY_DIGITS info staff.civil.contracts'],
  ],
  ['tám chữ số', { 'tthc.newlyPublished': '37637600' }, ['MANY_DIGITS info tthc.newlyPublished']],
  [
    'số âm, số lẻ',
    { ...people, 'staff.civil.contracts': '-5', 'staff.civil.present': '7,5' },
    ['FRACTIONAL_COUNT error staff.civil.present', 'NEGATIVE error staff.civil.contracts'],
  ],
  ['tiền âm chỉ cần xem lại', { 'disbursement.spent': '-5' }, ['NEGATIVE warning disbursement.spent']],
])('biểu chỉ tiêu: %s', (_, figures, expected) =>
  expect([...told(tth2024 as TemplateSet, figures)].sort()).toEqual([...expected].sort()),
);

test.each(templateSets.map((set): [string, TemplateSet] => [set.id, set]))(
  '%s: số đếm nào âm hay lẻ cũng được nói ở ô của nó',
  (_, set) => {
    for (const [text, code] of [
      ['-3', 'NEGATIVE'],
      ['2,5', 'FRACTIONAL_COUNT'],
    ] as const) {
      const counts = set.templates.flatMap((template) =>
        kindOf(template) === 'indicators'
          ? template.rows.filter(
              ({ indicator, answers }) =>
                !answers && indicators[indicator as keyof typeof indicators]?.measure === 'count',
            )
          : [],
      );
      const figures = Object.fromEntries(counts.map(({ indicator }) => [indicator, text]));
      const found = new Set(told(set, figures).filter((one) => one.startsWith(code)));
      expect(
        counts.filter(({ indicator }) => !found.has(`${code} error ${indicator}`)).map(({ key }) => key),
      ).toEqual([]);
    }
  },
);
