// The sheet "Văn bản": a list to be filled in.

import type { DesignedCell, SheetDesign } from '../../core/form/sheet-design';
import type { DocumentColumn, DocumentsForm } from '../../core/form/supporting-form';
import { DATE_FORMAT } from '../info/draw-values';
import { headed } from '../sheet/frame';

export function designDocuments(form: DocumentsForm, name: string): SheetDesign {
  const { columns, rows } = form;
  const frame = headed(form, columns);
  const lines = Array.from({ length: rows }, (_, at) => at);
  return {
    ...frame.design,
    name,
    cells: [
      ...frame.design.cells,
      ...lines.flatMap((at) =>
        columns.map(({ key }, column) => documentCell(key, frame.next + at, column, at + 1)),
      ),
    ],
    print: {
      area: { top: 0, left: 0, bottom: frame.next + rows - 1, right: columns.length - 1 },
      growing: true,
      orientation: 'portrait',
      repeat: { first: frame.next - 1, last: frame.next - 1 },
    },
  };
}

function documentCell(key: DocumentColumn, row: number, column: number, number: number): DesignedCell {
  const place = { row, column, text: '' };
  if (key === 'code') return { ...place, text: String(number), look: 'code' };
  // Symbols are texts: "12/1" must not turn into a day.
  if (key === 'symbol') return { ...place, look: 'unit', format: '@' };
  return key === 'date' ? { ...place, look: 'unit', format: DATE_FORMAT } : { ...place, look: 'label' };
}
