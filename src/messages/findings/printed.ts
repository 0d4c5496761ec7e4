// Sentences about the lines over the forms: number and day of the report, days of the figures, numbers of appendices.

import { dateText } from '../../core/calendar/calendar-date';
import type { Finding, FindingFields } from '../../core/form/finding';
import { cellNames, dayRange, joinAnd } from '../words';
import type { Sentences } from './sentence';

type PrintedCode =
  | 'CAPTION_DIFFERS'
  | 'CAPTION_AGENCY'
  | 'CAPTION_PERIOD'
  | 'CAPTION_BLANK'
  | 'DAYS_DIFFER'
  | 'DAYS_ORDER'
  | 'DAYS_LATE'
  | 'APPENDIX_TWICE'
  | 'APPENDIX_LEFT_OUT';

const ONE_CAPTION = 'Các phụ lục kèm theo một báo cáo ghi cùng một số, một ngày, như ở đầu báo cáo.';
const ONE_WINDOW = 'Số liệu trong một báo cáo chốt cùng một kỳ, và chốt trước ngày ký báo cáo.';
const APPENDICES = 'Các phụ lục của một báo cáo đánh số liên tục, mỗi phụ lục một số.';

/** "số 105 ngày 06/3/2024", "ngày …/3/2024". */
function reportText({ number, day, month, year }: FindingFields['CAPTION_BLANK']['reference']): string {
  const date =
    day && month && year ? dateText({ day, month, year }) : `${day ?? '…'}/${month ?? '…'}/${year ?? '…'}`;
  const parts = [number === '' ? '' : `số ${number}`, day || month || year ? `ngày ${date}` : ''];
  return parts.filter((part) => part !== '').join(' ');
}

/** "quý II năm 2023" within a sentence. */
const lowerFirst = (phrase: string): string => phrase.charAt(0).toLocaleLowerCase('vi') + phrase.slice(1);

const homeOf = ({ cell }: Finding): string => cell?.sheet ?? '';

/** Where the other thing stands: the form of that name, else the last cell. */
function reference(finding: Finding, form: string): string {
  const last = finding.cells.slice(-1);
  return form === '' ? cellNames(last, homeOf(finding)) : `trang ${form}`;
}

/** " (và ở ô PL3!A3)": the other lines that print the same. */
function alsoAt(finding: Finding, form = ''): string {
  const others = form === '' ? finding.cells.slice(1, -1) : finding.cells.slice(1);
  return others.length > 0 ? ` (cũng vậy ở ${cellNames(others, homeOf(finding))})` : '';
}

export const printed: Sentences<PrintedCode> = {
  CAPTION_DIFFERS: {
    what: (finding) =>
      `ghi kèm theo Báo cáo ${reportText(finding.printed)}${alsoAt(finding, finding.form)}, còn ${reference(finding, finding.form)} ghi ${reportText(finding.reference)}. Đề nghị ghi thống nhất.`,
    why: ONE_CAPTION,
  },
  CAPTION_AGENCY: {
    what: (finding) =>
      `ghi kèm theo Báo cáo của ${finding.printed}${alsoAt(finding, finding.form)}, còn ${reference(finding, finding.form)} ghi ${finding.reference}. Kiểm tra tên cơ quan và ghi thống nhất.`,
    why: 'Các phụ lục kèm theo một báo cáo ghi cùng một cơ quan, như ở đầu báo cáo.',
  },
  CAPTION_PERIOD: {
    what: (finding) =>
      `ghi kèm theo Báo cáo ${lowerFirst(finding.printed)}${alsoAt(finding, finding.form)}, còn ${reference(finding, finding.form)} ghi kỳ báo cáo là ${lowerFirst(finding.reference)}. Kiểm tra phụ lục của kỳ nào và ghi thống nhất.`,
    why: 'Các phụ lục kèm theo một báo cáo ghi cùng một kỳ, như ở đầu báo cáo.',
  },
  CAPTION_BLANK: {
    what: (finding) =>
      `chưa ghi số, ngày của báo cáo${alsoAt(finding)}, còn ${reference(finding, '')} đã ghi ${reportText(finding.reference)}. Đề nghị ghi cho đủ.`,
    why: ONE_CAPTION,
  },
  DAYS_DIFFER: {
    what: (finding) =>
      `ghi kỳ số liệu ${dayRange(finding.from, finding.to)}${alsoAt(finding, finding.form)}, còn ${reference(finding, finding.form)} ghi ${dayRange(finding.reference.from, finding.reference.to)}. Kiểm tra số liệu chốt theo kỳ nào và ghi thống nhất.`,
    why: ONE_WINDOW,
  },
  DAYS_ORDER: {
    what: ({ from, to }) =>
      `kỳ số liệu từ ${dateText(from)} đến ${dateText(to)}: ngày cuối phải sau ngày đầu. Đề nghị sửa.`,
    why: ONE_WINDOW,
  },
  DAYS_LATE: {
    what: ({ to, signed }) =>
      `số liệu chốt đến ngày ${dateText(to)}, sau ngày báo cáo (${dateText(signed)}). Kiểm tra hai ngày này.`,
    why: ONE_WINDOW,
  },
  APPENDIX_TWICE: {
    what: (finding) =>
      `tiêu đề ghi “${finding.number}”, trùng với ${cellNames(finding.cells.slice(1), homeOf(finding))}. ${finding.meant === '' ? 'Đề nghị đánh số lại.' : `Có lẽ là ${finding.meant}; đề nghị sửa.`}`,
    why: APPENDICES,
  },
  APPENDIX_LEFT_OUT: {
    what: ({ missing }) =>
      `không có ${joinAnd(missing)} đứng trước. Nếu kỳ này không lập thì không sao; nếu báo cáo có nhắc đến, đề nghị bổ sung.`,
    why: APPENDICES,
  },
};
