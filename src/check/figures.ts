// Checks of one cell alone: is it a figure at all, and a possible one for its row?

import type { FindingCode } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import type { ShownAsDay } from '../core/form/table';
import { compare, fromNumber, isWhole, zero } from '../core/number/decimal';
import { formatDecimal } from '../core/number/vietnamese-number';
import { answerWords, type Fact, type Violation, violated } from '../rules';

function complaint(
  code: FindingCode,
  severity: Severity,
  target: Fact,
  words: readonly string[] = [],
): Violation | null {
  const outcome = violated({ code, severity, target, others: [], expected: null, difference: null, words });
  return outcome.kind === 'violated' ? outcome.violation : null;
}

/** Numbers up to here were typed as figures; above, a day was typed or made of "1/2". */
const LAST_FIGURE = 20_000;

/** The day that is shown, the number where it is clear which one was meant, and whether a formula gives it. */
function dayWords(text: string, { stored, isFormula }: ShownAsDay): readonly string[] {
  return [text, stored < LAST_FIGURE ? formatDecimal(fromNumber(stored)) : '', isFormula ? 'formula' : ''];
}

/** What is wrong with a value cell whatever stands around it; null where nothing is. */
export function checkFigure(fact: Fact): Violation | null {
  const { reading } = fact.bound;
  switch (reading.kind) {
    case 'blank':
    case 'uncalculated':
      return null;
    case 'cellError':
      return complaint('CELL_ERROR', 'error', fact, [reading.error]);
    case 'text':
      if (fact.measure === 'text') return null;
      if (fact.measure === 'choice' && fact.bound.row.answers) {
        return complaint('CHOICE', 'error', fact, answerWords(fact.bound.row));
      }
      if (reading.asDay)
        return complaint('SHOWN_AS_DAY', 'error', fact, dayWords(reading.text, reading.asDay));
      return complaint('NOT_A_NUMBER', 'error', fact, [reading.text]);
    case 'tooLarge':
      return fact.measure === 'text' ? null : complaint('TOO_LARGE', 'error', fact, [reading.text]);
    case 'ambiguous':
      if (fact.measure === 'text') return null;
      return complaint('AMBIGUOUS_NUMBER', 'warning', fact, [reading.text]);
    case 'figure': {
      if (fact.measure === 'heading') return complaint('HEADING_VALUE', 'info', fact);
      if (fact.measure !== 'count') return null;
      if (!isWhole(reading.figure.value)) return complaint('FRACTIONAL_COUNT', 'error', fact);
      return compare(reading.figure.value, zero) < 0 ? complaint('NEGATIVE', 'error', fact) : null;
    }
    default:
      return reading satisfies never;
  }
}
