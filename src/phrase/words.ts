// Words a pattern asks of the report's own data; what is not known becomes a visible blank.

import { dateText } from '../core/calendar/calendar-date';
import { nextPeriod, periodPhrase } from '../core/calendar/period';
import type { ReportInfo } from '../core/calendar/report-info';
import type { Reporter } from '../core/form/reporter';
import type { BoundTable } from '../core/form/table';
import type { Template } from '../core/form/template';
import type { Run } from '../core/report/document';
import type { OutlineWord } from '../core/report/outline';
import { areaWord, fullName, shortName } from './agency';
import { partOfYear, yearSpan } from './over-years';

export type Words = { readonly [W in OutlineWord]: readonly Run[] };

export const text = (value: string): Run => ({ kind: 'text', text: value });
export const blank = (hint: string): Run => ({ kind: 'blank', hint });

/** A final stop where the text has none; one that goes on (":", ";") keeps its end. */
export function endWithStop(line: string): string {
  return /[.!?…:;,][”"’')\]]*$/.test(line) ? line : `${line}.`;
}

/** Text, or a blank with a hint where there is none. */
export function textOrBlank(value: string, hint: string): Run {
  const shown = value.normalize('NFC').trim();
  return shown === '' ? blank(hint) : text(shown);
}

/**
 * @param reporter at which level the agency stands
 * @param forms the forms of the report's set, which may tell more of the years than the tables found
 * @param plan the plan of the year as cited where it is asked for, if the basis does not name it
 */
export function wordsOf(
  info: ReportInfo,
  reporter: Reporter,
  tables: readonly BoundTable[],
  forms: readonly Template[] = [],
  plan = '',
): Words {
  const { period } = info;
  const phrase = phraseOf(info);
  const basis = info.basis.map(trimStop).join('; ').normalize('NFC').trim();
  const year = yearOf(info);
  const span = yearSpan(tables);
  const short = shortName(info.agency);
  const area = areaWord(info.agency);
  const whole = reporter.alone ? short : 'địa phương';
  const part = span && partOfYear(span[1], [...tables.map(({ template }) => template), ...forms]);
  return {
    agency: [textOrBlank(short, 'tên cơ quan báo cáo')],
    agencyFull: [textOrBlank(fullName(info.agency), 'tên cơ quan báo cáo')],
    area: [text(area || 'địa phương')],
    inArea: [text(area === '' ? `tại ${whole}` : `trên địa bàn ${area}`)],
    whole: [text(whole)],
    departments: [text(reporter.alone ? short : 'các sở, ngành')],
    communes: [text(reporter.level === 'commune' && area !== '' ? area : 'cấp xã')],
    districts: [text(reporter.level === 'district' && area !== '' ? area : 'cấp huyện')],
    province: [text(reporter.province)],
    provinceCommittee: [text(`UBND ${reporter.province}`)],
    districtCommittee: [text(`UBND ${reporter.district ?? 'cấp huyện'}`)],
    period: [phrase],
    inPeriod: [text(period?.kind === 'adHoc' ? 'Trong thời gian ' : 'Trong '), phrase],
    nextPeriod: [nextPhraseOf(period)],
    year: [year === null ? blank('năm') : text(String(year))],
    nextYear: [year === null ? blank('năm sau') : text(String(year + 1))],
    years: span ? [text(yearsPhrase(span))] : [text('trong cả giai đoạn')],
    partYear: span && part ? [text(` (số liệu năm ${span[1]} ${part})`)] : [],
    basis: [textOrBlank(basis, 'văn bản hướng dẫn chế độ báo cáo: số, ngày, trích yếu')],
    onBasis: basis === '' ? [] : [text(`Thực hiện ${basis}, `)],
    plan: [textOrBlank(planOf(info.basis) || plan, 'Kế hoạch CCHC năm: số, ngày ban hành, trích yếu')],
    withAppendices: tables.length > 0 ? [text(' (có các phụ lục số liệu kèm theo)')] : [],
  };
}

/** A report out of turn has no name but its days. */
function phraseOf({ period, dataFrom, dataTo }: ReportInfo): Run {
  if (!period) return blank('kỳ báo cáo');
  if (period.kind !== 'adHoc') return text(periodPhrase(period));
  if (!dataTo) return blank('số liệu từ ngày nào đến ngày nào');
  return text(`${dataFrom ? `từ ngày ${dateText(dataFrom)} ` : ''}đến ngày ${dateText(dataTo)}`);
}

function nextPhraseOf(period: ReportInfo['period']): Run {
  if (!period) return blank('kỳ tiếp theo');
  return text(period.kind === 'adHoc' ? 'thời gian tới' : periodPhrase(nextPeriod(period)));
}

function yearsPhrase([first, last]: readonly [string, string]): string {
  return first === last ? `trong năm ${first}` : `từ năm ${first} đến năm ${last}`;
}

function trimStop(citation: string): string {
  return citation.trim().replace(/(?<![;.,])[;.,]+$/, '');
}

/** Year that the report is about; null where nothing tells. */
export const yearOf = ({ period, year }: Pick<ReportInfo, 'period' | 'year'>): number | null =>
  period?.year ?? year;

/** "Kế hoạch số 282/KH-UBND": a document cited before is cited again by type and number only. */
export function planOf(basis: readonly string[]): string {
  for (const citation of basis) {
    const match = /kế hoạch số\s*\S+/iu.exec(citation.normalize('NFC'));
    if (match) return trimStop(match[0]).replace(/^k/, 'K');
  }
  return '';
}
