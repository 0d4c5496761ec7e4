// The sheet "Nhật ký kiểm tra".

import type { DesignedCell, SheetDesign } from '../../core/form/sheet-design';
import type { LogColumn, LogForm } from '../../core/form/supporting-form';
import { headed } from '../sheet/frame';

/** @param rows texts of the entries by column, oldest first */
export function designLog(
  form: LogForm,
  name: string,
  rows: readonly Readonly<Record<LogColumn, string>>[],
): SheetDesign {
  const { columns } = form;
  const frame = headed(form, columns);
  const below = columns.map(({ key }) => (key === 'code' ? 'logCode' : 'logText'));
  const cells = rows.flatMap((texts, at) =>
    columns.map(({ key }, column): DesignedCell => {
      return { row: frame.next + at, column, text: texts[key], look: below[column] ?? 'logText' };
    }),
  );
  return {
    ...frame.design,
    name,
    cells: [...frame.design.cells, ...cells],
    below: { from: frame.next + rows.length, looks: below },
    print: {
      area: { top: 0, left: 0, bottom: frame.next + rows.length - 1, right: columns.length - 1 },
      growing: true,
      orientation: 'landscape',
      repeat: { first: frame.next - 1, last: frame.next - 1 },
    },
  };
}
