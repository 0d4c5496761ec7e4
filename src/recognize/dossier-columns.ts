// Which figure of the settling of dossiers a column holds, told by the parts of its titles and by its neighbours:
// {received, resolved, pending, returned, cancelled} × {all, online, direct, carried over, early, on time, late, not due}.
// Source of the parts: Thông tư 01/2020/TT-VPCP, mẫu 06; exports of one-stop software.

import type { SheetHeader, TitledColumn } from './sheet/columns';
import { senseOf, type Trait } from './sheet/title-words';

type Flow = 'received' | 'resolved' | 'pending' | 'returned' | 'cancelled';
type Detail =
  | 'total'
  | 'inPeriod'
  | 'online'
  | 'direct'
  | 'carriedOver'
  | 'early'
  | 'onTime'
  | 'notLate'
  | 'late'
  | 'notDue';

/** "resolved/late". */
export type DossierKey = `${Flow}/${Detail}`;

/** What a column is, as far as it can be told. */
export interface DossierColumn {
  readonly column: number;
  /** Likeliest first: one where it is certain, several where a person has to say, none where it is not of this kind. */
  readonly keys: readonly DossierKey[];
  /** A share, a comparison, last period's: certainly no figure of these forms. */
  readonly foreign: boolean;
}

const flows: readonly Flow[] = ['received', 'resolved', 'pending', 'returned', 'cancelled'];
const details: readonly Exclude<Detail, 'total' | 'inPeriod'>[] = [
  'online',
  'direct',
  'carriedOver',
  'early',
  'onTime',
  'notLate',
  'late',
  'notDue',
];
/** Flow of a detail that only one flow has. */
const flowOf: Partial<Record<Detail, Flow>> = {
  online: 'received',
  direct: 'received',
  carriedOver: 'received',
  inPeriod: 'received',
  early: 'resolved',
  onTime: 'resolved',
  notLate: 'resolved',
  notDue: 'pending',
};

/** The parts that a column's titles name. */
interface Parts {
  readonly column: number;
  readonly flow: Flow | null;
  readonly detail: Detail | null;
  /** "Tổng số": it adds up whatever stands beside it. */
  readonly isTotal: boolean;
  readonly foreign: boolean;
  /** Nothing of the title speaks of dossiers. */
  readonly unknown: boolean;
}

/** The lowest title that names one of these. */
function lowest<T extends Trait>(path: readonly string[], among: readonly T[]): T | null {
  for (const title of [...path].reverse()) {
    const { traits } = senseOf(title);
    const found = among.find((trait) => traits.has(trait));
    if (found) return found;
  }
  return null;
}

function partsOf({ column, path }: TitledColumn): Parts {
  const all = new Set(path.flatMap((title) => [...senseOf(title).traits]));
  const carried = all.has('carriedOver');
  const named = lowest(path, flows);
  const said = lowest(path, details);
  const flow = named ?? (said === null ? null : (flowOf[said] ?? null));
  const detail =
    flow === 'resolved' && said === 'notDue'
      ? 'notLate'
      : (said ?? (all.has('inPeriod') && (flow ?? 'received') === 'received' ? 'inPeriod' : null));
  // "Kỳ trước" is carried over only among what was received; elsewhere it compares two periods.
  const compares = all.has('compare') || (carried && flow !== 'received');
  return {
    column,
    flow: flow ?? (detail === 'inPeriod' ? 'received' : null),
    detail,
    isTotal: all.has('total'),
    foreign: all.has('rate') || all.has('aside') || compares,
    unknown: flow === null && detail === null && !all.has('total'),
  };
}

/** "Tổng số trễ hạn" adds up flows: no form has it. */
const addsFlows = ({ flow, detail, isTotal }: Parts): boolean =>
  flow === null && detail === 'late' && isTotal;

/** "Qua BCCI" alone is only a part of what comes in directly or by post. */
const isPostAlone = (path: readonly string[]): boolean => {
  const all = new Set(path.flatMap((title) => [...senseOf(title).traits]));
  return all.has('post') && !all.has('direct');
};

/**
 * The columns of a header as figures of dossiers.
 * @param columns titled columns, from left to right, without those of codes, labels and notes.
 */
export function dossierColumns(columns: readonly TitledColumn[]): readonly DossierColumn[] {
  const known = told.get(columns);
  if (known) return known;
  const fresh = readDossierColumns(columns);
  told.set(columns, fresh);
  return fresh;
}

/** A header's columns are asked about by every form: they are read once. */
const told = new WeakMap<readonly TitledColumn[], readonly DossierColumn[]>();

function readDossierColumns(columns: readonly TitledColumn[]): readonly DossierColumn[] {
  const parts = columns.map(partsOf);
  const explicit = new Set(
    parts.flatMap((one): DossierKey[] => (one.flow && one.detail ? [`${one.flow}/${one.detail}`] : [])),
  );
  const totals = new Set(
    parts.flatMap(({ flow, isTotal, detail }) => (flow && isTotal && !detail ? [flow] : [])),
  );
  const keyed = parts.map((one, n): DossierColumn => {
    const { column, foreign } = one;
    if (isPostAlone(columns[n]?.path ?? [])) return { column, keys: [], foreign: false };
    if (foreign || one.unknown || addsFlows(one))
      return { column, keys: [], foreign: foreign || addsFlows(one) };
    return { column, keys: keysOf(one, n, parts, explicit, totals), foreign: false };
  });
  return withoutRivals(keyed, parts);
}

