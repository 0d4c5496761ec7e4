// What people wrote beside the free texts of the outline: each piece goes to the section that its heading means, or to
// a section of its own. Nothing is left out.

import type { Arrangement, CitedDocument, OtherNarrative } from '../companion/companion';
import { footnotePieces } from '../companion/narrative/footnote';
import type { DocumentsAs } from '../core/calendar/report-info';
import type { ExtraLine } from '../core/form/extra-figures';
import type { Block, Run } from '../core/report/document';
import type { OutlineSection } from '../core/report/outline';
import { foldLabel } from '../core/text/fold';
import type { WithFigures } from '../phrase/cited-cells';
import { endWithStop, text } from '../phrase/words';
import { arranged } from './arranged';
import { askedSections, behindShown, type SectionQuery } from './asked-sections';
import { Citations } from './cite';
import { omittedBySection } from './omitted';
import { type OwnHeading, type OwnSection, withOwnSections } from './own-sections';
import { documentsOf } from './section-documents';
import { headingsIn, numbered, sectionAfter, sectionMeant } from './sections';
import { type PlanQuery, yearPlan } from './year-plan';

/** A section of the report with what people wrote for it. */
export interface PlacedSection {
  readonly section: OutlineSection | OwnSection;
  /** "Phần thứ nhất", "I.", "1.", "1.1.", "a)". */
  readonly number: string;
  /** Documents before words. */
  readonly blocks: readonly Block[];
  /** The sentences of the forms are not wanted in it. */
  readonly silent?: true;
  /** Words of sentences of the forms that are not wanted in it. */
  readonly omitted?: readonly string[];
  /** The documents of the section, where they are wanted there. */
  readonly footnote?: Run;
  /** Figures of "Số liệu bổ sung" that are told here, in their order. */
  readonly figures: readonly ExtraLine[];
  /** True where at least one document is cited. */
  readonly cites: boolean;
}

export interface Placed {
  /** In reading order. */
  readonly sections: readonly PlacedSection[];
  /** The plan of the year as the sentence about it cites it; '' where no document is told to be it. */
  readonly plan: string;
}

export interface Written {
  readonly arrangement?: Arrangement;
  /** What a person wrote with the figures that it names. */
  readonly figuresIn: WithFigures;
  readonly documents: readonly CitedDocument[];
  readonly others: readonly OtherNarrative[];
  /** Rows that are no parts of others. */
  readonly figures?: readonly ExtraLine[];
  /** Who reports: what others issued is carried out, not issued. */
  readonly agency?: string;
  readonly documentsAs?: DocumentsAs;
  /** Texts before the first section that cite documents. */
  readonly basis: readonly string[];
  /** Keys of free texts that hold something. */
  readonly freeText?: ReadonlySet<string>;
  /** For which report the sections are asked for; absent: all of them. */
  readonly asked?: SectionQuery;
  /** Whose plan of the year a sentence asks for; absent where the basis tells it. */
  readonly plan?: PlanQuery;
}

/** What one heading holds: of the outline by its key, of a person's own by its words. */
interface Pieces {
  readonly documents: CitedDocument[];
  readonly figures: ExtraLine[];
  readonly lines: string[];
}

