// Words of the list of what would be filled.

import { count } from '../../shell/labels';
import type { UndoWords } from '../../shell/undo-step';

/** After a fill. */
export const undoWords = (cells: number): UndoWords => ({
  what: 'lần điền',
  undone: `Đã trả ${count(cells)} ô về như trước khi điền.`,
  redone: `Đã điền lại ${count(cells)} ô.`,
});

export const fillWords = {
  title: 'Điền số tính được',
  lead: 'Chỉ những ô được đánh dấu mới được ghi, dưới dạng công thức.',
  group: { fill: 'Ô đang trống', replace: 'Ô đã có số nhưng khác kết quả tính' },
  groupHint: {
    fill: 'Đã chọn sẵn.',
    replace: 'Không chọn sẵn. Hãy xem từng ô: có thể số thành phần mới là số cần sửa.',
  },
  all: (kind: 'fill' | 'replace', cells: number) =>
    kind === 'fill' ? `Chọn cả ${count(cells)} ô trống` : `Chọn cả ${count(cells)} ô đã có số`,
  item: (cell: string, label: string, before: string, after: string) =>
    before === ''
      ? `Ô ${cell}, ${label}: điền ${after}`
      : `Ô ${cell}, ${label}: đổi ${before} thành ${after}`,
  blank: 'trống',
  apply: (cells: number) => `Điền ${count(cells)} ô`,
} as const;
