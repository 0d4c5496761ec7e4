// Sang kỳ mới: a copy of the workbook for the next period. What will happen is planned first and shown; the copy is
// then made exactly so, and the workbook it was made from is never touched.

import type { Supporting } from '../../companion/companion';
import { designPrevious } from '../../companion/previous/draw';
import { previousWords } from '../../companion/previous/previous';
import { followingPeriod, isLaterPeriod, type ReportWindow } from '../../core/calendar/period';
import type { Period, ReportInfo } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { noExtraFigures } from '../../core/form/extra-figures';
import { CellIndex } from '../../core/form/filled-cells';
import type { NextPeriodPlan } from '../../core/form/next-period';
import { namedByUnit } from '../../core/form/standing';
import type { BoundTable } from '../../core/form/table';
import { type CellRef, cellKey } from '../../core/workbook/address';
import { sheetNames } from '../../core/workbook/sheet-names';
import { Trouble } from '../../core/workbook/trouble';
import type { EditableFile } from '../../hosts/ports';
import { moveExtra } from '../../period/extra';
import { emptyFigures } from '../../period/figures';
import { emptyLists } from '../../period/lists';
import { moveTexts } from '../../period/texts';
import { openWorkspace } from '../check/read';
import { noKnownTable } from '../workspace/missed';
import { proposeWindow } from '../workspace/periods';
import type { Workspace } from '../workspace/workspace';
import { notesOf } from './notes';
import { emptyDocuments, endWaivers, moveInfo } from './settings';

/** What the person chose; what is left out is as the official calendar proposes. */
export interface NextPeriodOptions {
  readonly period?: Period;
  /** Kỳ số liệu and deadline of the new period. */
  readonly info?: Partial<Pick<ReportInfo, 'dataFrom' | 'dataTo' | 'deadline'>>;
  /** Texts of Ghi chú stay; true where left out. Those that a rule needs stay in any case ("Năm 2015: 86"). */
  readonly keepNotes?: boolean;
  /** The list of the sheet "Văn bản" stays; true where left out. */
  readonly keepDocuments?: boolean;
}

/**
 * What the next period's file would be.
 * Throws Trouble NO_KNOWN_TABLE, PERIOD_UNKNOWN where neither the workbook nor `options` tell the period, PERIOD_NOT_LATER where the
 * chosen one is not after the workbook's own.
 */
export function planNextPeriod(workspace: Workspace, options: NextPeriodOptions = {}): NextPeriodPlan {
  const { snapshot, supporting, catalogue } = workspace;
  const { keepNotes = true, keepDocuments = true } = options;
  const list = supporting.figures ?? noExtraFigures;
  if (workspace.tables.length + list.lines.length === 0) throw noKnownTable(workspace);
  const old = workspace.report.window;
  const from = old?.period ?? null;
  const to = options.period ?? (from && followingPeriod(from, catalogue.calendar));
  if (!to) throw new Trouble({ code: 'PERIOD_UNKNOWN' });
  if (from && !isLaterPeriod(to, from)) throw new Trouble({ code: 'PERIOD_NOT_LATER', to, from });
  const window = { ...proposeWindow(to, catalogue.calendar), ...options.info };
  const tables = workspace.tables.filter((table) => !isSupporting(table, supporting));
  const index = new CellIndex(snapshot);
  const { dictionary, rulesBySet } = catalogue;

  const extra = moveExtra(list, index);
  const request = { snapshot, tables, dictionary, rulesBySet, from, to, keepNotes };
  const figures = emptyFigures({ ...request, alsoEmptied: extra.cells });
  const lists = emptyLists(tables, index);
  const texts = moveTexts(snapshot, tables, { from, to, window: officialDays(window) });
  // Where no figure goes away there is nothing to remember: a file made twice gets no second sheet.
  const isEmptied = figures.emptied.some((table) => table.figures > 0);
  const previous =
    isEmptied &&
    designPrevious({
      name:
        sheetNames(
          [previousWords.name],
          snapshot.sheets.map(({ name }) => name),
        )[0] ?? previousWords.name,
      tables: namedByUnit(tables),
      index,
      dictionary,
      period: from,
      window: { dataFrom: old?.from ?? null, dataTo: old?.to ?? null },
    });
  const waivers = supporting.log.filter(({ kind }) => kind === 'waiver');
  return {
    from,
    to,
    keeps: { notes: keepNotes, documents: keepDocuments },
    window,
    emptied: [...figures.emptied, ...extra.emptied, ...lists.emptied],
    kept: figures.kept,
    moved: texts.moved,
    notesKept: figures.notesKept,
    notesEmptied: figures.notesEmptied,
    carried: {
      documents: keepDocuments ? supporting.documents.length : 0,
      paragraphs: Object.values(supporting.narrative).reduce((sum, { length }) => sum + length, 0),
      answers: supporting.log.length - waivers.length,
    },
    waiversEnded: waivers.length,
    notes: notesOf(workspace, { from, to, old, window, oldFonts: texts.oldFonts, moved: texts.moved }),
    previous: previous ? previous.design : null,
    previousFigures: previous ? previous.figures : 0,
    changes: [
      ...figures.changes,
      ...extra.changes,
      ...lists.changes,
      ...texts.changes,
      ...moveInfo(workspace, { to, window }),
      ...endWaivers(workspace, index),
      ...(keepDocuments ? [] : emptyDocuments(workspace, index)),
    ],
    outdated: figures.outdated,
  };
}

