// Something of ours that can be taken back, and done again: Ctrl+Z, Ctrl+Shift+Z. What others did in the workbook is
// theirs; the host refuses a step whose cells hold something else by now.

import type { FillRecord } from '../../app/fill/undo';
import type { WorkbookSession } from '../../app/surface';
import type { Written } from '../../app/workspace/outcome';
import type { Shown, ShownWorkspace } from '../../app/workspace/shown';

export interface UndoWords {
  /** After "Hoàn tác" and "Làm lại": "lần điền". */
  readonly what: string;
  /** What is told once it was taken back, and once it was done again. */
  readonly undone: string;
  readonly redone: string;
  /** Where focus goes then; it stays where left out. See returnFocus. */
  readonly home?: string;
}

export interface UndoStep {
  readonly words: UndoWords;
  /** The finding it is about. */
  readonly finding?: string;
  /** Takes it back, or does it again; `back` leads to the other side, null where nothing does. */
  revert(
    open: WorkbookSession,
    shown: ShownWorkspace,
  ): Promise<Shown<Written> & { readonly back: UndoStep | null }>;
}

export interface UndoState {
  /** What can be taken back, the latest last. */
  readonly done: readonly UndoStep[];
  /** What can be done again, the next one last. */
  readonly undone: readonly UndoStep[];
}

export const nothingDone: UndoState = { done: [], undone: [] };

/** One more step; what was taken back before it can no longer be done again. */
export const withStep = ({ done }: UndoState, step: UndoStep | null): UndoState => ({
  done: step ? [...done, step] : done,
  undone: [],
});

/** Cells that were written by us. null where the host takes them back itself. */
export function cellsStep(record: FillRecord | null, words: UndoWords): UndoStep | null {
  if (!record) return null;
  return {
    words,
    async revert(open, shown) {
      const { redo, ...after } = await open.undoFill(record, shown);
      return { ...after, back: cellsStep(redo, words) };
    },
  };
}

/**
 * What is kept in the log, and changed there and back by one verb.
 * @param change gives it back (true) or again (false); undefined where the workbook keeps no log
 */
export function logStep(
  words: UndoWords,
  change: (
    open: WorkbookSession,
    shown: ShownWorkspace,
    back: boolean,
  ) => Promise<Shown<Written>> | undefined,
  finding?: string,
  back = true,
): UndoStep {
  return {
    words,
    ...(finding === undefined ? {} : { finding }),
    async revert(open, shown) {
      const after = (await change(open, shown, back)) ?? { workspace: shown, remarks: [] };
      return { ...after, back: logStep(words, change, finding, !back) };
    },
  };
}
