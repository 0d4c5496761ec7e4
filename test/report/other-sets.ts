// Workbooks of our own invention for the other template sets: a district by the forms of Cao Bằng, a commune that looks
// back on ten years, a commune of two-tier government.

import { outlineFor } from '../../src/app/workspace/outline-for';
import { mainSet } from '../../src/app/workspace/reporter';
import { caoBang2023, commune2026, giaiDoan20112020, indicators } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { blankReportInfo, type PeriodKind, type ReportInfo } from '../../src/core/calendar/report-info';
import type { BoundTable } from '../../src/core/form/table';
import type { DocumentModel } from '../../src/core/report/document';
import { composeReport, type ReportInput } from '../../src/report';
import { tablesFrom } from '../support/tables';

type Figures = Readonly<Record<string, string>>;

/** Outline and forms of the set that most of the tables are of. */
export const outlineOf = (tables: readonly BoundTable[], period: PeriodKind | null = null) =>
  outlineFor(mainSet(tables, builtIn.sets) ?? null, builtIn, period);

/** The draft as the application makes it: outline and forms by the set of the tables. */
export function draftOf(
  tables: readonly BoundTable[],
  info: ReportInfo,
  known?: ReportInput['known'],
  earlier?: ReportInput['earlier'],
): DocumentModel {
  const more = { ...(known ? { known } : {}), ...(earlier ? { earlier } : {}) };
  return composeReport({ tables, info, ...outlineOf(tables, info.period?.kind), indicators, ...more });
}

export const districtInfo: ReportInfo = {
  ...blankReportInfo,
  agency: 'UBND huyện Núi Cao',
  place: 'Núi Cao',
  month: 3,
  year: 2023,
  period: { kind: 'quarter', index: 1, year: 2023 },
  addressees: ['Sở Nội vụ tỉnh Mẫu'],
  basis: ['Công văn số 34/SNV-CCHC ngày 02/4/2022 của Sở Nội vụ'],
};

export const caoBangFigures: Figures = {
  'directing.documentsIssued': '12',
  'plan.completionRate': '25',
  'plan.tasksAssigned': '40',
  'plan.tasksCompleted': '10',
  'inspection.officesInspected': '2',
  'inspection.communesInspected': '5',
  'inspection.issuesFound': '4',
  'inspection.issuesResolved': '3',
  'survey.conducted': '0',
  'dialogue.held': '0',
  'legalDocuments.issued.total': '0',
  'legalDocuments.inspection.inspected': '6',
  'legalDocuments.inspection.needingAction': '2',
  'legalDocuments.inspection.resolved': '1',
  'legalDocuments.review.reviewed': '0',
  'tthc.total': '377',
  'tthc.district.total': '240',
  'tthc.commune.total': '137',
  'tthc.onNationalPortal': '343',
  'tthc.interlinked.sameLevel': '16',
  'tthc.interlinked.acrossLevels': '7',
  'tthc.boundaryFree': '1',
  'tthc.district.received': '150',
  'tthc.district.resolved': '140',
  'tthc.district.resolvedNotLate': '133',
  'tthc.district.notLateRate': '95',
  'tthc.commune.received': '2.100',
  'tthc.commune.resolved': '2.100',
  'tthc.commune.resolvedNotLate': '2.100',
  'tthc.commune.notLateRate': '100',
  'feedback.received': '0',
  'service.level3.eligible': '61',
  'service.level3.provided': '61',
  'service.level3.rate': '100',
  'service.dossiers.received': '150',
  'service.dossiers.receivedOnline': '60',
  'service.dossiers.onlineRate': '40',
  'dossiers.received.total@district': '150',
  'dossiers.received.online@district': '60',
  'dossiers.received.direct@district': '70',
  'dossiers.received.carriedOver@district': '20',
  'dossiers.resolved.total@district': '140',
  'dossiers.resolved.early@district': '33',
  'dossiers.resolved.onTime@district': '100',
  'dossiers.resolved.late@district': '7',
  'dossiers.pending.total@district': '10',
  'dossiers.pending.notDue@district': '8',
  'dossiers.pending.overdue@district': '2',
  'dossiers.returned@district': '3',
  'dossiers.cancelled@district': '0',
  'dossiers.received.total@communes': '2.100',
  'dossiers.received.online@communes': '0',
  'dossiers.received.direct@communes': '2.100',
  'dossiers.received.carriedOver@communes': '0',
  'dossiers.resolved.total@communes': '2.100',
  'dossiers.resolved.early@communes': '0',
  'dossiers.resolved.onTime@communes': '2.100',
  'dossiers.resolved.late@communes': '0',
  'dossiers.pending.total@communes': '0',
  'dossiers.returned@communes': '0',
  'dossiers.cancelled@communes': '0',
};

export const caoBangTables = (figures: Figures = caoBangFigures): readonly BoundTable[] =>
  tablesFrom(caoBang2023, indicators, { figures, members: [] });

export const summaryInfo: ReportInfo = {
  ...blankReportInfo,
  agency: 'UBND xã Bến Cát',
  place: 'Bến Cát',
  day: 20,
  month: 4,
  year: 2020,
};

/** Figures of the years from 2015 on; "" leaves a year blank. */
const years = (id: string, ...figures: readonly string[]): Figures =>
  Object.fromEntries(figures.map((figure, index) => [`${id}@${2015 + index}`, figure]));

