// A report whose figures begin long before the levels of government changed and that is made by the forms of after:
// whether the figures of before count is for people to decide and to say. Told once for the workbook, until it is said.

import type { Supporting } from '../companion/companion';
import type { DataWindow } from '../core/calendar/period';
import { type Era, type EraEnd, endOf, eraOf, isOfEra, partBefore } from '../core/form/era';
import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { printedNumber, type TemplateSet } from '../core/form/template';
import { plainFinding } from './plain-finding';

export interface StraddleInput {
  readonly tables: readonly BoundTable[];
  readonly sets: readonly TemplateSet[];
  readonly eras: readonly Era[];
  /** Days the figures count; null where nothing tells. */
  readonly window: DataWindow | null;
  readonly supporting: Pick<Supporting, 'narrative' | 'otherNarrative' | 'entries'>;
}

/** The change that the reader has to be told of; null where there is none, or where the texts speak of it. */
export function straddledBy(input: StraddleInput): EraEnd | null {
  const { tables, sets, eras, window, supporting } = input;
  const era = window && eraOf(window.to, eras);
  if (!era || window.period?.kind === 'multiYear') return null;
  const ended = era.ended.find((one) => one.id === 'district' && partBefore(one, window) === 'long');
  const isOfNow = ({ setId }: BoundTable): boolean => {
    const set = sets.find(({ id }) => id === setId);
    return set?.validFrom !== undefined && isOfEra(set, era);
  };
  return ended && tables.some(isOfNow) && !isSaid(ended, supporting) ? ended : null;
}

export function checkStraddle(input: StraddleInput): readonly Finding[] {
  const { window, tables, supporting } = input;
  const ended = straddledBy(input);
  if (!window || !ended) return [];
  const { entries = [] } = supporting;
  const field = ['period', 'dataTo', 'dataFrom'].flatMap((key) =>
    entries.filter((one) => one.key === key),
  )[0];
  const [table] = tables;
  const cell = field?.cell ?? table?.rows[0]?.cell ?? null;
  return [
    plainFinding(
      { code: 'STRADDLES', from: window.from, to: window.to, ...endOf(ended) },
      {
        severity: 'info',
        template: field ? '' : (table?.template.id ?? ''),
        cells: cell ? [cell] : [],
        table: field?.form ?? (table ? printedNumber(table.template) : ''),
        source: ended.source,
      },
    ),
  ];
}

/** True where what people wrote names the last day of before or the first one of after. */
function isSaid(ended: EraEnd, { narrative, otherNarrative = [] }: StraddleInput['supporting']): boolean {
  const { since, lastDay } = endOf(ended);
  const texts = [
    ...Object.values(narrative).flat(),
    ...otherNarrative.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs]),
  ].map((text) => text.normalize('NFC').replace(/\s+/g, ' '));
  return [since, lastDay].some(({ day, month, year }) => {
    const date = new RegExp(
      `(?<!\\d)0?${day}(?: ?[/.-] ?| tháng )0?${month}(?: ?[/.-] ?|,? năm )${year}(?!\\d)`,
      'iu',
    );
    return texts.some((text) => date.test(text));
  });
}
