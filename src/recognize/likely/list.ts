// A list of documents of which a person said that it is one: its columns by words and contents, else by answers.

import { NONE } from '../../core/form/question';
import type { BoundTable } from '../../core/form/table';
import { type ColumnRole, printedNumber } from '../../core/form/template';
import { columnLetters } from '../../core/workbook/address';
import type { SheetSnapshot } from '../../core/workbook/workbook';
import type { Asking } from '../ask';
import { type DocumentRole, likelyRoles } from '../document-columns';
import { documentsUnder } from '../documents';
import type { FormChoice, UnreadBlock } from '../ledger';
import type { SheetHeader } from '../sheet/columns';
import { gridOf } from '../sheet/grid';

const asked = ['symbol', 'date', 'label'] as const;
const SHOWN = 3;

/** null where its columns are not known yet, or where no row is a document's. */
export function listUnder(
  sheet: SheetSnapshot,
  form: FormChoice,
  block: UnreadBlock,
  header: SheetHeader,
  ask: Asking,
): BoundTable | null {
  const roles = new Map<DocumentRole, number>(likelyRoles(gridOf(sheet), header, form.template));
  let open = false;
  for (const role of asked) {
    if (roles.has(role)) continue;
    const free = header.columns.filter(({ column }) => ![...roles.values()].includes(column));
    if (free.length === 0) break;
    const answer = ask.settle(roleDraft(sheet, form, block, header, free, role));
    if (answer === null) open = true;
    const told = free.find(({ column }) => columnLetters(column) === answer);
    if (answer !== NONE && told) roles.set(role, told.column);
  }
  const label = roles.get('label');
  if (open || label === undefined) return null;
  return documentsUnder(sheet, form, header, { ...Object.fromEntries(roles), label });
}

function roleDraft(
  sheet: SheetSnapshot,
  { template }: FormChoice,
  { area, body }: UnreadBlock,
  header: SheetHeader,
  free: SheetHeader['columns'],
  role: ColumnRole,
): Parameters<Asking['settle']>[0] {
  const grid = gridOf(sheet);
  const rows = grid.rows.filter((row) => row >= (body ?? header.bottom + 1) && row <= area.bottom);
  const shown = (column: number): readonly string[] =>
    rows
      .map((row) => grid.text(row, column))
      .filter((text) => text !== '')
      .slice(0, SHOWN);
  return {
    kind: 'column',
    about: 'role',
    cell: { sheet: sheet.name, row: header.bottom, column: free[0]?.column ?? area.left },
    area: { ...area, top: header.top },
    subject: template.columns.find((one) => one.role === role)?.title ?? '',
    template: template.id,
    form: printedNumber(template),
    words: [
      template.id,
      role,
      ...header.columns.map(({ column, path }) => `${columnLetters(column)} ${path.join(' – ')}`),
    ],
    ordinal: 0,
    shared: true,
    choices: free.map(({ column, path }) => ({
      id: columnLetters(column),
      label: path.at(-1) ?? '',
      confidence: 1 / (free.length + 1),
      shown: shown(column),
    })),
  };
}
