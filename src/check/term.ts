// A fact as one term of a sentence: how the form names its row or column, and whose figure it is.

import type { Term, TermMember } from '../core/form/finding';
import { headedColumns } from '../core/form/header-path';
import type { BoundRow } from '../core/form/table';
import { kindOf, printedNumber } from '../core/form/template';
import type { Fact } from '../rules';

/** The fact as one term of a sentence. */
export function termOf(fact: Fact): Term {
  const { bound, table } = fact;
  const { row, cell } = bound;
  const figure = {
    cell,
    table: printedNumber(table.template),
    value: fact.figure?.value ?? null,
    decimals: fact.figure?.decimals ?? 0,
    unit: row.unit,
    ...(fact.figure?.from === 'formula' ? { formula: true as const } : {}),
  };
  const kind = kindOf(table.template);
  if (kind === 'agencies') {
    const headed = headedColumns(table.template).find(({ column }) => column.indicator === bound.indicator);
    return {
      ...figure,
      code: headed?.number ?? '',
      label: (headed?.path ?? []).join(' – '),
      member: agency(bound),
    };
  }
  return {
    ...figure,
    code: bound.printedCode || row.code,
    label: row.label,
    member: kind === 'years' ? { kind: 'year', year: bound.member } : null,
  };
}

function agency({ row, member, printedCode }: BoundRow): TermMember {
  if (row.repeats && member !== '') return { kind: 'agency', name: member };
  return { kind: 'line', code: printedCode || row.code };
}
