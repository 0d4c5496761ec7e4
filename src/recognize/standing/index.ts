// Where a form stands more than once: which tables are the report's, which are one unit's, which are none of its figures.

import type { SheetArea } from '../../core/form/question';
import { NONE, type Question } from '../../core/form/question';
import type { AsideWhy } from '../../core/form/standing';
import type { BoundTable } from '../../core/form/table';
import { printedNumber } from '../../core/form/template';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import type { Asking } from '../ask';
import { toldAlike } from './by-times';
import { contentsOf, contested, isContested } from './figures';
import { type KnownTime, type Said, type Standing, settle } from './settle';
import { type Statement, statementsOf } from './statements';
import { isSameTime } from './times';

export type { KnownTime } from './settle';

/** A table that is none of the report's. */
export interface AsideTable {
  readonly table: BoundTable;
  /** Without an end while nobody has said. */
  readonly by: AsideWhy | null;
}

export interface Stood {
  /** The report's own and those of its units, in the order given. */
  readonly tables: readonly BoundTable[];
  readonly aside: readonly AsideTable[];
  /** Parts of sheets that tell of something else than the whole report, titles included. */
  readonly beside: readonly SheetArea[];
}

/** @param tables in sheet order, then from top to bottom */
export function standingsOf(
  tables: readonly BoundTable[],
  sheets: readonly SheetSnapshot[],
  known: KnownTime,
  ask: Asking,
): Stood {
  const ids = tables.map(({ template }) => template.id);
  if (new Set(ids).size === ids.length) return { tables, aside: [], beside: [] };
  const all = statementsOf(tables, sheets);
  const settled = new Map<Statement, Standing>();
  for (const rivals of rivalsAmong(all))
    for (const [one, standing] of settle(rivals, known, (open) => said(open, ask)))
      settled.set(one, standing);
  for (const one of all) {
    const by = settled.has(one) ? null : alsoOfOther(one, settled);
    if (by) settled.set(one, { kind: 'aside', by });
  }
  const standings = new Map<BoundTable, Standing>();
  const beside: SheetArea[] = [];
  for (const [{ sheet, area, tables: own }, standing] of settled) {
    for (const table of own) standings.set(table, standing);
    if (standing.kind === 'part' || standing.kind === 'aside') beside.push({ sheet, area });
  }
  const kept: BoundTable[] = [];
  const aside: AsideTable[] = [];
  for (const table of tables) {
    const standing = standings.get(table);
    if (standing?.kind === 'aside') aside.push({ table, by: standing.by });
    else if (standing?.kind === 'open') aside.push({ table, by: null });
    else kept.push(standing?.kind === 'part' ? { ...table, ofUnit: standing.unit } : table);
  }
  return { tables: kept, aside, beside };
}

/** Last year's sheet without one of this year beside it, where others of last year have one. */
function alsoOfOther(one: Statement, settled: ReadonlyMap<Statement, Standing>): AsideWhy | null {
  const told = toldAlike(one);
  if (!told) return null;
  for (const standing of settled.values()) {
    if (standing.kind !== 'aside' || standing.by.why !== 'otherPeriod') continue;
    const { by } = standing;
    if (isSameTime(by.told, told) && !(by.own && isSameTime(by.own, told))) return { ...by, told };
  }
  return null;
}

/** Groups of statements that are linked by forms which they tell differently. */
function rivalsAmong(all: readonly Statement[]): readonly (readonly Statement[])[] {
  // Copies agree with each other, and differ from the same ones: one of them is held against the others.
  const copies = new Map<string | Statement, Statement[]>();
  for (const one of all) {
    const contents = contentsOf(one) ?? one;
    const same = copies.get(contents);
    if (same) same.push(one);
    else copies.set(contents, [one]);
  }
  const withCopies = new Map([...copies.values()].flatMap((same) => (same[0] ? [[same[0], same]] : [])));
  const rivals = linkedAmong([...withCopies.keys()]).flatMap((group) =>
    group.length > 1 ? [new Set(group.flatMap((one) => withCopies.get(one) ?? []))] : [],
  );
  return rivals.map((group) => all.filter((one) => group.has(one)));
}

function linkedAmong(all: readonly Statement[]): readonly (readonly Statement[])[] {
  const groups: Statement[][] = [];
  for (const one of all) {
    const linked = groups.filter((group) => group.some((other) => isContested(one, other)));
    const [first] = linked;
    if (!first) {
      groups.push([one]);
      continue;
    }
    for (const group of linked.slice(1)) {
      first.push(...group);
      groups.splice(groups.indexOf(group), 1);
    }
    first.push(one);
  }
  return groups;
}

/** Ids of the forms that two of the statements tell differently. */
function contestedAmong(open: readonly Statement[]): ReadonlySet<string> {
  const all = new Set(open.flatMap(({ tables }) => tables.map(({ template }) => template.id)));
  const ids = new Set<string>();
  for (const [at, one] of open.entries()) {
    for (const other of open.slice(at + 1)) for (const id of contested(one, other)) ids.add(id);
    if (ids.size === all.size) break;
  }
  return ids;
}

/** What a person said of statements; puts the question where nobody has. */
function said(open: readonly Statement[], ask: Asking): Said {
  const ids = contestedAmong(open);
  const tables = open.flatMap((one) => one.tables.filter(({ template }) => ids.has(template.id)));
  const [first, ...others] = tables;
  if (!first) return null;
  const forms = new Set(tables.map(({ template }) => printedNumber(template)));
  const answer = ask.settle({
    kind: 'standing',
    cell: { sheet: first.sheet, row: first.area.top, column: first.area.left },
    area: first.area,
    subject: '',
    template: first.template.id,
    form: [...forms].join(', '),
    also: others.map(({ sheet, area }) => ({ sheet, area })),
    words: open.map(({ id }) => id),
    ordinal: 0,
    shared: true,
    choices: open.map(({ id, sheet, area, titles }) => ({
      id,
      label: labelOf(sheet, area.top, titles, open),
      confidence: 0.5,
    })),
  });
  if (answer === null) return null;
  return answer === NONE ? 'units' : (open.find(({ id }) => id === answer) ?? null);
}

/** "PL4", and where it stands on a sheet with several: "06a, dòng 12". */
function labelOf(sheet: string, top: number, titles: readonly string[], open: readonly Statement[]): string {
  const alone = open.filter((one) => one.sheet === sheet).length === 1;
  return alone ? sheet : [`${sheet}, dòng ${top + 1}`, ...titles.slice(0, 1)].join(' – ');
}

/** Questions without those about tables that are none of the report's. */
export function withoutAside(
  questions: readonly Question[],
  aside: readonly AsideTable[],
): readonly Question[] {
  const areas = aside.flatMap(({ table, by }) => (by ? [table] : []));
  const isInside = ({ sheet, area }: SheetArea): boolean =>
    areas.some(
      (one) =>
        one.sheet === sheet &&
        one.area.top <= area.top &&
        area.bottom <= one.area.bottom &&
        one.area.left <= area.right &&
        area.left <= one.area.right,
    );
  return areas.length === 0
    ? questions
    : questions.flatMap((question) => {
        const { cell, area, also = [], ...rest } = question;
        const [first, ...others] = [{ sheet: cell.sheet, area }, ...also].filter((one) => !isInside(one));
        if (!first) return [];
        const isSame = first.sheet === cell.sheet && first.area === area;
        const at = isSame ? cell : { sheet: first.sheet, row: first.area.top, column: first.area.left };
        return [{ ...rest, cell: at, area: first.area, ...(others.length > 0 ? { also: others } : {}) }];
      });
}
