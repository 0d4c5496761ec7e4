// Facts + outline + what a person wrote -> document model. Figures are shown as the tables have them, right or wrong;
// those that the check denies carry a remark, and no judgement rests on them.

import type { Arrangement, CitedDocument, OtherNarrative } from '../companion/companion';
import { periodPhrase } from '../core/calendar/period';
import type { ReportInfo } from '../core/calendar/report-info';
import type { Earlier } from '../core/form/earlier';
import { type ExtraFigures, noExtraFigures, toldLines } from '../core/form/extra-figures';
import { type Reporter, reporterOf } from '../core/form/reporter';
import type { BoundTable } from '../core/form/table';
import type { Dictionary, Template } from '../core/form/template';
import type { Explanation } from '../core/form/waiver';
import type { Block, DocumentModel, Run } from '../core/report/document';
import type { OutlineContent, ReportOutline } from '../core/report/outline';
import { parsePattern } from '../core/report/sentence-pattern';
import { type Joined, joinSentences } from '../phrase/beginnings';
import { type ExtraContext, writeExtras } from '../phrase/extra';
import { factsOf } from '../phrase/facts';
import type { KnownFigures } from '../phrase/known-figures';
import { blank, planOf, text, type Words, wordsOf, yearOf } from '../phrase/words';
import { mergeText, type SentenceContext, writeChanges, writeSentence } from '../phrase/write';
import { appendicesOf } from './appendices';
import { explanationsAppendix } from './explanations';
import { addressee, appendixCaption, closing, letterhead } from './front-matter';
import { isOwn } from './own-sections';
import { item, type PlacedSection, placeWritten, type Written } from './placed';
import { documentsAnnex } from './section-documents';

export interface ReportInput {
  readonly tables: readonly BoundTable[];
  readonly info: ReportInfo;
  readonly outline: ReportOutline;
  /** At which level the agency stands; where left out, by its name and the last day of the figures alone. */
  readonly reporter?: Reporter;
  /** All forms of the report's set, found or not: they tell of which part of its last year a form asks. */
  readonly forms?: readonly Template[];
  /** Paragraphs a person wrote, by the key of the outline's free text. */
  readonly freeText?: Readonly<Record<string, readonly string[]>>;
  /** Documents with the sections that cite them. */
  readonly documents?: readonly CitedDocument[];
  /** Figures that no form holds, each told at its section. */
  readonly extra?: ExtraFigures;
  /** Order of the sections, and which of them go without the sentences of the forms. */
  readonly arrangement?: Arrangement;
  /** What a person wrote under other headings. */
  readonly others?: readonly OtherNarrative[];
  /** What the reader has to be told of all figures before the first of them, and what is still to be decided. */
  readonly aboutFigures?: { readonly lead: string; readonly hint: string };
  /** What is known of the figures beside the tables. */
  readonly known?: KnownFigures;
  /** Figures of earlier periods beside those of the report. */
  readonly earlier?: Earlier;
  /** A line over the draft, to be deleted before it is signed; absent where nothing has to be told. */
  readonly notice?: string;
  /** Figures that people account for: an annex of its own, the last one. */
  readonly explanations?: readonly Explanation[];
  /** Name of the workbook's file. */
  readonly workbook?: string;
  /** Short names of indicators for the hints of blanks; without it the labels of the form are used. */
  readonly indicators?: Dictionary;
}

/** The draft of the report. Pure: the same input gives the same model. */
export function composeReport(input: ReportInput): DocumentModel {
  const { tables, outline, forms = [], extra = noExtraFigures } = input;
  const info = withPeriodOf(outline, input.info);
  const extraFacts = factsOf(extra.tables, extra.dictionary, input.known);
  const reporter = input.reporter ?? reporterOf({ ...info, set: null, era: null });
  const asked = { period: info.period?.kind ?? null, level: reporter.level };
  const placed = placeWritten(
    { ...writtenOf(input, info), asked, figures: toldLines(extra) },
    outline.sections,
  );
  const words = wordsOf(info, reporter, tables, forms, placed.plan);
  const context: SentenceContext = {
    facts: factsOf(
      info.notes === 'hidden' ? withoutNotes(tables) : tables,
      input.indicators ?? {},
      input.known,
      outline.differences,
    ),
    words,
    level: reporter.level,
    period: info.period?.kind ?? null,
    ownForms: outline.ownForms === true,
    ...(input.earlier
      ? { compared: { earlier: input.earlier, accrual: (id) => input.indicators?.[id]?.accrual } }
      : {}),
  };
  const extraContext: ExtraContext = { lines: extra.lines, facts: extraFacts, words };
  const caption = appendixCaption(info);
  const subject = pattern(outline.subject, words);
  return {
    title: `${outline.type} ${plain(subject).replace(/\s+/g, ' ')}`,
    origin: {
      sets: [...new Set(tables.map(({ setId }) => setId))],
      period: info.period ? periodPhrase(info.period) : '',
      workbook: input.workbook ?? '',
    },
    blocks: [
      ...(input.notice ? [{ kind: 'notice', runs: [text(input.notice)] } as const] : []),
      letterhead(info),
      { kind: 'title', type: outline.type, subject },
      addressee(info, reporter),
      { kind: 'paragraph', runs: pattern(outline.leadIn, words) },
      ...aboutFigures(input),
      ...placed.sections.flatMap((one) => [
        heading(one, words),
        ...bodyOf(
          one,
          writeExtras(one.figures, extraContext).map((runs) => ({ kind: 'item', runs }) as const),
          context,
          input.freeText ?? {},
        ),
      ]),
      { kind: 'paragraph', runs: pattern(outline.closing, words) },
      closing(info, outline, reporter),
      ...appendicesOf(tables, caption, info, input.known),
      ...(info.documentsAs === 'annex' ? documentsAnnex(input.documents ?? [], caption) : []),
      ...explanationsAppendix(input.explanations ?? [], caption),
    ],
  };
}

