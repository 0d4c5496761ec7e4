// Which column of a sheet's header has which role in a form whose rows are indicators, by its words.

import type { ColumnRole } from '../core/form/template';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { headsDossiers } from './dossier-columns';
import { headersOf, type SheetHeader, type TitledColumn } from './sheet/columns';
import { gridOf } from './sheet/grid';
import type { TemplateIndex } from './template-index';

/** Column by role, as far as the words of a header tell. */
export type HeaderColumns = Partial<Record<ColumnRole, number>>;

/** A header of the sheet with the roles that its words tell. */
export interface Header extends SheetHeader {
  readonly roles: HeaderColumns;
  /** Last column that the header's label cell covers: "Chỉ tiêu" may be merged over two columns. */
  readonly labelEnd: number;
}

interface Word {
  readonly column: number;
  readonly role: ColumnRole;
  readonly weight: number;
}

/** The lower title of a column holds ("Kết quả thống kê" above "Đơn vị tính" and "Số liệu"). */
function wordOf({ column, path }: TitledColumn, index: TemplateIndex): Word | null {
  for (const title of [...path].reverse()) {
    const word = index.headerWord(title);
    if (word) return { column, ...word };
  }
  return null;
}

/** Two different roles make a header: one word alone may be a label or a unit. */
const isHeader = (words: readonly Word[]): boolean => new Set(words.map(({ role }) => role)).size >= 2;

/** The more telling word of a role holds; of equals the first from the left. */
function rolesOf(words: readonly Word[]): HeaderColumns {
  const best = new Map<ColumnRole, Word>();
  for (const word of words) {
    const known = best.get(word.role);
    if (!known || known.weight < word.weight) best.set(word.role, word);
  }
  return Object.fromEntries([...best].map(([role, { column }]) => [role, column]));
}

/** Last column to the right that has the label's own titles: what its merge covers. */
function labelEnd({ columns }: SheetHeader, label: number | undefined): number {
  if (label === undefined) return -1;
  const pathAt = (column: number): string =>
    columns.find((one) => one.column === column)?.path.join('\n') ?? '';
  let end = label;
  while (pathAt(end + 1) !== '' && pathAt(end + 1) === pathAt(label)) end += 1;
  return end;
}

/** Every header of a sheet from top to bottom; a header repeated at a page break is one more. */
export function findHeaders(sheet: SheetSnapshot, index: TemplateIndex): readonly Header[] {
  return headersOf(gridOf(sheet)).flatMap((header) => {
    const words = header.columns.flatMap((one) => wordOf(one, index) ?? []);
    if (!isHeader(words) || headsDossiers(header)) return [];
    const roles = rolesOf(words);
    return [{ ...header, roles, labelEnd: labelEnd(header, roles.label) }];
  });
}
