// Recognition's public face: a workbook made by anybody -> the tables in it that are filled forms of ours.

import { type Answers, noAnswers, type Question, type SheetArea } from '../core/form/question';
import { type BoundTable, givenBy, isListed, noCells } from '../core/form/table';
import { kindOf, printedNumber, type TemplateSet } from '../core/form/template';
import type { FigureCounts, Unread } from '../core/form/unread';
import { addVotes, markVotes } from '../core/form/vietnamese-consensus';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/workbook';
import { bindAgencies, findAgencies, type PlacedAgencies } from './agencies';
import { Asking } from './ask';
import { settleAgencies } from './ask-agencies';
import { findBands } from './bands';
import { bindTable, type Dictionary } from './bind';
import { chooseTables, setRanks } from './choose';
import { claimHeader, type KnownOfReport, nothingKnownOfReport } from './claims';
import { findDocuments } from './documents';
import { heldOf } from './held-tables';
import { heldBySheet, type Ledger, ledgerOf, surveyOf } from './ledger';
import { FormWords } from './ledger/form-words';
import { settleLikely } from './likely';
import { panelsOf } from './panels';
import { PlacedRows } from './placed-rows';
import { type ReadBand, readBand } from './read-band';
import { type SetEvidence, toldDay, weighSets } from './set-evidence';
import { type AsideTable, standingsOf, withoutAside } from './standing';
import { indexOf, type TemplateIndex } from './template-index';

export type { Dictionary } from './bind';
export { type KnownOfReport, nothingKnownOfReport } from './claims';

/** Which set the bands speak for. */
function evidenceOf(
  bands: readonly ReadBand[],
  sheets: readonly SheetSnapshot[],
  sets: readonly TemplateSet[],
  index: TemplateIndex,
): SetEvidence {
  const totals = new Map<string, number>();
  if (sets.length < 2) return { best: null, against: new Set() };
  for (const band of bands) {
    for (const [set, rank] of setRanks(band, index)) totals.set(set, (totals.get(set) ?? 0) + rank);
  }
  return weighSets(totals, sets, toldDay(sheets));
}

/** The tables of a workbook, and what is to be asked about the rest. */
export interface Recognized {
  /** In sheet order, then from top to bottom. */
  readonly tables: readonly BoundTable[];
  /** In the same order; answered ones are left out. */
  readonly questions: readonly Question[];
  /** What was neither read nor asked about, in the same order. */
  readonly unread: readonly Unread[];
  /** How many figures the visible sheets hold, by what became of them. */
  readonly counts: FigureCounts;
  /** Tables of forms of which another one is the report's, or of which nobody has said yet which is. */
  readonly aside: readonly AsideTable[];
  /** Parts of sheets, titles included, whose tables tell of something else than the whole report. */
  readonly beside: readonly SheetArea[];
}

/**
 * Finds by content which rows of which sheets hold which template: sheet names, titles, positions and column
 * order do not matter. Hidden sheets are left out (nobody could see a finding there), hidden rows are not.
 * What is not certain is not bound, but asked about: a region that resembles a form, a row that fits two rows of
 * the form, columns that may all be the figures. A person's answers are followed where they still fit.
 * Nothing is thrown for any content.
 * @param sets keep the same array from call to call: what is learnt from it is kept with it.
 * @param report tells forms apart that several sets print alike.
 */
export function recognizeAndAsk(
  snapshot: WorkbookSnapshot,
  sets: readonly TemplateSet[],
  dictionary: Dictionary,
  answers: Answers = noAnswers,
  report: KnownOfReport = nothingKnownOfReport,
): Recognized {
  const index = indexOf(sets);
  const ask = new Asking(answers);
  const placing = { dictionary, index, ask };
  const sheets = snapshot.sheets.filter(({ hidden }) => !hidden).flatMap((sheet) => panelsOf(sheet, index));
  const bandsOf = (sheet: SheetSnapshot): readonly ReadBand[] =>
    findBands(sheet, index).map((band) => readBand(sheet, band, index));
  const bands = sheets.flatMap(bandsOf).filter(({ pairs, weak }) => pairs.size > 0 || weak.size > 0);
  const evidence = evidenceOf(bands, sheets, sets, index);
  const rows = new PlacedRows(placing);
  for (const read of bands) rows.add(read, chooseTables(read, index, evidence, ask));
  const others = findByColumns(sheets, sets, dictionary, ask, {
    ...report,
    setId: evidence.best ?? report.setId,
  });
  const words = new FormWords(sets, index, evidence.best);
  const certain = holding(rows, others, ask, index);
  const { heldAt } = certain;
  const surveys = sheets.map((sheet) => surveyOf(sheet, heldAt(sheet.name), words));
  const likely = settleLikely(surveys, { ...placing, report, bandsOf });
  for (const { read, found } of likely.rows) rows.add(read, [found]);
  const asBefore = likely.surveys.every((survey, n) => survey === surveys[n]);
  const told = {
    agencies: [...others.agencies, ...likely.agencies],
    documents: [...others.documents, ...likely.documents],
  };
  const all = asBefore ? certain : holding(rows, told, ask, index);
  const { tables, aside, beside } = standingsOf(all.tables, snapshot.sheets, report, ask);
  const held = all.heldBeside(aside);
  const ledgers = likely.surveys.map((survey) => ledgerOf(survey, held(survey.sheet.name), words));
  const places = new Map(snapshot.sheets.map(({ name }, at) => [name, at]));
  const unread = [...ledgers.flatMap((one) => one.unread), ...aside.flatMap(asUnread)];
  return {
    tables: inOrder(tables, places, ({ sheet, area }) => ({ sheet, row: area.top })),
    questions: inOrder(withoutAside(ask.questions, aside), places, ({ cell }) => cell),
    unread: inOrder(unread, places, ({ sheet, area }) => ({ sheet, row: area.top })),
    counts: countsOf(tables, aside, ledgers, dictionary),
    aside,
    beside,
  };
}

