// Checks of one cell alone: is it a figure at all, and a possible one for its row?

import { compare, isWhole, zero } from '../core/decimal';
import type { FindingCode } from '../core/finding';
import type { Severity } from '../core/rule';
import type { Fact } from './facts';
import { answerWords } from './logic';
import { type Violation, violated } from './outcome';

function complaint(
  code: FindingCode,
  severity: Severity,
  target: Fact,
  words: readonly string[] = [],
): Violation | null {
  const outcome = violated({ code, severity, target, others: [], expected: null, difference: null, words });
  return outcome.kind === 'violated' ? outcome.violation : null;
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
      return complaint('NOT_A_NUMBER', 'error', fact, [reading.text]);
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
