// The sheet "Thuyết minh": one row for each free text of the report, under the parts of the report.

import type { DesignedCell, DesignedChoice, SheetDesign } from '../../core/form/sheet-design';
import type { NarrativeForm } from '../../core/form/supporting-form';
import type { Area } from '../../core/workbook/address';
import { headed, mergedHeight } from '../sheet/frame';
import type { FreeTextPlace } from './free-text';

export function designNarrative(
  form: NarrativeForm,
  name: string,
  places: readonly FreeTextPlace[],
): SheetDesign {
  const frame = headed(form, form.columns);
  const right = form.columns.length - 1;
  const cells: DesignedCell[] = [...frame.design.cells];
  const choices: DesignedChoice[] = [];
  const { told, silent } = form.sentences;
  const merges: Area[] = [...frame.design.merges];
  const rowHeights = new Map(frame.design.rowHeights);
  let row = frame.next;
  let part = '';
  for (const place of places) {
    if (place.part !== '' && place.part !== part) {
      const title = place.part.toUpperCase();
      for (let column = 0; column <= right; column += 1) {
        cells.push({ row, column, text: column === 0 ? title : '', look: 'section' });
      }
      merges.push({ top: row, left: 0, bottom: row, right });
      rowHeights.set(row, mergedHeight(title, 'section', frame.design.columnWidths));
      row += 1;
    }
    part = place.part;
    cells.push(
      { row, column: 0, text: place.heading, look: 'fieldLabel' },
      { row, column: 1, text: place.hint, look: 'hint' },
      ...[2, 3, 4].map((column): DesignedCell => ({ row, column, text: '', look: 'field' })),
    );
    choices.push({
      row,
      column: 3,
      answers: [told, silent].map(({ word }, value) => ({ value, label: word })),
      inWords: true,
      open: true,
    });
    row += 1;
  }
  return {
    ...frame.design,
    name,
    cells,
    merges,
    choices,
    rowHeights,
    print: {
      area: { top: 0, left: 0, bottom: Math.max(frame.next, row) - 1, right },
      growing: true,
      orientation: 'portrait',
      repeat: { first: frame.next - 1, last: frame.next - 1 },
    },
  };
}
