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

/** Runs of the sentence; empty where nothing can be compared. */
export function writeCompared(
  compared: readonly Compared[],
  context: ComparedContext,
  write: (pattern: string) => readonly Run[],
): readonly Run[] {
  const told = compared.flatMap((one): (readonly Run[])[] => {
    const changes = changesOf(one, context);
    return changes.length === 0 ? [] : [[...write(one.as), text(' '), ...changes]];
  });
  if (told.length === 0) return [];
  const runs = told.flatMap((piece, index) => (index === 0 ? piece : [text('; '), ...piece]));
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return [];
  const capital = `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}`;
  return [{ ...first, text: capital }, ...rest, text('.')];
}

function changesOf({ id, unit }: Compared, { facts, earlier, accrual }: ComparedContext): readonly Run[] {
  const fact = facts.fact(id);
  if (fact?.reading.kind !== 'figure' || fact.shaken || fact.isYear) return [];
  const { figure } = fact.reading;
  const indicator = plainId(id);
  const periods: readonly (readonly [string, EarlierFigures | undefined])[] = [
    ['lastYear', earlier.sameLastYear],
    ['previous', earlier.previous],
  ];
  const told = periods.flatMap(([key, then]): (readonly Run[])[] => {
    if (!then || !isLikeForLike(accrual(indicator), then)) return [];
    const before = then.figure(indicator, fact.member);
    if (!before) return [];
    return [changeRuns({ id: `${id}@${key}`, fact, figure, before, unit, then }, facts)];
  });
  return told.flatMap((runs, index) => (index === 0 ? runs : [text(', '), ...runs]));
}

interface Change {
  readonly id: string;
  readonly fact: Fact;
  readonly figure: Figure;
  readonly before: Decimal;
  readonly unit: string;
  readonly then: EarlierFigures;
}

function changeRuns({ id, fact, figure, before, unit, then }: Change, facts: Facts): readonly Run[] {
  const change = subtract(figure.value, before);
  const whose = ` so với ${phraseOf(then)}`;
  if (isZero(change)) return [text(`không đổi${whose}`)];
  const size = isNegative(change) ? negate(change) : change;
  const decimals = Math.max(figure.decimals, size.scale);
  const isRate = facts.measure(plainId(id)) === 'percent';
  const shown = figureInSentence({ value: size, decimals, from: 'formula' }, isRate ? 'percent' : 'count');
  return [
    text(isNegative(change) ? 'giảm ' : 'tăng '),
    { kind: 'figure', text: shown, indicator: id, cell: fact.cell },
    text(`${isRate ? ' điểm phần trăm' : ` ${unit}${shareOf(size, before)}`}${whose}`),
  ];
}

/** " (8,9%)" of what there was before. */
function shareOf(size: Decimal, before: Decimal): string {
  if (compare(before, LEAST_BASE) < 0) return '';
  return ` (${formatDecimal(divide(multiply(size, decimal(100)), before, 1), 1).replace(/,0$/, '')}%)`;
}

function phraseOf({ period, from, to }: EarlierFigures): string {
  if (period) return periodPhrase(period);
  return from ? `kỳ từ ${dateText(from)} đến ${dateText(to)}` : `kỳ đến ${dateText(to)}`;
}
