// What the message bar offers about a trouble: the same once more, a new check, or nothing but its sentence.

import { Trouble, type TroubleCode } from '../../core/workbook/trouble';
import type { ShellNotice } from './base';
import { jobWords } from './jobs';

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

export function remedyOf({ cause, task }: Extract<ShellNotice, { kind: 'trouble' }>): Remedy {
  if (cause instanceof Trouble) {
    const remedy = REMEDIES[cause.code] ?? null;
    const { again } = jobWords(task);
    const isAgain = again === 'always' || (again === 'changed' && cause.code === 'CHANGED_MEANWHILE');
    return remedy === 'check' && isAgain ? 'retry' : remedy;
  }
  return task === 'open' ? null : 'retry';
}
