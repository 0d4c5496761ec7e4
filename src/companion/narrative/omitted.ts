// The column "Câu từ biểu": "Bỏ" for all sentences of the section, "Bỏ: TTHC liên thông" for those that hold these words.

import type { NarrativeForm } from '../../core/form/supporting-form';
import { foldLabel } from '../../core/text/fold';

/** Which sentences are left out: all, or those that hold one of the words; none where it is empty. */
export type Omitted = 'all' | readonly string[];

export function readOmitted(cell: string, { silent }: NarrativeForm['sentences']): Omitted {
  const printed = cell.normalize('NFC').trim();
  const names = [silent.word, ...silent.also];
  if (names.some((one) => foldLabel(one) === foldLabel(printed))) return 'all';
  // "Không lấy: …" before "Không: …".
  const begun = [...names].sort((a, b) => b.length - a.length).find((one) => isBegunBy(printed, one));
  if (begun === undefined) return [];
  return printed
    .slice(begun.length)
    .split(/[;\n]/)
    .map((one) => one.replace(/^[\s:]*(?:câu(?!\p{L}))?[\s:]*/iu, '').trim())
    .filter((one) => foldLabel(one) !== '');
}

const isBegunBy = (printed: string, name: string): boolean =>
  printed.toLowerCase().startsWith(name.toLowerCase()) && !/^\p{L}/u.test(printed.slice(name.length));
