// A fact as one term of a sentence: how the form names its row or column, and whose figure it is.

import type { Term, TermMember } from '../core/form/finding';
import { headedColumns } from '../core/form/header-path';
import type { BoundRow } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import type { Fact } from '../rules';

/** The fact as one term of a sentence. */
export function termOf(fact: Fact): Term {
  const { bound, table, figure } = fact;
  const { code, label, member } = nameOf(fact);
  const term: Term = {
    cell: bound.cell,
    table: printedNumber(table.template),
    member,
    code,
    label,
    value: figure?.value ?? null,
    decimals: figure?.decimals ?? 0,
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
