// Words of a suggestion under a finding.

import { count } from '../../shell/labels';

export const repairWords = {
  suggestion: (reason: string) => `Gợi ý: ${reason}`,
  others: (findings: number) => `Sửa xong, ${count(findings)} chỗ khác tự đúng.`,
  choose: 'Gợi ý, chọn một cách:',
  hint: 'Có gợi ý sửa',
  cause: (cells: number, findings: number) => `Sửa ${count(cells)} ô, ${count(findings)} chỗ khác tự đúng`,
  apply: 'Sửa',
  done: (mended: number | null) =>
    mended === null
      ? 'Đã sửa.'
      : mended === 0
        ? 'Đã sửa và kiểm tra lại.'
        : `Đã sửa và kiểm tra lại: ${count(mended)} chỗ đã khớp.`,
  undo: {
    what: 'lần sửa',
    undone: 'Đã trả lại số trước khi sửa.',
    redone: 'Đã sửa lại như trước khi hoàn tác.',
  },
} as const;
