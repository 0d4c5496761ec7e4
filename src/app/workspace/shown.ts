// What an interface gets of a workbook. It is data alone, so that what read it may stand in another thread: no function is
// in it, of the forms and rules it was read with only the calendar, of long sheets what a preview draws. Whoever wants
// something done with the workbook hands the same object back.

import type { Catalogue } from '../../core/form/catalogue';
import type { Earlier, EarlierFigures } from '../../core/form/earlier';
import { isBlank, type SheetSnapshot, type WorkbookSnapshot } from '../../core/workbook/workbook';
import type { CheckedWorkspace } from './workspace';

/** Which earlier periods it is held against, without their figures; files of single years are named where they are given. */
export type ShownEarlier = {
  readonly [Which in keyof Omit<Earlier, 'ofYears'>]: Omit<EarlierFigures, 'figure'>;
};

/** More than this no person reads in a preview; the file itself keeps everything. */
export const SHOWN_ROWS = 400;

/** How far a sheet reaches, 0-based: its last row, and the last column with something in it. */
export interface Extent {
  readonly bottom: number;
  readonly right: number;
}

/** A sheet with its first rows. */
export interface ShownSheet extends SheetSnapshot {
  /** Of the whole sheet; left out where all of its rows are here. */
  readonly whole?: Extent;
}

export interface ShownWorkspace extends Omit<CheckedWorkspace, 'catalogue' | 'earlier' | 'snapshot'> {
  readonly snapshot: Omit<WorkbookSnapshot, 'sheets'> & { readonly sheets: readonly ShownSheet[] };
  readonly catalogue: Pick<Catalogue, 'calendar'>;
  readonly earlier: ShownEarlier;
}

/** A copy of its outermost parts; what is in them is the same. */
export function shownOf({ catalogue, earlier, snapshot, ...parts }: CheckedWorkspace): ShownWorkspace {
  const { ofYears: _, ...periods } = earlier;
  const told = Object.entries(periods).map(([which, { figure: __, ...then }]) => [which, then] as const);
  return {
    ...parts,
    catalogue: { calendar: catalogue.calendar },
    earlier: Object.fromEntries(told),
    snapshot: { ...snapshot, sheets: snapshot.sheets.map(shownSheet) },
  };
}

export function extentOf({ rows }: Pick<SheetSnapshot, 'rows'>): Extent {
  let right = 0;
  for (const { cells } of rows)
    right = Math.max(right, cells.findLast(({ cell }) => !isBlank(cell.content))?.column ?? 0);
  return { bottom: rows.at(-1)?.row ?? 0, right };
}

export function shownSheet(sheet: SheetSnapshot): ShownSheet {
  const { rows, merges } = sheet;
  if ((rows.at(-1)?.row ?? 0) < SHOWN_ROWS) return sheet;
  return {
    ...sheet,
    rows: rows.filter(({ row }) => row < SHOWN_ROWS),
    merges: merges.filter(({ top }) => top < SHOWN_ROWS),
    whole: extentOf(sheet),
  };
}

/** A word or an answer of a verb as an interface has it: workspaces are shown ones. */
export type Shown<T> = T extends CheckedWorkspace
  ? ShownWorkspace
  : T extends { readonly workspace: CheckedWorkspace | null }
    ? { readonly [Part in keyof T]: Part extends 'workspace' ? Shown<T[Part]> : T[Part] }
    : T;

type ShownWords<Words extends readonly unknown[]> = { [At in keyof Words]: Shown<Words[At]> };

/** Verbs as an interface calls them. */
export type ShownVerbs<Verbs> = {
  readonly [Name in keyof Verbs]: Verbs[Name] extends (...words: infer Words) => Promise<infer Answer>
    ? (...words: ShownWords<Words>) => Promise<Shown<Answer>>
    : ShownVerbs<Verbs[Name]>;
};
