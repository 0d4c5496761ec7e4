// Words a pattern asks of the report's own data; what is not known becomes a visible blank.

import type { Run } from '../core/document';
import type { OutlineWord } from '../core/outline';
import type { ReportInfo } from '../core/report-info';
import { areaWord, shortName } from './agency';
import { nextPeriod, periodPhrase } from './period';

export type Words = { readonly [W in OutlineWord]: readonly Run[] };

export const text = (value: string): Run => ({ kind: 'text', text: value });
export const blank = (hint: string): Run => ({ kind: 'blank', hint });

/** Text, or a blank with a hint where there is none. */
export function textOrBlank(value: string, hint: string): Run {
  const shown = value.normalize('NFC').trim();
  return shown === '' ? blank(hint) : text(shown);
}

/** @param withAppendices whether appendices follow the report. */
export function wordsOf(info: ReportInfo, withAppendices: boolean): Words {
  const { period } = info;
  const phrase = period ? text(periodPhrase(period)) : blank('kỳ báo cáo');
  const year = period?.year ?? info.year;
  return {
    agency: [textOrBlank(shortName(info.agency), 'tên cơ quan báo cáo')],
    agencyFull: [textOrBlank(info.agency, 'tên cơ quan báo cáo')],
    area: [text(areaWord(info.agency) || 'địa phương')],
    period: [phrase],
    inPeriod: period ? [text(`Trong ${periodPhrase(period)}`)] : [text('Trong '), phrase],
    nextPeriod: [period ? text(periodPhrase(nextPeriod(period))) : blank('kỳ tiếp theo')],
    year: [year === null ? blank('năm') : text(String(year))],
    nextYear: [year === null ? blank('năm sau') : text(String(year + 1))],
    basis: [
      textOrBlank(
        info.basis.map(trimStop).join('; '),
        'văn bản hướng dẫn chế độ báo cáo: số, ngày, trích yếu',
      ),
    ],
    plan: [textOrBlank(planOf(info.basis), 'Kế hoạch CCHC năm: số, ngày ban hành, trích yếu')],
    withAppendices: withAppendices ? [text(' (có các phụ lục số liệu kèm theo)')] : [],
  };
}

function trimStop(citation: string): string {
  return citation.trim().replace(/[;.,]+$/, '');
}

/** "Kế hoạch số 282/KH-UBND": a document cited before is cited again by type and number only. */
function planOf(basis: readonly string[]): string {
  for (const citation of basis) {
    const match = /kế hoạch số\s*\S+/iu.exec(citation.normalize('NFC'));
    if (match) return trimStop(match[0]).replace(/^k/, 'K');
  }
  return '';
}
