// A fact as one term of a sentence: how the form names its row or column, and whose figure it is.

import type { Term, TermMember } from '../core/form/finding';
import { headedColumns } from '../core/form/header-path';
import type { BoundRow, Reading } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import type { Decimal } from '../core/number/decimal';
import type { Fact } from '../rules';

/** The figure of a cell, with the fraction that its format hides where a whole thing is asked for; null where it is none. */
export function heldValue(reading: Reading): Decimal | null {
  return reading.kind === 'figure' ? (reading.figure.stored ?? reading.figure.value) : null;
}

/** The fact as one term of a sentence. */
export function termOf(fact: Fact): Term {
  const { bound, table } = fact;
  const { reading } = bound;
  const figure = reading.kind === 'figure' ? reading.figure : null;
  const value = heldValue(reading);
  const { code, label, member } = nameOf(fact);
  const term: Term = {
    cell: bound.cell,
    table: printedNumber(table.template),
    member,
    code,
    label,
    value,
    decimals: figure?.stored?.scale ?? figure?.decimals ?? 0,
    unit: bound.row.unit,
  };
  return figure?.from === 'formula' ? { ...term, formula: true } : term;
}

function nameOf({ bound, table: { template } }: Fact): Pick<Term, 'code' | 'label' | 'member'> {
  const { row } = bound;
  const kind = kindOf(template);
  if (kind === 'agencies') {
    const headed = headedColumns(template).find(({ column }) => column.indicator === bound.indicator);
    return { code: headed?.number ?? '', label: (headed?.path ?? []).join(' – '), member: agency(bound) };
  }
  const member = kind === 'years' ? ({ kind: 'year', year: bound.member } as const) : null;
  return { code: bound.printedCode || row.code, label: row.label, member };
}

function agency({ row, member, printedCode }: BoundRow): TermMember {
  if (row.repeats && member !== '') return { kind: 'agency', name: member };
  return { kind: 'line', code: printedCode || row.code };
}
