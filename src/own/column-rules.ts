// Rules between the columns and over the rows of forms in which each row is a unit.

import { columnNumber, isNumberRow } from '../core/header-path';
import { memberId } from '../core/table';
import type { Indicator } from '../core/template';
import { kindOf } from '../core/template';
import { coreFrom } from './cell-formulas';
import type { DraftForm } from './draft';
import { headerFormula } from './header-formulas';
import { numbersColumns } from './headers';
import { nodesOf } from './outline-rows';
import type { Guess } from './propose';
import type { RuleCore } from './rule-makers';
import { guessSums } from './sums';

/** The form prints it. */
const PRINTED = 0.99;
/** "Tổng cộng" over a list of units. */
const LISTED = 0.95;
const HEADING_OVER_LIST = 0.7;

/** Formulas of the header's row of numbers. */
export function guessFromHeader({ template }: DraftForm): readonly Guess[] {
  if (kindOf(template) !== 'agencies') return [];
  const numbers = template.header.find((texts) => isNumberRow(texts) || numbersColumns(texts));
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
  const own: DraftForm = { ...form, template: { ...form.template, rows: fixed.map(({ row }) => row) } };
  const nodes = nodesOf(own, dictionary, ({ member }) => member ?? '');
  return guessSums(own, dictionary, nodes).flatMap((guess): Guess[] => {
    const { core } = guess;
    if (core.kind !== 'sum') return [];
    const cores = columns.map(
      (column): RuleCore => ({
        kind: 'sum',
        total: memberId(column, core.total),
        parts: core.parts.map((one) => memberId(column, one)),
      }),
    );
    const [first, ...more] = cores;
    return first ? [{ ...guess, core: first, more }] : [];
  });
}
