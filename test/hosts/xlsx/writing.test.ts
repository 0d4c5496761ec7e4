import fc from 'fast-check';
import { a1, parseA1 } from '../../../src/core/workbook/address';
import { Trouble } from '../../../src/core/workbook/trouble';
import type { Cell, CellChange, CellContent } from '../../../src/core/workbook/workbook';
import type { WorkbookFile } from '../../../src/hosts/ports';
import { openXlsx } from '../../../src/hosts/xlsx';
import { type BuiltSheet, buildParts, zipParts } from '../../support/xlsx/build';
import { changedParts, cutSheet, partText } from '../../support/xlsx/parts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PART = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';

function change(address: string, before: CellContent, value: CellChange['value'], more = {}): CellChange {
  const place = parseA1(address);
  if (!place) throw new Error(address);
  return { sheet: 'PL1', ...place, before, value, ...more };
}

function bookOf(data: string, before = '', cells: BuiltSheet['cells'] = { A1: 1 }): Uint8Array {
  const xml = `<worksheet xmlns="${MAIN}">${before}${data}<pageMargins left="0.7"/></worksheet>`;
  return zipParts({ ...buildParts({ sheets: [{ name: 'PL1', cells }] }), [PART]: xml });
}

async function cellsOf(file: WorkbookFile): Promise<Record<string, Cell>> {
  const [sheet] = (await file.read()).sheets;
  const cells = sheet?.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, cell }) => [a1(row, column), cell]),
  );
  return Object.fromEntries(cells ?? []);
}

async function written(bytes: Uint8Array, ...changes: CellChange[]): Promise<string> {
  const file = await openXlsx(bytes);
  await file.apply({ changes });
  return partText(await file.toBytes(), PART);
}

const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('chỗ của ô mới', () => {
  it.each([
    ['vào giữa hàng', 'B2'],
    ['vào hàng tự đóng', 'B5'],
    ['vào hàng mới giữa hai hàng', 'A3'],
    ['vào hàng mới trên cùng', 'C1'],
    ['vào hàng mới sau cùng', 'D9'],
  ])('%s', async (_, address) => {
    const bytes = bookOf(
      data('<row r="2" spans="1:3"><c r="A2"><v>1</v></c><c r="C2"><v>3</v></c></row>\n<row r="5" ht="20"/>'),
    );
    const file = await openXlsx(bytes);
    await file.apply({ changes: [change(address, null, 8)] });
    const saved = await file.toBytes();
    const xml = partText(saved, PART);
    const ascending = (numbers: number[]) => [...new Set(numbers)].sort((a, b) => a - b);
    const cells = [...xml.matchAll(/<c r="([A-Z])(\d+)"/g)].map(
      ([, column = '', row]) => Number(row) * 100 + column.charCodeAt(0),
    );
    expect(cells).toEqual(ascending(cells));
    const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row));
    expect(rows).toEqual(ascending(rows));
    expect(await cellsOf(await openXlsx(saved))).toEqual({
      A2: { content: 1 },
      C2: { content: 3 },
      [address]: { content: 8 },
    });
  });

  it('hàng vừa thêm đứng trước hàng có ô bị thay và phạm vi cột nới rộng', async () => {
    const bytes = bookOf(
      data('<row r="4" spans="1:1"><c r="A4"><v>1</v></c></row>'),
      '<dimension ref="A4"/>',
    );
    const xml = await written(bytes, change('A3', null, 1), change('A4', 1, 2), change('C4', null, 3));
    expect(xml).toContain(
      '<dimension ref="A3:C4"/><sheetData><row r="3"><c r="A3"><v>1</v></c></row>' +
        '<row r="4" spans="1:3"><c r="A4"><v>2</v></c><c r="C4"><v>3</v></c></row></sheetData>',
    );
  });

  it('các hàng trống đã định dạng ở trước không làm lệch chỗ', async () => {
    const empty = (row: number) => `<row r="${row}" s="0"><c r="A${row}" s="0"/></row>`;
    const rows = `${empty(1)}${empty(2)}<row r="3"><c r="A3"><v>1</v></c></row>${empty(4)}${empty(5)}${empty(6)}`;
    const xml = await written(bookOf(data(rows)), change('A3', 1, 7), change('B5', null, 8));
    expect(xml).toContain(
      data(
        `${empty(1)}${empty(2)}<row r="3"><c r="A3"><v>7</v></c></row>${empty(4)}` +
          `<row r="5" s="0"><c r="A5" s="0"/><c r="B5"><v>8</v></c></row>${empty(6)}`,
      ),
    );
  });

  it('trang chưa có hàng nào', async () => {
    const parts = buildParts({
      sheets: [
        { name: 'PL1', cells: {} },
        { name: 'PL2', cells: { A1: 1 } },
      ],
    });
    const bytes = zipParts({ ...parts, [PART]: `<worksheet xmlns="${MAIN}"><sheetData /></worksheet>` });
    expect(await written(bytes, change('B2', null, 'x'), change('A1', null, 1))).toContain(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2" t="inlineStr">',
    );
  });

  it('theo tiền tố của tệp', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const bytes = zipParts({ ...buildParts({ sheets: [{ name: 'PL1', cells: { A1: 1 } }] }), [PART]: xml });
    const file = await openXlsx(bytes);
    await file.apply({ changes: [change('A1', 1, 'a'), change('B1', null, 2), change('A2', null, 3)] });
    expect(Object.keys(await cellsOf(file))).toEqual(['A1', 'B1', 'A2']);
    expect(partText(await file.toBytes(), PART)).not.toMatch(/<\/?(row|c|v|is|t)\b/);
  });

  it('lấy kiểu của hàng, rồi của cột', async () => {
    const cols = '<cols><col min="2" max="3" style="1"/></cols>';
    const bytes = bookOf(data('<row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row>'), cols, {
      A1: { format: '0.0' },
      A2: { format: '0.00' },
    });
    const file = await openXlsx(bytes);
    await file.apply({ changes: [change('B1', null, 1), change('B2', null, 1), change('D2', null, 1)] });
    const cells = await cellsOf(file);
    expect([cells.B1?.format, cells.B2?.format, cells.D2?.format]).toEqual(['0.00', '0.0', undefined]);
  });
});

