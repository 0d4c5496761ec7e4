// The numbers that appendices print over themselves: each once, none left out of a report that has nearly all of them.

import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { printedNumber, type TemplateSet } from '../core/form/template';
import type { CellRef } from '../core/workbook/address';
import type { WorkbookSnapshot } from '../core/workbook/workbook';
import { isOneReport, linesAbove } from './lines-above';
import { plainFinding } from './plain-finding';

const NUMBER = /^(?:phụ lục|phụ biểu)\s+(?:số\s+)?(\d{1,2}|[IVX]{1,5})(?![\p{L}\d.])/iu;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The number of "Phụ lục V", "PHỤ LỤC 05"; null for any other text. */
function numberIn(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1];
  if (digits === undefined) return null;
  const value = /\d/.test(digits) ? Number(digits) : ROMAN.indexOf(digits.toUpperCase()) + 1;
  return value > 0 ? value : null;
}

interface Numbered {
  readonly table: BoundTable;
  readonly cell: CellRef;
  readonly text: string;
  readonly number: number;
}

export function checkAppendixNumbers(
  snapshot: WorkbookSnapshot,
  tables: readonly BoundTable[],
  sets: readonly TemplateSet[],
): readonly Finding[] {
  if (!isOneReport(tables)) return [];
  const numbered = new Map<BoundTable, Numbered>();
  for (const { table, cell, text } of linesAbove(snapshot, tables)) {
    const number = numberIn(text);
    // The nearest line counts: above it may stand the number of the appendix that ended there.
    if (number !== null) numbered.set(table, { table, cell, text: NUMBER.exec(text)?.[0] ?? '', number });
  }
  return [...printedTwice([...numbered.values()]), ...leftOut(tables, numbered, sets, snapshot)];
}

/** Every number of an appendix that some title of the workbook tells, be its form known or not. */
function numbersIn({ sheets }: WorkbookSnapshot): ReadonlySet<number> {
  const contents = sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map(({ cell }) => cell.content)),
  );
  return new Set(
    contents.flatMap((content) =>
      typeof content === 'string' ? (numberIn(content.normalize('NFC').trim()) ?? []) : [],
    ),
  );
}

const ownNumber = ({ template }: BoundTable): number | null => numberIn(template.number);

/** Parts of one appendix share its number, also where somebody heads each of them with it on their one sheet. */
function printedTwice(all: readonly Numbered[]): readonly Finding[] {
  const taken = new Set(all.map(({ number }) => number));
  return all.flatMap((one, n) => {
    const others = all.filter(
      ({ number, table }) =>
        number === one.number &&
        table.sheet !== one.table.sheet &&
        table.template.number !== one.table.template.number,
    );
    const own = ownNumber(one.table);
    const right = others.find(({ table, number }) => ownNumber(table) === number);
    const isFirst = others.every((other) => all.indexOf(other) > n);
    if (others.length === 0 || own === one.number || (right === undefined && isFirst)) return [];
    const kept = right ?? others[0];
    const meant = right && own !== null && !taken.has(own) ? one.table.template.number : '';
    return [
      plainFinding(
        { code: 'APPENDIX_TWICE', number: one.text, meant },
        {
          severity: 'info',
          template: one.table.template.id,
          cells: kept ? [one.cell, kept.cell] : [one.cell],
          table: printedNumber(one.table.template),
        },
      ),
    ];
  });
}

/** From so many of the appendices on a workbook is meant to hold all of them. */
const MOST = 2 / 3;

function leftOut(
  tables: readonly BoundTable[],
  numbered: ReadonlyMap<BoundTable, Numbered>,
  sets: readonly TemplateSet[],
  snapshot: WorkbookSnapshot,
): readonly Finding[] {
  return sets.flatMap(({ id, templates }) => {
    const ofSet = tables.filter(({ setId }) => setId === id);
    const form = new Set(templates.flatMap(({ number }) => (numberIn(number) === null ? [] : [number])));
    const here = new Set(ofSet.map(({ template }) => template.number));
    const present = [...form].filter((number) => here.has(number));
    // Who numbers anew leaves none out by our count.
    const renumbered = ofSet.some((table) => {
      const over = numbered.get(table);
      return over !== undefined && over.number !== ownNumber(table);
    });
    if (renumbered || present.length < 2 || present.length < MOST * form.size) return [];
    const order = [...form];
    const [first, last] = [order.indexOf(present[0] ?? ''), order.indexOf(present.at(-1) ?? '')];
    const absent = order.filter((number, n) => !here.has(number) && first < n && n < last);
    const printed = absent.length > 0 ? numbersIn(snapshot) : new Set<number>();
    const missing = absent.filter((number) => !printed.has(numberIn(number) ?? 0));
    const [next] = ofSet.filter(
      ({ template }) => order.indexOf(template.number) > order.indexOf(missing[0] ?? ''),
    );
    if (missing.length === 0 || !next) return [];
    return [
      plainFinding(
        { code: 'APPENDIX_LEFT_OUT', missing },
        {
          severity: 'info',
          template: next.template.id,
          cells: [],
          place: id,
          table: printedNumber(next.template),
        },
      ),
    ];
  });
}