function aboutFigures({ aboutFigures: about }: ReportInput): readonly Block[] {
  return about ? [{ kind: 'paragraph', runs: [text(about.lead), blank(about.hint), text('.')] }] : [];
}

function writtenOf(
  { arrangement, documents = [], others = [], freeText = {} }: ReportInput,
  info: ReportInfo,
): Written {
  const { basis, agency } = info;
  const plan = planOf(basis) === '' ? { plan: { year: yearOf(info), agency } } : {};
  const texts = Object.entries(freeText).filter(([, lines]) => lines.some((line) => line.trim() !== ''));
  const { documentsAs } = info;
  return {
    documents,
    others,
    basis,
    agency,
    ...(documentsAs ? { documentsAs } : {}),
    ...(arrangement ? { arrangement } : {}),
    freeText: new Set(texts.map(([key]) => key)),
    ...plan,
  };
}

/** What Ghi chú explains stays in the appendices. */
const withoutNotes = (tables: readonly BoundTable[]): readonly BoundTable[] =>
  tables.map((table) => ({ ...table, rows: table.rows.map((row) => ({ ...row, note: '' })) }));

/** A summary of years is not the report of the quarter in which it was signed. */
function withPeriodOf({ period }: ReportOutline, info: ReportInfo): ReportInfo {
  return period && info.period?.kind !== period.kind ? { ...info, period } : info;
}

/** Text with words of the report's own data and nothing else. */
function pattern(value: string, words: Words): readonly Run[] {
  return mergeText(
    parsePattern(value).flatMap((part): readonly Run[] => {
      if (part.kind === 'literal') return [text(part.text)];
      if (part.kind === 'blank') return [blank(part.hint)];
      const runs =
        part.kind === 'word' ? Object.entries(words).find(([name]) => name === part.word)?.[1] : undefined;
      if (!runs) throw new RangeError(`only words and blanks may stand here: ${value}`);
      return runs;
    }),
  );
}

function plain(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === 'text' ? run.text : '…')).join('');
}

function heading({ section, number }: PlacedSection, words: Words): Block {
  const { level } = section;
  // What a person wrote is no pattern.
  const written = isOwn(section) ? [text(section.heading)] : pattern(section.title, words);
  const runs = written.map((run) =>
    run.kind === 'text' && level <= 1 ? { ...run, text: run.text.toUpperCase() } : run,
  );
  return level === 0
    ? { kind: 'heading', level: 1, part: true, number, runs }
    : { kind: 'heading', level: level === 4 ? 3 : level, number, runs };
}

/** @param figures what is told of figures that no form holds: behind the sentences of the forms */
function bodyOf(
  { section, blocks, cites, footnote, silent }: PlacedSection,
  figures: readonly Block[],
  context: SentenceContext,
  freeText: Readonly<Record<string, readonly string[]>>,
): readonly Block[] {
  const written = [...figures, ...blocks];
  if (isOwn(section)) return footnote ? withFootnote(written, footnote) : written;
  let opener: Joined['opener'] = null;
  const content = section.content.flatMap((one) => {
    // The documents that the place asks for are there.
    const answered = one.kind === 'freeText' && one.documents === true && cites;
    if (answered && (freeText[one.key] ?? []).length === 0) return [];
    if (silent && one.kind !== 'freeText') return [];
    const told = contentBlocks(one, context, freeText, opener);
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

function contentBlocks(
  content: OutlineContent,
  context: SentenceContext,
  freeText: Readonly<Record<string, readonly string[]>>,
  before: Joined['opener'],
): { readonly blocks: readonly Block[]; readonly opener: Joined['opener'] } {
  if (content.kind === 'freeText') {
    const written = (freeText[content.key] ?? []).map((line) => line.normalize('NFC').trim()).filter(Boolean);
    if (written.length === 0) {
      return { blocks: [{ kind: 'item', runs: [blank(content.hint)] }], opener: before };
    }
    return { blocks: written.map(item), opener: null };
  }
  if (content.unless?.some((id) => context.facts.figure(id) !== null)) return { blocks: [], opener: before };
  const sentences = content.sentences
    .flatMap((sentence) => {
      const written = writeSentence(sentence, context);
      return written.length === 0 ? [] : [written, writeChanges(sentence, context)];
    })
    .filter((runs) => runs.length > 0);
  if (sentences.length === 0) return { blocks: [], opener: before };
  const { runs, opener } = joinSentences(sentences, before);
  return { blocks: [{ kind: content.kind, runs: mergeText(runs) }], opener };
}
