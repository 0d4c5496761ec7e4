// The ledger: every cell of a visible sheet that holds a figure is bound, asked about, known to be foreign, or named as
// not read with its reason. Nothing is left out in silence.

import type { Unread, UnreadReason } from '../../core/form/unread';
import type { Area } from '../../core/workbook/address';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import { type UnreadBlock, unreadBlocks } from './blocks';
import type { FormWords } from './form-words';
import { CellRun, type HeldHere, isInside } from './held';
import { type Left, leftCells } from './left-cells';
import { rectanglesOf } from './rectangles';
import { factsOf, type RowFacts } from './row-facts';

export type { UnreadBlock } from './blocks';
export type { FormChoice } from './form-words';
export { type Held, heldBySheet, type KnownTable, type Place } from './held';

/** What one sheet, or the part of it that holds one of several tables side by side, leaves unread. */
export interface Ledger {
  readonly unread: readonly Unread[];
  /** Figures in the range of a question. */
  readonly asked: number;
  /** Figures in places that are named, and in those that are certainly none of the report's. */
  readonly named: number;
  readonly foreign: number;
}

/** A sheet with the tables on it that no kind of form holds. */
export interface Survey {
  readonly sheet: SheetSnapshot;
  readonly facts: readonly RowFacts[];
  readonly blocks: readonly UnreadBlock[];
}

/** What the kinds of form leave of a sheet: before anybody is asked about it. Linear in its cells. */
export function surveyOf(sheet: SheetSnapshot, everywhere: HeldHere, words: FormWords): Survey {
  const facts: RowFacts[] = [];
  for (const source of sheet.rows) {
    const own = factsOf(source, facts.at(-1));
    if (own) facts.push(own);
  }
  return { sheet, facts, blocks: unreadBlocks(facts, coverOf(besideOf(facts, everywhere)), words) };
}

/** The ledger of a sheet of which the kinds of form hold what they hold; `blocks` are what is neither read nor asked about. */
export function ledgerOf(
  { sheet, facts, blocks: found }: Survey,
  everywhere: HeldHere,
  words: FormWords,
): Ledger {
  const held = besideOf(facts, everywhere);
  const like = resemblesForm(facts, everywhere, found, words);
  const taken = new CellRun();
  const outside: Left[] = [];
  let named = 0;
  let foreign = 0;
  const blocks = !like && found.length > MOST_BLOCKS ? [asOne(found)] : found;
  const unread: Unread[] = blocks.map((block) => ({
    sheet: sheet.name,
    area: block.area,
    reason: block.reason,
    foreign: !like && block.reason.code === 'UNKNOWN_TABLE',
  }));
  let at = 0;
  const asked = leftCells(sheet, facts, held, words, (one) => {
    // Both go from top to bottom.
    while ((blocks[at]?.area.bottom ?? Number.POSITIVE_INFINITY) < one.row) at += 1;
    const block = blocks[at];
    const within = block !== undefined && isInside(block.area, one.row, one.column);
    const isForeign = within ? unread[at]?.foreign : one.foreign || (one.loose && !like);
    if (isForeign) foreign += 1;
    else named += 1;
    if (within) taken.add(one.row, one.column);
    else outside.push({ ...one, foreign: isForeign === true });
  });
  const rectangles = rectanglesOf(
    outside.map((one) => ({ ...one, key: keyOf(one.reason, one.foreign) })),
    [held.bound, asked, taken],
  );
  for (const { area, first } of rectangles)
    unread.push({ sheet: sheet.name, area, foreign: first.foreign, reason: first.reason });
  return { unread, asked: asked.size, named, foreign };
}

/** Nobody reads more tables of one sheet that has nothing of a form. */
const MOST_BLOCKS = 20;

/** All tables of a sheet that has nothing of a form, as one. */
function asOne(blocks: readonly UnreadBlock[]): UnreadBlock {
  const areas = blocks.map(({ area }) => area);
  const least = (of: (area: Area) => number): number =>
    areas.reduce((all, one) => Math.min(all, of(one)), Number.POSITIVE_INFINITY);
  const most = (of: (area: Area) => number): number => areas.reduce((all, one) => Math.max(all, of(one)), 0);
  return {
    area: {
      top: least(({ top }) => top),
      left: least(({ left }) => left),
      bottom: most(({ bottom }) => bottom),
      right: most(({ right }) => right),
    },
    reason: { code: 'UNKNOWN_TABLE' },
    choices: [],
    body: null,
  };
}

const keyOf = (reason: UnreadReason, foreign: boolean): string =>
  `${reason.code} ${foreign} ${'form' in reason ? reason.form : ''}`;

/** Without tables of another part of the sheet. */
function besideOf(facts: readonly RowFacts[], held: HeldHere): HeldHere {
  let left = Number.POSITIVE_INFINITY;
  let right = -1;
  for (const one of facts) {
    if (one.left < left) left = one.left;
    if (one.right > right) right = one.right;
  }
  const beside = (area: Area): boolean => area.left <= right && left <= area.right;
  return {
    bound: held.bound,
    tables: held.tables.filter(({ area }) => beside(area)),
    asked: held.asked.filter(beside),
    declined: held.declined.filter(beside),
  };
}

function coverOf({ bound, tables, asked, declined }: HeldHere): (row: number) => boolean {
  const areas = [...tables.map(({ area }) => area), ...asked, ...declined];
  return (row) => bound.inRow(row).size > 0 || areas.some(({ top, bottom }) => top <= row && row <= bottom);
}

/** Rows that are enough to tell what a sheet is about; labels of forms without which they are chance. */
const SAMPLE = 400;
const FEWEST_LABELS = 2;

/** True where something on the sheet may be a form: nothing on it is then certainly none of ours. */
function resemblesForm(
  facts: readonly RowFacts[],
  held: HeldHere,
  blocks: readonly UnreadBlock[],
  words: FormWords,
): boolean {
  if (held.tables.length + held.asked.length > 0) return true;
  if (blocks.some(({ reason }) => reason.code !== 'UNKNOWN_TABLE')) return true;
  let labels = 0;
  for (const row of facts.slice(0, SAMPLE)) {
    if (words.namesForm(row) || words.headsRows(row)) return true;
    for (const { cell } of row.filled) {
      if (typeof cell.content === 'string' && words.formOfLabel(cell.content) !== null) labels += 1;
    }
    if (labels >= FEWEST_LABELS) return true;
  }
  return false;
}
