import { indicators, templateSets } from '../../../src/catalog';
import { areaA1 } from '../../../src/core/workbook/address';
import { openXlsx } from '../../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../../src/recognize';
import { insertTemplates } from '../../support/app';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { changedParts, partsOf, partText, withMacroAndChain } from '../../support/xlsx/parts';
import { cellsOf, designs, designsFor, firstSet, inserted, one, rich } from './designs';

describe.each(templateSets.map(({ id, name }) => [name, id] as const))(
  'chèn bộ mẫu %s vào tệp mới',
  (_, id) => {
    test('mở lại: mọi biểu được nhận ra, đủ mọi dòng, đúng ô', async () => {
      const file = await openXlsx(await inserted(id));
      const tables = recognizeWorkbook(await file.read(), templateSets, indicators);
      const set = templateSets.find((candidate) => candidate.id === id);
      expect(tables.map(({ template, missing }) => [template.id, missing])).toEqual(
        set?.templates.map((template) => [template.id, []]),
      );
      const snapshot = await file.read();
      for (const { rows, template, sheet } of tables) {
        const label = template.columns.findIndex(({ role }) => role === 'label');
        const labels = new Map(
          cellsOf(snapshot, sheet)
            .filter(({ column }) => column === label)
            .map(({ row, content }) => [row, content] as const),
        );
        const fixed = rows.filter(({ row }) => !row.repeats);
        expect(fixed.map(({ cell }) => labels.get(cell.row))).toEqual(fixed.map(({ row }) => row.label));
      }
    });

    test('mở lại: chữ, công thức, dạng số, ô gộp đúng như thiết kế', async () => {
      const snapshot = await (await openXlsx(await inserted(id))).read();
      for (const design of designsFor(id)) {
        const wanted = design.cells
          .filter(({ text, formula }) => text !== '' || formula !== undefined)
          .map(({ row, column, text, formula, format }) => ({
            row,
            column,
            content: formula === undefined ? text : '',
            ...(formula === undefined ? {} : { formula }),
            ...(format === undefined ? {} : { format }),
          }));
        const place = (cell: { row: number; column: number }) => cell.row * 100 + cell.column;
        const found = cellsOf(snapshot, design.name).filter(
          ({ content, formula }) => content !== null || formula !== undefined,
        );
        expect(found).toEqual(wanted.sort((a, b) => place(a) - place(b)));
        const merges = snapshot.sheets.find(({ name }) => name === design.name)?.merges;
        expect(merges?.map(areaA1).sort()).toEqual(design.merges.map(areaA1).sort());
      }
    });
  },
);

