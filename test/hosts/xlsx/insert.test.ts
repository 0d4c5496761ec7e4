import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indicators, rulesBySet, templateSets, tth2024 } from '../../../src/catalog';
import type { SheetDesign } from '../../../src/core/form/sheet-design';
import { areaA1 } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { newWorkbook, openXlsx } from '../../../src/hosts/xlsx';
import { designSheets } from '../../../src/insert/design';
import { recognizeWorkbook } from '../../../src/recognize';
import { insertTemplates } from '../../support/app';
import { buildParts, buildXlsx, zipParts } from '../../support/xlsx/build';
import { changedParts, partsOf, partText, withMacroAndChain } from '../../support/xlsx/parts';

const rich = new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'rich.xlsx')));

function designsFor(setId: string, takenNames: readonly string[] = []): readonly SheetDesign[] {
  const set = templateSets.find(({ id }) => id === setId);
  if (!set) throw new Error(setId);
  const rules = rulesBySet[setId] ?? [];
  return designSheets({ set, templates: set.templates, rules, dictionary: indicators, takenNames });
}
const firstSet = tth2024;
const designs = designsFor(firstSet.id);
const [one] = designs;
if (!one) throw new Error('no design');

async function inserted(setId: string): Promise<Uint8Array> {
  const file = await newWorkbook();
  // Those that are inserted only when asked for, too.
  const ids = templateSets.find(({ id }) => id === setId)?.templates.map(({ id }) => id) ?? [];
  await insertTemplates(file, setId, ids);
  return file.toBytes();
}

const codeOf = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => 'không từ chối',
    (error: { code?: string }) => error.code ?? error,
  );

const cellsOf = (snapshot: WorkbookSnapshot, sheet: string) =>
  snapshot.sheets
    .filter(({ name }) => name === sheet)
    .flatMap(({ rows }) =>
      rows.flatMap(({ row, cells }) => cells.map(({ column, cell }) => ({ row, column, ...cell }))),
    );

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

