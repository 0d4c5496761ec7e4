// Kiểm tra: read, recognise, check, put into words.

import {
  calculatedCells,
  checkAgencyList,
  checkAppendixNumbers,
  checkCaptions,
  checkCited,
  checkEra,
  checkHeadings,
  checkHistory,
  checkInfo,
  checkLeftOver,
  checkLog,
  checkMissingRows,
  checkNarrative,
  checkPartialYear,
  checkStraddle,
  checkTables,
  inSheetOrder,
} from '../../check';
import { checkExtra } from '../../check/extra';
import { extraTables, type Omission, type Supporting } from '../../companion/companion';
import { answersIn } from '../../companion/log/answers';
import { earlierOf, type LaterReport } from '../../companion/previous/earlier';
import type { PreviousFigures } from '../../companion/previous/previous';
import { readAllPrevious } from '../../companion/previous/read';
import type { Catalogue } from '../../core/form/catalogue';
import { noExtraFigures, toldLines } from '../../core/form/extra-figures';
import type { Finding } from '../../core/form/finding';
import { tablesOfReport, tablesToTell } from '../../core/form/standing';
import { givenBy, noCells } from '../../core/form/table';
import type { TemplateSet } from '../../core/form/template';
import type { Unread } from '../../core/form/unread';
import { readableSnapshot } from '../../core/workbook/legacy-snapshot';
import { Trouble } from '../../core/workbook/trouble';
import { withWaitingResults } from '../../core/workbook/waiting-formulas';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';
import type { WorkbookPort } from '../../hosts/ports';
import { describeFinding, detailFinding, explainFinding } from '../../messages';
import { type Recognized, recognizeAndAsk } from '../../recognize';
import { headingsIn, isSectionOf, titleAfter, unmetWords } from '../../report';
import { unmatchedWaivers } from '../waive/unmatched';
import { withWaivers } from '../waive/waived';
import { outlineFor } from '../workspace/outline-for';
import { type ReporterSources, reporterOfReport } from '../workspace/reporter';
import { supportingOf, withoutSupporting } from '../workspace/supporting';
import { type ToldReport, tellReport, toldBeforeForms, withoutBeside } from '../workspace/told-report';
import { type CheckedWorkspace, isOpen } from '../workspace/workspace';
import { givenEarlier } from './given';
import { periodsBeside } from './past-figures';

/**
 * Finds and checks every known table of a snapshot; what is not certain is asked, answers in the log are followed.
 * Throws Trouble NO_KNOWN_TABLE where there is no table, no question, and nothing that may be a table.
 */
export function checkSnapshot(
  held: WorkbookSnapshot,
  catalogue: Catalogue,
  given: readonly PreviousFigures[] = [],
): CheckedWorkspace {
  const workspace = readSnapshot(held, catalogue, given);
  const { tables, questions, unread, supporting } = workspace;
  const told = toldLines(supporting.figures ?? noExtraFigures);
  if (tables.length + questions.length + unread.length + told.length + givenByExtra(supporting).figure === 0)
    throw new Trouble({ code: 'NO_KNOWN_TABLE' });
  return workspace;
}

/**
 * {@link checkSnapshot} of any workbook: one in which nothing is known has its sheets all the same.
 * @param given figures of earlier periods out of other files, beside those that the workbook keeps itself
 */
export function readSnapshot(
  held: WorkbookSnapshot,
  catalogue: Catalogue,
  given: readonly PreviousFigures[] = [],
): CheckedWorkspace {
  const snapshot = withWaitingResults(readableSnapshot(held));
  const { sets, rulesBySet, dictionary, eras } = catalogue;
  const supporting = supportingOf(snapshot, catalogue);
  const forms = withoutSupporting(snapshot, supporting);
  const read = recognizeAndAsk(
    forms,
    sets,
    dictionary,
    answersIn(supporting.log),
    toldBeforeForms(supporting, catalogue),
  );
  const { tables, questions } = read;
  const { counts, unread } = withUnreadLists(read, snapshot, supporting);
  const report = tellReport({ snapshot, tables, supporting, catalogue, beside: read.beside });
  // What is told of the whole report is not asked of one unit's tables.
  const own = tablesOfReport(tables);
  const around = withoutBeside(snapshot, tables, read.beside);
  const previous = [
    ...given,
    ...ownPrevious(snapshot, report),
    ...periodsBeside(read, report.info.agency, catalogue.calendar),
  ];
  const later = laterReport(report, catalogue);
  const earlier = earlierOf(previous, later);
  const past = { tables: own, dictionary, rulesBySet, earlier };
  const found = [
    ...checkInfo(supporting),
    ...checkCited(supporting, catalogue.supporting.documents.sheet, report.dates.signed),
    ...checkCaptions({
      snapshot: around,
      tables: own,
      supporting,
      name: catalogue.supporting.info.sheet,
      signed: report.dates.signed,
    }),
    ...checkAppendixNumbers(around, own, sets),
    ...checkPartialYear(around, own),
    ...checkStraddle({ tables: own, sets, eras, window: report.window, supporting }),
    ...headingsOf(supporting, report.set, catalogue),
    ...checkNarrative({
      sheet: catalogue.supporting.narrative.sheet,
      unmet: unmetOf({ tables: tablesToTell(tables), supporting, catalogue }, report, earlier),
      citing: supporting.citing,
      tables: [...tables, ...extraTables(supporting)],
    }),
    ...checkMissingRows(tables, { questions, unread }),
    ...checkTables(tables, rulesBySet, dictionary, report.dates),
    ...checkLeftOver(past),
    ...checkHistory(past),
    ...checkAgencyList(own, supporting.info.agencies ?? []),
    ...checkEra({ snapshot: around, tables, sets, eras, ...report }),
    ...checkExtra(supporting.figures, { dates: report.dates, earlier, window: report.window }),
  ];
  const unmatched = unmatchedWaivers(found, { tables, supporting, snapshot, catalogue });
  const log = checkLog([...(supporting.unheeded ?? []), ...unmatched], catalogue.supporting.log);
  const described = inSheetOrder([...found, ...log], tables).map((finding) => ({
    ...finding,
    message: describeFinding(finding),
    detail: detailFinding(finding),
    why: explainFinding(finding),
  }));
  return {
    catalogue,
    snapshot,
    tables,
    calculated: calculatedCells(tables, rulesBySet, dictionary),
    questions,
    unread,
    counts,
    supporting,
    report,
    earlier,
    given: given.map((one) => givenEarlier(one, later, earlier)),
    findings: withWaivers(described, { tables, supporting, snapshot }),
  };
}

