// Writes a patch: looks first, writes and reads back in one round trip, and takes everything back when any of it fails.

import { cellText } from '../../core/address';
import { Trouble } from '../../core/trouble';
import { type CellChange, type CellContent, isBlank, type Patch, sameContent } from '../../core/workbook';
import { type HeldCell, sameFormula } from './cell-values';
import { HostFailure } from './host-failure';
import { type Block, blocksOf, type Input, readBlocks, type Written, writeBlocks } from './patch-blocks';
import type { Session } from './session';
import { readSheetList, type SheetEntry, sheetNamed } from './sheet-list';

/** What the writer remembers from patch to patch. */
export interface WriterState {
  /** False once the host refused to group writes for undo. */
  groupsUndo: boolean;
  /** Number of patches begun: an answer that comes late must not undo a later patch. */
  patches: number;
  /** Told before every write, so that its events are known as ours. */
  readonly writing: (blocks: readonly Block[]) => void;
}

/** @throws HostFailure or Trouble; the workbook is then as it was. */
export async function applyPatch(session: Session, state: WriterState, patch: Patch): Promise<void> {
  if (patch.changes.length === 0) return;
  state.patches += 1;
  const { blocks, before } = await look(session, patch);
  const refusal = [...before].find(([change, held]) => !isBefore(change, held.content));
  if (refusal) throw changedMeanwhile(refusal[0]);
  await write(session, state, blocks, before);
}

type Before = ReadonlyMap<CellChange, HeldCell>;

/** The sheets' state and what stands in the cells now: one round trip. */
async function look(
  session: Session,
  patch: Patch,
): Promise<{ readonly blocks: readonly Block[]; readonly before: Before }> {
  const named = blocksOf(patch.changes);
  try {
    const { sheets, cells, locked } = await readBlocks(session, named);
    const ids = new Map<string, string>();
    for (const block of named) {
      const entry = sheetNamed(sheets, block.sheet);
      if (!entry) throw new Trouble('SHEET_MISSING', [block.sheet]);
      if (entry.protected && locked.has(block)) throw new Trouble('SHEET_PROTECTED', [entry.name]);
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
  return missing ? new Trouble('SHEET_MISSING', [missing.sheet]) : null;
}

function changedMeanwhile(change: CellChange): Trouble {
  return new Trouble('CHANGED_MEANWHILE', [cellText(change)]);
}

function isBefore(change: CellChange, content: CellContent): boolean {
  return sameContent(content, change.before) || (isBlank(content) && isBlank(change.before));
}

async function write(
  session: Session,
  state: WriterState,
  blocks: readonly Block[],
  before: Before,
  grouped = state.groupsUndo,
): Promise<void> {
  const standing = new Map(before);
  try {
    state.writing(blocks);
    const written = await writeBlocks(session, blocks, grouped);
    for (const { change, before: held } of written) if (!holdsOurs(change, held)) standing.set(change, held);
    verify(written, before);
  } catch (thrown) {
    const nothingRan = thrown instanceof HostFailure && thrown.refused && thrown.kind !== 'tooLarge';
    if (nothingRan) throw await explained(session, blocks, thrown);
    await takeBack(session, state, blocks, standing, thrown);
    if (grouped && thrown instanceof HostFailure && thrown.kind === 'other') {
      // Some builds refuse undo groups (office-js issue 6711): once more without.
      state.groupsUndo = false;
      await write(session, state, blocks, before, false);
      return;
    }
    throw await explained(session, blocks, thrown);
  }
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
function verify(written: readonly Written[], looked: Before): void {
  for (const { change, before, after } of written) {
    const seen = looked.get(change);
    if (seen && !isUntouched(seen, before) && !holdsOurs(change, before)) throw changedMeanwhile(change);
    if (!holdsOurs(change, after)) throw new Trouble('NOT_KEPT', [cellText(change)]);
  }
}

/** A formula's result may move with the cells it points to, ours among them; its text may not. */
function isUntouched(seen: HeldCell, now: HeldCell): boolean {
  if (seen.formula !== undefined) return now.formula === seen.formula;
  return now.formula === undefined && sameContent(seen.content, now.content);
}

function holdsOurs(change: CellChange, held: HeldCell): boolean {
  if (change.formula !== undefined) {
    return held.formula !== undefined && sameFormula(held.formula, change.formula);
  }
  return (
    held.formula === undefined &&
    (sameContent(held.content, change.value) || (isBlank(held.content) && isBlank(change.value)))
  );
}

/**
 * Puts back what stood in every cell that now holds ours; cells that somebody else changed stay.
 * After a timeout the same is done again once the late answer comes, unless another patch was begun.
 */
async function takeBack(
  session: Session,
  state: WriterState,
  blocks: readonly Block[],
  before: Before,
  thrown: unknown,
): Promise<void> {
  const { patches } = state;
  const restore = () =>
    session.restore(async () => {
      const { cells } = await readBlocks(session, await stillThere(session, blocks));
      const back = restoring(blocks, before, cells);
      if (back.length === 0) return;
      state.writing(back);
      await writeBlocks(session, back, false);
    });
  const late = thrown instanceof HostFailure ? thrown.late : undefined;
  if (!late) {
    await restore();
    return;
  }
  const afterwards = () => (state.patches === patches ? restore() : undefined);
  void late.then(afterwards, afterwards);
}

async function stillThere(session: Session, blocks: readonly Block[]): Promise<readonly Block[]> {
  const present = new Set((await readSheetList(session)).map(({ id }) => id));
  return blocks.filter(({ key }) => present.has(key));
}

/** Only blocks in which something is to be put back: a protected sheet refuses even a write of nothing. */
function restoring(blocks: readonly Block[], before: Before, now: Before): readonly Block[] {
  const old = (input: Input | null): Input | null => {
    const held = input ? before.get(input.change) : undefined;
    const current = input ? now.get(input.change) : undefined;
    if (!input || !held || !current) return null;
    const { change } = input;
    const contentIsOurs = holdsOurs(change, current);
    const formatIsOurs = change.format !== undefined && current.format === change.format;
    if (!contentIsOurs && !formatIsOurs) return null;
    return {
      change,
      content: contentIsOurs ? held.content : undefined,
      formula: contentIsOurs ? held.formula : undefined,
      format: formatIsOurs ? held.format : undefined,
    };
  };
  return blocks
    .map((block) => ({ ...block, inputs: block.inputs.map((row) => row.map(old)) }))
    .filter(({ inputs }) => inputs.some((row) => row.some((input) => input !== null)));
}
