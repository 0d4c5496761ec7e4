// New sheets, all or none: one round trip to look, one to draw.

import type { SheetDesign } from '../../core/sheet-design';
import { Trouble } from '../../core/trouble';
import { drawSheet } from './draw-sheet';
import { HostFailure } from './host-failure';
import type { Session } from './session';
import { readSheetList, type SheetEntry, sheetNamed } from './sheet-list';

/** @throws HostFailure or Trouble; no new sheet is then left. */
export async function insertSheets(session: Session, designs: readonly SheetDesign[]): Promise<void> {
  if (designs.length === 0) return;
  const before = await readSheetList(session);
  const taken = designs.find(({ name }) => sheetNamed(before, name));
  if (taken) throw new Trouble('CHANGED_MEANWHILE', [taken.name]);
  try {
    await drawAll(session, designs);
  } catch (thrown) {
    if (!(thrown instanceof HostFailure)) throw thrown;
    const remove = () => session.restore(() => removeNew(session, before, designs));
    if (thrown.late) void thrown.late.then(remove, remove);
    else await remove();
    throw thrown;
  }
}

/** One round trip; more only where the host cannot take that much at once. */
async function drawAll(session: Session, designs: readonly SheetDesign[]): Promise<void> {
  try {
    await session.send((context) => {
      const { worksheets } = context.workbook;
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const drawn = designs.map((design) => {
        const sheet = worksheets.add(design.name);
        return { sheet, design };
      });
      // All sheets first: a formula may point to a sheet that comes later.
      for (const { sheet, design } of drawn) drawSheet(sheet, design);
      const [first] = drawn;
      if (first && !first.design.background) first.sheet.activate();
      return () => undefined;
    });
  } catch (thrown) {
    const split = thrown instanceof HostFailure && thrown.kind === 'tooLarge' && thrown.refused;
    if (!split || designs.length < 2) throw thrown;
    const middle = Math.ceil(designs.length / 2);
    await drawAll(session, designs.slice(0, middle));
    await drawAll(session, designs.slice(middle));
  }
}

/** Deletes what is there now, was not there before, and carries a name of ours. */
async function removeNew(
  session: Session,
  before: readonly SheetEntry[],
  designs: readonly SheetDesign[],
): Promise<void> {
  const old = new Set(before.map(({ id }) => id));
  const names = new Set(designs.map(({ name }) => name.toLowerCase()));
  const added = (await readSheetList(session)).filter(
    ({ id, name }) => !old.has(id) && names.has(name.toLowerCase()),
  );
  if (added.length === 0) return;
  await session.send((context) => {
    for (const { id } of added) context.workbook.worksheets.getItem(id).delete();
    return () => undefined;
  });
}
