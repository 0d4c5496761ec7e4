// What a new sheet is in the file: its parts, its names, its heights.

import { indicators, templateSets } from '../../../src/catalog';
import { newWorkbook, openXlsx } from '../../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../../src/recognize';
import { insertTemplates } from '../../support/app';
import { buildXlsx } from '../../support/xlsx/build';
import { partText } from '../../support/xlsx/parts';
import { cellsOf, designs, designsFor, firstSet, inserted, one, rich } from './designs';

const codeOf = (action: Promise<unknown>): Promise<unknown> =>
  action.then(
    () => 'không từ chối',
    (error: { code?: string }) => error.code ?? error,
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
