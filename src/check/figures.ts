// Checks of one cell alone: is it a figure at all, and a possible one for its row?

import type { FindingTold } from '../core/form/finding';
import { fractionalCount, readsAsThousands } from '../core/form/fractional-count';
import type { Severity } from '../core/form/rule';
import type { Figure, ShownAsDay } from '../core/form/table';
import { compare, type Decimal, fromNumber, zero } from '../core/number/decimal';
import { type Fact, noAnswer, type Violation } from '../rules';

function complaint(told: FindingTold, severity: Severity, target: Fact): Violation {
  return { told, severity, target, others: [], expected: null, difference: null };
}

/** Numbers up to here were typed as figures; above, a day was typed or made of "1/2". */
const LAST_FIGURE = 20_000;

function shownAsDay(text: string, { stored, isFormula }: ShownAsDay): FindingTold {
  const meant = stored < LAST_FIGURE ? fromNumber(stored) : null;
  return { code: 'SHOWN_AS_DAY', text, meant, isFormula };
}

function notWhole(fact: Fact, { stored, value, from }: Figure, fraction: Decimal): Violation {
  if (fact.bound.row.answers) return complaint(noAnswer(fact.bound.row), 'error', fact);
  const shown = stored ? value : null;
  // Nobody types over a formula.
  const meant = from === 'formula' ? null : readsAsThousands(fraction);
  return complaint({ code: 'FRACTIONAL_COUNT', shown, meant }, 'error', fact);
}

/** True where {@link checkFigure} surely has nothing to say of a cell: that of nearly every figure. */
export function isSound({ figure, measure }: Fact, value: number): boolean {
  return figure !== null && value >= 0 && measure !== 'heading';
}

/** What is wrong with a value cell whatever stands around it; null where nothing is. */
export function checkFigure(fact: Fact): Violation | null {
  const { reading } = fact.bound;
  switch (reading.kind) {
    case 'blank':
    case 'uncalculated':
      return null;
    case 'cellError':
      return complaint({ code: 'CELL_ERROR', error: reading.error }, 'error', fact);
    case 'text':
      if (fact.measure === 'text') return null;
      if (fact.measure === 'choice' && fact.bound.row.answers) {
        return complaint(noAnswer(fact.bound.row), 'error', fact);
      }
      if (reading.asDay) return complaint(shownAsDay(reading.text, reading.asDay), 'error', fact);
      return complaint({ code: 'NOT_A_NUMBER', text: reading.text }, 'error', fact);
    case 'tooLarge':
      return fact.measure === 'text'
        ? null
        : complaint({ code: 'TOO_LARGE', text: reading.text }, 'error', fact);
    case 'ambiguous':
      if (fact.measure === 'text') return null;
      return complaint({ code: 'AMBIGUOUS_NUMBER', text: reading.text }, 'warning', fact);
    case 'figure': {
      if (fact.measure === 'heading') return complaint({ code: 'HEADING_VALUE' }, 'info', fact);
      const fraction = fractionalCount(reading.figure, fact.measure);
      if (fraction) return notWhole(fact, reading.figure, fraction);
      if (fact.measure !== 'count' && fact.measure !== 'amount') return null;
      const isCount = fact.measure === 'count';
      // Money may be taken back, though hardly in these reports.
      const isBelow = compare(reading.figure.value, zero) < 0;
      return isBelow ? complaint({ code: 'NEGATIVE' }, isCount ? 'error' : 'warning', fact) : null;
    }
    default:
      return reading satisfies never;
  }
}
