// What people wrote beside the free texts of the outline: each piece goes to the section that its heading means, or to
// a section of its own. Nothing is left out.

import type { Block } from '../core/document';
import type { OutlineSection } from '../core/outline';
import type { CitedDocument, OtherNarrative } from '../core/supporting';
import { Citations } from './cite';
import { headingsIn, type NumberedSection, sectionMeant } from './sections';
import { endWithStop, text } from './words';
import { type PlanQuery, yearPlan } from './year-plan';

export interface Placed {
  /** Blocks by key of the section, documents before words. */
  readonly bySection: ReadonlyMap<string, readonly Block[]>;
  /** Sections with at least one document. */
  readonly citing: ReadonlySet<string>;
  /** The plan of the year as the sentence about it cites it; '' where no document is told to be it. */
  readonly plan: string;
  /** What no section is meant by, under its own headings. */
  readonly rest: readonly { readonly heading: string; readonly blocks: readonly Block[] }[];
}

export interface Written {
  readonly documents: readonly CitedDocument[];
  readonly others: readonly OtherNarrative[];
  /** Texts before the first section that cite documents. */
  readonly basis: readonly string[];
  /** Whose plan of the year a sentence asks for; absent where the basis tells it. */
  readonly plan?: PlanQuery;
}

export function placeWritten(
  { documents, others, basis, plan }: Written,
  sections: readonly NumberedSection[],
): Placed {
  const wanted = documents.flatMap((document) =>
    headingsIn(document.section).map((heading) => ({
      document,
      heading,
      target: sectionMeant(heading, sections),
    })),
  );
  const citations = new Citations(basis);
  const bySection = new Map<string, Block[]>();
  const rest = new Map<string, Block[]>();
  const add = (list: Map<string, Block[]>, key: string, block: Block): void => {
    list.set(key, [...(list.get(key) ?? []), block]);
  };
  const planSection = plan && sections.find(({ section }) => asksForPlan(section))?.section.key;
  const planned =
    plan && planSection !== undefined
      ? yearPlan(
          documents.map((document) => ({
            document,
            listed: wanted.some((one) => one.document === document && one.target === planSection),
          })),
          plan,
        )
      : null;
  let planText = '';
  // In reading order: the first mention of the report is the full one.
  for (const { section } of sections) {
    if (planned && section.key === planSection) planText = citations.cite(planned);
    for (const { document } of wanted.filter(({ target }) => target === section.key)) {
      // The sentence above has just cited it.
      if (document === planned && section.key === planSection) continue;
      add(bySection, section.key, item(`${citations.cite(document)}.`));
    }
  }
  const citing = new Set(bySection.keys());
  for (const { document, heading, target } of wanted) {
    if (target === null) add(rest, heading, item(`${citations.cite(document)}.`));
  }
  for (const { heading, paragraphs } of others) {
    const target = heading === '' ? null : sectionMeant(heading, sections);
    for (const line of paragraphs) {
      if (target === null) add(rest, heading, item(line));
      else add(bySection, target, item(line));
    }
  }
  return {
    bySection,
    citing,
    plan: planText,
    rest: [...rest].map(([heading, blocks]) => ({ heading, blocks })),
  };
}

const asksForPlan = ({ content }: OutlineSection): boolean =>
  content.some(
    (one) =>
      one.kind !== 'freeText' &&
      one.sentences.some(({ cases }) => cases.some(({ text: written }) => written.includes('{@plan}'))),
  );

/** A paragraph that a person wrote: its dash is the list's own. */
export const item = (line: string): Block => ({
  kind: 'item',
  runs: [text(endWithStop(line.replace(/^[-–]\s+/, '')))],
});
