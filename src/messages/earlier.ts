// Files of earlier periods: which were not compared and why, and which name another agency.

import { dateText } from '../core/calendar/calendar-date';
import type { EarlierDoubt } from '../core/form/earlier';
import { periodInSentence } from './words';

/** "Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước." */
export function earlierDoubtText(file: string, doubt: EarlierDoubt): string {
  if (doubt.kind === 'otherAgency')
    return `“${file}” ghi cơ quan báo cáo khác: ${doubt.agency}; dự thảo không so với tệp đó. Nếu chọn nhầm tệp, đề nghị bỏ tệp đó và chọn lại.`;
  if (doubt.kind === 'otherLength') return otherLengthText(file, doubt);
  return `Chưa so với “${file}”, vì ${reasonOf(doubt)}.`;
}

type OfKind<K extends EarlierDoubt['kind']> = Extract<EarlierDoubt, { readonly kind: K }>;

/** What may stand beside it, and what may not. */
function otherLengthText(file: string, { then, length, alone }: OfKind<'otherLength'>): string {
  const { period, sameYear } = then;
  const name = period ? ` là của ${periodInSentence(period)},` : '';
  const days = {
    longer: 'kỳ số liệu dài hơn kỳ này',
    shorter: 'kỳ số liệu ngắn hơn kỳ này',
    unknown: 'chưa rõ kỳ số liệu bắt đầu từ ngày nào',
  }[length];
  const like = sameYear ? 'số tại một thời điểm, số lũy kế trong năm' : 'số tại một thời điểm';
  const more = alone ? ' Nếu có tệp của cùng kỳ năm trước, đề nghị chọn thêm.' : '';
  return `“${file}”${name} ${days}: chỉ so ${like}; không nêu tăng, giảm của số phát sinh trong kỳ.${more}`;
}

function reasonOf(doubt: Exclude<EarlierDoubt, OfKind<'otherAgency' | 'otherLength'>>): string {
  switch (doubt.kind) {
    case 'thenUnknown':
      return 'tệp đó chưa cho biết kỳ báo cáo';
    case 'nowUnknown':
      return 'sổ tính đang mở chưa cho biết kỳ báo cáo';
    case 'notEarlier':
      return 'tệp đó không phải của kỳ trước';
    case 'otherLevels':
      return `số liệu trong đó có từ trước khi thay đổi đơn vị hành chính (${dateText(doubt.since)})`;
    case 'farther':
      return 'tệp đó không phải của kỳ liền trước hay cùng kỳ năm trước';
  }
}
