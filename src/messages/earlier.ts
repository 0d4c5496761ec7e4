// Files of earlier periods: which were not compared and why, and which name another agency.

import { dateText } from '../core/calendar/calendar-date';
import type { EarlierDoubt } from '../core/form/earlier';

/** "Chưa so với “quy-3.xlsx”, vì tệp đó không phải của kỳ trước." */
export function earlierDoubtText(file: string, doubt: EarlierDoubt): string {
  if (doubt.kind === 'otherAgency')
    return `“${file}” ghi cơ quan báo cáo khác: ${doubt.agency}; dự thảo không so với tệp đó. Nếu chọn nhầm tệp, đề nghị bỏ tệp đó và chọn lại.`;
  return `Chưa so với “${file}”, vì ${reasonOf(doubt)}.`;
}

function reasonOf(doubt: Exclude<EarlierDoubt, { readonly kind: 'otherAgency' }>): string {
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
