// What the rows and columns of an unknown form stand for, as its header tells.

import type { TemplateKind } from '../core/form/template';
import type { ReadColumn, ReadHeader } from './read-columns';

const YEAR = /^\s*(?:năm\s*)?((?:19|20)\d{2})(?!\d|\s*[-/–]\s*(?:19|20)\d{2})/iu;

/** The year a value column stands for; "" for none. */
export function yearOf({ path }: ReadColumn): string {
  const own = path.findLast((text) => YEAR.test(text.normalize('NFC')));
  return own === undefined ? '' : (YEAR.exec(own.normalize('NFC'))?.[1] ?? '');
}

/** What the rows and columns stand for; null where there is no column for figures. */
export function kindOfForm(
  header: ReadHeader,
): { readonly kind: TemplateKind; readonly header: ReadHeader } | null {
  const values = header.columns.filter(({ role }) => role === 'value');
  const has = (role: ReadColumn['role']): boolean => header.columns.some((column) => column.role === role);
  if (has('symbol') && (has('date') || has('code'))) {
    const columns = header.columns.map((column) =>
      column.role === 'value' ? { ...column, role: 'note' as const } : column,
    );
    return { kind: 'documents', header: { ...header, columns } };
  }
  if (values.length === 0) return null;
  const years = values.filter(
    (column, index) =>
      yearOf(column) !== '' && values.findIndex((one) => yearOf(one) === yearOf(column)) === index,
  );
  if (years.length >= 2 && years.length * 5 >= values.length * 3) {
    const columns = header.columns.map((column) =>
      column.role === 'value' && !years.includes(column) ? { ...column, role: 'note' as const } : column,
    );
    return { kind: 'years', header: { ...header, columns } };
  }
  return { kind: values.length === 1 ? 'indicators' : 'agencies', header };
}
