// From a list to the cell it names, in the preview and in the host.

import type { Area, CellRef } from '../../core/workbook/address';
import type { ShellEvent } from './base';
import { isNarrow } from './places';
import type { ShellDeeds } from './task';

interface Guide extends Pick<ShellDeeds, 'reveal'> {
  readonly dispatch: (event: ShellEvent) => void;
}

/** @param byKeyboard the focus goes along; in a narrow window it always does */
export const toPlace =
  ({ dispatch, reveal }: Guide) =>
  (cell: CellRef, area: Area | undefined, byKeyboard: boolean): void => {
    dispatch({ type: 'cellChosen', cell, focus: byKeyboard || isNarrow() });
    reveal(cell, area);
  };

export const toCell =
  (guide: Guide) =>
  (cell: CellRef, byKeyboard: boolean): void =>
    toPlace(guide)(cell, undefined, byKeyboard);
