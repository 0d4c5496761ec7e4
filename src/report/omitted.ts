// Sentences of the forms that a person switched off by words in them.

import type { Omission } from '../companion/companion';
import type { Run } from '../core/report/document';
import type { OutlineContent, OutlineSection } from '../core/report/outline';
import { parsePattern } from '../core/report/sentence-pattern';
import { foldToneless } from '../core/text/fold';
import { type SentenceContext, writeChanges, writeSentence } from '../phrase/write';
import { type NumberedSection, sectionMeant } from './sections';

/** The sentences of one content as they are written, each with its runs; what has nothing to say is left out. */
export function sentencesOf(
  { sentences }: Exclude<OutlineContent, { readonly kind: 'freeText' }>,
  context: SentenceContext,
): readonly (readonly Run[])[] {
  return sentences
    .flatMap((sentence) => {
      const written = writeSentence(sentence, context);
      return written.length === 0 ? [] : [written, writeChanges(sentence, context)];
    })
    .filter((runs) => runs.length > 0);
}

/** True where the sentence holds one of the words, however case and tones are typed. */
export const isOmitted = (sentence: readonly Run[], words: readonly string[]): boolean =>
  words.length > 0 && words.some((one) => holds(plain(sentence), one));

/** What people left out by words, by key of the section. */
export function omittedBySection(
  omissions: readonly Omission[],
  sections: readonly NumberedSection[],
): ReadonlyMap<string, readonly string[]> {
  const bySection = new Map<string, readonly string[]>();
  for (const { heading, words } of omissions) {
    const key = sectionMeant(heading, sections);
    if (key !== null) bySection.set(key, [...(bySection.get(key) ?? []), ...words]);
  }
  return bySection;
}

/**
 * Omissions with those of their words that no sentence of their section holds: neither as it is written now nor as the
 * outline has it, for what is not said in this period may be said in the next.
 */
export function unmetOmissions(
  omissions: readonly Omission[],
  sections: readonly NumberedSection[],
  context: SentenceContext,
): readonly Omission[] {
  return omissions.flatMap((omission) => {
    const key = sectionMeant(omission.heading, sections);
    const section = sections.find((one) => one.section.key === key)?.section;
    const texts = section ? textsOf(section, context) : [];
    const words = omission.words.filter((one) => !texts.some((text) => holds(text, one)));
    return words.length > 0 ? [{ ...omission, words }] : [];
  });
}

function textsOf({ content }: OutlineSection, context: SentenceContext): readonly string[] {
  return content.flatMap((one) => {
    if (one.kind === 'freeText') return [];
    const patterns = one.sentences.flatMap(({ cases, compares = [] }) => [
      ...cases.flatMap(({ text, clauses = {} }) => [
        text,
        ...Object.values(clauses).flatMap(({ parts }) => parts),
      ]),
      ...compares.map(({ as }) => as),
    ]);
    return [...sentencesOf(one, context).map(plain), ...patterns.map(literals)];
  });
}

/** Words do not reach over a figure that is not there. */
const literals = (pattern: string): string =>
  parsePattern(pattern)
    .map((part) => (part.kind === 'literal' ? part.text : ' 0 '))
    .join('');

const plain = (runs: readonly Run[]): string =>
  runs.map((run) => (run.kind === 'text' || run.kind === 'figure' ? run.text : '')).join('');

/** Whole words: "xã" is not in "xảy". */
const holds = (text: string, words: string): boolean =>
  ` ${foldToneless(text)} `.includes(` ${foldToneless(words)} `);