export function placeWritten(
  {
    arrangement = { moves: [], silent: [], omissions: [] },
    documents,
    others,
    figures = [],
    freeText = new Set(),
    asked,
    basis,
    plan,
    agency = '',
    documentsAs = 'list',
    figuresIn,
  }: Written,
  usual: readonly OutlineSection[],
): Placed {
  const sections = numbered(usual);
  const outline = arranged(usual, arrangement, sections);
  const silent = new Set(arrangement.silent.map((heading) => sectionMeant(heading, sections)));
  const omitted = omittedBySection(arrangement.omissions, sections);
  const pieces = new Map<string, Pieces>();
  const own = new Map<string, OwnHeading>();
  const ownByWords = new Map<string, string>();
  const piecesOf = (key: string): Pieces => {
    const known = pieces.get(key) ?? { documents: [], figures: [], lines: [] };
    pieces.set(key, known);
    return known;
  };
  const ownKey = (heading: string, after: string | null): string => {
    const words = foldLabel(heading);
    const key = `${words}\n${after ?? ''}`;
    if (!own.has(key)) own.set(key, { key, heading, after });
    if (!ownByWords.has(words)) ownByWords.set(words, key);
    return key;
  };
  for (const { heading, paragraphs, above = [] } of others) {
    const target = heading === '' ? null : sectionMeant(heading, sections);
    piecesOf(target ?? ownKey(heading, sectionAfter(above, sections))).lines.push(...paragraphs);
  }
  for (const document of documents) {
    for (const heading of headingsIn(document.section)) {
      const target = sectionMeant(heading, sections);
      // A section of a person's own that is written about takes the documents that name it.
      const key = target ?? ownByWords.get(foldLabel(heading)) ?? ownKey(heading, null);
      piecesOf(key).documents.push(document);
    }
  }
  for (const line of figures) {
    for (const heading of headingsIn(line.section)) {
      const key =
        sectionMeant(heading, sections) ?? ownByWords.get(foldLabel(heading)) ?? ownKey(heading, null);
      piecesOf(key).figures.push(line);
    }
  }
  const written = new Set([...pieces.keys(), ...outline.filter(holdsAny(freeText)).map(({ key }) => key)]);
  const shown = asked ? askedSections(outline, asked, written) : outline;
  const planKey = plan && outline.find(asksForPlan)?.key;
  const planned = plan && planKey !== undefined ? planOfYear(documents, pieces.get(planKey), plan) : null;
  const citations = new Citations(basis);
  let planText = '';
  // In reading order: the first mention of the report is the full one.
  const placed = numbered(withOwnSections(shown, behindShown([...own.values()], outline, shown))).map(
    (one): PlacedSection => {
      const { key } = one.section;
      const {
        documents: cited,
        figures: told,
        lines,
      } = pieces.get(key) ?? { documents: [], figures: [], lines: [] };
      if (planned && key === planKey) planText = citations.cite(planned);
      // The sentence above has just cited the plan.
      const listed = cited.filter((document) => document !== planned || key !== planKey);
      const { blocks, ...more } = documentsOf(listed, citations, agency, documentsAs);
      return {
        ...one,
        ...more,
        ...(silent.has(key) ? { silent: true as const } : {}),
        omitted: omitted.get(key) ?? [],
        blocks: [...blocks, ...lines.map((line) => item(line, figuresIn))],
        figures: told,
        cites: listed.length > 0,
      };
    },
  );
  return { sections: placed, plan: planText };
}

const holdsAny =
  (keys: ReadonlySet<string>) =>
  ({ content }: OutlineSection): boolean =>
    content.some((one) => one.kind === 'freeText' && keys.has(one.key));

function planOfYear(
  documents: readonly CitedDocument[],
  listed: Pieces | undefined,
  plan: PlanQuery,
): CitedDocument | null {
  return yearPlan(
    documents.map((document) => ({ document, listed: listed?.documents.includes(document) ?? false })),
    plan,
  );
}

const asksForPlan = ({ content }: OutlineSection): boolean =>
  content.some(
    (one) =>
      one.kind !== 'freeText' &&
      one.sentences.some(({ cases }) => cases.some(({ text: written }) => written.includes('{@plan}'))),
  );

/** A paragraph that a person wrote: its dash is the list's own. */
export const item = (line: string, figuresIn: WithFigures): Block => ({
  kind: 'item',
  runs: writtenRuns(line.replace(/^[-–]\s+/, ''), figuresIn),
});

/** What a person wrote, its footnotes behind the words before them, the stop behind all of it. */
function writtenRuns(line: string, figuresIn: WithFigures): readonly Run[] {
  const runs = footnotePieces(line).flatMap(({ kind, text: words }): readonly Run[] =>
    kind === 'footnote' ? [{ kind, runs: stopped(figuresIn(words)) }] : figuresIn(words),
  );
  const [last, before] = [runs.at(-1), runs.at(-2)];
  if (last?.kind !== 'footnote') return stopped(runs);
  if (!before || before.kind === 'footnote') return runs;
  if (before.kind !== 'text') return [...runs, text('.')];
  const [, words = '', stop = '.'] = /^(.*?)([.;:]?)$/su.exec(before.text) ?? [];
  return [...runs.slice(0, -2), text(words), last, text(stop || '.')];
}

/** The runs with a stop at their end. */
function stopped(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  return last?.kind === 'text' ? [...runs.slice(0, -1), text(endWithStop(last.text))] : [...runs, text('.')];
}