describe('tờ mới trong tệp', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await inserted(firstSet.id);
  });
  const sheet = (index: number): string => partText(bytes, `xl/worksheets/sheet${index + 1}.xml`);

  test('câu trả lời theo mã: danh sách chọn và lời nhắc', () => {
    for (const [index, { choices }] of designs.entries()) {
      const places = [
        ...sheet(index).matchAll(
          /<dataValidation [^>]*prompt="([^"]*)" sqref="([^"]*)"><formula1>"([^"]*)"<\/formula1>/g,
        ),
      ];
      expect(places.flatMap(([, , sqref = '']) => sqref.split(' '))).toHaveLength(choices.length);
      for (const { answers } of choices) {
        const list = answers.map(({ value }) => value).join(',');
        const prompt = answers.map(({ value, label }) => `${value} = ${label}`).join('; ');
        expect(places.map(([, told, , offered]) => [told, offered])).toContainEqual([prompt, list]);
      }
    }
    expect(designs.flatMap(({ choices }) => choices).length).toBeGreaterThan(0);
  });

  test('ô có công thức mang sẵn kết quả khi chưa nhập: chữ rỗng', () => {
    for (const [index, { cells }] of designs.entries()) {
      const formulas = cells.filter(({ formula }) => formula !== undefined);
      expect(sheet(index).match(/ t="str"><f>[^<]+<\/f><v><\/v><\/c>/g) ?? []).toHaveLength(formulas.length);
    }
  });

  test('khổ A4, vừa một trang ngang, số trang ở đầu từ trang 2', () => {
    for (const [index, { print, columnWidths }] of designs.entries()) {
      const xml = sheet(index);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect(xml).toMatch(
        new RegExp(`<pageSetup paperSize="9" fitToHeight="0" orientation="${print.orientation}"`),
      );
      expect(xml).toMatch(
        /<headerFooter differentFirst="1"><oddHeader>&amp;C.*&amp;P<\/oddHeader><\/headerFooter>/,
      );
      expect(xml.match(/<col /g)).toHaveLength(columnWidths.length);
    }
  });

  test('vùng in và dòng lặp lại là tên của đúng trang tính', () => {
    const workbook = partText(bytes, 'xl/workbook.xml');
    const names = [...workbook.matchAll(/name="(_xlnm\.\w+)" localSheetId="(\d+)">([^<]*)</g)];
    expect(names.map(([, name, place, where]) => [name, place, where])).toEqual(
      designs.flatMap(({ name, print: { area, repeat } }, index) => [
        ['_xlnm.Print_Area', `${index}`, `'${name}'!$A$1:$E$${area.bottom + 1}`],
        ['_xlnm.Print_Titles', `${index}`, `'${name}'!$${repeat.first + 1}:$${repeat.last + 1}`],
      ]),
    );
  });

  test('mỗi kiểu dáng chỉ có một lần; chèn thêm lần nữa không thêm kiểu nào', async () => {
    const xfs = (text: string) => /<cellXfs.*<\/cellXfs>/s.exec(text)?.[0].match(/<xf .*?<\/xf>/g) ?? [];
    const styles = partText(bytes, 'xl/styles.xml');
    const used = new Set(
      designs.flatMap(({ cells }) => cells.map(({ look, format }) => `${look} ${format}`)),
    );
    expect(new Set(xfs(styles)).size).toBe(xfs(styles).length);
    expect(xfs(styles).length).toBeLessThanOrEqual(used.size);
    expect(styles).toContain('<name val="Times New Roman"/>');
    const file = await openXlsx(bytes);
    await file.insertSheets(designsFor(firstSet.id, await file.sheetNames()));
    expect(partText(await file.toBytes(), 'xl/styles.xml')).toBe(styles);
  });

  test('hai lần chèn như nhau cho hai tệp như nhau', async () => {
    expect(await inserted(firstSet.id)).toEqual(bytes);
  });

  test('gõ số vào tờ vừa chèn: tệp yêu cầu tính lại', async () => {
    const file = await openXlsx(bytes);
    const [table] = recognizeWorkbook(await file.read(), templateSets, indicators);
    const typed = table?.rows.find(({ row }) => row.unit === 'Văn bản');
    if (!typed) throw new Error('no row');
    await file.apply({ changes: [{ ...typed.cell, before: null, value: 12 }] });
    const after = await file.toBytes();
    expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    const cells = cellsOf(await (await openXlsx(after)).read(), typed.cell.sheet);
    expect(
      cells.find(({ row, column }) => row === typed.cell.row && column === typed.cell.column)?.content,
    ).toBe(12);
  });
});

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

test('hàng không định trước: đủ cao cho chữ, và vẫn tự giãn khi gõ thêm', async () => {
  const file = await newWorkbook();
  await file.insertSheets([one]);
  const sheet = partText(await file.toBytes(), 'xl/worksheets/sheet1.xml');
  const rows = [...sheet.matchAll(/<row r="(\d+)" ht="([\d.]+)"( customHeight="1")?/g)];
  const height = (row: number) => Number(rows.find(([, number]) => Number(number) === row + 1)?.[2]);
  for (const [, number, size, isFixed] of rows) {
    expect(isFixed !== undefined).toBe(one.rowHeights.has(Number(number) - 1));
    expect(Number(size)).toBeGreaterThan(12);
  }
  const labels = one.cells.filter(({ look }) => look === 'label' || look === 'groupLabel');
  const short = labels.find(({ text }) => text.length < 30);
  const long = labels.find(({ text }) => text.length > 70);
  if (!short || !long) throw new Error('no such rows');
  expect(height(long.row)).toBeGreaterThan(height(short.row) * 1.5);
});