/** What is told of a table that is none of the report's. */
const asUnread = ({ table, by }: AsideTable): readonly Unread[] =>
  by === null
    ? []
    : [
        {
          sheet: table.sheet,
          area: table.area,
          foreign: true,
          reason: { code: 'SET_ASIDE', form: printedNumber(table.template), by },
        },
      ];

interface ByColumns {
  readonly agencies: readonly PlacedAgencies[];
  readonly documents: readonly BoundTable[];
}

type HeldAt = ReturnType<typeof heldBySheet>;

interface Holding {
  readonly tables: readonly BoundTable[];
  readonly heldAt: HeldAt;
  /** {@link heldAt}, where some of the tables are none of the report's: nothing in them is left. */
  readonly heldBeside: (aside: readonly AsideTable[]) => HeldAt;
}

/** The tables bound, and what they and the questions hold of each sheet. */
function holding(
  { placed, open }: PlacedRows,
  { agencies, documents }: ByColumns,
  ask: Asking,
  index: TemplateIndex,
): Holding {
  const votes = addVotes([...placed, ...agencies].map(({ cells }) => markVotes(cells)));
  const tables = [
    ...placed.map((one) => bindTable(one, votes)),
    ...agencies.map((one) => bindAgencies(one, votes)),
    ...documents,
  ];
  const held = heldOf({ placed, open, agencies, tables, ask, index });
  const heldAt = heldBySheet(held);
  const heldBeside = (aside: readonly AsideTable[]): HeldAt =>
    aside.length === 0
      ? heldAt
      : heldBySheet({ ...held, declined: [...held.declined, ...aside.map(({ table }) => table)] });
  return { tables, heldAt, heldBeside };
}

function countsOf(
  tables: readonly BoundTable[],
  aside: readonly AsideTable[],
  ledgers: readonly Ledger[],
  dictionary: Dictionary,
): FigureCounts {
  const sum = (of: (one: Ledger) => number): number => ledgers.reduce((all, one) => all + of(one), 0);
  const given = givenIn(tables, dictionary);
  const others = (open: boolean): number =>
    givenIn(
      aside.flatMap(({ table, by }) => ((by === null) === open ? [table] : [])),
      dictionary,
    ).figure;
  return {
    bound: given.figure,
    valueless: given.valueless,
    documents: given.documents,
    asked: sum(({ asked }) => asked) + others(true),
    unread: sum(({ named }) => named),
    foreign: sum(({ foreign }) => foreign) + others(false),
  };
}

/** Cells by what they give; documents count as figures, too. */
function givenIn(tables: readonly BoundTable[], dictionary: Dictionary) {
  const given = { ...noCells(), documents: 0 };
  for (const table of tables) {
    if (table.documents) given.documents += table.documents.filter(isListed).length;
    else
      for (const { reading, indicator } of table.rows)
        given[givenBy(reading, dictionary[indicator]?.measure)] += 1;
  }
  return { ...given, figure: given.figure + given.documents };
}

/** {@link recognizeAndAsk} without questions: what is certain. */
export function recognizeWorkbook(
  snapshot: WorkbookSnapshot,
  sets: readonly TemplateSet[],
  dictionary: Dictionary,
): readonly BoundTable[] {
  return recognizeAndAsk(snapshot, sets, dictionary).tables;
}

/** Forms that are known by their columns. A header is one form's only, that of the first set among equals. */
function findByColumns(
  sheets: readonly SheetSnapshot[],
  sets: readonly TemplateSet[],
  dictionary: Dictionary,
  ask: Asking,
  known: KnownOfReport,
): ByColumns {
  const forms = sets.flatMap((set) => set.templates.map((template) => ({ set, template })));
  const agencies: PlacedAgencies[] = [];
  const documents: BoundTable[] = [];
  for (const sheet of sheets) {
    const taken = new Set<number>();
    const placed: PlacedAgencies[] = [];
    for (const { set, template } of forms) {
      if (kindOf(template) === 'agencies') {
        for (const one of findAgencies(sheet, set, template, dictionary)) claimHeader(one, placed, known);
      } else if (kindOf(template) === 'documents') {
        for (const one of findDocuments(sheet, set, template)) {
          if (!taken.has(one.area.top)) documents.push(one);
          taken.add(one.area.top);
        }
      }
    }
    for (const one of placed) agencies.push(settleAgencies(one, dictionary, ask));
  }
  return { agencies, documents };
}

function inOrder<T>(
  some: readonly T[],
  sheets: ReadonlyMap<string, number>,
  placeOf: (one: T) => { readonly sheet: string; readonly row: number },
): readonly T[] {
  const sheetOf = (one: T): number => sheets.get(placeOf(one).sheet) ?? 0;
  return [...some].sort((a, b) => sheetOf(a) - sheetOf(b) || placeOf(a).row - placeOf(b).row);
}
