// Taking back and doing again: what the keys and buttons do.

import { labels } from './labels';
import type { ShellDeeds, Tools } from './task';
import type { UndoState, UndoStep } from './undo-step';

export function undoDeeds({ state, withSession }: Tools<object, never>): Pick<ShellDeeds, 'undo' | 'redo'> {
  const revert = (step: UndoStep | undefined, again: boolean): void => {
    if (!step) return;
    withSession('revert', async (open) => {
      if (!state.workspace) return [];
      return { type: 'reverted', again, step, ...(await step.revert(open, state.workspace)) };
    });
  };
  return {
    undo: () => revert(state.done.at(-1), false),
    redo: () => revert(state.undone.at(-1), true),
  };
}

/** "Hoàn tác lần điền". */
export const undoLabel = ({ words }: UndoStep): string => `${labels.undo} ${words.what}`;
/** "Làm lại lần điền". */
export const redoLabel = ({ words }: UndoStep): string => `${labels.redo} ${words.what}`;

/** Where people type, the browser's own undo is meant. */
const TYPING = 'input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]';

/** What a key asks for; null for any other key, while somebody types, and where there is nothing to take back. */
export function undoKey(
  { key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent,
  { done, undone }: UndoState,
): 'undo' | 'redo' | null {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (target instanceof Element && target.closest(TYPING)) return null;
  const pressed = key.toLowerCase();
  if (pressed === 'z' && !shiftKey) return done.length > 0 ? 'undo' : null;
  if (pressed === 'y' || pressed === 'z') return undone.length > 0 ? 'redo' : null;
  return null;
}
