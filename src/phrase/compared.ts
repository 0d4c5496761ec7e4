// What rose and fell since the same period of last year, and since the period before: one sentence behind the one that
// tells the figure. Only like is compared with like, and nothing with a figure that the check denies.

import { dateText } from '../core/calendar/calendar-date';
import { periodPhrase } from '../core/calendar/period';
import { type Earlier, type EarlierFigures, isLikeForLike } from '../core/form/earlier';
import { type Figure, plainId } from '../core/form/table';
import type { Accrual } from '../core/form/template';
import {
  compare,
  type Decimal,
  decimal,
  divide,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
} from '../core/number/decimal';
import { formatDecimal } from '../core/number/vietnamese-number';
import type { Run } from '../core/report/document';
import type { Compared } from '../core/report/outline';
import type { Fact, Facts } from './fact';
import { figureInSentence } from './figure-text';
import { text } from './words';

export interface ComparedContext {
  readonly facts: Facts;
  readonly earlier: Earlier;
  readonly accrual: (indicator: string) => Accrual | undefined;
}

/** A change of a smaller figure is told without its share: "tăng 01 (100%)" says less than "tăng 01". */
const LEAST_BASE = decimal(10);

/** One figure against one earlier period: "tăng 01 người", and "Quý I năm 2024". */
interface Change {
  readonly runs: readonly Run[];
  readonly since: string;
  readonly unchanged: boolean;
}

interface Told {
  readonly as: readonly Run[];
  readonly changes: readonly Change[];
}

/** Runs of the sentence; empty where nothing can be compared. */
export function writeCompared(
  compared: readonly Compared[],
  context: ComparedContext,
  write: (pattern: string) => readonly Run[],
): readonly Run[] {
  const told = compared.flatMap((one): readonly Told[] => {
    const changes = changesOf(one, context);
    return changes.length === 0 ? [] : [{ as: write(one.as), changes }];
  });
  const [first, ...rest] = joined(sinceTheSame(told).map(pieceOf), '; ');
  if (first?.kind !== 'text') return [];
  const capital = `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}`;
  return [{ ...first, text: capital }, ...rest, text('.')];
}

/** Neighbours that are held against one and the same period only: the period is named once for them. */
function sinceTheSame(told: readonly Told[]): readonly (readonly Told[])[] {
  const groups: Told[][] = [];
  for (const one of told) {
    const group = groups.at(-1);
    if (group?.[0] && onlyPeriod(group[0]) !== null && onlyPeriod(group[0]) === onlyPeriod(one))
      group.push(one);
    else groups.push([one]);
  }
  return groups;
}

const onlyPeriod = ({ changes: [one, ...more] }: Told): string | null =>
  one && more.length === 0 ? one.since : null;

/** "số hồ sơ tăng 329 hồ sơ (8,9%), tỷ lệ đúng hạn giảm 0,15 điểm phần trăm so với 6 tháng đầu năm 2023". */
function pieceOf(same: readonly Told[]): readonly Run[] {
  const last = same.at(-1)?.changes ?? [];
  const whole = ({ as, changes }: Told): readonly Run[] => [...as, text(' '), ...(changes[0]?.runs ?? [])];
  if (same.length === 1) {
    const named = last.map(({ runs, since }) => [...runs, text(` so với ${since}`)]);
    return [...(same[0]?.as ?? []), text(' '), ...joined(named, ', ')];
  }
  const since = text(` so với ${last[0]?.since ?? ''}`);
  if (!same.every(({ changes }) => changes[0]?.unchanged)) return [...joined(same.map(whole), ', '), since];
  const names = same.map(({ as }) => as);
  const subjects = [...joined(names.slice(0, -1), ', '), text(' và '), ...(names.at(-1) ?? [])];
  return [...subjects, text(' đều không đổi'), since];
}

const joined = (pieces: readonly (readonly Run[])[], between: string): readonly Run[] =>
  pieces.flatMap((runs, index) => (index === 0 ? runs : [text(between), ...runs]));

function changesOf({ id, unit }: Compared, { facts, earlier, accrual }: ComparedContext): readonly Change[] {
  const fact = facts.fact(id);
  if (fact?.reading.kind !== 'figure' || fact.shaken || fact.isYear) return [];
  const { figure } = fact.reading;
  const indicator = plainId(id);
  const periods: readonly (readonly [string, EarlierFigures | undefined])[] = [
    ['lastYear', earlier.sameLastYear],
    ['previous', earlier.previous],
  ];
  return periods.flatMap(([key, then]): readonly Change[] => {
    if (!then || !isLikeForLike(accrual(indicator), then)) return [];
    const before = then.figure(indicator, fact.member);
    // What arose neither then nor now is said by the sentence before: there is nothing to compare.
    if (!before || (isZero(before) && isZero(figure.value))) return [];
    return [changeOf({ id: `${id}@${key}`, fact, figure, before, unit, then }, facts)];
  });
}

interface Pair {
  readonly id: string;
  readonly fact: Fact;
  readonly figure: Figure;
  readonly before: Decimal;
  readonly unit: string;
  readonly then: EarlierFigures;
}

function changeOf({ id, fact, figure, before, unit, then }: Pair, facts: Facts): Change {
  const change = subtract(figure.value, before);
  const since = phraseOf(then);
  if (isZero(change)) return { runs: [text('không đổi')], since, unchanged: true };
  const size = isNegative(change) ? negate(change) : change;
  const decimals = Math.max(figure.decimals, size.scale);
  const isRate = facts.measure(plainId(id)) === 'percent';
  const shown = figureInSentence({ value: size, decimals, from: 'formula' }, isRate ? 'percent' : 'count');
  // "Giảm 12 người (100%)" says no more than that nobody is left.
  const share = isZero(figure.value) ? '' : shareOf(size, before);
  const what = isRate ? ' điểm phần trăm' : `${unit === '' ? '' : ` ${unit}`}${share}`;
  const runs: readonly Run[] = [
    text(isNegative(change) ? 'giảm ' : 'tăng '),
    { kind: 'figure', text: shown, indicator: id, cell: fact.cell },
    text(what),
  ];
  return { runs, since, unchanged: false };
}

/** " (8,9%)" of what there was before. */
function shareOf(size: Decimal, before: Decimal): string {
  if (compare(before, LEAST_BASE) < 0) return '';
  return ` (${formatDecimal(divide(multiply(size, decimal(100)), before, 1), 1).replace(/,0$/, '')}%)`;
}

/** "quý I năm 2024". */
export function phraseOf({ period, from, to }: EarlierFigures): string {
  if (period) return periodPhrase(period);
  return from ? `kỳ từ ${dateText(from)} đến ${dateText(to)}` : `kỳ đến ${dateText(to)}`;
}
