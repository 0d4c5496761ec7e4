// The numbers of a form's rows as the sheet prints them: one printed twice, one that belongs elsewhere, one left out.
// However a sheet numbers its rows ("I.2", "a)" anew under each heading), only what breaks its own way is told.

import type { Finding } from '../core/form/finding';
import type { BoundRow, BoundTable } from '../core/form/table';
import type { TemplateRow } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import { listFinding } from './list-finding';

/** A numbered row of the form on the sheet. */
interface Numbered {
  readonly bound: BoundRow;
  /** The printed number without its final mark. */
  readonly code: string;
  /** Number of the row above in the form: what it ought to be, where it is itself a slip; "" where none is printed. */
  readonly above: string;
  /** The row above in the form; "" for the outermost. */
  readonly parent: string;
}

/** A number that is a slip, and what it ought to be; "" where nothing tells. */
interface Slip {
  readonly kind: 'twice' | 'elsewhere';
  readonly meant: string;
}

/** @param lines first figure of each row of the sheet, in the order of the rows */
export function checkRowCodes(table: BoundTable, lines: readonly BoundRow[]): readonly Finding[] {
  // As nearly every sheet has them.
  if (lines.every(({ printedCode, row }) => printedCode === row.code)) return [];
  const numbered = numberedRows(table, lines);
  const slips = slipsIn(numbered);
  return [...told(table, numbered, slips), ...gaps(table, numbered, slips)];
}

/** Codes stand in the first column of a table where recognition has not seen another one. */
export const codeCell = ({ area, codeColumn }: BoundTable, { sheet, row }: CellRef): CellRef => ({
  sheet,
  row,
  column: codeColumn ?? area.left,
});

const bare = (code: string): string =>
  code
    .trim()
    .replace(/(?<![.)/:])[.)/:]+$/, '')
    .replace(/(?<=\d),(?=\d)/g, '.');
const lastOf = (code: string): string => code.slice(code.lastIndexOf('.') + 1);
const prefixOf = (code: string): string => code.slice(0, Math.max(0, code.lastIndexOf('.')));

function numberedRows({ template }: BoundTable, lines: readonly BoundRow[]): readonly Numbered[] {
  const parents = parentsOf(template.rows);
  const codes = new Map<string, string>();
  return lines.flatMap((bound) => {
    const { row } = bound;
    const own = bare(row.code);
    const printed = bare(bound.printedCode);
    // A cell that holds the number 1.1 may have been meant as 1.10.
    const code = own.includes('.') && own === `${printed}0` ? own : printed;
    // Units are numbered anew under each heading; a dash is no number.
    if (row.repeats || !/[\p{L}\p{N}]/u.test(code)) return [];
    const parent = parents.get(row.key) ?? '';
    codes.set(row.key, code);
    return [{ bound, code, above: codes.get(parent) ?? '', parent }];
  });
}

/** The key of the row above each row of a form. */
function parentsOf(rows: readonly TemplateRow[]): ReadonlyMap<string, string> {
  const parents = new Map<string, string>();
  const open: TemplateRow[] = [];
  for (const row of rows) {
    while ((open.at(-1)?.level ?? 0) >= row.level) open.pop();
    parents.set(row.key, open.at(-1)?.key ?? '');
    open.push(row);
  }
  return parents;
}

/** So many of the rows must follow a way of numbering before one that does not is called a slip. */
const MOST = 2 / 3;

function most(numbered: readonly Numbered[], holds: (one: Numbered) => boolean): boolean {
  return numbered.length > 0 && numbered.filter(holds).length >= MOST * numbered.length;
}

const isForms = ({ code, bound }: Numbered): boolean => lastOf(code) === lastOf(bare(bound.row.code));
const isWhole = ({ code, bound }: Numbered): boolean => code === bare(bound.row.code);
const isUnder = ({ code, above }: Numbered): boolean => prefixOf(code) === above;

