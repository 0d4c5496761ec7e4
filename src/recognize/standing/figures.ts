// The figures of a statement by what they are, and whether those of two statements agree.

import type { BoundRow, BoundTable, Reading } from '../../core/form/table';
import { add, compare, type Decimal, isZero, zero } from '../../core/number/decimal';
import { agencyKey } from '../../core/text/agency-key';
import type { Statement } from './statements';

/** What one cell of a form gives. */
interface Given {
  readonly value: Decimal | null;
  readonly text: string;
  /** Whole things: the only figures that are added up over units. */
  readonly counts: boolean;
  readonly formula: string | undefined;
  /** One row of a list of any length. */
  readonly listed: boolean;
}

/** Filled cells by form and place in it. */
type Forms = ReadonlyMap<string, ReadonlyMap<string, Given>>;

const known = new WeakMap<Statement, Forms>();

const ownKey = ({ row, indicator, member }: BoundRow): string =>
  `${row.key} ${indicator} ${row.repeats || row.member === undefined ? agencyKey(member) : ''}`;

function formulaOf(reading: Reading): string | undefined {
  return reading.kind === 'uncalculated' ? reading.formula : undefined;
}

function givenIn(table: BoundTable): ReadonlyMap<string, Given> {
  const given = new Map<string, Given>();
  for (const bound of table.rows) {
    const { reading, row } = bound;
    if (reading.kind === 'blank') continue;
    given.set(ownKey(bound), {
      value: reading.kind === 'figure' ? reading.figure.value : null,
      text: bound.printedFigure,
      counts: !row.unit.includes('%') && row.answers === undefined,
      formula: formulaOf(reading),
      listed: row.repeats === true,
    });
  }
  return given;
}

function formsOf(statement: Statement): Forms {
  const before = known.get(statement);
  if (before) return before;
  const fresh = new Map(statement.tables.map((table) => [table.template.id, givenIn(table)]));
  known.set(statement, fresh);
  return fresh;
}

const agree = (a: Given, b: Given): boolean =>
  a.formula === undefined &&
  b.formula === undefined &&
  (a.value && b.value ? compare(a.value, b.value) === 0 : a.text === b.text);

/** Equal for statements that give the same in the same places of the same forms; null where formulas have no result yet. */
export function contentsOf(statement: Statement): string | null {
  const parts: string[] = [];
  for (const [id, own] of formsOf(statement)) {
    parts.push(id);
    for (const [key, { value, text, formula }] of own) {
      if (formula !== undefined) return null;
      parts.push(key, value ? `${value.units}/${value.scale}` : text);
    }
  }
  return parts.join('\n');
}

/** Ids of the forms whose cells two statements fill with different figures. */
export function contested(a: Statement, b: Statement): readonly string[] {
  const others = formsOf(b);
  return [...formsOf(a)].flatMap(([id, own]) => {
    const other = others.get(id);
    return other && differ(own, other) ? [id] : [];
  });
}

/** Two lists without a row in common, be it under totals that differ, are no rivals: by fields the one, by units the other. */
function differ(own: ReadonlyMap<string, Given>, other: ReadonlyMap<string, Given>): boolean {
  const isList = [own, other].every((one) => [...one.values()].some(({ listed }) => listed));
  let [differs, shared] = [false, false];
  for (const [key, given] of own) {
    const beside = other.get(key);
    if (!beside) continue;
    differs ||= !agree(given, beside);
    shared ||= given.listed || !isList;
    if (differs && shared) return true;
  }
  return false;
}

export function isContested(a: Statement, b: Statement): boolean {
  const others = formsOf(b);
  for (const [id, own] of formsOf(a)) {
    const other = others.get(id);
    if (other && differ(own, other)) return true;
  }
  return false;
}

/** Agreeing sums from which one statement adds up the others; the share of its figures that must be such. */
const FEWEST = 3;
const SHARE = 0.6;

/** What all statements together have in one place of a form. */
interface Total {
  readonly sum: Decimal;
  readonly count: number;
}

/** The one statement whose figures are the sums of all the others', be it that its formulas say so; null for none. */
export function sumAmong(some: readonly Statement[]): Statement | null {
  if (some.length < 3) return null;
  const totals = new Map<string, Total>();
  const each = (one: Statement, told: (key: string, given: Given) => void): void => {
    for (const [id, own] of formsOf(one)) for (const [key, given] of own) told(`${id} ${key}`, given);
  };
  for (const one of some) {
    each(one, (key, { value }) => {
      const { sum, count } = totals.get(key) ?? { sum: zero, count: 0 };
      if (value) totals.set(key, { sum: add(sum, value), count: count + 1 });
    });
  }
  const [whole = null, second] = some.filter((one) => {
    let [all, agreeing] = [0, 0];
    each(one, (key, { value, counts, formula }) => {
      const { sum, count } = totals.get(key) ?? { sum: zero, count: 0 };
      if (count - (value ? 1 : 0) < 2) return;
      if (formula === undefined && (!counts || !value || isZero(sum))) return;
      all += 1;
      const isSum =
        formula === undefined ? value && compare(add(value, value), sum) === 0 : namesSheets(formula, some);
      if (isSum) agreeing += 1;
    });
    return agreeing >= FEWEST && agreeing >= SHARE * all;
  });
  return second ? null : whole;
}

/** "SUM('Xã A:Xã C'!D7)", "'Xã A'!D7+'Xã B'!D7". */
function namesSheets(formula: string, parts: readonly Statement[]): boolean {
  const named = parts.filter(({ sheet }) => formula.includes(sheet));
  return named.length >= 2;
}
