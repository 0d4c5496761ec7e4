// Sections in a line: a heading, what the forms tell under it, and what only a person can write.

import type { OutlineSection, SentencePattern } from '../../core/report/outline';
import type { FigureId } from './sentences';

type Section = OutlineSection<FigureId>;
type Sentences = readonly SentencePattern<FigureId>[];

/** @param lists sentences of the forms, a paragraph each, above what a person writes */
export const place = (
  level: Section['level'],
  key: string,
  title: string,
  hint: string,
  lists: readonly Sentences[] = [],
  more: Pick<Section, 'periods' | 'levels' | 'ofAll'> = {},
): Section => ({
  key,
  level,
  title,
  ...more,
  content: [
    ...lists.map((sentences) => ({ kind: 'item', sentences }) as const),
    { kind: 'freeText', key, hint },
  ],
});

/** A heading with nothing of its own under it. */
export const chapter = (level: Section['level'], key: string, title: string): Section => ({
  key,
  level,
  title,
  content: [],
});

/** Those of the sentences that have these ids, in this order. */
export const pick = (sentences: Sentences, ids: readonly string[]): Sentences =>
  ids.flatMap((id) => sentences.filter((one) => one.id === id));
