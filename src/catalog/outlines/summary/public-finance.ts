// Phần thứ nhất, II.5. Cải cách tài chính công: the forms have no figures of it.

import type { OutlineSection } from '../../../core/report/outline';
import type { FigureId } from '../sentences';

/** Results, then what is left to do: as each area of the summary is written. */
export const publicFinanceSummary: readonly OutlineSection<FigureId>[] = [
  { key: 'publicFinance', level: 2, title: 'Cải cách tài chính công', content: [] },
  {
    key: 'publicFinance.results',
    level: 3,
    title: 'Kết quả đạt được',
    content: [
      {
        kind: 'freeText',
        key: 'publicFinance.results',
        hint: 'Nêu kết quả thu, chi ngân sách, thực hiện cơ chế tự chủ, quản lý tài sản công',
      },
    ],
  },
  {
    key: 'publicFinance.weaknesses',
    level: 3,
    title: 'Tồn tại, hạn chế và nguyên nhân',
    content: [
      { kind: 'freeText', key: 'publicFinance.weaknesses', hint: 'Nêu tồn tại, hạn chế và nguyên nhân' },
    ],
  },
];