/** "Văn bản" looks like a list of documents to be filled in anew; it is none of the forms. */
function isSupporting({ sheet, area }: BoundTable, { areas = [] }: Supporting): boolean {
  return areas.some(
    (one) => one.sheet === sheet && area.top <= one.area.bottom && area.bottom >= one.area.top,
  );
}

function officialDays({ dataFrom, dataTo, deadline }: NextPeriodPlan['window']): Partial<ReportWindow> {
  return {
    ...(dataFrom ? { from: dataFrom } : {}),
    ...(dataTo ? { to: dataTo } : {}),
    ...(deadline ? { deadline } : {}),
  };
}

/**
 * Makes the copy. `copy` is a workbook of its own, opened from the bytes of the one that was planned for; it is used
 * up by this. The bytes come whole or not at all.
 * Throws Trouble SHEET_PROTECTED where a figure that must be emptied is locked, CHANGED_MEANWHILE where the copy is not
 * what was planned for.
 */
export async function nextPeriodFile(copy: EditableFile, plan: NextPeriodPlan): Promise<Uint8Array> {
  const { previous, outdated } = plan;
  await applyChanges(copy, plan);
  // What was marked were figures of the old period.
  await copy.removeMarks();
  await copy.forgetResults(outdated);
  if (previous) await copy.insertSheets([previous]);
  return copy.toBytes();
}

/**
 * A form handed down with a protected sheet leaves only its figures open: its titles then stay as they are, which the
 * plan has told. A locked figure stops everything.
 */
async function applyChanges(copy: EditableFile, { changes, moved }: NextPeriodPlan): Promise<void> {
  const titles = new Set(moved.map(({ cell }) => cellKey(cell)));
  let left = changes;
  for (;;) {
    try {
      await copy.apply({ changes: left });
      return;
    } catch (cause) {
      if (!(cause instanceof Trouble) || cause.told.code !== 'SHEET_PROTECTED') throw cause;
      const { sheets } = cause.told;
      const isTitleThere = (change: CellRef): boolean =>
        sheets.includes(change.sheet) && titles.has(cellKey(change));
      const without = left.filter((change) => !isTitleThere(change));
      if (without.length === left.length) throw cause;
      left = without;
    }
  }
}

/**
 * {@link nextPeriodFile} for a copy whose bytes come from elsewhere (an open Excel): it is read and planned for by
 * itself, with what the person chose, so that a figure typed since the plan was shown is emptied and kept as well.
 */
export async function makeNextPeriod(
  copy: EditableFile,
  { to: period, window: info, keeps }: NextPeriodPlan,
  catalogue: Catalogue,
): Promise<Uint8Array> {
  const { notes: keepNotes, documents: keepDocuments } = keeps;
  const workspace = await openWorkspace(copy, catalogue);
  return nextPeriodFile(copy, planNextPeriod(workspace, { period, info, keepNotes, keepDocuments }));
}