describe.each([
  ['tệp do LibreOffice lưu', rich],
  ['tệp có macro và thứ tự tính', withMacroAndChain(rich, ['B6', 'C6', 'D3', 'D4', 'D5', 'D6'])],
])('chèn vào %s', (_, bytes) => {
  let after: Uint8Array;
  let renamed: readonly (readonly [string, boolean])[];
  beforeAll(async () => {
    const file = await openXlsx(bytes);
    const sheets = await insertTemplates(file, firstSet.id, 'all');
    renamed = sheets.map(({ sheet, renamed }) => [sheet, renamed]);
    after = await file.toBytes();
  });

  test('mọi phần khác giữ từng byte, đúng thứ tự cũ', () => {
    const news = designs.map((_, index): string => `xl/worksheets/sheet${index + 3}.xml`);
    const chain = Object.keys(partsOf(bytes)).filter((name) => name === 'xl/calcChain.xml');
    expect(changedParts(bytes, after)).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        'xl/workbook.xml',
        ...news,
        ...chain,
      ].sort(),
    );
    const kept = Object.keys(partsOf(bytes)).filter((name) => name !== 'xl/calcChain.xml');
    expect(Object.keys(partsOf(after)).slice(0, kept.length)).toEqual(kept);
  });

  test('kiểu dáng, trang tính, tên, quan hệ cũ còn nguyên ở chỗ cũ', () => {
    const list = (text: string, name: string) =>
      new RegExp(`<${name}[ >].*?</${name}>`, 's').exec(text)?.[0].replace(/^<[^>]*>|<\/\w+>$/g, '') ?? '';
    const [oldStyles, newStyles] = [bytes, after].map((file) => partText(file, 'xl/styles.xml'));
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const before = list(oldStyles ?? '', name);
      expect(list(newStyles ?? '', name).startsWith(before)).toBe(true);
      const count = Number(new RegExp(`<${name} count="(\\d+)"`).exec(newStyles ?? '')?.[1]);
      const item = { numFmts: 'numFmt', fonts: 'font', fills: 'fill', borders: 'border' }[name] ?? 'xf';
      expect(list(newStyles ?? '', name).match(new RegExp(`<${item}[ >]`, 'g'))).toHaveLength(count);
    }
    for (const name of ['cellStyleXfs', 'cellStyles', 'dxfs']) {
      expect(list(newStyles ?? '', name)).toBe(list(oldStyles ?? '', name));
    }
    const [oldBook, newBook] = [bytes, after].map((file) => partText(file, 'xl/workbook.xml'));
    for (const name of ['sheets', 'definedNames']) {
      expect(list(newBook ?? '', name).startsWith(list(oldBook ?? '', name))).toBe(true);
    }
    const without = (text = '') => text.replace(/<(sheets|definedNames)>.*?<\/\1>/gs, '');
    expect(without(newBook)).toBe(without(oldBook));
    const ids = [...partText(after, 'xl/_rels/workbook.xml.rels').matchAll(/ Id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('trang tính cũ đọc ra như cũ; trang mới đứng sau, số riêng không trùng', async () => {
    const before = await (await openXlsx(bytes)).read();
    const file = await openXlsx(after);
    const now = await file.read();
    expect(now.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(await file.sheetNames()).toEqual(['Phụ lục 2', 'Danh mục', ...designs.map(({ name }) => name)]);
    expect(renamed.map(([sheet]) => sheet)).toEqual(designs.map(({ name }) => name));
    const workbook = partText(after, 'xl/workbook.xml');
    const ids = [...workbook.matchAll(/sheetId="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(before.sheets.length + designs.length);
    const places = [...workbook.matchAll(/localSheetId="(\d+)"/g)].map(([, place]) => Number(place));
    expect(places).toEqual(designs.flatMap((_, index) => [index + 2, index + 2]));
    const tables = recognizeWorkbook(now, templateSets, indicators);
    const ours = tables.filter(({ sheet }) => designs.some(({ name }) => name === sheet));
    expect(ours.map(({ missing }) => missing.length)).toEqual(designs.map(() => 0));
  });
});

describe.each([
  ['Calibri', 11, 7],
  ['Times New Roman', 12, 8],
  ['Times New Roman', 13, 9],
  ['Arial', 10, 7],
])('sổ tính có phông mặc định %s cỡ %d', (font, size, digit) => {
  test('cột rộng như nhau trên giấy: tính theo bề rộng chữ số của phông ấy', async () => {
    const parts = buildParts({ sheets: [{ name: 'Nhập', cells: { A1: 'cũ' } }] });
    const styles = (parts['xl/styles.xml'] ?? '').replace(
      /<sz val="13"\/><name val="[^"]*"\/>/,
      `<sz val="${size}"/><name val="${font}"/>`,
    );
    const file = await openXlsx(zipParts({ ...parts, 'xl/styles.xml': styles }));
    await file.insertSheets([one]);
    const sheet = partText(await file.toBytes(), 'xl/worksheets/sheet2.xml');
    const widths = [...sheet.matchAll(/<col [^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(widths.map((width) => Math.round(width * digit))).toEqual(
      one.columnWidths.map((width) => width * 7 + 5),
    );
  });
});