export const summaryFigures: Figures = {
  ...years('directing.documents.total', '13', '13', '14', '20', '20', '10'),
  ...years('directing.documents.party', '1', '1', '1', '2', '2', '1'),
  ...years('directing.documents.agency', '12', '12', '13', '18', '18', '9'),
  ...years('publicity.contestHeld', '0', '0', '0', '1', '0', '0'),
  ...years('publicity.radioBulletins', '', '', '10', '14', '15', '7'),
  ...years('publicity.webColumn', '0', '0', '0', '0', '1', '1'),
  ...years('initiatives.applied', '0', '0', '0', '0', '0', '0'),
  ...years('survey.responses', '', '', '', '40', '260', '80'),
  ...years('satisfaction.overallRate', '', '', '', '97', '93', '95,4'),
  ...years('legalDocuments.drafted.total', '3', '5', '3', '4', '2', '0'),
  ...years('legalDocuments.drafted.communeResolutions', '3', '4', '3', '3', '2', '0'),
  ...years('legalDocuments.drafted.communeDecisions', '0', '1', '0', '1', '0', '0'),
  ...years('legalDocuments.inspection.inspected', '3', '', '3', '4', '2', '0'),
  ...years('tthc.commune.total', '174', '174', '153', '119', '157', '162'),
  ...years('tthc.oneStop.communeDesk', '', '', '', '', '', '123'),
  ...years('tthc.commune.onTimeOfReceivedRate', '100', '100', '100', '99,14', '96,42', '94,53'),
  ...years('feedback.received', '0', '0', '0', '0', '0', '0'),
  ...years('staff.officials.quotaAssigned', '25', '25', '25', '25', '25', '23'),
  ...years('staff.officials.present', '22', '24', '24', '24', '24', '24'),
  ...years('staff.officials.cut', '1', '0', '0', '0', '1', '0'),
  ...years('recruitment.byCompetitiveExam', '1', '0', '0', '0', '0', '0'),
  ...years('training.civilServants', '25', '29', '34', '37', '48', '10'),
  ...years('eDocument.exchangeRate', '0', '0', '0', '40', '70', '100'),
  ...years('digital.signatures', '', '', '', '4', '13', '24'),
  ...years('service.level34.provided', '', '', '', '', '25', '25'),
  'goal2020.proceduresSimplified': 'Đạt',
  'goal2020.apparatusStreamlined': 'Đạt',
  'goal2020.staffQuality': 'Đạt',
  'goal2020.onlineServices': 'Không đạt',
};

export const summaryTables = (figures: Figures = summaryFigures): readonly BoundTable[] =>
  tablesFrom(giaiDoan20112020, indicators, { figures });

export const communeInfo: ReportInfo = {
  ...blankReportInfo,
  agency: 'UBND phường Sông Xanh',
  place: 'Sông Xanh',
  month: 9,
  year: 2026,
  period: { kind: 'quarter', index: 3, year: 2026 },
  addressees: ['Sở Nội vụ tỉnh Mẫu'],
};

export const communeFigures: Figures = {
  'directing.documentsIssued': '15',
  'plan.completionRate': '75',
  'plan.tasksAssigned': '32',
  'plan.tasksCompleted': '24',
  'inspection.officesInspected': '3',
  'inspection.issuesFound': '2',
  'inspection.issuesResolved': '2',
  'inspection.resolutionRate': '100',
  'tasks.fromProvince.assigned': '0',
  'survey.conducted': '1',
  'survey.method': '2',
  'survey.responses': '350',
  'dialogue.held': '1',
  'legalDocuments.issued.commune': '4',
  'legalDocuments.inspection.inspected': '4',
  'legalDocuments.inspection.needingAction': '0',
  'tthc.commune.total': '371',
  'tthc.interlinked.sameLevel': '5',
  'tthc.interlinked.acrossLevels': '12',
  'tthc.boundaryFree': '371',
  'tthc.oneStop.serviceCentre': '371',
  'tthc.commune.resolved': '4.120',
  'tthc.commune.resolvedOnTime': '4.100',
  'tthc.commune.onTimeRate': '99,5',
  'feedback.received': '0',
  'publicUnits.total': '9',
  'staff.civil.quotaAssigned': '45',
  'staff.civil.present': '43',
  'staff.civil.cutInPeriod': '0',
  'jobPosition.agenciesApproved': '4',
  'jobPosition.publicUnitsApproved': '9',
  'recruitment.civilServants': '0',
  'recruitment.civilServantsSpecial': '0',
  'recruitment.publicEmployees': '0',
  'recruitment.publicEmployeesSpecial': '0',
  'discipline.total': '1',
  'discipline.communeOfficeLeaders': '1',
  'disbursement.planned': '18.500',
  'disbursement.spent': '9.250',
  'disbursement.rate': '50',
  'autonomy.total': '9',
  'autonomy.stateFunded': '9',
  'digital.reportSystemRate': '100',
  'eDocument.usage.communesRate': '99,2',
  'service.full.rate': '80',
  'service.full.eligible': '200',
  'service.full.provided': '160',
  'service.full.withDossiers': '61',
  'service.partial.provided': '120',
  'service.partial.reasonPublished': '120',
  'service.partial.withDossiers': '30',
  'service.online.portalRate': '100',
  'service.online.provided': '280',
  'service.online.integrated': '280',
  'service.online.dossierRate': '82,5',
  'service.dossiers.received': '4.200',
  'service.dossiers.receivedOnline': '3.465',
  'service.full.dossiersReceived': '2.900',
  'service.payment.rate': '100',
  'service.payment.withFees': '88',
  'service.payment.integrated': '88',
  'service.proactive.provided': '0',
};

export const communeTables = (figures: Figures = communeFigures): readonly BoundTable[] =>
  tablesFrom(commune2026, indicators, { figures });
