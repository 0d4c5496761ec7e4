// An annex that no form asks for: a table of a list, behind the appendices.

import type { Block, Run } from '../core/report/document';
import { line } from './appendix-cell';

export interface AnnexColumn<T> {
  readonly title: string;
  readonly width: number;
  readonly align: 'left' | 'center';
  readonly of: (one: T, at: number) => string;
}

export interface Annex<T> {
  readonly number: string;
  readonly title: string;
  readonly columns: readonly AnnexColumn<T>[];
  readonly orientation: 'portrait' | 'landscape';
}

/** Nothing where the list is empty. */
export function annexOf<T>(
  { number, title, columns, orientation }: Annex<T>,
  list: readonly T[],
  caption: readonly Run[],
): readonly Block[] {
  if (list.length === 0) return [];
  return [
    {
      kind: 'appendix',
      number,
      title,
      caption,
      table: {
        header: [columns.map((column) => column.title)],
        headerMerges: [],
        widths: columns.map(({ width }) => width),
        rows: list.map((one, at) => ({
          bold: false,
          cells: columns.map(({ align, of }) => ({ runs: line(of(one, at)), align })),
        })),
      },
      orientation,
    },
  ];
}
