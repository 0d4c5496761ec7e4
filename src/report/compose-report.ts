// Facts + outline + what a person wrote -> document model. Figures are shown as the tables have them, right or wrong;
// those that the check denies carry a remark, and no judgement rests on them.

import type { Arrangement, CitedDocument, Omission, OtherNarrative } from '../companion/companion';
import { periodPhrase } from '../core/calendar/period';
import type { ReportInfo } from '../core/calendar/report-info';
import type { Earlier } from '../core/form/earlier';
import { type ExtraFigures, noExtraFigures, toldLines } from '../core/form/extra-figures';
import { type Reporter, reporterOf } from '../core/form/reporter';
import type { BoundTable } from '../core/form/table';
import type { Dictionary, Template } from '../core/form/template';
import type { Explanation } from '../core/form/waiver';
import type { Block, DocumentModel, Run } from '../core/report/document';
import type { ReportOutline } from '../core/report/outline';
import { parsePattern } from '../core/report/sentence-pattern';
import { withFiguresOf } from '../phrase/cited-cells';
import { type ExtraContext, writeExtras } from '../phrase/extra';
import type { Facts } from '../phrase/fact';
import { factsOf } from '../phrase/facts';
import type { KnownFigures } from '../phrase/known-figures';
import { blank, planOf, text, type Words, wordsOf, yearOf } from '../phrase/words';
import { mergeText, type SentenceContext } from '../phrase/write';
import { appendicesOf } from './appendices';
import { bodyOf } from './body';
import { explanationsAppendix } from './explanations';
import { addressee, appendixCaption, closing, letterhead } from './front-matter';
import { unmetOmissions } from './omitted';
import { isOwn } from './own-sections';
import { type PlacedSection, placeWritten, type Written } from './placed';
import { documentsAnnex } from './section-documents';
import { numbered } from './sections';

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
  /** Order of the sections, and which of them go without sentences of the forms. */
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
  const facts = baseFacts(input, info);
  const figuresIn = withFiguresOf(
    [
      { tables, facts },
      { tables: extra.tables, facts: extraFacts },
    ],
    input.known,
  );
  const asked = { period: info.period?.kind ?? null, level: reporter.level, alone: reporter.alone === true };
  const placed = placeWritten(
    { ...writtenOf(input, info), figuresIn, asked, figures: toldLines(extra) },
    outline.sections,
  );
  const words = wordsOf(info, reporter, tables, forms, placed.plan);
  const context = contextOf(input, { info, reporter, words, facts });
  const extraContext: ExtraContext = {
    lines: extra.lines,
    facts: extraFacts,
    words,
    past: { earlier: input.earlier ?? {}, period: info.period },
    accrual: (id) => extra.dictionary[id]?.accrual,
  };
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
          { freeText: input.freeText ?? {}, figuresIn },
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

/** What people left out by words that stand in no sentence of the section, with these words alone. */
export function unmetWords(input: ReportInput): readonly Omission[] {
  const { arrangement, tables, outline, forms = [] } = input;
  if (!arrangement || arrangement.omissions.length === 0) return [];
  const info = withPeriodOf(outline, input.info);
  const reporter = input.reporter ?? reporterOf({ ...info, set: null, era: null });
  const words = wordsOf(info, reporter, tables, forms);
  const context = contextOf(input, { info, reporter, words, facts: baseFacts(input, info) });
  return unmetOmissions(arrangement.omissions, numbered(outline.sections), context);
}

/** Figures of the forms. */
const baseFacts = ({ tables, outline, indicators = {}, known }: ReportInput, { notes }: ReportInfo): Facts =>
  factsOf(notes === 'hidden' ? withoutNotes(tables) : tables, indicators, known, outline.differences);

interface Telling extends Pick<SentenceContext, 'facts' | 'words'> {
  readonly info: ReportInfo;
  readonly reporter: Reporter;
}

function contextOf(
  { outline, indicators, earlier }: ReportInput,
  { info, reporter, words, facts }: Telling,
): SentenceContext {
  return {
    facts,
    words,
    level: reporter.level,
    ...(reporter.alone ? { alone: true } : {}),
    period: info.period?.kind ?? null,
    ownForms: outline.ownForms === true,
    ...(earlier ? { compared: { earlier, accrual: (id) => indicators?.[id]?.accrual } } : {}),
  };
}

function aboutFigures({ aboutFigures: about }: ReportInput): readonly Block[] {
  return about ? [{ kind: 'paragraph', runs: [text(about.lead), blank(about.hint), text('.')] }] : [];
}

function writtenOf(
  { arrangement, documents = [], others = [], freeText = {} }: ReportInput,
  info: ReportInfo,
): Omit<Written, 'figuresIn'> {
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
    : { kind: 'heading', level, number, runs };
}
