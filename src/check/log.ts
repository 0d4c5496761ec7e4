// Rows of "Nhật ký kiểm tra" that somebody meant to pass a finding over with, and that do not: told, so that nobody
// trusts in them.

import type { UnheededRow } from '../companion/companion';
import type { Finding } from '../core/form/finding';
import type { LogForm } from '../core/form/supporting-form';
import { plainFinding } from './plain-finding';

export function checkLog(rows: readonly UnheededRow[], form: LogForm): readonly Finding[] {
  const words = {
    kind: form.kinds.waiver.word,
    kept: form.waiver.kept.word,
    back: form.waiver.back.word,
  };
  return rows.map(({ cell, part, text }) =>
    plainFinding(
      { code: 'WAIVER_UNHEEDED', part, text, words },
      { severity: 'info', template: '', cells: [cell], table: form.sheet },
    ),
  );
}
