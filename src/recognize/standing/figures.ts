// The figures of a statement by what they are, and whether those of two statements agree.

import type { BoundRow, BoundTable, Reading } from '../../core/form/table';
import { add, compare, type Decimal, decimal, isZero } from '../../core/number/decimal';
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

export const isContested = (a: Statement, b: Statement): boolean => contested(a, b).length > 0;

/** Agreeing sums from which one statement adds up the others; the share of its figures that must be such. */
const FEWEST = 3;
const SHARE = 0.6;

/** True where the figures of a statement are the sums of the others', be it that its formulas say so. */
export function addsUp(whole: Statement, parts: readonly Statement[]): boolean {
  if (parts.length < 2) return false;
  let [all, formulas, agreeing] = [0, 0, 0];
  for (const [id, own] of formsOf(whole)) {
    const beside = parts.flatMap((part) => formsOf(part).get(id) ?? []);
    for (const [key, { value, counts, formula }] of own) {
      const shares = beside.flatMap((one) => one.get(key)?.value ?? []);
      if (shares.length < 2) continue;
      if (formula !== undefined) formulas += Number(namesSheets(formula, parts));
      else if (!counts || !value || (isZero(value) && shares.every(isZero))) continue;
      else if (compare(shares.reduce(add, decimal(0)), value) === 0) agreeing += 1;
      all += 1;
    }
  }
  return agreeing + formulas >= FEWEST && agreeing + formulas >= SHARE * all;
}

/** "SUM('Xã A:Xã C'!D7)", "'Xã A'!D7+'Xã B'!D7". */
function namesSheets(formula: string, parts: readonly Statement[]): boolean {
  const named = parts.filter(({ sheet }) => formula.includes(sheet));
  return named.length >= 2;
}
