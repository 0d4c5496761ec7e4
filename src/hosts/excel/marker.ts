// Puts marks on and takes them off: one round trip for any number of sheets, all or nothing.

import type { Mark, MarkOutcome } from './excel-workbook';
import { HostFailure } from './host-failure';
import {
  addMark,
  askForFormats,
  type MarkedArea,
  markedAreas,
  oursAmong,
  readFormatsInSteps,
  removeMark,
  type StandingFormats,
  type StandingMark,
} from './marks';
import { rollBack } from './rollback';
import type { Session } from './session';
import { readSheetList, type SheetEntry, sheetNamed } from './sheet-list';

/** What the last read knew. */
export interface MarkState {
  readonly sheets: readonly SheetEntry[];
  readonly formats: StandingFormats;
}

interface Plan {
  readonly sheet: SheetEntry;
  readonly add: readonly MarkedArea[];
  readonly remove: readonly StandingMark[];
}

/** Which conditional formats stand on these sheets: one round trip, or two more where the host needs it. */
export async function readFormats(session: Session, sheets: readonly SheetEntry[]): Promise<StandingFormats> {
  try {
    return await session.send((context) => {
      const asked = sheets.map(({ id }) => ({
        id,
        read: askForFormats(context.workbook.worksheets.getItem(id)),
      }));
      return () => new Map(asked.map(({ id, read }) => [id, read()]));
    });
  } catch (thrown) {
    if (!(thrown instanceof HostFailure) || thrown.kind !== 'other') throw thrown;
    return readFormatsInSteps(session, sheets);
  }
}

async function readMarkState(session: Session): Promise<MarkState> {
  const sheets = await readSheetList(session);
  return { sheets, formats: await readFormats(session, sheets) };
}

/**
 * Marks exactly `wanted`.
 * @param known what the last read found; asked for anew where it is null or turns out stale.
 * @throws HostFailure or Trouble; the marks are then as they were, or the trouble names the sheets where they may not be.
 */
export async function replaceMarks(
  session: Session,
  wanted: readonly Mark[],
  known: MarkState | null,
): Promise<MarkOutcome> {
  const state = known ?? (await readMarkState(session));
  try {
    return await replaceOnce(session, wanted, state);
  } catch (thrown) {
    // A sheet or a mark went away, or a sheet was protected, since the last look: look again, once.
    const stale = thrown instanceof HostFailure && ['missing', 'denied'].includes(thrown.kind);
    if (!stale || known === null) throw thrown;
    return replaceOnce(session, wanted, await readMarkState(session));
  }
}

async function replaceOnce(
  session: Session,
  wanted: readonly Mark[],
  { sheets, formats }: MarkState,
): Promise<MarkOutcome> {
  const plans = sheets
    .map((sheet): Plan => {
      const here = wanted.filter(({ cell }) => sheetNamed([sheet], cell.sheet));
      return { sheet, add: markedAreas(here), remove: oursAmong(formats.get(sheet.id) ?? []) };
    })
    .filter(({ add, remove }) => add.length + remove.length > 0);
  const open = plans.filter(({ sheet }) => !sheet.protected);
  if (open.length > 0) await execute(session, open);
  return { skipped: plans.filter(({ sheet }) => sheet.protected).map(({ sheet }) => sheet.name) };
}

/** What a batch did so far, readable even when it failed. */
interface Trail {
  readonly added: (() => string | null)[];
  readonly removed: { readonly sheet: string; readonly id: string; readonly read: () => MarkedArea | null }[];
}

async function execute(session: Session, plans: readonly Plan[]): Promise<void> {
  let trail: Trail = { added: [], removed: [] };
  try {
    await session.send((context) => {
      const { added, removed } = { added: [], removed: [] } as Trail;
      trail = { added, removed };
      const pages = plans.map((plan) => ({
        ...plan,
        page: context.workbook.worksheets.getItem(plan.sheet.id),
      }));
      // First on, then off: a batch that stops in between has lost nothing.
      for (const { page, add } of pages) for (const mark of add) added.push(addMark(page, mark));
      for (const { page, remove, sheet } of pages) {
        for (const mark of remove)
          removed.push({ sheet: sheet.id, id: mark.id, read: removeMark(page, mark) });
      }
      return () => undefined;
    });
  } catch (thrown) {
    if (!(thrown instanceof HostFailure) || thrown.refused) throw thrown;
    throw await rollBack(session, thrown, {
      kind: 'marks',
      touched: plans.map(({ sheet }) => sheet.name),
      takeBack: () => restoreMarks(session, plans, trail),
    });
  }
}

/**
 * Takes off what a failed batch put on, and puts back what it took off.
 * @returns names of sheets where that cannot be done.
 */
async function restoreMarks(
  session: Session,
  plans: readonly Plan[],
  trail: Trail,
): Promise<readonly string[]> {
  const present = new Map((await readSheetList(session)).map((sheet) => [sheet.id, sheet]));
  const still = plans.filter(({ sheet }) => present.has(sheet.id));
  const standing = await readFormats(
    session,
    still.map(({ sheet }) => sheet),
  );
  const added = new Set(trail.added.map((read) => read()));
  const left = new Set<string>();
  const repairs = still.flatMap(({ sheet, remove }) => {
    const now = standing.get(sheet.id) ?? [];
    const old = new Set(remove.map(({ id }) => id));
    const off = now.flatMap(({ id, mark }) =>
      added.has(id) || (mark && !old.has(id)) ? [{ id, severity: mark?.severity ?? 'info' }] : [],
    );
    const on = remove
      .filter(({ id }) => !now.some((format) => format.id === id))
      .flatMap(({ id, severity, area }) => {
        const mark = trail.removed.find((one) => one.sheet === sheet.id && one.id === id)?.read();
        const back = mark ?? (area && { area, severity });
        if (!back) left.add(sheet.name);
        return back ?? [];
      });
    if (off.length + on.length === 0) return [];
    if (!present.get(sheet.id)?.protected) return [{ id: sheet.id, off, on }];
    left.add(sheet.name);
    return [];
  });
  if (repairs.length > 0) {
    await session.send((context) => {
      for (const { id, off, on } of repairs) {
        const page = context.workbook.worksheets.getItem(id);
        for (const mark of off) removeMark(page, mark);
        for (const mark of on) addMark(page, mark);
      }
      return () => undefined;
    });
  }
  return [...left];
}
