// The annex "Giải trình số liệu": figures that differ from what the check expects, and why.

import type { Explanation } from '../core/form/waiver';
import type { Block, Run } from '../core/report/document';
import { type Annex, annexOf } from './annex';

const ANNEX: Annex<Explanation> = {
  number: 'Phụ lục giải trình',
  title: 'GIẢI TRÌNH SỐ LIỆU',
  columns: [
    { title: 'STT', width: 5, align: 'center', of: (_, at) => String(at + 1) },
    { title: 'Biểu – chỉ tiêu', width: 30, align: 'left', of: ({ place }) => place },
    { title: 'Số liệu', width: 20, align: 'left', of: ({ figure }) => figure },
    { title: 'Vì sao khác', width: 34, align: 'left', of: ({ reason }) => reason },
    { title: 'Người giải trình', width: 16, align: 'left', of: ({ by }) => by },
    { title: 'Ngày', width: 12, align: 'center', of: ({ day }) => day },
  ],
  orientation: 'landscape',
};

/** Behind the appendices; nothing where there is nothing to account for. */
export const explanationsAppendix = (
  explanations: readonly Explanation[],
  caption: readonly Run[],
): readonly Block[] => annexOf(ANNEX, explanations, caption);
