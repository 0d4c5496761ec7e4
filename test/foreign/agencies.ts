// Offices with the figures of their dossiers, which add up.

import type { Chance } from './chance';
import { templateOf } from './items';
import type { Fact, Filled, Written } from './page';
import { departments, fields, offices, someCommunes } from './places';
import type { Leaf } from './table';

export type Short =
  | 'received.total'
  | 'received.online'
  | 'received.direct'
  | 'received.carriedOver'
  | 'resolved.total'
  | 'resolved.early'
  | 'resolved.onTime'
  | 'resolved.late'
  | 'pending.total'
  | 'pending.notDue'
  | 'pending.overdue'
  | 'returned'
  | 'cancelled';

export type Figures = Readonly<Record<Short, number>>;

/** What a row is in the form: one of its fixed rows, a commune, or nobody's row (an office, a field of work). */
/** Row of the district's form; 'none' for no row of it; 'free' and 'group' for those of today's form with free rows. */
export type Place = 'I' | 'II' | 'II.*' | 'none' | 'free' | 'group';

/** Template and row of today's form, which the adapted sets of two tiers hold. */
const today = { template: 'hai-cap-2025-tinh/tthc', free: '*', group: '*+' } as const;

export interface Agency {
  readonly code: string;
  readonly name: string;
  readonly place: Place;
  readonly open?: true;
  readonly figures: Figures;
}

const template = templateOf('cao-bang-2023/pl2');
const numbers = new Map(template.columns.map(({ indicator, key }) => [indicator, key]));

function drawnFigures(chance: Chance): Figures {
  const online = chance.between(0, 400);
  const direct = chance.between(20, 900);
  const carriedOver = chance.between(0, 40);
  const total = online + direct + carriedOver;
  const pendingTotal = Math.min(total, chance.between(2, 30));
  const done = total - pendingTotal;
  const late = Math.min(done, chance.between(0, 9));
  const early = chance.between(0, done - late);
  const overdue = chance.between(0, 2);
  return {
    'received.total': total,
    'received.online': online,
    'received.direct': direct,
    'received.carriedOver': carriedOver,
    'resolved.total': done,
    'resolved.early': early,
    'resolved.onTime': done - late - early,
    'resolved.late': late,
    'pending.total': pendingTotal,
    'pending.notDue': pendingTotal - overdue,
    'pending.overdue': overdue,
    returned: chance.between(0, 8),
    cancelled: chance.between(0, 5),
  };
}

function sumOf(list: readonly Agency[]): Figures {
  const keys = Object.keys(list[0]?.figures ?? {}) as Short[];
  return Object.fromEntries(
    keys.map((key) => [key, list.reduce((sum, { figures }) => sum + figures[key], 0)]),
  ) as Figures;
}

export const communesOf = (chance: Chance, count = chance.between(4, 9)): readonly Agency[] =>
  someCommunes(chance, count).map((name, index) => ({
    code: String(index + 1),
    name,
    place: 'II.*',
    figures: drawnFigures(chance),
  }));

const outside = (chance: Chance, names: readonly string[]): readonly Agency[] =>
  chance
    .some(names, 4)
    .map((name, index) => ({ code: String(index + 1), name, place: 'none', figures: drawnFigures(chance) }));

export const officesOf = (chance: Chance): readonly Agency[] => outside(chance, offices);
export const departmentsOf = (chance: Chance): readonly Agency[] => outside(chance, departments);
export const fieldsOf = (chance: Chance): readonly Agency[] => outside(chance, fields);

/** The same units as rows of today's form. */
export const asFree = (list: readonly Agency[]): readonly Agency[] =>
  list.map((one) => ({ ...one, place: 'free' }));

export const totalOf = (code: string, name: string, place: Place, list: readonly Agency[]): Agency => ({
  code,
  name,
  place,
  figures: sumOf(list),
});

function factOf(agency: Agency, short: Short): Fact {
  const indicator = `dossiers.${short}`;
  const { place, name, figures, open } = agency;
  const here = {
    template: template.id,
    indicator,
    column: numbers.get(indicator) ?? null,
    value: figures[short],
  };
  const isOpen = open ? { open } : {};
  if (place === 'free' || place === 'group') {
    return { ...here, template: today.template, row: today[place], member: name, ...isOpen };
  }
  return { ...here, row: place, member: place === 'II.*' ? name : null, ...isOpen };
}

/** A column of the form under a title of the office's own. */
export const dossiers = (
  text: string,
  short: Short,
  as: (figure: number) => Written = (one) => one,
): Leaf<Agency> => ({
  text,
  cell: (agency): Filled => ({
    content: as(agency.figures[short]),
    ...(agency.place === 'none' ? {} : { fact: factOf(agency, short) }),
  }),
});

/** A column that may be the form's: a person could not tell. */
export const perhaps = (
  text: string,
  short: Short,
  of: (figures: Figures) => number = (one) => one[short],
): Leaf<Agency> => ({
  text,
  cell: (agency): Filled => ({
    content: of(agency.figures),
    ...(agency.place === 'none'
      ? {}
      : { fact: { ...factOf(agency, short), value: of(agency.figures), open: true as const } }),
  }),
});

/** A column that is not the form's. */
export const beside = (text: string, of: (figures: Figures) => Written): Leaf<Agency> => ({
  text,
  cell: ({ figures }) => ({ content: of(figures) }),
});

export const share = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.round((part / whole) * 10000) / 100;
export const onTimeShare = (one: Figures): number =>
  share(one['resolved.early'] + one['resolved.onTime'], one['resolved.total']);
