// Puts cells back after a write that failed: what stood there returns to every cell that holds ours, and nothing that
// somebody else put there meanwhile is written over.

import { a1, areaA1 } from '../../core/workbook/address';
import { type CellChange, isBlank, sameContent } from '../../core/workbook/workbook';
import { type HeldCell, sameFormula } from './cell-values';
import { type Block, type Input, readBlocks } from './patch-blocks';
import type { Session } from './session';
import { readSheetList } from './sheet-list';
import { newTrail, writeBlocks } from './write-blocks';

export type Standing = ReadonlyMap<CellChange, HeldCell>;

/** Times the cells are looked at again because somebody was quicker. */
const ROUNDS = 3;

/** "PL 4!D11:D14". */
export const blockName = ({ sheet, area }: Block): string =>
  `${sheet}!${area.top === area.bottom && area.left === area.right ? a1(area.top, area.left) : areaA1(area)}`;

/** True where the cell holds what the change puts there. */
export function holdsOurs(change: CellChange, held: HeldCell): boolean {
  if (change.formula !== undefined) {
    return held.formula !== undefined && sameFormula(held.formula, change.formula);
  }
  return (
    held.formula === undefined &&
    (sameContent(held.content, change.value) || (isBlank(held.content) && isBlank(change.value)))
  );
}

/**
 * @param standing what stood there before.
 * @returns puts back, and gives the names of blocks that still hold ours; may be called again after it threw.
 */
export function cellRestorer(
  session: Session,
  writing: (blocks: readonly Block[]) => void,
  blocks: readonly Block[],
  standing: () => Standing,
): () => Promise<readonly string[]> {
  /** What somebody put into a cell between our look and our putting back: it is theirs, so it comes back too. */
  const theirs = new Map<CellChange, HeldCell>();
  return async () => {
    const old = standing();
    for (let round = 1; ; round += 1) {
      const { open, closed } = await plan(session, blocks, old, theirs);
      if (open.length === 0) return closed.map(blockName);
      writing(open);
      const written = await writeBlocks(session, open, false, newTrail());
      const quicker = written.filter(({ change, before }) => !isOurs(change, before, old, theirs));
      theirs.clear();
      for (const { change, before } of quicker) theirs.set(change, before);
      if (theirs.size === 0 || round === ROUNDS) {
        const lost = open.filter(({ inputs }) =>
          inputs.flat().some((input) => input && theirs.has(input.change)),
        );
        return [...closed, ...lost].map(blockName);
      }
    }
  };
}

/** Ours, or what we put back over something of theirs. */
function isOurs(change: CellChange, held: HeldCell, old: Standing, theirs: Standing): boolean {
  const was = old.get(change);
  return holdsOurs(change, held) || (theirs.has(change) && was !== undefined && sameHeld(held, was));
}

const sameHeld = (a: HeldCell, b: HeldCell): boolean =>
  a.formula === b.formula && (a.formula !== undefined || sameContent(a.content, b.content));

/** Blocks in which something is to be put back; a protected sheet refuses even a write of nothing. */
async function plan(
  session: Session,
  blocks: readonly Block[],
  old: Standing,
  theirs: Standing,
): Promise<{ readonly open: readonly Block[]; readonly closed: readonly Block[] }> {
  const present = new Map((await readSheetList(session)).map((sheet) => [sheet.id, sheet]));
  const still = blocks.filter(({ key }) => present.has(key));
  const { cells, locked } = await readBlocks(session, still);
  const restoring = (input: Input | null): Input | null => {
    const current = input ? cells.get(input.change) : undefined;
    const held = input ? (theirs.get(input.change) ?? old.get(input.change)) : undefined;
    if (!input || !held || !current) return null;
    const { change } = input;
    const contentIsOurs = isOurs(change, current, old, theirs);
    const formatIsOurs = change.format !== undefined && current.format === change.format;
    if (!contentIsOurs && !formatIsOurs) return null;
    return {
      change,
      content: contentIsOurs ? held.content : undefined,
      formula: contentIsOurs ? held.formula : undefined,
      format: formatIsOurs ? held.format : undefined,
    };
  };
  const [open, closed]: [Block[], Block[]] = [[], []];
  for (const block of still) {
    const inputs = block.inputs.map((row) => row.map(restoring));
    if (!inputs.some((row) => row.some((input) => input !== null))) continue;
    const isClosed = present.get(block.key)?.protected === true && locked.has(block);
    (isClosed ? closed : open).push({ ...block, inputs });
  }
  return { open, closed };
}
