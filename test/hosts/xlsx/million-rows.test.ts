// A column formatted by hand down to the last row: in a file of its own, so that it runs beside the other tests.

import { openXlsx } from '../../../src/hosts/xlsx';
import { buildParts } from '../../support/xlsx/build';
import { packed, zipGiant } from '../../support/xlsx/giant';

jest.setTimeout(60_000);
const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = (data: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;

describe('hàng trống đã định dạng, đến một triệu', () => {
  const rows = (count: number, cell: (address: string) => string): string =>
    Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}" s="1" customFormat="1">${cell(`B${index + 1}`)}</row>`,
    ).join('');
  const usual = (count: number): string => rows(count, (address) => `<c r="${address}" s="1"/>`);
  // Not the spelling that is passed over quickly: every cell goes through the tokeniser.
  const unusual = rows(60_000, (address) => `<c s='1' r='${address}'></c>`);
  const styled = buildParts({
    sheets: [
      { name: 'PL1', cells: { A1: { value: 1, format: '0.0' } } },
      { name: 'PL2', cells: { B2: 'Số liệu thật' } },
    ],
  });

  it.each([
    ['100 nghìn, lối viết thường', usual(100_000)],
    ['60 nghìn, lối viết lạ', unusual],
  ])('đứng một mình → EMPTY_WORKBOOK (%s)', async (_, data) => {
    const alone = { ...styled, [SHEET]: packed(sheetXml(data)), 'xl/worksheets/sheet2.xml': sheetXml('') };
    await expect(openXlsx(await zipGiant(alone))).rejects.toMatchObject({ code: 'EMPTY_WORKBOOK' });
  });

  it('một triệu hàng bên cạnh số liệu thật thì đọc và sửa như thường', async () => {
    const real = '<row r="1000001"><c r="C1000001"><v>7</v></c></row>';
    const file = await openXlsx(
      await zipGiant({ ...styled, [SHEET]: packed(sheetXml(usual(1_000_000) + real)) }),
    );
    const [first, second] = (await file.read()).sheets;
    expect(first?.rows).toEqual([{ row: 1_000_000, cells: [{ column: 2, cell: { content: 7 } }] }]);
    expect(second?.rows).toHaveLength(1);
    await file.apply({
      changes: [
        { sheet: 'PL1', row: 499_999, column: 1, before: null, value: 3 },
        { sheet: 'PL1', row: 1_000_000, column: 2, before: 7, value: 8 },
      ],
    });
    const again = await (await openXlsx(await file.toBytes())).read();
    expect(again.sheets[0]?.rows.map(({ row }) => row)).toEqual([499_999, 1_000_000]);
    expect(again.sheets[0]?.rows[0]?.cells).toContainEqual({
      column: 1,
      cell: { content: 3, format: '0.0' },
    });
  });
});
