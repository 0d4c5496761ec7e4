// What people arranged on "Thuyết minh" and what nothing in the report answers to: told, so that no slip stays unseen.

import type { Omission } from '../companion/companion';
import type { Finding } from '../core/form/finding';
import { plainFinding } from './plain-finding';

/**
 * @param unmet words in "Câu từ biểu" that no sentence of their section holds
 * @param sheet name of the form
 */
export function checkNarrative(unmet: readonly Omission[], sheet: string): readonly Finding[] {
  return unmet.map(({ heading, words, cell }) =>
    plainFinding(
      { code: 'SENTENCE_ABSENT', heading, words },
      { severity: 'info', template: '', cells: [cell], table: sheet },
    ),
  );
}
