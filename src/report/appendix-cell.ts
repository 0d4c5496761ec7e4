// A cell of an appendix: what stands in it, placed as its column asks.

import type { ColumnRole } from '../core/form/template';
import type { DocumentTableRow, Run } from '../core/report/document';
import { text } from '../phrase/words';

export type Cell = DocumentTableRow['cells'][number];

const ALIGNMENT: Readonly<Record<ColumnRole, Cell['align']>> = {
  code: 'center',
  label: 'left',
  unit: 'center',
  value: 'center',
  note: 'left',
  symbol: 'center',
  date: 'center',
};

export const aligned = (runs: readonly Run[], role: ColumnRole): Cell => ({ runs, align: ALIGNMENT[role] });

/** A text of the sheet; nothing where it is blank. */
export function line(value: string): readonly Run[] {
  const shown = value.normalize('NFC').trim();
  return shown === '' ? [] : [text(shown)];
}
