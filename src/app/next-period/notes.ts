// What a person should know before the next period's file is made.

import { readAllPrevious } from '../../companion/previous/read';
import { compareDates } from '../../core/calendar/calendar-date';
import { type DataWindow, lastCalendarDay } from '../../core/calendar/period';
import type { Catalogue } from '../../core/form/catalogue';
import { eraOf, isDated, isForSpans, isValidAt } from '../../core/form/era';
import type { KeptPlaces, MovedText, NextPeriodNote, NextPeriodPlan } from '../../core/form/next-period';
import { placesOf } from '../../core/form/question';
import type { Unread } from '../../core/form/unread';
import type { CellRef } from '../../core/workbook/address';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import { moveText } from '../../period/move-text';
import { proposeWindow } from '../workspace/periods';
import type { Workspace } from '../workspace/workspace';

/** What the notes are made from. */
export interface NotesRequest extends Pick<NextPeriodPlan, 'from' | 'to' | 'window'> {
  /** Days that the figures of the old period count, as the workbook tells. */
  readonly old: DataWindow | null;
  readonly oldFonts: readonly CellRef[];
  readonly moved: readonly MovedText[];
}

/** In the order in which they are told. */
export function notesOf(workspace: Workspace, request: NotesRequest): readonly NextPeriodNote[] {
  const { snapshot, supporting, questions, unread } = workspace;
  const { from, to, window, oldFonts, moved } = request;
  const lists = unread.filter(({ reason }) => reason.code === 'FIGURE_LIST').map(({ sheet }) => sheet);
  const asked = questions.flatMap((question) => placesOf(question).map(({ sheet }) => sheet));
  const older = readAllPrevious(snapshot).map(({ sheet }) => sheet);
  const locked = snapshot.sheets
    .filter((sheet) => sheet.protected && moved.some(({ cell }) => cell.sheet === sheet.name))
    .map(({ name }) => name);
  const names = snapshot.sheets
    .map(({ name }) => name)
    .filter((name) => moveText(name, { from, to, window: null }, 'header') !== null);
  return [
    ...eraNotes(workspace, request),
    ...windowNotes(request, workspace.catalogue),
    ...(window.dataTo === null ? [{ kind: 'noWindow' } as const] : []),
    ...(asked.length > 0
      ? [{ kind: 'openQuestions', count: questions.length, sheets: [...new Set(asked)] } as const]
      : []),
    ...(lists.length > 0 ? [{ kind: 'unreadLists', sheets: lists } as const] : []),
    ...leftNotes(workspace, older),
    ...(supporting.sheets.info ? [] : [{ kind: 'noInfoSheet' } as const]),
    ...(oldFonts.length > 0 ? [{ kind: 'oldFonts', cells: oldFonts } as const] : []),
    ...(locked.length > 0 ? [{ kind: 'protectedTitles', sheets: locked } as const] : []),
    ...(names.length > 0 ? [{ kind: 'oldNames', sheets: names } as const] : []),
    ...(older.length > 0 ? [{ kind: 'olderKept', sheets: older } as const] : []),
  ];
}

/** Whatever is no figure that was read stays as it is: nobody may take it for emptied. */
function leftNotes(
  { unread, snapshot, supporting }: Workspace,
  older: readonly string[],
): readonly NextPeriodNote[] {
  const left = unread.filter(({ reason: { code } }) => code !== 'FIGURE_LIST' && code !== 'LOST_SHEET');
  const [open, foreign] = [left.filter((one) => !one.foreign), left.filter((one) => one.foreign)];
  const ours = new Set([...older, ...(supporting.areas ?? []).map(({ sheet }) => sheet)]);
  const hidden = snapshot.sheets.filter(
    (sheet) => sheet.hidden && !ours.has(sheet.name) && holdsFigures(sheet),
  );
  return [
    ...(open.length > 0 ? [{ kind: 'unreadKept', places: bySheet(open) } as const] : []),
    ...(foreign.length > 0 ? [{ kind: 'foreignKept', places: bySheet(foreign) } as const] : []),
    ...(hidden.length > 0 ? [{ kind: 'hiddenKept', sheets: hidden.map(({ name }) => name) } as const] : []),
  ];
}

const bySheet = (places: readonly Unread[]): readonly KeptPlaces[] =>
  [...new Set(places.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    areas: places.filter((one) => one.sheet === sheet).map(({ area }) => area),
  }));

const holdsFigures = ({ rows }: SheetSnapshot): boolean =>
  rows.some(({ cells }) => cells.some(({ cell }) => typeof cell.content === 'number'));

/** The forms stay what they are: nothing is converted from one era's words to another's. */
function eraNotes(workspace: Workspace, request: NotesRequest): readonly NextPeriodNote[] {
  const { from, to, old, window } = request;
  const { eras } = workspace.catalogue;
  const oldEnd = old?.to ?? (from && lastCalendarDay(from));
  const newEnd = window.dataTo ?? lastCalendarDay(to);
  const [before, era] = [oldEnd && eraOf(oldEnd, eras), eraOf(newEnd, eras)];
  if (!before || !era || before.id === era.id) return [];
  const spans = to.kind === 'multiYear';
  const sets = workspace.catalogue.sets.filter(
    (set) => isDated(set) && isValidAt(set, newEnd) && isForSpans(set) === spans,
  );
  return [{ kind: 'otherEra', era: era.name, sets: sets.map(({ name }) => name) }];
}

/** Many units close some days earlier than the calendar says: they will want to set their own day again. */
function windowNotes({ from, old }: NotesRequest, { calendar }: Catalogue): readonly NextPeriodNote[] {
  const own = old?.to;
  const official = from && proposeWindow(from, calendar).dataTo;
  if (!own || !official || compareDates(own, official) === 0) return [];
  return [{ kind: 'ownWindow', printed: own, official }];
}
