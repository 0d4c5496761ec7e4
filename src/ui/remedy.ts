// What the message bar offers about a trouble: the same once more, a new check, or nothing but its sentence.

import { Trouble, type TroubleCode } from '../core/trouble';
import type { Notice } from './state';

export type Remedy = 'retry' | 'check' | null;

const REMEDIES: Partial<Record<TroubleCode, Remedy>> = {
  CELL_EDITING: 'retry',
  HOST_BUSY: 'retry',
  HOST_TIMEOUT: 'retry',
  HOST_FAILED: 'retry',
  HOST_TOO_LARGE: 'retry',
  SHEET_PROTECTED: 'retry',
  NOT_KEPT: 'check',
  CHANGED_MEANWHILE: 'check',
  SHEET_MISSING: 'check',
};

export function remedyOf({ cause, task }: Extract<Notice, { kind: 'trouble' }>): Remedy {
  if (cause instanceof Trouble) {
    const remedy = REMEDIES[cause.code] ?? null;
    // A check that found something changed is simply done again.
    return remedy === 'check' && task === 'check' ? 'retry' : remedy;
  }
  return task === 'open' ? null : 'retry';
}
