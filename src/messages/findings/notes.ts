// Sentences about Ghi chú: what it says beside the figure, and what it calculates itself.

import type { Finding } from '../../core/form/finding';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { cellName, termValue } from '../words';
import type { Sentences } from './sentence';

type NoteCode = 'NOTE_PARTS' | 'NOTE_SHARE' | 'NOTE_SUM' | 'NOTE_CHANGE' | 'NOTE_FIGURE';

const AGREE = 'Số liệu và Ghi chú của cùng một dòng phải khớp nhau.';
const EITHER = 'Đề nghị sửa số liệu hoặc Ghi chú.';

/** "số liệu ở ô D17 là 76". */
function beside({ slots: { terms } }: Finding): string {
  const [figure] = terms;
  return figure?.cell ? `số liệu ở ${cellName(figure.cell)} là ${termValue(figure)}` : 'số liệu là số khác';
}

export const notes: Sentences<NoteCode> = {
  NOTE_PARTS: {
    what: (finding) => {
      const parts = finding.parts.map((part) => formatDecimal(part)).join(' + ');
      return `các phần ghi ở Ghi chú cộng lại (${parts}) là ${formatDecimal(finding.sum)}, còn ${beside(finding)}. ${EITHER}`;
    },
    why: AGREE,
  },
  NOTE_SHARE: {
    what: (finding) => {
      const share = `${formatDecimal(finding.part)}/${formatDecimal(finding.whole)}`;
      return `Ghi chú viết ${share} tức ${formatDecimal(finding.share)}%, còn ${beside(finding)}. ${EITHER}`;
    },
    why: AGREE,
  },
  NOTE_SUM: {
    what: ({ text, result }) =>
      `phép tính “${text}” trong Ghi chú chưa đúng, kết quả phải là ${formatDecimal(result)}. Đề nghị sửa Ghi chú.`,
    why: 'Phép tính ghi ở Ghi chú là căn cứ của số liệu.',
  },
  NOTE_CHANGE: {
    what: ({ word, said, calculated }) =>
      `Ghi chú viết “${word} ${formatDecimal(said)}” nhưng phép tính kèm theo ra ${formatDecimal(calculated)}. Đề nghị sửa Ghi chú.`,
    why: 'Phép tính ghi ở Ghi chú là căn cứ của số liệu.',
  },
  NOTE_FIGURE: {
    what: (finding) => `Ghi chú viết “${finding.text}”, còn ${beside(finding)}. ${EITHER}`,
    why: AGREE,
  },
};