describe('kiểu ô', () => {
  it('định dạng mới là bản sao của kiểu cũ, dùng chung cho các ô như nhau', async () => {
    const bytes = bookOf(
      data('<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>'),
      '',
      {
        A1: { font: 'Arial', format: '0' },
      },
    );
    const file = await openXlsx(bytes);
    const format = '0.0" & ‰"';
    await file.apply({ changes: [change('A1', 1, 1, { format }), change('B1', 2, 2, { format })] });
    await file.apply({
      changes: [change('A1', 1, 5, { format: '0.00' }), change('C1', null, 3, { format })],
    });
    const styles = partText(await file.toBytes(), STYLES);
    expect(styles.match(/<numFmt /g)).toHaveLength(2);
    expect(styles).toContain('<numFmts count="2">');
    const xfs = /<cellXfs count="(\d+)">(.*)<\/cellXfs>/.exec(styles);
    expect(xfs?.[2]?.match(/<xf /g)).toHaveLength(Number(xfs?.[1]));
    expect(Number(xfs?.[1])).toBe(5);
    const cells = await cellsOf(file);
    expect([cells.A1?.format, cells.B1?.format, cells.C1?.format]).toEqual(['0.00', format, format]);
  });

  it('sổ không có bảng kiểu vẫn nhận định dạng', async () => {
    const { [STYLES]: _, ...parts } = buildParts({ sheets: [{ name: 'PL1', cells: { A1: 1 } }] });
    const rels = 'xl/_rels/workbook.xml.rels';
    const bare = { ...parts, [rels]: String(parts[rels]).replace(/<Relationship [^>]*styles[^>]*>/, '') };
    const file = await openXlsx(zipParts(bare));
    await file.apply({ changes: [change('A1', 1, 0.5, { format: '0.0%' })] });
    expect(await cellsOf(await openXlsx(await file.toBytes()))).toEqual({
      A1: { content: 0.5, format: '0.0%' },
    });
  });
});