function slipsIn(numbered: readonly Numbered[]): ReadonlyMap<Numbered, Slip> {
  const nested = numbered.filter(({ code, above }) => code.includes('.') && above !== '');
  // "1.2" stands under "1", on this sheet; and the last numbers are the form's.
  const nests = most(nested, (one) => isUnder(one) || isWhole(one));
  const counts = most(numbered, isForms);
  const isRight = (one: Numbered): boolean => isForms(one) && (!nests || one.above === '' || isUnder(one));
  const taken = new Set(numbered.map(({ code }) => code));
  const meantOf = ({ above, bound }: Numbered): string => {
    const own = bare(bound.row.code);
    const code = own.includes('.') ? `${above}.${lastOf(own)}` : own;
    const known = counts && (!own.includes('.') || (nests && above !== ''));
    return known && !taken.has(code) ? code : '';
  };
  const slips = new Map<Numbered, Slip>();
  for (const rows of twice(numbered)) {
    const right = rows.filter(isRight);
    // Where the form itself prints a code twice, nobody has to number anew.
    if (right.length === rows.length) continue;
    // Under a heading that is a slip itself nothing stands where it should.
    const [kept = rows.find(isWhole) ?? rows[0]] = right;
    for (const one of rows) if (one !== kept) slips.set(one, { kind: 'twice', meant: meantOf(one) });
  }
  if (!nests) return slips;
  for (const one of nested) {
    if (slips.has(one) || isUnder(one)) continue;
    // The heading was typed wrong, not what stands under it.
    const heading = numbered.find(({ bound }) => bound.row.key === one.parent);
    const isSlip = !heading || slips.has(heading) || !isRight(heading);
    if (!isSlip) slips.set(one, { kind: 'elsewhere', meant: meantOf(one) });
  }
  return slips;
}

/** Rows that share a number: one with dots in the whole form, "1" and "a)" under one heading. */
function twice(numbered: readonly Numbered[]): readonly (readonly Numbered[])[] {
  const byCode = new Map<string, Numbered[]>();
  for (const one of numbered) {
    const key = one.code.includes('.') ? one.code : `${one.parent} ${one.code}`;
    const rows = byCode.get(key);
    if (rows) rows.push(one);
    else byCode.set(key, [one]);
  }
  return [...byCode.values()].filter((rows) => rows.length > 1);
}

function told(
  table: BoundTable,
  numbered: readonly Numbered[],
  slips: ReadonlyMap<Numbered, Slip>,
): readonly Finding[] {
  return [...slips].map(([{ bound, code, above, parent }, { kind, meant }]) => {
    const cell = codeCell(table, bound.cell);
    if (kind === 'elsewhere')
      return listFinding({ code: 'CODE_ELSEWHERE', number: code, above, meant }, table, 'warning', [cell]);
    const others = numbered.filter(
      (one) => one.code === code && one.bound !== bound && (code.includes('.') || one.parent === parent),
    );
    const cells = [cell, ...others.map((one) => codeCell(table, one.bound.cell))];
    return listFinding({ code: 'DUPLICATE_CODE', number: code, meant }, table, 'warning', cells);
  });
}

interface Counted {
  readonly one: Numbered;
  readonly code: string;
  readonly number: number;
}

/** A number of the form's rows left out on the sheet, where neither the form nor a missing or added row explains it. */
function gaps(
  table: BoundTable,
  numbered: readonly Numbered[],
  slips: ReadonlyMap<Numbered, Slip>,
): readonly Finding[] {
  const last = new Map<string, Counted>();
  return numbered.flatMap((one) => {
    const slip = slips.get(one);
    const written = last.get(prefixOf(one.code));
    // A slip counts as what it ought to be; where nothing tells, a number printed twice counts as the next one.
    if (slip?.meant === '' && written)
      last.set(prefixOf(one.code), { ...written, number: written.number + 1 });
    const code = slip ? slip.meant : one.code;
    const digits = /^(?:[IVX\d]+\.)*(\d{1,3})$/.exec(code)?.[1];
    if (digits === undefined) return [];
    const prefix = prefixOf(code);
    const now = { one, code, number: Number(digits) };
    const before = last.get(prefix);
    last.set(prefix, now);
    if (!before || now.number <= before.number + 1) return [];
    if (explained(table, before.one.bound, one.bound)) return [];
    const place = codeCell(table, one.bound.cell);
    return [listFinding({ code: 'CODE_GAP', before: before.code, number: code }, table, 'warning', [place])];
  });
}

function explained({ template, missing, extra }: BoundTable, above: BoundRow, below: BoundRow): boolean {
  // However the sheet writes what stands in front ("I.2.3" for "1.2.3"), the numbers are the form's own.
  const own = ({ printedCode, row }: BoundRow): boolean =>
    lastOf(bare(printedCode)) === lastOf(bare(row.code));
  if (own(above) && own(below)) return true;
  if (extra.some((row) => above.cell.row < row && row < below.cell.row)) return true;
  const [from, to] = [template.rows.indexOf(above.row), template.rows.indexOf(below.row)];
  return missing.some((row) => from < template.rows.indexOf(row) && template.rows.indexOf(row) < to);
}
