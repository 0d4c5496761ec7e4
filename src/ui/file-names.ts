// Names of the files that are handed out.

import type { ReportInfo } from '../core/report-info';
import { periodTitle } from './period-words';

/** "a.xlsx" becomes "a (đã điền).xlsx"; a copy of a copy keeps the one mark. */
export function savedCopyName(name: string): string {
  const [, stem = name, ending = '.xlsx'] = /^(.*?)(\.[^.]+)?$/.exec(name.normalize('NFC')) ?? [];
  const mark = ' (đã điền)';
  return stem.endsWith(mark) ? `${stem}${ending}` : `${stem}${mark}${ending}`;
}

/** "Báo cáo CCHC Quý I 2024.docx": only what is known stands in it. */
export function reportFileName({ period }: ReportInfo): string {
  return period ? `Báo cáo CCHC ${periodTitle(period)}.docx` : 'Báo cáo CCHC.docx';
}
