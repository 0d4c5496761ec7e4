// What our formulas make of figures typed as text: LibreOffice calculates, and comes to what was read.

import { fromNumber, toNumber } from '../../src/core/number/decimal';
import { readFigureText } from '../../src/core/number/vietnamese-number';
import type { CellChange, CellContent } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { formulaReading } from '../support/formula-reading';
import { besideNumbers, typedNumbers } from '../support/typed-numbers';
import { buildXlsx } from '../support/xlsx/build';
import { convert } from './soffice';

test('mỗi cách gõ: công thức cho đúng số đã đọc', async () => {
  const file = await openXlsx(buildXlsx({ sheets: [{ name: 'S', cells: { A1: 'gõ', B1: 'số' } }] }));
  const wanted: (readonly [string, number])[] = [];
  const alone = typedNumbers.map((text) => {
    const read = readFigureText(text);
    const [one] = read.kind === 'figure' ? read.readings : [];
    if (!one) throw new Error(text);
    return [text, toNumber(one.value)] as const;
  });
  const changes = [...alone, ...besideNumbers].flatMap(([text, value], n): CellChange[] => {
    const formula = formulaReading(`A${n + 2}`, text, fromNumber(value));
    if (!formula) throw new Error(text);
    wanted.push([text, value]);
    const place = { sheet: 'S', row: n + 1, before: null };
    return [
      { ...place, column: 0, value: text, format: '@' },
      { ...place, column: 1, value: null, formula },
    ];
  });
  await file.apply({ changes });
  const { sheets } = await (await openXlsx(convert(await file.toBytes(), 'xlsx', 'xlsx'))).read();
  const at = (row: number): CellContent =>
    sheets[0]?.rows.find((one) => one.row === row)?.cells.find(({ column }) => column === 1)?.cell.content ??
    null;
  expect(wanted.map(([text], n) => [text, at(n + 1)])).toEqual(wanted);
});
