// Names of the files that are handed out.

import type { Period, ReportInfo } from '../../core/calendar/report-info';
import { periodTitle } from '../parts/period-words';

/** "a.xlsx" becomes "a (đã điền).xlsx"; a copy of a copy keeps the one mark. */
export function savedCopyName(name: string): string {
  return withMark(name, 'đã điền');
}

/** "a.xlsx" becomes "a (6 tháng đầu năm 2024).xlsx": the period takes the place of an earlier one. */
export function nextPeriodName(name: string, period: Period): string {
  return withMark(name, periodTitle(period));
}

const OWN_MARK = / \((?:đã điền|(?:Quý|6 tháng|Cả năm|Giai đoạn)[^()]*)\)$/;

function withMark(name: string, mark: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name.normalize('NFC')) ?? [];
  // An export under the name .xls is saved as what it then is.
  const kind = /^\.xls[xm]$/i.test(ending) ? ending : '.xlsx';
  return `${stem.replace(OWN_MARK, '')} (${mark})${kind}`;
}

/** "Báo cáo CCHC Quý I 2024.docx": only what is known stands in it. */
export function reportFileName({ period }: ReportInfo): string {
  return period ? `Báo cáo CCHC ${periodTitle(period)}.docx` : 'Báo cáo CCHC.docx';
}