const laterReport = ({ window, info }: ToldReport, { eras }: Catalogue): LaterReport => ({
  window,
  agency: info.agency,
  eras,
});

/** What the workbook keeps of earlier periods is its own agency's. */
const ownPrevious = (
  snapshot: WorkbookSnapshot,
  { info: { agency } }: ToldReport,
): readonly PreviousFigures[] => readAllPrevious(snapshot).map((one) => ({ ...one, agency }));

/** What recognition leaves unread, with sheets that are lost, and lists of figures whose columns are not told. */
function withUnreadLists(
  read: Recognized,
  { lost = [] }: WorkbookSnapshot,
  supporting: Supporting,
): Pick<Recognized, 'counts' | 'unread'> {
  const { tables, questions, counts } = read;
  const known = new Set([...tables.map(({ sheet }) => sheet), ...questions.map(({ cell }) => cell.sheet)]);
  // A form that was found there is no such list.
  const lists = (supporting.unreadFigures ?? []).filter(({ sheet }) => !known.has(sheet));
  const isListed = ({ sheet }: Pick<Unread, 'sheet'>): boolean => lists.some((one) => one.sheet === sheet);
  const held = lists.reduce((sum, { figures }) => sum + figures, 0);
  const taken = Math.min(counts.foreign, held);
  const extra = givenByExtra(supporting);
  return {
    counts: {
      ...counts,
      bound: counts.bound + extra.figure,
      valueless: counts.valueless + extra.valueless,
      unread: counts.unread + taken,
      foreign: counts.foreign - taken,
    },
    unread: [
      ...read.unread.filter((one) => !isListed(one)),
      ...lists.map(
        ({ sheet, area }): Unread => ({ sheet, area, foreign: false, reason: { code: 'FIGURE_LIST' } }),
      ),
      ...lost.map(lostSheet),
    ],
  };
}

/** Cells of "Số liệu bổ sung", by what they give. */
function givenByExtra(supporting: Supporting): ReturnType<typeof noCells> {
  const given = noCells();
  for (const { rows } of extraTables(supporting))
    for (const { reading } of rows) given[givenBy(reading, undefined)] += 1;
  return given;
}

/** A sheet that the file does not hold may have held a form. */
const lostSheet = (sheet: string): Unread => ({
  sheet,
  area: { top: 0, left: 0, bottom: 0, right: 0 },
  foreign: false,
  reason: { code: 'LOST_SHEET' },
});

/** Headings on the supporting sheets against the outline by which the report would be written. */
function headingsOf(
  supporting: Supporting,
  set: TemplateSet | null,
  catalogue: Catalogue,
): readonly Finding[] {
  const { outline } = outlineFor(set, catalogue);
  const { documents, figures, narrative } = catalogue.supporting;
  const known = new Map<string, boolean>();
  const isKnown = (heading: string): boolean => {
    const told = known.get(heading) ?? isSectionOf(outline, heading);
    known.set(heading, told);
    return told;
  };
  return checkHeadings(supporting, {
    forms: { documents: documents.sheet, figures: figures.sheet, narrative: narrative.sheet },
    headingsIn,
    isKnown,
    titleAfter: (above) => titleAfter(outline, above),
  });
}

/** Words in "Câu từ biểu" that stand in no sentence of the report as it would be written. */
function unmetOf(
  sources: ReporterSources,
  { info, set, window }: ToldReport,
  earlier: CheckedWorkspace['earlier'],
): readonly Omission[] {
  const { tables, supporting, catalogue } = sources;
  const { arrangement } = supporting;
  if (!arrangement) return [];
  const reporter = reporterOfReport(sources, info, window);
  const { outline, forms } = outlineFor(set, catalogue, info.period?.kind ?? null);
  const indicators = catalogue.dictionary;
  return unmetWords({ tables, info, outline, forms, reporter, arrangement, indicators, earlier });
}

/** Reads the workbook of a host and checks it. Throws {@link Trouble}. */
export async function openWorkspace(
  port: WorkbookPort,
  catalogue: Catalogue,
  given: readonly PreviousFigures[] = [],
): Promise<CheckedWorkspace> {
  return checkSnapshot(await port.read(), catalogue, given);
}

/** True where the workbook holds an error that nobody has accounted for: the command line's exit 1. */
export function hasErrors(workspace: CheckedWorkspace): boolean {
  return workspace.findings.some((finding) => finding.severity === 'error' && isOpen(finding));
}
