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
 * @throws HostFailure; the marks are then as they were.
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
    const restore = () => session.restore(() => restoreMarks(session, plans, trail));
    if (thrown.late) void thrown.late.then(restore, restore);
    else await restore();
    throw thrown;
  }
}

/** Takes off what a failed batch put on, and puts back what it took off. */
async function restoreMarks(session: Session, plans: readonly Plan[], trail: Trail): Promise<void> {
  const present = new Set((await readSheetList(session)).map(({ id }) => id));
  const still = plans.filter(({ sheet }) => present.has(sheet.id));
  const standing = await readFormats(
    session,
    still.map(({ sheet }) => sheet),
  );
  const added = new Set(trail.added.map((read) => read()));
  const old = new Set(plans.flatMap(({ remove }) => remove.map(({ id }) => id)));
  await session.send((context) => {
    for (const { sheet } of still) {
      const page = context.workbook.worksheets.getItem(sheet.id);
      const now = standing.get(sheet.id) ?? [];
      for (const { id, severity } of now) {
        const isNew = added.has(id) || (severity !== null && !old.has(id));
        if (isNew) removeMark(page, { id, severity: severity ?? 'info' });
      }
      for (const gone of trail.removed.filter((one) => one.sheet === sheet.id)) {
        const mark = now.some(({ id }) => id === gone.id) ? null : gone.read();
        if (mark) addMark(page, mark);
      }
    }
    return () => undefined;
  });
}
