// What stands under one heading: sentences of the forms, figures without a form, documents, words of a person.

import type { ExtraLine } from '../core/form/extra-figures';
import type { Block, Run } from '../core/report/document';
import type { OutlineContent } from '../core/report/outline';
import { type Joined, joinSentences } from '../phrase/beginnings';
import type { WithFigures } from '../phrase/cited-cells';
import { blank, text } from '../phrase/words';
import { mergeText, type SentenceContext } from '../phrase/write';
import { isOmitted, sentencesOf } from './omitted';
import { openHint } from './open-hint';
import { isOwn } from './own-sections';
import { item, type PlacedSection } from './placed';

/**
 * What stands under the heading of a section.
 * @param figures what is told of figures that no form holds: behind the sentences of the forms
 */
export function bodyOf(
  { section, blocks, cites, footnote, silent, omitted = [], figures: lines }: PlacedSection,
  figures: readonly Block[],
  context: SentenceContext,
  { freeText, figuresIn }: Pick<Beside, 'freeText' | 'figuresIn'>,
): readonly Block[] {
  const written = [...figures, ...blocks];
  if (isOwn(section)) return footnote ? withFootnote(written, footnote) : written;
  let opener: Joined['opener'] = null;
  const content = section.content.flatMap((one) => {
    // The documents that the place asks for are there.
    const answered = one.kind === 'freeText' && one.documents === true && cites;
    if (answered && (freeText[one.key] ?? []).length === 0) return [];
    if (silent && one.kind !== 'freeText') return [];
    const told = contentBlocks(one, context, { freeText, figuresIn, omitted, opener, lines });
    opener = told.opener;
    return told.blocks;
  });
  // A blank that is still to be filled in stands below what is written.
  const open = written.length > 0 ? content.filter(isOpen) : [];
  const all = [...content.filter((block) => !open.includes(block)), ...written, ...open];
  const noted = footnote ? withFootnote(all, footnote) : all;
  return noted.length === 0 && section.hint ? [{ kind: 'item', runs: [blank(section.hint)] }] : noted;
}

/** Behind the last word of the first paragraph; a paragraph of its own where the section has none. */
function withFootnote(blocks: readonly Block[], footnote: Run): readonly Block[] {
  const at = blocks.findIndex((block) => 'runs' in block && block.runs.at(-1)?.kind === 'text');
  const block = blocks[at];
  const last = block && 'runs' in block ? block.runs.at(-1) : undefined;
  if (!block || !('runs' in block) || last?.kind !== 'text') {
    return footnote.kind === 'footnote' ? [{ kind: 'item', runs: footnote.runs }, ...blocks] : blocks;
  }
  const [, words = '', stop = ''] = /^(.*?)([.;:]?)$/su.exec(last.text) ?? [];
  const runs = [...block.runs.slice(0, -1), { ...last, text: words }, footnote, text(stop)];
  return blocks.map((one, index) => (index === at ? { ...block, runs } : one));
}

/** True for the visible blank of a free text that nobody wrote yet. */
function isOpen(block: Block): boolean {
  return block.kind === 'item' && block.runs.length === 1 && block.runs[0]?.kind === 'blank';
}

interface Beside {
  readonly freeText: Readonly<Record<string, readonly string[]>>;
  readonly figuresIn: WithFigures;
  /** Words of sentences that are not wanted. */
  readonly omitted: readonly string[];
  readonly opener: Joined['opener'];
  /** Extra figures that the section tells. */
  readonly lines: readonly ExtraLine[];
}

function contentBlocks(
  content: OutlineContent,
  context: SentenceContext,
  { freeText, figuresIn, omitted, opener: before, lines }: Beside,
): { readonly blocks: readonly Block[]; readonly opener: Joined['opener'] } {
  if (content.kind === 'freeText') {
    const written = (freeText[content.key] ?? []).map((line) => line.normalize('NFC').trim()).filter(Boolean);
    if (written.length === 0) {
      return { blocks: [{ kind: 'item', runs: [blank(openHint(content, lines))] }], opener: before };
    }
    return { blocks: written.map((line) => item(line, figuresIn)), opener: null };
  }
  if (content.unless?.some((id) => context.facts.figure(id) !== null)) return { blocks: [], opener: before };
  const sentences = sentencesOf(content, context).filter((runs) => !isOmitted(runs, omitted));
  if (sentences.length === 0) return { blocks: [], opener: before };
  const { runs, opener } = joinSentences(sentences, before);
  return { blocks: [{ kind: content.kind, runs: mergeText(runs) }], opener };
}
