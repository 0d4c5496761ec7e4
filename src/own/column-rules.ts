// Rules between the columns and over the rows of forms in which each row is a unit.

import { columnNumber, headedColumns } from '../core/form/header-path';
import { memberId } from '../core/form/table';
import { type Indicator, kindOf, type TemplateRow } from '../core/form/template';
import { isNumbering, numbersColumns } from '../recognize/sheet/header-region';
import { calculates, renameRule } from '../rules';
import { coreFrom } from './cell-formulas';
import type { DraftForm } from './draft';
import type { Guess } from './guess';
import { headerFormula } from './header-formulas';
import { isQuantity, type Node, nodesOf } from './outline-rows';
import { guessRates } from './rates';
import { isOwnCore, type RuleCore } from './rule-makers';
import { guessSums } from './sums';
import { isDivided, isOfWhich } from './words';

/** The form prints it. */
const PRINTED = 0.99;
/** "Tổng cộng" over a list of units. */
const LISTED = 0.95;
const HEADING_OVER_LIST = 0.7;
/** "Trong đó". */
const PART = 0.9;
const ALL_PARTS = 0.55;
/** "Chia ra". */
const DIVIDED = 0.85;

/** Formulas of the header's row of numbers. */
export function guessFromHeader({ template }: DraftForm): readonly Guess[] {
  if (kindOf(template) !== 'agencies') return [];
  const numbers = template.header.find(numbersColumns);
  if (!numbers) return [];
  const byNumber = new Map(
    template.columns.flatMap(({ indicator }, index) => {
      const number = columnNumber(numbers[index] ?? '');
      return indicator !== undefined && number !== '' ? [[number, indicator] as const] : [];
    }),
  );
  return numbers.flatMap((text): Guess[] => {
    const read = headerFormula(text);
    if (!read) return [];
    const { number, meaning } = read;
    const names =
      meaning.kind === 'ratio' ? [meaning.part, meaning.whole] : [...meaning.plus, ...meaning.minus];
    const ids = [number, ...names].map((one) => byNumber.get(one));
    if (ids.some((id) => id === undefined) || new Set(ids).size !== ids.length) return [];
    const core = coreFrom(
      ids.filter((id) => id !== undefined),
      meaning,
    );
    return core ? [{ core, words: text, confidence: PRINTED, severity: 'error', source: 'header' }] : [];
  });
}

/** Totals over listed units, and over fixed rows: in each column that counts. */
export function guessOverRows(
  form: DraftForm,
  dictionary: Readonly<Record<string, Indicator>>,
): readonly Guess[] {
  if (kindOf(form.template) !== 'agencies') return [];
  const columns = form.template.columns.flatMap(({ indicator }) => {
    const measure = indicator === undefined ? undefined : dictionary[indicator]?.measure;
    return indicator !== undefined && measure !== 'percent' ? [indicator] : [];
  });
  const { rows } = form.template;
  const listed = rows.flatMap((row): Guess[] => {
    const total = rows.find(({ key }) => key === row.parent);
    if (!row.repeats || total?.member === undefined || columns.length === 0) return [];
    const over = total.level < row.level;
    const core: RuleCore = { kind: 'rowSum', total: total.member, columns };
    return [{ core, words: total.label, confidence: over ? HEADING_OVER_LIST : LISTED, severity: 'error' }];
  });
  return [...listed, ...overFixedRows(form, dictionary, columns)];
}

/** A total of fixed rows holds in each column: one guess made of one sum a column. */
function overFixedRows(
  form: DraftForm,
  dictionary: Readonly<Record<string, Indicator>>,
  columns: readonly string[],
): readonly Guess[] {
  const fixed = form.rows.filter(({ row }) => row.member !== undefined);
  if (fixed.length < 3 || columns.length === 0) return [];
  const nodes = nodesOf(
    fixed.map(({ row }) => row),
    dictionary,
    ({ member }) => member ?? '',
  );
  return guessSums(nodes).flatMap((guess): Guess[] => {
    if (!calculates(guess.core)) return [];
    const [first, ...more] = columns
      .map((column) => renameRule(guess.core, (row) => memberId(column, row)))
      .filter(isOwnCore);
    return first ? [{ ...guess, core: first, more }] : [];
  });
}

/** Titles over the columns read as rows below each other: "Tổng số | Trong đó: Đúng hạn, Quá hạn | Tỷ lệ". */
export function guessFromColumns(
  form: DraftForm,
  dictionary: Readonly<Record<string, Indicator>>,
): readonly Guess[] {
  const { template } = form;
  const rows: TemplateRow[] = [];
  const above: string[] = [];
  for (const { column, path } of headedColumns(template)) {
    const { indicator } = column;
    if (indicator === undefined) continue;
    const titles = path.filter((text) => !isNumbering(text));
    const groups = titles.slice(0, -1);
    const same = groups.findIndex((text, depth) => above[depth] !== text);
    above.splice(same < 0 ? groups.length : same);
    for (const text of groups.slice(above.length)) {
      above.push(text);
      rows.push(titleRow(text, '', above.length));
    }
    rows.push(titleRow(titles.at(-1) ?? column.title, indicator, groups.length + 1));
  }
  const heading = { name: '', measure: 'heading' } as const;
  const nodes = nodesOf(rows, { ...dictionary, '': heading });
  const own = nodes.filter(({ id }) => id !== '');
  // A rate may be of columns in other groups than its own.
  const flat = rows.filter(({ indicator }) => indicator !== '').map((row) => ({ ...row, level: 1 }));
  return [...guessSums(own), ...guessRates(nodesOf(flat, dictionary), true), ...ofWhich(nodes)];
}

const titleRow = (label: string, indicator: string, level: number): TemplateRow => ({
  key: label,
  code: '',
  label,
  unit: '',
  indicator,
  level,
});

/** "Tổng số" right before a group "Trong đó": each column of the group is a part of it, perhaps they are all. */
function ofWhich(nodes: readonly Node[]): readonly Guess[] {
  return nodes.flatMap((node): readonly Guess[] => {
    const whole = node.siblings[node.siblings.indexOf(node) - 1];
    const divided = isDivided(node.row.label);
    if (node.id !== '' || !(divided || isOfWhich(node.row.label)) || !whole || !isQuantity(whole)) return [];
    const parts = node.children.filter(isQuantity);
    const words = node.row.label;
    const all: RuleCore = { kind: 'sum', total: whole.id, parts: parts.map(({ id }) => id) };
    return [
      ...parts.map(({ id }): Guess => {
        return {
          core: { kind: 'partOf', parts: [id], whole: whole.id },
          words,
          confidence: PART,
          severity: 'error',
        };
      }),
      ...(parts.length >= 2
        ? [{ core: all, words, confidence: divided ? DIVIDED : ALL_PARTS, severity: 'error' } as const]
        : []),
    ];
  });
}
