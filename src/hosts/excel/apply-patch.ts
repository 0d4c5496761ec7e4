// Writes a patch: looks first, writes and reads back in one round trip, and takes everything back when any of it fails.

import { cellText } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import {
  type CellChange,
  type CellContent,
  isBlank,
  type Patch,
  sameContent,
} from '../../core/workbook/workbook';
import type { HeldCell } from './cell-values';
import { HostFailure } from './host-failure';
import { type Block, blocksOf, readBlocks } from './patch-blocks';
import { blockName, cellRestorer, holdsOurs, type Standing } from './restore-cells';
import { rollBack } from './rollback';
import type { Session } from './session';
import { readSheetList, type SheetEntry, sheetNamed } from './sheet-list';
import { newTrail, type Trail, type Written, writeBlocks } from './write-blocks';

/** What the writer remembers from patch to patch. */
export interface WriterState {
  /** False once the host refused to group writes for undo. */
  groupsUndo: boolean;
  /** Told before every write, so that its events are known as ours. */
  readonly writing: (blocks: readonly Block[]) => void;
}

/** @throws HostFailure or Trouble; the workbook is then as it was, or the trouble names the cells that may not be. */
export async function applyPatch(session: Session, state: WriterState, patch: Patch): Promise<void> {
  if (patch.changes.length === 0) return;
  const { blocks, before } = await look(session, patch);
  const refusal = [...before].find(([change, held]) => !isBefore(change, held.content));
  if (refusal) throw changedMeanwhile(refusal[0]);
  await write(session, state, blocks, before);
}

/** The sheets' state and what stands in the cells now: one round trip. */
async function look(
  session: Session,
  patch: Patch,
): Promise<{ readonly blocks: readonly Block[]; readonly before: Standing }> {
  const named = blocksOf(patch.changes);
  try {
    const { sheets, cells, locked } = await readBlocks(session, named);
    const ids = new Map<string, string>();
    for (const block of named) {
      const entry = sheetNamed(sheets, block.sheet);
      if (!entry) throw new Trouble({ code: 'SHEET_MISSING', sheet: block.sheet });
      if (entry.protected && locked.has(block))
        throw new Trouble({ code: 'SHEET_PROTECTED', sheets: [entry.name] });
      ids.set(block.sheet, entry.id);
    }
    // From here on by id: a sheet that is renamed meanwhile is still the same sheet.
    return {
      blocks: named.map((block) => ({ ...block, key: ids.get(block.sheet) ?? block.key })),
      before: cells,
    };
  } catch (thrown) {
    if (!(thrown instanceof HostFailure) || thrown.kind !== 'missing') throw thrown;
    throw missingSheet(await readSheetList(session), named) ?? thrown;
  }
}

function missingSheet(sheets: readonly SheetEntry[], blocks: readonly Block[]): Trouble | null {
  const missing = blocks.find(({ sheet }) => !sheetNamed(sheets, sheet));
  return missing ? new Trouble({ code: 'SHEET_MISSING', sheet: missing.sheet }) : null;
}

function changedMeanwhile(change: CellChange): Trouble {
  return new Trouble({ code: 'CHANGED_MEANWHILE', cell: cellText(change) });
}

function isBefore(change: CellChange, content: CellContent): boolean {
  return sameContent(content, change.before) || (isBlank(content) && isBlank(change.before));
}

async function write(
  session: Session,
  state: WriterState,
  blocks: readonly Block[],
  before: Standing,
  grouped = state.groupsUndo,
): Promise<void> {
  const trail = newTrail();
  try {
    state.writing(blocks);
    verify(await writeBlocks(session, blocks, grouped, trail), before);
  } catch (thrown) {
    // Every request was turned away before any of it ran.
    if (!trail.ran) throw await explained(session, blocks, thrown);
    const trouble = await rollBack(session, thrown, {
      kind: 'cells',
      touched: blocks.map(blockName),
      takeBack: cellRestorer(session, state.writing, blocks, () => standingBefore(before, trail)),
    });
    if (trouble !== thrown) throw trouble;
    if (grouped && thrown instanceof HostFailure && thrown.kind === 'other') {
      // Some builds refuse undo groups (office-js issue 6711): once more without.
      state.groupsUndo = false;
      await write(session, state, blocks, before, false);
      return;
    }
    throw await explained(session, blocks, thrown);
  }
}

/** What stood in the cells when they were written: somebody may have been there after our look. */
function standingBefore(looked: Standing, trail: Trail): Standing {
  const standing = new Map(looked);
  for (const read of trail.before) {
    for (const [change, held] of read()) if (!holdsOurs(change, held)) standing.set(change, held);
  }
  return standing;
}

/** Names the sheets where the failure is about sheets. */
async function explained(session: Session, blocks: readonly Block[], thrown: unknown): Promise<unknown> {
  if (!(thrown instanceof HostFailure) || !['missing', 'denied'].includes(thrown.kind)) return thrown;
  const sheets = await readSheetList(session).catch(() => []);
  const concerned = blocks.filter(({ key }) => {
    const entry = sheets.find(({ id }) => id === key);
    return thrown.kind === 'missing' ? !entry : entry?.protected;
  });
  const named = concerned.length > 0 ? concerned : blocks;
  return thrown.toTrouble([...new Set(named.map(({ sheet }) => sheet))]);
}

/** @throws Trouble when a co-author was quicker, or Excel made something else of what was written. */
function verify(written: readonly Written[], looked: Standing): void {
  for (const { change, before, after } of written) {
    const seen = looked.get(change);
    if (seen && !isUntouched(seen, before) && !holdsOurs(change, before)) throw changedMeanwhile(change);
    if (!holdsOurs(change, after)) throw new Trouble({ code: 'NOT_KEPT', cell: cellText(change) });
  }
}

/** A formula's result may move with the cells it points to, ours among them; its text may not. */
function isUntouched(seen: HeldCell, now: HeldCell): boolean {
  if (seen.formula !== undefined) return now.formula === seen.formula;
  return now.formula === undefined && sameContent(seen.content, now.content);
}
