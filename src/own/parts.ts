// Several parts of one appendix below one header ("I | CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH", then 1, 1.1, …; "II | …", then 1 again).

import type { TemplateKind } from '../core/form/template';
import { codeKey } from '../recognize/code';
import type { ReadColumn } from './read-columns';
import type { BodyLine } from './read-lines';

export interface Part {
  /** null where the form is not in parts. */
  readonly numeral: string | null;
  readonly title: string;
  readonly lines: readonly BodyLine[];
}

/** Shorter parts are headings inside one form: recognition would find them anywhere. */
const FEWEST_LINES = 3;

const isHeading = ({ code, unit, filled }: BodyLine): boolean =>
  /^[IVX]+$/.test(codeKey(code)) && unit === '' && !filled;

/**
 * Parts where every Roman heading holds no figure and the numbers begin anew below each; else the form as a whole.
 * One heading alone is a row over the others, no part.
 */
export function splitParts(
  lines: readonly BodyLine[],
  columns: readonly ReadColumn[],
  kind: TemplateKind,
): readonly Part[] {
  const whole: readonly Part[] = [{ numeral: null, title: '', lines }];
  const printsUnits = columns.some(({ role }) => role === 'unit');
  if ((kind !== 'indicators' && kind !== 'years') || !printsUnits) return whole;
  const parts: { numeral: string; title: string; lines: BodyLine[] }[] = [];
  for (const line of lines) {
    if (isHeading(line)) parts.push({ numeral: codeKey(line.code), title: line.label, lines: [] });
    else if (parts.length === 0) return whole;
    else parts.at(-1)?.lines.push(line);
  }
  const fine = parts.every(
    ({ lines: own }) => own.length >= FEWEST_LINES && codeKey(own[0]?.code ?? '') === '1',
  );
  const numerals = new Set(parts.map(({ numeral }) => numeral));
  return parts.length > 1 && fine && numerals.size === parts.length ? parts : whole;
}