describe('tên trang tính đã có', () => {
  test('khác hoa thường cũng là trùng: biểu mới nhận tên khác', async () => {
    const file = await openXlsx(buildXlsx({ sheets: [{ name: 'pl 2', hidden: true, cells: { A1: 'cũ' } }] }));
    const sheets = await insertTemplates(file, firstSet.id, 'all');
    expect(sheets[0]).toMatchObject({ sheet: 'PL 2 (2)', renamed: true });
    expect(sheets.slice(1).every(({ renamed }) => !renamed)).toBe(true);
    expect((await file.sheetNames()).slice(0, 2)).toEqual(['pl 2', 'PL 2 (2)']);
  });

  test('bị chiếm trong lúc chèn → CHANGED_MEANWHILE, tệp như cũ từng byte', async () => {
    const bytes = buildXlsx({ sheets: [{ name: one.name.toLowerCase(), cells: { A1: 'cũ' } }] });
    const file = await openXlsx(bytes);
    const last = designs.at(-1);
    if (!last) throw new Error('no design');
    expect(await codeOf(file.insertSheets([last, one]))).toBe('CHANGED_MEANWHILE');
    expect(await codeOf(file.insertSheets([last, last]))).toBe('CHANGED_MEANWHILE');
    expect(await file.toBytes()).toBe(bytes);
    expect((await file.read()).sheets).toHaveLength(1);
  });
});

describe('sổ tính chưa có gì', () => {
  const blank = buildXlsx({ sheets: [{ name: 'Sheet1', cells: {} }] });

  test('chỉ mở được khi để chèn biểu', async () => {
    expect(await codeOf(openXlsx(blank))).toBe('EMPTY_WORKBOOK');
    const file = await openXlsx(blank, { allowEmpty: true });
    await file.insertSheets([one]);
    expect(await (await openXlsx(await file.toBytes())).sheetNames()).toEqual(['Sheet1', one.name]);
  });

  test('sổ mới chưa có trang nào thì chưa thành tệp', async () => {
    const file = await newWorkbook();
    expect([await file.sheetNames(), (await file.read()).sheets]).toEqual([[], []]);
    expect(await codeOf(file.toBytes())).toBe('EMPTY_WORKBOOK');
    expect(await codeOf(insertTemplates(file, 'khong-co', 'all'))).toBe('NO_SUCH_TEMPLATE');
  });
});

test('trang chưa tính: công thức không mang kết quả, tệp nhờ chương trình mở nó tính; trang cũ còn nguyên', async () => {
  const file = await openXlsx(rich);
  const before = (await file.read()).sheets;
  await file.insertSheets([{ ...one, uncalculated: true }]);
  const after = await file.toBytes();
  const formulas = one.cells.filter(({ formula }) => formula !== undefined);
  expect(formulas.length).toBeGreaterThan(0);
  expect(partText(after, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const cells = cellsOf(await file.read(), one.name).filter(({ formula }) => formula !== undefined);
  expect(cells.map(({ row, column, content }) => ({ row, column, content }))).toEqual(
    formulas.map(({ row, column }) => ({ row, column, content: null })),
  );
  expect((await file.read()).sheets.slice(0, before.length)).toEqual(before);
  expect(await (await openXlsx(after)).read()).toEqual(await file.read());
});

test('phần lớn do máy nén: mở lại đúng từng chữ, hai lần viết cho cùng một tệp', async () => {
  const text = Array.from({ length: 12_000 }, (_, n) => ({
    row: n,
    column: 0,
    text: `Thôn số ${n} của xã Hồng Nam`,
    look: 'label' as const,
  }));
  const write = async () => {
    const file = await newWorkbook();
    await file.insertSheets([{ ...one, cells: text, merges: [], choices: [], rowHeights: new Map() }]);
    return file.toBytes();
  };
  const bytes = await write();
  expect(partText(bytes, 'xl/worksheets/sheet1.xml').length).toBeGreaterThan(1024 * 1024);
  expect(Buffer.from(await write()).equals(Buffer.from(bytes))).toBe(true);
  const read = await (await openXlsx(bytes)).read();
  expect(cellsOf(read, one.name).map(({ content }) => content)).toEqual(text.map((cell) => cell.text));
});
