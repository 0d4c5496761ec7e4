// Recognition's public face: a workbook made by anybody -> the tables in it that are filled forms of ours.

import type { BoundTable } from '../core/table';
import { kindOf, type TemplateSet } from '../core/template';
import { addVotes, markVotes } from '../core/vietnamese-consensus';
import type { WorkbookSnapshot } from '../core/workbook';
import { bindAgencies, findAgencies, type PlacedAgencies } from './agencies';
import { findBands } from './bands';
import { bindTable, type Dictionary, type Placed, placeTable } from './bind';
import { chooseTables, type ReadBand, readBand, setRanks } from './choose';
import { findDocuments } from './documents';
import { indexOf, type TemplateIndex } from './template-index';

export type { Dictionary } from './bind';

/** The set that fits best over all bands; null where nothing fits. The first of equals. */
function bestSet(
  bands: readonly ReadBand[],
  sets: readonly TemplateSet[],
  index: TemplateIndex,
): string | null {
  if (sets.length < 2) return null;
  const totals = new Map<string, number>(sets.map(({ id }) => [id, 0]));
  for (const band of bands) {
    for (const [set, rank] of setRanks(band, index)) totals.set(set, (totals.get(set) ?? 0) + rank);
  }
  const [best] = [...totals].sort((a, b) => b[1] - a[1]);
  return best && best[1] > 0 ? best[0] : null;
}

/**
 * Finds by content which rows of which sheets hold which template: sheet names, titles, positions and column
 * order do not matter. Hidden sheets are left out (nobody could see a finding there), hidden rows are not.
 * A region that fits no template well enough yields no table; a row that fits two rows equally is not bound.
 * Nothing is thrown for any content.
 * @param sets keep the same array from call to call: what is learnt from it is kept with it.
 * @returns tables in sheet order, then from top to bottom.
 */
export function recognizeWorkbook(
  snapshot: WorkbookSnapshot,
  sets: readonly TemplateSet[],
  dictionary: Dictionary,
): BoundTable[] {
  const index = indexOf(sets);
  const bands = snapshot.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => findBands(sheet, index).map((band) => readBand(sheet, band, index)))
    .filter(({ pairs }) => pairs.size > 0);
  const preferred = bestSet(bands, sets, index);
  const placed: Placed[] = [];
  for (const read of bands) {
    let above: Placed | null = null;
    for (const found of chooseTables(read, index, preferred)) {
      const table = placeTable(read, found, above, dictionary);
      if (!table) continue;
      above = table;
      placed.push(table);
    }
  }
  const others = findByColumns(snapshot, sets, dictionary);
  const votes = addVotes([...placed, ...others.agencies].map(({ cells }) => markVotes(cells)));
  const tables = [
    ...placed.map((one) => bindTable(one, votes)),
    ...others.agencies.map((one) => bindAgencies(one, votes)),
    ...others.documents,
  ];
  return inOrder(tables, snapshot);
}

/** Forms that are known by their columns. The same form in two sets is found once, for the first of them. */
function findByColumns(
  snapshot: WorkbookSnapshot,
  sets: readonly TemplateSet[],
  dictionary: Dictionary,
): { readonly agencies: readonly PlacedAgencies[]; readonly documents: readonly BoundTable[] } {
  const forms = sets.flatMap((set) => set.templates.map((template) => ({ set, template })));
  const agencies: PlacedAgencies[] = [];
  const documents: BoundTable[] = [];
  for (const sheet of snapshot.sheets.filter(({ hidden }) => !hidden)) {
    const taken = new Set<number>();
    for (const { set, template } of forms) {
      if (kindOf(template) === 'agencies') {
        for (const one of findAgencies(sheet, set, template, dictionary)) {
          if (!taken.has(one.header.top)) agencies.push(one);
          taken.add(one.header.top);
        }
      } else if (kindOf(template) === 'documents') {
        for (const one of findDocuments(sheet, set, template)) {
          if (!taken.has(one.area.top)) documents.push(one);
          taken.add(one.area.top);
        }
      }
    }
  }
  return { agencies, documents };
}

function inOrder(tables: readonly BoundTable[], { sheets }: WorkbookSnapshot): BoundTable[] {
  const order = new Map(sheets.map(({ name }, at) => [name, at]));
  const sheetOf = ({ sheet }: BoundTable): number => order.get(sheet) ?? 0;
  return [...tables].sort((a, b) => sheetOf(a) - sheetOf(b) || a.area.top - b.area.top);
}