describe('công thức', () => {
  const shared = bookOf(
    data(
      '<row r="1"><c r="A1" s="0"><f t="shared" ref="A1:A3" si="4">B1&amp;"&lt;"</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="4"/><v>2</v></c></row><row r="3"><c r="A3"><f t="shared" si="4"/><v>3</v></c></row>',
    ),
  );

  it('thay ô gốc của công thức dùng chung: các ô kia giữ công thức của mình', async () => {
    const file = await openXlsx(shared);
    await file.apply({ changes: [change('A1', 1, 10), change('A3', 3, 30)] });
    expect(await cellsOf(await openXlsx(await file.toBytes()))).toEqual({
      A1: { content: 10 },
      A2: { content: 2, formula: 'B2&"<"' },
      A3: { content: 30 },
    });
  });

  it('không cho sửa một phần của mảng', async () => {
    const bytes = bookOf(
      data('<row r="1"><c r="A1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c></row>'),
    );
    const file = await openXlsx(bytes);
    const refused = await file.apply({ changes: [change('B1', 2, 5)] }).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Trouble);
    expect(refused).toMatchObject({ told: { code: 'CANNOT_WRITE', target: 'PL1!B1' } });
    expect(await file.toBytes()).toBe(bytes);
  });

  it('chỉ xin tính lại khi còn công thức mà bản sửa không cho kết quả', async () => {
    const bytes = bookOf(data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>'));
    const whole = await openXlsx(bytes);
    await whole.apply({ changes: [change('A1', 1, 3), change('B1', 2, 6, { formula: 'A1*2' })] });
    expect(changedParts(bytes, await whole.toBytes())).toEqual([PART]);
    const half = await openXlsx(bytes);
    await half.apply({ changes: [change('A1', 1, 3)] });
    expect(changedParts(bytes, await half.toBytes())).toEqual(['xl/workbook.xml', PART]);
    expect(partText(await half.toBytes(), 'xl/workbook.xml')).toContain(
      '</sheets><calcPr fullCalcOnLoad="1"/></workbook>',
    );
  });
});

describe('mọi bản sửa', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('_x0041_', '<c r="A1"/>', ']]>', '=1', 'a\'b"c&d', '\r\n\t', 'Đường \u0000 bộ'),
  );
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    text.map((one) => one.replace(/[\ufffe\uffff]/g, '?')),
  );
  const cells = { A1: 'Chỉ tiêu', B1: 5, D3: { value: 2, format: '0.0' }, B7: true } as const;
  const old: Record<string, CellContent> = { A1: 'Chỉ tiêu', B1: 5, D3: 2, B7: true };

  it('chỉ đổi các ô của nó, và mở lại đọc ra đúng giá trị đã ghi', async () => {
    const bytes = zipParts(buildParts({ sheets: [{ name: 'PL1', cells, merges: ['A1:A2'] }] }));
    const before = cutSheet(partText(bytes, PART));
    const places = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(5)), { selector: String, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(places, fc.infiniteStream(value), async (where, values) => {
        const changes = where.map(([row, column]) => {
          const next = values.next().value ?? null;
          return change(a1(row, column), old[a1(row, column)] ?? null, next);
        });
        const file = await openXlsx(bytes);
        await file.apply({ changes });
        const expected: Record<string, CellContent> = { ...old };
        for (const one of changes) expected[a1(one.row, one.column)] = one.value === '' ? null : one.value;
        const saved = await file.toBytes();
        const again = await cellsOf(await openXlsx(saved));
        for (const [address, content] of Object.entries(expected)) {
          expect([address, again[address]?.content ?? null]).toEqual([address, content]);
        }
        const now = cutSheet(partText(saved, PART));
        for (const [address, xml] of before.cells) {
          if (!changes.some((one) => a1(one.row, one.column) === address))
            expect(now.cells.get(address)).toBe(xml);
        }
        expect(changedParts(bytes, saved)).toEqual(changes.length > 0 ? [PART] : []);
      }),
      { numRuns: 60 },
    );
  });
});
