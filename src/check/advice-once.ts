// What a rule advises beside what is wrong: said where it is first met in a table, not for every unit again. Of two rows of a
// form each says what to do.

import type { Finding } from '../core/form/finding';

/** @param findings in the order in which they are read. */
export function adviceOnce(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings.map((finding) => {
    const { rule, template, cell, slots } = finding;
    if (slots.advice === '') return finding;
    const { code = '', label = '' } = slots.target ?? {};
    const key = [rule, template, cell?.sheet ?? '', code, label].join('\n');
    if (said.has(key)) return { ...finding, slots: { ...slots, advice: '' } };
    said.add(key);
    return finding;
  });
}
