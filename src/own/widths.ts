// Widths of a form's columns for a page of A4: what a sheet of anybody's has is not told by every host.

import type { ReadColumn } from './read-columns';

/** Characters across an A4 page at the size of the printed forms. */
const PORTRAIT = 94;
const LANDSCAPE = 138;
const CODE = 6;
const UNIT = 14;
const NOTE = 13;
const SYMBOL = 18;
const LEAST_LABEL = 30;
const COMFORTABLE_LABEL = 36;
const COMFORTABLE_VALUE = 11;
const WIDEST_VALUE = 14;
const LEAST_VALUE = 7;

export interface Widths {
  readonly orientation: 'portrait' | 'landscape';
  readonly widths: readonly number[];
}

function fixedWidth({ role }: ReadColumn): number {
  switch (role) {
    case 'code':
      return CODE;
    case 'unit':
    case 'date':
      return UNIT;
    case 'note':
      return NOTE;
    case 'symbol':
      return SYMBOL;
    case 'label':
    case 'value':
      return 0;
    default:
      return role satisfies never;
  }
}

/** Upright where labels and figures have room enough, lengthwise otherwise; the label takes what the others leave. */
export function widthsOf(columns: readonly ReadColumn[]): Widths {
  const values = columns.filter(({ role }) => role === 'value').length;
  const fixed = columns.reduce((sum, column) => sum + fixedWidth(column), 0);
  const upright = fixed + values * COMFORTABLE_VALUE + COMFORTABLE_LABEL <= PORTRAIT;
  const orientation = upright ? 'portrait' : 'landscape';
  const page = orientation === 'portrait' ? PORTRAIT : LANDSCAPE;
  const free = Math.max(0, page - fixed);
  const value = Math.max(
    LEAST_VALUE,
    Math.min(WIDEST_VALUE, Math.floor((free - LEAST_LABEL) / Math.max(1, values))),
  );
  const label = Math.max(LEAST_LABEL, free - value * values);
  const widths = columns.map((column) =>
    column.role === 'label' ? label : column.role === 'value' ? value : fixedWidth(column),
  );
  return { orientation, widths };
}
