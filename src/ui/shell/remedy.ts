// What the message bar offers about a trouble: the same once more, a new check, or nothing but its sentence.

import { Trouble, type TroubleCode } from '../../core/workbook/trouble';
import type { Notice } from './state';

export type Remedy = 'retry' | 'check' | null;

const REMEDIES: Partial<Record<TroubleCode, Remedy>> = {
  CELL_EDITING: 'retry',
  HOST_BUSY: 'retry',
  HOST_TIMEOUT: 'retry',
  HOST_FAILED: 'retry',
  HOST_TOO_LARGE: 'retry',
  SHEET_PROTECTED: 'retry',
  STRUCTURE_PROTECTED: 'retry',
  MAY_REMAIN: 'check',
  NOT_KEPT: 'check',
  CHANGED_MEANWHILE: 'check',
  SHEET_MISSING: 'check',
};

export function remedyOf({ cause, task }: Extract<Notice, { kind: 'trouble' }>): Remedy {
  if (cause instanceof Trouble) {
    const remedy = REMEDIES[cause.code] ?? null;
    // A check that found something changed is simply done again; so is an insertion whose name was taken meanwhile.
    const again = task === 'check' || (task === 'insert' && cause.code === 'CHANGED_MEANWHILE');
    return remedy === 'check' && again ? 'retry' : remedy;
  }
  return task === 'open' ? null : 'retry';
}
