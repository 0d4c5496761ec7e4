// A list of documents as an appendix: what the sheet says of each, with what the check holds against it.

import { isListed, type ListedDocument } from '../core/form/table';
import type { ColumnRole, Template } from '../core/form/template';
import type { DocumentTableRow, Run } from '../core/report/document';
import type { CellRef } from '../core/workbook/address';
import { type KnownFigures, remarkOf } from '../phrase/known-figures';
import { blank } from '../phrase/words';
import { aligned, line } from './appendix-cell';

/** One row a document, in the order of the sheet. */
export function documentRows(
  template: Template,
  documents: readonly ListedDocument[],
  known: KnownFigures,
): readonly DocumentTableRow[] {
  const listed = documents.filter(isListed);
  if (listed.length === 0) return [emptyList(template)];
  return listed.map((document) => ({
    bold: false,
    cells: template.columns.map(({ role }) => aligned(pieceOf(document, role, known), role)),
  }));
}

function pieceOf(document: ListedDocument, role: ColumnRole, known: KnownFigures): readonly Run[] {
  const { code, symbol, date, title, cell, places } = document;
  const runs = line({ code, symbol, date, label: title, unit: '', value: '', note: '' }[role]);
  const at: { readonly [R in ColumnRole]?: CellRef | undefined } = { ...places, label: cell };
  const place = at[role];
  const remark = place && remarkOf(place, known);
  return remark ? runs.map((run) => ({ ...run, remark })) : runs;
}

/**
 * A list in which nothing stands. It stays in the draft, since the other appendices are numbered after it; whether no
 * document was issued or nobody has written them down yet, only a person can say.
 */
function emptyList({ columns }: Template): DocumentTableRow {
  const hint = blank('các văn bản đã ban hành; nếu không có, ghi: Không có văn bản');
  return {
    bold: false,
    cells: columns.map(({ role }) => aligned(role === 'label' ? [hint] : [], role)),
  };
}