/** Columns that hold two figures of a form in one: early and on time, which nobody can tell apart again. */
export const mergedColumns = (columns: readonly TitledColumn[]): ReadonlySet<number> => {
  const told = dossierColumns(columns);
  const has = (key: DossierKey): boolean => told.some(({ keys }) => keys.length === 1 && keys[0] === key);
  if (has('resolved/early') && has('resolved/onTime')) return new Set();
  return new Set(told.filter(({ keys }) => keys[0] === 'resolved/notLate').map(({ column }) => column));
};

/** Fewer columns of dossiers are chance: "Tổng số | Trong kỳ" stands over many tables. */
const FEWEST = 4;
const heads = new WeakMap<SheetHeader, boolean>();

/** True for the header of a table of dossiers, whose rows are units or fields. */
export function headsDossiers(header: SheetHeader): boolean {
  const known = heads.get(header);
  if (known !== undefined) return known;
  const keys = dossierColumns(header.columns).flatMap((one) => (one.keys.length === 1 ? one.keys : []));
  const enough = new Set(keys).size >= FEWEST;
  heads.set(header, enough);
  return enough;
}

function keysOf(
  { flow, detail, isTotal }: Parts,
  n: number,
  parts: readonly Parts[],
  explicit: ReadonlySet<DossierKey>,
  totals: ReadonlySet<Flow>,
): readonly DossierKey[] {
  if (flow && detail) return [`${flow}/${detail}`];
  if (flow) return flow === 'received' && !isTotal ? receivedKeys(parts, totals) : [`${flow}/total`];
  if (detail === 'late') return lateKeys(n, parts, explicit);
  // A total without a word of what it adds stands before what was received, or before the flow to its right.
  if (!isTotal) return [];
  const next = parts.slice(n + 1).find((one) => one.flow !== null && !one.foreign)?.flow;
  return next === 'received' && !totals.has('received') ? ['received/total'] : [];
}

/** "Tiếp nhận" beside "Kỳ trước chuyển sang": all of it, or what came in the period. */
function receivedKeys(parts: readonly Parts[], totals: ReadonlySet<Flow>): readonly DossierKey[] {
  const first = parts.findIndex(({ flow }) => flow === 'received');
  const before = parts
    .slice(0, Math.max(0, first))
    .some(({ flow, isTotal, foreign }) => isTotal && !flow && !foreign);
  if (totals.has('received') || before) return ['received/inPeriod'];
  const beside = parts.some(({ detail }) => detail === 'carriedOver');
  const divided = parts.some(({ detail }) => detail === 'online' || detail === 'direct');
  return beside && !divided ? ['received/total', 'received/inPeriod'] : ['received/total'];
}

const isLateAlone = ({ flow, detail, isTotal, foreign }: Parts): boolean =>
  flow === null && detail === 'late' && !isTotal && !foreign;

/** The flow that a column without one of its own stands right of. */
const flowLeftOf = (n: number, parts: readonly Parts[]): Flow | null =>
  parts.slice(0, n).findLast(({ flow }) => flow === 'resolved' || flow === 'pending')?.flow ?? null;

/**
 * "Quá hạn" that does not say whether it is settled: the flow to its left, unless that has its own already. Of two such
 * columns each is of the flow that it stands right of.
 */
function lateKeys(
  n: number,
  parts: readonly Parts[],
  explicit: ReadonlySet<DossierKey>,
): readonly DossierKey[] {
  const left = flowLeftOf(n, parts);
  const open = (['resolved', 'pending'] as const).filter((flow) => !explicit.has(`${flow}/late`));
  const alone = parts.flatMap((one, at) => (isLateAlone(one) ? [flowLeftOf(at, parts)] : []));
  const paired = alone.length === 2 && open.length === 2 && new Set([...alone, null]).size === 3;
  const ordered = paired
    ? open.filter((flow) => flow === left)
    : [...open].sort((a, b) => Number(b === left) - Number(a === left));
  return ordered.map((flow): DossierKey => `${flow}/late`);
}

/** Of two columns that are the same figure the one that says more keeps it ("Tồn cuối" beside "Đang giải quyết / Tổng số"). */
function withoutRivals(columns: readonly DossierColumn[], parts: readonly Parts[]): readonly DossierColumn[] {
  const weight = (n: number): number => Number(parts[n]?.isTotal) + Number(parts[n]?.flow !== null);
  return columns.map((one, n) => {
    const [key] = one.keys;
    if (key === undefined || one.keys.length > 1) return one;
    const stronger = columns.some(
      (other, at) =>
        at !== n &&
        other.keys.length === 1 &&
        other.keys[0] === key &&
        (weight(at) > weight(n) || (weight(at) === weight(n) && at < n)),
    );
    return stronger ? { ...one, keys: [], foreign: true } : one;
  });
}
