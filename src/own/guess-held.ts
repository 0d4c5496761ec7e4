// Sums that nothing printed tells, read off the figures alone: between columns, over rows, in each of several years.

import { type BoundRow, type BoundTable, memberId } from '../core/form/table';
import { type Dictionary, kindOf } from '../core/form/template';
import { unitsAt } from '../core/number/decimal';
import { foldLabel } from '../core/text/fold';
import { calculates, renameRule } from '../rules';
import type { Guess } from './guess';
import { type HeldSum, heldSums, type Series } from './held-sums';
import { isOwnCore, type RuleCore } from './rule-makers';
import { isRateLabel, isTotalLabel } from './words';

/** Never ticked from the start: that figures agree so far makes nothing a rule of the form. */
const HELD = 0.5;

/** What may be a term of a sum; only terms of one kind are added. */
interface Term {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
}

/** Figures by what may be a term and by where it is met again: a column in every row, a row in every column. */
interface Crossing {
  readonly termOf: (bound: BoundRow) => Term | null;
  readonly placeOf: (bound: BoundRow) => string;
  /** Places that add up others. */
  readonly isTotal: (bound: BoundRow) => boolean;
}

/**
 * Sums offered because they hold wherever figures stand; see {@link heldSums} for what makes them more than chance. A
 * form with one column of figures shows each sum but once: nothing is read off it.
 */
export function guessFromFigures(tables: readonly BoundTable[], dictionary: Dictionary): readonly Guess[] {
  return tables.flatMap((table): readonly Guess[] => {
    const kind = kindOf(table.template);
    if (kind === 'years') return sumsOf(table, inEachYear(dictionary));
    return kind === 'agencies' ? ofAgencies(table, dictionary) : [];
  });
}

const isCounted = (id: string, dictionary: Dictionary): boolean => {
  const measure = dictionary[id]?.measure;
  return measure === 'count' || measure === 'amount';
};

const inEachYear = (dictionary: Dictionary): Crossing => ({
  termOf({ indicator, row: { label, unit, answers } }) {
    if (answers || unit.includes('%') || isRateLabel(label) || !isCounted(indicator, dictionary)) return null;
    return { id: indicator, kind: foldLabel(unit), label };
  },
  placeOf: ({ member }) => member,
  isTotal: () => false,
});

function ofAgencies(table: BoundTable, dictionary: Dictionary): readonly Guess[] {
  const columns = table.template.columns.flatMap(({ indicator }) =>
    indicator !== undefined && isCounted(indicator, dictionary) ? [indicator] : [],
  );
  const totals = new Set(table.template.rows.map(({ parent }) => parent));
  const between = sumsOf(table, {
    termOf: ({ indicator }) =>
      columns.includes(indicator)
        ? {
            id: indicator,
            kind: dictionary[indicator]?.measure ?? '',
            label: dictionary[indicator]?.name ?? '',
          }
        : null,
    placeOf: ({ cell }) => String(cell.row),
    isTotal: ({ row, printedLabel }) => totals.has(row.key) || isTotalLabel(printedLabel),
  });
  const sums = new Set(between.flatMap(({ core }) => calculates(core)?.targets(core) ?? []));
  const overRows = sumsOf(table, {
    termOf: ({ indicator, row: { member, label } }) =>
      member !== undefined && columns.includes(indicator) ? { id: member, kind: '', label } : null,
    placeOf: ({ indicator }) => indicator,
    isTotal: ({ indicator }) => sums.has(indicator),
  });
  return [...between, ...overRows.flatMap((guess) => inEachColumn(guess, columns))];
}

/** A sum of rows holds in each column: one guess made of one sum a column. */
function inEachColumn(guess: Guess, columns: readonly string[]): readonly Guess[] {
  const [core, ...more] = columns
    .map((column) => renameRule(guess.core, (row) => memberId(column, row)))
    .filter(isOwnCore);
  return core ? [{ ...guess, core, more }] : [];
}

function sumsOf({ rows }: BoundTable, { termOf, placeOf, isTotal }: Crossing): readonly Guess[] {
  const terms = new Map<string, Term>();
  const places = new Map<string, number>();
  const weak = new Set<number>();
  const read: { readonly term: string; readonly place: number; readonly bound: BoundRow }[] = [];
  for (const bound of rows) {
    const term = termOf(bound);
    if (!term) continue;
    terms.set(term.id, term);
    const place = places.get(placeOf(bound)) ?? places.size;
    places.set(placeOf(bound), place);
    if (isTotal(bound)) weak.add(place);
    read.push({ term: term.id, place, bound });
  }
  const scale = Math.max(0, ...read.map(({ bound }) => scaleOf(bound)));
  const blank = (): (number | null)[] => Array.from({ length: places.size }, () => null);
  const values = new Map([...terms.keys()].map((id) => [id, blank()]));
  for (const { term, place, bound } of read) {
    const own = values.get(term);
    if (own) own[place] = numberOf(bound, scale);
  }
  const list = [...terms.values()];
  const series = list.map(({ id, kind }): Series => ({ kind, values: values.get(id) ?? [] }));
  const calculated = new Set<number>();
  return heldSums(series, weak).map((sum): Guess => {
    const again = calculated.has(sum.total);
    calculated.add(sum.total);
    // A cell has one formula: a second sum of the same total is only compared with it.
    return { ...guessOf(sum, list), severity: again ? 'warning' : 'error' };
  });
}

const scaleOf = ({ reading }: BoundRow): number =>
  reading.kind === 'figure' ? reading.figure.value.scale : 0;

/** In units of the last decimal of the table; NaN for what is no blank and cannot be counted with exactly. */
function numberOf({ reading }: BoundRow, scale: number): number | null {
  if (reading.kind === 'blank') return null;
  const number = reading.kind === 'figure' ? Number(unitsAt(reading.figure.value, scale)) : Number.NaN;
  return Number.isSafeInteger(number) ? number : Number.NaN;
}

function guessOf({ total, parts }: HeldSum, terms: readonly Term[]): Guess {
  const idAt = (at: number): string => terms[at]?.id ?? '';
  const core: RuleCore = { kind: 'sum', total: idAt(total), parts: parts.map(idAt) };
  const words = terms[total]?.label ?? '';
  return { core, words, confidence: HELD, severity: 'error', source: 'figures', onlyIfBorneOut: true };
}
