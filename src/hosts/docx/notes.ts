// Footnotes and comments: parts of their own beside the body.

import { WORD } from './measures';
import { paragraph } from './paragraph';
import { noteMark, textRun } from './runs';
import { element, joined, part, type Xml } from './xml';

/** What Word draws between text and notes; 17.11.1 of ISO/IEC 29500-1 wants both of them. */
const SEPARATORS = [
  ['separator', -1],
  ['continuationSeparator', 0],
] as const;

/** The part that settings name: the separators' ids. */
export const separatorIds: readonly Xml[] = SEPARATORS.map(([, id]) => element('w:footnote', { 'w:id': id }));

/** word/footnotes.xml; the notes have the ids 1, 2, … */
export function footnotesPart(notes: readonly string[]): string {
  const separators = SEPARATORS.map(([type, id]) =>
    element(
      'w:footnote',
      { 'w:type': type, 'w:id': id },
      element('w:p', {}, element('w:r', {}, element(`w:${type}`, {}))),
    ),
  );
  const written = notes.map((note, at) =>
    element(
      'w:footnote',
      { 'w:id': at + 1 },
      paragraph({ style: 'FootnoteText' }, [noteMark(element('w:footnoteRef', {})), textRun(` ${note}`)]),
    ),
  );
  return part(element('w:footnotes', { 'xmlns:w': WORD }, ...separators, joined(written)));
}

/** word/comments.xml, each comment one paragraph a sentence. None carries the moment of writing: Word shows none then. */
export function commentsPart(comments: readonly (readonly string[])[], author: string): string {
  const written = comments.map((sentences, id) =>
    element(
      'w:comment',
      { 'w:id': id, 'w:author': author, 'w:initials': 'CCHC' },
      ...sentences.map((sentence) => paragraph({ style: 'CommentText' }, [textRun(sentence)])),
    ),
  );
  return part(element('w:comments', { 'xmlns:w': WORD }, joined(written)));
}
