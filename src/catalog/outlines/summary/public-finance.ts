// Phần thứ nhất, II.5. Cải cách tài chính công: the forms have no figures of it.

import type { OutlineSection } from '../../../core/report/outline';
import { chapter, place } from '../place';
import type { FigureId } from '../sentences';

/** Results, then what is left to do: as each area of the summary is written. */
export const publicFinanceSummary: readonly OutlineSection<FigureId>[] = [
  chapter(2, 'publicFinance', 'Cải cách tài chính công'),
  chapter(3, 'publicFinance.results', 'Kết quả đạt được'),
  place(
    4,
    'publicFinance.policies',
    'Thực hiện chính sách về thuế, tiền lương, tiền công và an sinh xã hội',
    'Nêu kết quả thu, chi ngân sách, thực hiện chế độ tiền lương và chính sách an sinh',
  ),
  place(
    4,
    'publicFinance.assets',
    'Quản lý, sử dụng tài sản công và thực hiện cơ chế tự chủ',
    'Nêu quy chế quản lý tài sản, chi tiêu nội bộ và kết quả thực hiện',
  ),
  place(4, 'publicFinance.published', 'Công khai tài chính', 'Nêu nội dung, hình thức công khai'),
  place(
    3,
    'publicFinance.weaknesses',
    'Tồn tại, hạn chế và nguyên nhân',
    'Nêu tồn tại, hạn chế và nguyên nhân',
  ),
];
