// A figure beside what it was: cumulative ones do not fall within a year, what is given for a year does not change in it,
// and one that is far from all that is known of it is asked about. Figures are found again by indicator and unit,
// whatever the set and the form.

import type { Finding } from '../core/form/finding';
import { kindOf } from '../core/form/template';
import { equals, lessThan } from '../core/number/decimal';
import { type Beside, besideFinding, type EarlierInput, figureNow, manyTogether, placeOf } from './earlier';
import { RuleIndex } from './rule-index';
import { unlike } from './unlike';
import { workedOut } from './worked-out';

export function checkHistory(input: EarlierInput): readonly Finding[] {
  const { tables, rulesBySet, earlier } = input;
  const ofYears = yearReports(input);
  if (!earlier.previous && !earlier.sameLastYear) return ofYears;
  const held = new Map<string, ReturnType<typeof workedOut>>();
  const heldIn = (setId: string) => {
    const ofSet = tables.filter((table) => table.setId === setId);
    const isHeld =
      held.get(setId) ?? workedOut(ofSet, input.dictionary, new RuleIndex(rulesBySet[setId] ?? []));
    held.set(setId, isHeld);
    return isHeld;
  };
  const ofTables = tables.flatMap((table) => {
    // Columns of years tell their own history.
    if (kindOf(table.template) === 'years') return [];
    const isHeld = heldIn(table.setId);
    const found: Finding[] = [];
    const asked: Beside[] = [];
    for (const bound of table.rows) {
      const now = figureNow(bound);
      if (!now) continue;
      const moved = movedInYear({ table, bound, now }, input);
      if (moved) found.push(moved);
      else {
        const far = unlike({ table, bound, now }, input, isHeld);
        if (far) asked.push(far);
      }
    }
    return [...found, ...askAbout(asked, input)];
  });
  return [...ofYears, ...ofTables];
}

/** Each year of a table by years against the report of that year. */
function yearReports(input: EarlierInput): readonly Finding[] {
  const { tables, dictionary, earlier } = input;
  const byYear = new Map((earlier.ofYears ?? []).map((then) => [String(then.period?.year), then]));
  if (byYear.size === 0) return [];
  return tables
    .filter(({ template }) => kindOf(template) === 'years')
    .flatMap((table) =>
      table.rows.flatMap((bound) => {
        const then = byYear.get(bound.member);
        const [now, past] = [figureNow(bound), then?.figure(bound.indicator)];
        const { measure = 'count' } = dictionary[bound.indicator] ?? {};
        if (!then || !now || !past || measure === 'choice' || equals(now, past)) return [];
        const told = { code: 'UNLIKE_YEAR_REPORT', past, earlier: placeOf(then) } as const;
        return [besideFinding(told, 'warning', { table, bound, now, past }, input)];
      }),
    );
}

type Row = Pick<Beside, 'table' | 'bound' | 'now'>;

/** What the year before its report has already settled. */
function movedInYear(row: Row, input: EarlierInput): Finding | null {
  const { bound, now } = row;
  const { measure = 'count', accrual } = input.dictionary[bound.indicator] ?? {};
  const then = input.earlier.previous;
  const past =
    then?.sameYear && measure !== 'choice' ? then.figure(bound.indicator, bound.member) : undefined;
  if (!then || !past) return null;
  const told = { past, earlier: placeOf(then) };
  if (accrual === 'cumulative' && lessThan(now, past))
    return besideFinding({ code: 'BELOW_BEFORE', ...told }, 'warning', { ...row, past }, input);
  if (accrual === 'fixedInYear' && !equals(now, past))
    return besideFinding({ code: 'CHANGED_IN_YEAR', ...told }, 'warning', { ...row, past }, input);
  return null;
}

function askAbout(asked: readonly Beside[], input: EarlierInput): readonly Finding[] {
  const ask = (first: Beside, others: readonly Beside[]): Finding => {
    const also = others.map(({ bound, now, past }) => ({
      cell: bound.cell,
      now,
      past,
      unit: bound.row.unit,
    }));
    const told = { code: 'UNLIKE_BEFORE', past: first.past, earlier: placeOf(first.then), also } as const;
    return besideFinding(
      told,
      'info',
      first,
      input,
      others.map(({ bound }) => bound),
    );
  };
  // One line for each period that they are held against.
  return [...new Set(asked.map(({ then }) => then))].flatMap((then) =>
    manyTogether(
      asked.filter((one) => one.then === then),
      ask,
    ),
  );
}
