// The annex "Giải trình số liệu": figures that differ from what the check expects, and why.

import type { Explanation } from '../core/form/waiver';
import type { Block, Run } from '../core/report/document';
import { line } from './appendix-cell';

interface Column {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly of: (one: Explanation, at: number) => string;
}

const COLUMNS: readonly Column[] = [
  { title: 'STT', width: 5, align: 'center', of: (_, at) => String(at + 1) },
  { title: 'Biểu – chỉ tiêu', width: 30, align: 'left', of: ({ place }) => place },
  { title: 'Số liệu', width: 20, align: 'left', of: ({ figure }) => figure },
  { title: 'Vì sao khác', width: 34, align: 'left', of: ({ reason }) => reason },
  { title: 'Người giải trình', width: 16, align: 'left', of: ({ by }) => by },
  { title: 'Ngày', width: 12, align: 'center', of: ({ day }) => day },
];

/** Behind the appendices; nothing where there is nothing to account for. */
export function explanationsAppendix(
  explanations: readonly Explanation[],
  caption: readonly Run[],
): readonly Block[] {
  if (explanations.length === 0) return [];
  return [
    {
      kind: 'appendix',
      number: 'Phụ lục giải trình',
      title: 'GIẢI TRÌNH SỐ LIỆU',
      caption,
      table: {
        header: [COLUMNS.map(({ title }) => title)],
        headerMerges: [],
        widths: COLUMNS.map(({ width }) => width),
        rows: explanations.map((one, at) => ({
          bold: false,
          cells: COLUMNS.map(({ align, of }) => ({ runs: line(of(one, at)), align })),
        })),
      },
      orientation: 'landscape',
    },
  ];
}
