// Pieces of sentences about the figure of a finding: what it is, what it ought to be, where to look.

import type { Expected, Finding, Term } from '../../core/form/finding';
import { type Decimal, equals, round, subtract, trim } from '../../core/number/decimal';
import { a1, type CellRef, cellText } from '../../core/workbook/address';
import { cellName, cellNames, codeName, elsewhere, offBy, shortLabel, termValue, withUnit } from '../words';

export const unitOf = (finding: Finding): string => finding.slots.target?.unit ?? '';

/** "đang là 516", the start of nearly every sentence about a figure. */
export function isNow(finding: Finding): string {
  return `đang là ${actualText(finding)}`;
}

export function actualText(finding: Finding): string {
  const { actual } = finding;
  if (actual === null) return 'để trống';
  return typeof actual === 'string' ? `“${actual}”` : withUnit(actual, unitOf(finding));
}

/** As a sentence tells it: a rate to the decimals that Điền would write, else to those that show the difference. */
const told = (value: Decimal, { places }: Pick<Finding, 'places'> = {}): Decimal =>
  places === undefined ? trim(round(value, Math.min(value.scale, 2))) : round(value, places);

/** The expected value; a range only where it is one. */
export function expectedText(
  { low, high }: Expected,
  unit: string,
  precision: Pick<Finding, 'places'> = {},
): string {
  const text = (value: Decimal): string => withUnit(told(value, precision), unit);
  if (low && high) {
    const [from, to] = [text(low), text(high)];
    return equals(low, high) || from === to ? from : `từ ${from} đến ${to}`;
  }
  if (high) return `không quá ${text(high)}`;
  return low ? `ít nhất ${text(low)}` : '';
}

export const wanted = (finding: Finding): string =>
  finding.expected ? expectedText(finding.expected, unitOf(finding), finding) : '';

/** ", lệch 155": between the figures as the sentence tells them. */
export function off(finding: Finding): string {
  const { actual, expected, places } = finding;
  let { difference } = finding;
  if (difference && places !== undefined && actual !== null && typeof actual !== 'string') {
    const nearest = difference.units < 0n ? expected?.low : expected?.high;
    if (nearest) difference = subtract(actual, told(nearest, finding));
  }
  if (!difference || difference.units === 0n) return '';
  return `, ${offBy(told(difference), unitOf(finding))}`;
}

export const values = (terms: readonly Term[]): string => terms.map(termValue).join(' + ');
export const present = (terms: readonly Term[]): readonly Term[] =>
  terms.filter((term) => term.value !== null);

const distinct = (cells: readonly CellRef[]): readonly CellRef[] => [
  ...new Map(cells.map((cell) => [cellText(cell), cell])).values(),
];

/** "Kiểm tra ô D12, D13 hoặc sửa ô D11." */
export function checkOrMend(finding: Finding): string {
  return checkOrMendBeside(finding, '', finding.cells.slice(1));
}

/** The same over cells that stand one below the other: named as a block where there are many. */
export function checkOrMendColumn(finding: Finding): string {
  const others = finding.cells.slice(1);
  const [first] = others;
  const last = others.at(-1);
  if (!first || !last || others.length <= 3) return checkOrMend(finding);
  const block = `các ô từ ${a1(first.row, first.column)} đến ${a1(last.row, last.column)}`;
  return checkOrMendBeside(finding, block, []);
}

function checkOrMendBeside(
  { cell, slots, basis = [] }: Finding,
  block: string,
  others: readonly CellRef[],
): string {
  if (!cell) return '';
  const named = distinct([...others, ...basis]);
  const looked = [block, named.length > 0 ? cellNames(named, cell.sheet) : '']
    .filter((part) => part !== '')
    .join(' và ');
  // Nobody types over a formula: where it agrees with its parts, these are to be looked at.
  if (basis.length > 0) return `Kiểm tra ${looked}; ${cellName(cell)} là công thức.`;
  const mend = slots.target?.formula ? `xem lại công thức ở ${cellName(cell)}` : `sửa ${cellName(cell)}`;
  return looked === '' ? `Đề nghị ${mend}.` : `Kiểm tra ${looked} hoặc ${mend}.`;
}

/** "ô D11"; "ô này" where the finding has no cell of its own. */
export const thisCell = ({ cell }: Finding): string => (cell ? cellName(cell) : 'ô này');

/** What the blank cell ought to show: "là 90", "khoảng 31,3%" where it is rounded. */
export function fillText(finding: Finding): string {
  const { fill, expected } = finding;
  if (!fill) return `là ${wanted(finding)}`;
  const exact = expected?.low && expected.high && equals(expected.low, fill) && equals(expected.high, fill);
  return `${exact ? 'là' : 'khoảng'} ${withUnit(fill, unitOf(finding))}`;
}

/** "; ô D9 còn trống": where the parts are too little, a blank one may be what is missing. */
export function blankParts({ cell, difference, slots }: Finding): string {
  if (!difference || difference.units <= 0n) return '';
  const blank = slots.terms.flatMap((term) => (term.value === null && term.cell ? [term.cell] : []));
  return blank.length > 0 ? `; ${cellNames(blank, cell?.sheet ?? '')} còn trống` : '';
}

/** "dòng 1.4 là 516", "dòng II, cột 3 là 6.011" beside a target of another row. */
export function termLabel(term: Term | undefined, target: Term | null): string {
  if (!term) return '';
  const name = codeName(term) || shortLabel(term.label, 50);
  return `${elsewhere(term, target)}${name} là ${termValue(term)}`;
}

/** "dòng 1.4 (Tổng số TTHC…)", with whose figure it is where that is not the target's. */
export function fullName(term: Term | undefined | null, target: Term | null): string {
  if (!term) return '';
  const code = codeName(term);
  const label = shortLabel(term.label, 60);
  return `${elsewhere(term, target)}${code === '' ? `“${label}”` : `${code} (${label})`}`;
}
