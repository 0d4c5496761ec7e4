// Ghi chú beside its figure: the parts, shares and sums that people write there must agree with it and with themselves.

import type { Finding, FindingTold } from '../core/form/finding';
import type { Severity } from '../core/form/rule';
import { printedNumber } from '../core/form/template';
import {
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  equals,
  isZero,
  multiply,
  negate,
  zero,
} from '../core/number/decimal';
import { meet, point } from '../core/number/interval';
import type { CellRef } from '../core/workbook/address';
import type { Fact } from '../rules';
import { notedChange, notedFigure, notedParts, notedShare, notedSums } from './note-figures';
import { plainFinding } from './plain-finding';
import { termOf } from './term';

type Said = FindingTold & { readonly severity: Severity };

/** At most one finding a note: what it says of the figure counts before what it says of itself. */
export function checkNotes(facts: readonly Fact[]): readonly Finding[] {
  const seen = new Set<string>();
  return facts.flatMap((fact) => {
    const { note, noteColumn, cell } = fact.bound;
    // Nothing that is compared is said without a number.
    if (noteColumn === undefined || !/\d/.test(note)) return [];
    // One note stands beside all years of its row.
    const key = `${cell.sheet} ${cell.row}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const said = ofParts(fact) ?? ofShare(fact) ?? ofFigure(fact) ?? ofItself(note);
    return said ? [findingOf(said, fact, { ...cell, column: noteColumn })] : [];
  });
}

function findingOf({ severity, ...told }: Said, fact: Fact, at: CellRef): Finding {
  const { table, bound } = fact;
  return plainFinding(told, {
    severity,
    template: table.template.id,
    cells: [at, bound.cell],
    table: printedNumber(table.template),
    terms: [termOf(fact)],
  });
}

function ofParts({ bound, figure, measure }: Fact): Said | null {
  const noted = measure === 'count' && figure ? notedParts(bound.note) : null;
  if (!noted || !figure) return null;
  const sum = noted.parts.reduce<Decimal>(add, zero);
  if (equals(sum, figure.value)) return null;
  // Units may be told in part: more than the whole they cannot be.
  const sure = noted.byLevel || compare(sum, figure.value) > 0;
  return { code: 'NOTE_PARTS', parts: noted.parts, sum, severity: sure ? 'warning' : 'info' };
}

const hundred = decimal(100);
/** Decimals that a share is told with. */
const PLACES = 1;

function ofShare({ bound, interval, measure }: Fact): Said | null {
  const noted = measure === 'percent' && interval ? notedShare(bound.note) : null;
  if (!noted || !interval) return null;
  const of = (places: number): Decimal => divide(multiply(noted.part, hundred), noted.whole, places);
  if (meet(interval, point(of(6)))) return null;
  return { code: 'NOTE_SHARE', ...noted, share: of(PLACES), severity: 'warning' };
}

function ofFigure({ bound, figure, measure }: Fact): Said | null {
  const noted = measure === 'count' && figure ? notedFigure(bound.note) : null;
  if (!noted || !figure || equals(noted.said, figure.value)) return null;
  // Nothing beside something that was done cannot be; two figures may count different things.
  return { code: 'NOTE_FIGURE', text: noted.text, severity: isZero(figure.value) ? 'warning' : 'info' };
}

function ofItself(note: string): Said | null {
  const sums = notedSums(note);
  const wrong = sums.find(({ calculated, result }) => !equals(calculated, result));
  if (wrong) return { code: 'NOTE_SUM', text: wrong.text, result: wrong.calculated, severity: 'warning' };
  const [only, ...more] = sums;
  const change = only && more.length === 0 ? notedChange(note) : null;
  if (!only || !change) return null;
  const size = compare(only.result, zero) < 0 ? negate(only.result) : only.result;
  if (equals(size, change.said)) return null;
  return { code: 'NOTE_CHANGE', ...change, calculated: size, severity: 'warning' };
}
