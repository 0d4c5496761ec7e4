// New sheets, all or none: one round trip to look, one to draw.

import type { SheetDesign } from '../../core/form/sheet-design';
import { Trouble } from '../../core/workbook/trouble';
import { drawSheet } from './draw-sheet';
import { HostFailure } from './host-failure';
import { type Drawn, removeDrawn } from './remove-drawn';
import { rollBack } from './rollback';
import type { Session } from './session';
import { readStructure, sheetNamed } from './sheet-list';

/** @throws HostFailure or Trouble; no new sheet is then left, or the trouble names what may be. */
export async function insertSheets(session: Session, designs: readonly SheetDesign[]): Promise<void> {
  if (designs.length === 0) return;
  const { sheets: before, closed } = await readStructure(session);
  if (closed) throw new Trouble({ code: 'STRUCTURE_PROTECTED' });
  const taken = designs.find(({ name }) => sheetNamed(before, name));
  if (taken) throw nameTaken(taken.name);
  const drawn: Drawn[] = [];
  try {
    await drawAll(session, designs, drawn);
  } catch (thrown) {
    // Every request was turned away before any of it ran.
    if (drawn.length === 0) throw thrown;
    const found: { closed?: boolean; taken?: string } = {};
    const trouble = await rollBack(session, thrown, {
      kind: 'sheets',
      touched: drawn.map(({ design }) => design.name),
      takeBack: async (answered) => {
        const removed = await removeDrawn(session, before, drawn, answered);
        Object.assign(found, removed);
        return removed.left;
      },
    });
    if (trouble === null) return;
    if (trouble !== thrown) throw trouble;
    if (found.closed) throw new Trouble({ code: 'STRUCTURE_PROTECTED' }, { cause: thrown });
    throw found.taken === undefined ? thrown : nameTaken(found.taken, thrown);
  }
}

const nameTaken = (name: string, cause?: unknown): Trouble =>
  new Trouble({ code: 'CHANGED_MEANWHILE', sheet: name }, { cause });

/**
 * One round trip; more only where the host cannot take that much at once.
 * @param drawn gets every sheet whose request may have run.
 */
async function drawAll(session: Session, designs: readonly SheetDesign[], drawn: Drawn[]): Promise<void> {
  let asked: readonly Drawn[] = [];
  try {
    await session.send((context) => {
      const { worksheets } = context.workbook;
      context.workbook.application.suspendApiCalculationUntilNextSync();
      const added = designs.map((design) => {
        const sheet = worksheets.add(design.name);
        sheet.load('id');
        return { sheet, design };
      });
      asked = added.map(({ sheet, design }) => ({ design, id: () => idOf(sheet) }));
      // All sheets first: a formula may point to a sheet that comes later.
      for (const { sheet, design } of added) drawSheet(sheet, design);
      const [first] = added;
      if (first && !first.design.background) first.sheet.activate();
      return () => undefined;
    });
    drawn.push(...asked);
  } catch (thrown) {
    const refused = thrown instanceof HostFailure && thrown.refused;
    if (!refused) drawn.push(...asked);
    if (!refused || thrown.kind !== 'tooLarge' || designs.length < 2) throw thrown;
    const middle = Math.ceil(designs.length / 2);
    await drawAll(session, designs.slice(0, middle), drawn);
    await drawAll(session, designs.slice(middle), drawn);
  }
}

/** Null where Excel has not told it: the sheet was not added, or the answer is lost. */
function idOf(sheet: Excel.Worksheet): string | null {
  try {
    return sheet.id;
  } catch {
    return null;
  }
}
