// Figures of "Số liệu bổ sung" as pieces of a sentence.

import type { BeforeQuery } from '../core/form/extra-before';
import { besideId, type ExtraLine, isRateOf, partsOf } from '../core/form/extra-figures';
import type { Figure } from '../core/form/table';
import type { Accrual } from '../core/form/template';
import { decimal, divide, isZero, multiply, trim } from '../core/number/decimal';
import type { Run } from '../core/report/document';
import { ASIDE } from '../core/text/asides';
import type { Fact, Facts } from './fact';
import { figureInSentence, hintFor } from './figure-text';
import { blank, type Words } from './words';

export interface ExtraContext {
  readonly lines: readonly ExtraLine[];
  readonly facts: Facts;
  readonly words: Pick<Words, 'period' | 'agency'>;
  /** Figures of earlier periods, and the period of the report. */
  readonly past: Pick<BeforeQuery, 'earlier' | 'period'>;
  readonly accrual: (id: string) => Accrual | undefined;
}

export const figureOf = (id: string, facts: Facts): Figure | null => facts.figure(id);

/** The label without what it says of its cells: "(tổng số: dự toán giao)". */
export const named = (label: string): string => label.replace(ASIDE, '').replace(/\s+/g, ' ').trim();

export const unitBehind = (unit: string): string => (unit === '' || unit.startsWith('%') ? unit : ` ${unit}`);

export function figureRun(id: string, name: string, facts: Facts): Run {
  const fact = facts.fact(id);
  if (fact?.reading.kind !== 'figure') return blank(hintFor(name, fact?.reading));
  return runOf(fact, id, figureInSentence(fact.reading.figure, facts.measure(id)));
}

export const runOf = (
  { cell, remark }: Pick<Fact, 'cell' | 'remark'>,
  indicator: string,
  shown: string,
): Run => ({
  kind: 'figure',
  text: shown,
  indicator,
  cell,
  ...(remark ? { remark } : {}),
});

const HUNDRED = decimal(100);
const RATE_PLACES = 2;

/** The rate that a part of the row tells, else figure / base × 100. */
export function rateRun(line: ExtraLine, { facts, lines }: ExtraContext): Run {
  const told = partsOf(line, lines).find(isRateOf);
  if (told && figureOf(told.id, facts)) return figureRun(told.id, told.label, facts);
  const [fact, base] = [facts.fact(line.id), figureOf(besideId(line.id, 'base'), facts)];
  if (fact?.reading.kind !== 'figure' || !base || isZero(base.value)) return blank('tỷ lệ');
  const share = trim(divide(multiply(fact.reading.figure.value, HUNDRED), base.value, RATE_PLACES));
  const figure: Figure = { value: share, decimals: share.scale, from: 'formula' };
  return runOf(fact, `${line.id}@rate`, figureInSentence(figure, 'percent'));
}

/** Names keep their capital: "UBND", "Zalo", "Bộ phận" does not. */
const NAME = /^(?:[A-ZĐ]{2,}|Facebook|Zalo|Fanpage|YouTube|Tiktok|Internet)/u;

export function lowerFirst(label: string): string {
  return NAME.test(label) || /^\p{L}+\p{Lu}/u.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
}
