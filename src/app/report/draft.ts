// Tạo báo cáo: the draft of an open workbook.

import { straddledBy } from '../../check';
import type { OtherNarrative, Supporting } from '../../companion/companion';
import { freeTextPlaces } from '../../companion/narrative/free-text';
import { dataWindow } from '../../core/calendar/period';
import type { ReportInfo } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import { ownPast } from '../../core/form/earlier';
import { endOf } from '../../core/form/era';
import { tablesToTell } from '../../core/form/standing';
import type { DocumentModel } from '../../core/report/document';
import type { ReportOutline } from '../../core/report/outline';
import type { WriteDocument } from '../../hosts/ports';
import { noticeOverDraft, straddlesInDraft } from '../../messages';
import { composeReport, documentHtml, documentText, type ReportInput } from '../../report';
import { explanationsOf } from '../waive/explanations';
import { outlineFor } from '../workspace/outline-for';
import { reporterOfReport } from '../workspace/reporter';
import type { CheckedWorkspace, Workspace } from '../workspace/workspace';
import { beforeDraft } from './before-draft';
import { draftFigures } from './draft-figures';
import { listedDocuments } from './listed-documents';

export interface DraftOptions {
  /** Name of the workbook's file. */
  readonly workbook?: string;
  /** With the annex "Giải trình số liệu", where people account for anything. */
  readonly explained?: boolean;
}

/**
 * The draft as a model: the same workbook and information give the same model. Nothing a person wrote is left out.
 * What the check denies is marked, and a line over the draft says so.
 */
export function composeDraft(
  workspace: CheckedWorkspace,
  info: ReportInfo,
  { workbook = '', explained = false }: DraftOptions = {},
): DocumentModel {
  const { catalogue, supporting, report } = workspace;
  const tables = tablesToTell(workspace.tables);
  const { outline, forms } = outlineFor(report.set, catalogue, info.period?.kind ?? null);
  const counts = beforeDraft(workspace);
  const known = draftFigures({ ...workspace, tables });
  const listed = listedDocuments(tables, outline, supporting.documents);
  return composeReport({
    tables,
    info,
    outline,
    forms,
    reporter: reporterOfReport(workspace, info, dataWindow(info, catalogue.calendar)),
    freeText: { ...listed.freeText, ...supporting.narrative },
    ...(supporting.figures ? { extra: supporting.figures } : {}),
    documents: [...supporting.documents, ...listed.documents],
    ...(supporting.arrangement ? { arrangement: supporting.arrangement } : {}),
    others: [...(supporting.otherNarrative ?? []), ...foreignTexts(supporting, outline, catalogue)],
    ...straddled({ ...workspace, tables }, info),
    known,
    ...(counts.toMend > 0 ? { notice: noticeOverDraft(counts, known.disputed.size > 0) } : {}),
    workbook,
    ...(explained ? { explanations: explanationsOf(workspace) } : {}),
    indicators: catalogue.dictionary,
    earlier: ownPast(workspace.earlier),
  });
}

/** A year that begins before the reform, by forms of after it: the draft asks how the figures were counted. */
function straddled(
  { tables, catalogue: { sets, eras, calendar }, supporting }: Workspace,
  info: ReportInfo,
): Pick<ReportInput, 'aboutFigures'> {
  const window = dataWindow(info, calendar);
  const ended = straddledBy({ tables, sets, eras, window, supporting });
  return ended ? { aboutFigures: straddlesInDraft(endOf(ended).since) } : {};
}

/** Texts that were written for the outline of another set, with the headings they had there. */
function foreignTexts(
  { narrative }: Supporting,
  outline: ReportOutline,
  { outline: usual, outlineBySet }: Catalogue,
): readonly OtherNarrative[] {
  const own = new Set(freeTextPlaces(outline).map(({ key }) => key));
  const all = [usual, ...Object.values(outlineBySet)].flatMap(freeTextPlaces);
  return Object.entries(narrative)
    .filter(([key]) => !own.has(key))
    .map(([key, paragraphs]) => ({
      heading: all.find((place) => place.key === key)?.heading ?? '',
      paragraphs,
    }));
}

/** The bytes of the draft; the same workbook and information give the same bytes. */
export async function writeReport(
  workspace: CheckedWorkspace,
  info: ReportInfo,
  write: WriteDocument,
  options: DraftOptions = {},
): Promise<Uint8Array> {
  return write(composeDraft(workspace, info, options));
}

/** The draft for the clipboard. */
export function draftContent(draft: DocumentModel): { readonly html: string; readonly text: string } {
  return { html: documentHtml(draft), text: documentText(draft) };
}
