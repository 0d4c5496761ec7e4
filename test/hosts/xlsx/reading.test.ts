import { a1, areaA1 } from '../../../src/core/workbook/address';
import type { Cell, SheetSnapshot } from '../../../src/core/workbook/workbook';
import { openXlsx } from '../../../src/hosts/xlsx';
import { buildParts, buildXlsx, zipParts } from '../../support/xlsx/build';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const RELS = 'xl/_rels/workbook.xml.rels';

const plain = (): Record<string, string | Uint8Array> =>
  buildParts({ sheets: [{ name: 'PL1', cells: { A1: 1 } }] });
const sheetXml = (data: string, after = ''): string =>
  `<worksheet xmlns="${MAIN}"><sheetData>${data}</sheetData>${after}</worksheet>`;

async function readParts(parts: Record<string, string | Uint8Array>): Promise<readonly SheetSnapshot[]> {
  return (await (await openXlsx(zipParts(parts))).read()).sheets;
}

async function readCells(
  xml: string | Uint8Array,
  more: Record<string, string> = {},
): Promise<Record<string, Cell>> {
  const [sheet] = await readParts({ ...plain(), [SHEET]: xml, ...more });
  const cells = sheet?.rows.flatMap(({ row, cells }) =>
    cells.map(({ column, cell }) => [a1(row, column), cell]),
  );
  return Object.fromEntries(cells ?? []);
}

/** The plain workbook with a table of shared strings. */
function withStrings(items: string): Record<string, string> {
  const relation = `<Relationship Id="rId9" Type="http://x/sharedStrings" Target="/xl/sharedStrings.xml"/>`;
  return {
    [RELS]: String(plain()[RELS]).replace('</Relationships>', `${relation}</Relationships>`),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${items}</sst>`,
  };
}

describe('nội dung ô', () => {
  it.each([
    ['số', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['số có mũ', '<c r="A1" t="n"><v>1.2E3</v></c>', 1200],
    ['đúng sai', '<c r="A1" t="b"><v>1</v></c>', true],
    ['giá trị lỗi', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['chữ trong ô', '<c r="A1" t="inlineStr"><is><t>Xã</t></is></c>', 'Xã'],
    ['chữ nhiều kiểu', '<c r="A1" t="inlineStr"><is><r><t>Xã </t></r><r><t>Vinh</t></r></is></c>', 'Xã Vinh'],
    [
      'ký tự viết bằng mã',
      '<c r="A1" t="str"><v>a_x000A_b &amp; &#7841;_x005F_x0041_</v></c>',
      'a\nb & ạ_x0041_',
    ],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<row r="1"/>]]></v></c>', '<row r="1"/>'],
    ['ngày ISO', '<c r="A1" t="d"><v>2024-03-31</v></c>', 45382],
    ['ngày giờ ISO', '<c r="A1" t="d"><v>2024-03-31T12:00:00</v></c>', 45382.5],
  ])('%s', async (_, cell, content) => {
    expect((await readCells(sheetXml(`<row r="1">${cell}</row>`))).A1?.content).toEqual(content);
  });

  it('chuỗi dùng chung: nối các đoạn, bỏ phiên âm, giữ phông cũ của đoạn', async () => {
    const strings = withStrings(
      '<si><t xml:space="preserve"> Hộ tịch </t></si>' +
        '<si><r><rPr><b/></rPr><t>Đất</t></r><r><t xml:space="preserve"> đai</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' +
        '<si><r><rPr><rFont val=".VnTime"/></rPr><t>§Êt</t></r></si><si/>',
    );
    const cells = [0, 1, 2, 3].map((index) => `<c t="s"><v>${index}</v></c>`).join('');
    expect(await readCells(sheetXml(`<row>${cells}</row>`), strings)).toEqual({
      A1: { content: ' Hộ tịch ' },
      B1: { content: 'Đất đai' },
      C1: { content: '§Êt', font: '.VnTime' },
    });
  });

  it('đoạn chữ mang phông riêng không theo phông cũ của ô', async () => {
    const run = (font: string, text: string) => `<r><rPr>${font}</rPr><t>${text}</t></r>`;
    const strings = withStrings(
      `<si>${run('<rFont val="Arial"/>', 'Có')}</si>` +
        `<si>${run('<rFont val="Arial"/>', 'Có')}${run('<b/>', 'Cã')}</si>` +
        `<si>${run('<rFont val="Arial"/>', 'Có')}${run('<rFont val="VNI-Times"/>', 'Coù')}</si>`,
    );
    const parts = buildParts({ sheets: [{ name: 'A', cells: { A1: { value: 'x', font: '.VnTime' } } }] });
    const style = /<c r="A1"[^>]* s="(\d+)"/.exec(String(parts['xl/worksheets/sheet1.xml']))?.[1];
    const cells = [0, 1, 2].map((index) => `<c s="${style}" t="s"><v>${index}</v></c>`).join('');
    const read = await readCells(sheetXml(`<row>${cells}</row>`), {
      ...strings,
      'xl/styles.xml': String(parts['xl/styles.xml']),
    });
    expect(Object.values(read).map(({ font }) => font)).toEqual([undefined, '.VnTime', 'VNI-Times']);
  });

  it('định dạng số: có sẵn, tự đặt, General; phông thường không ghi', async () => {
    const bytes = buildXlsx({
      sheets: [
        {
          name: 'PL1',
          cells: {
            A1: { value: 1, format: '0.0" %"' },
            B1: { value: 2, format: 'General' },
            C1: { value: 'Tæng', font: '.VnTimeH' },
            D1: { value: 'x', font: 'VNI-Times' },
            E1: { value: 'y', font: 'Arial' },
            F1: { format: '0%' },
          },
        },
      ],
    });
    const [sheet] = (await (await openXlsx(bytes)).read()).sheets;
    expect(sheet?.rows[0]?.cells.map(({ cell }) => cell)).toEqual([
      { content: 1, format: '0.0" %"' },
      { content: 2 },
      { content: 'Tæng', font: '.VnTimeH' },
      { content: 'x', font: 'VNI-Times' },
      { content: 'y' },
      { content: null, format: '0%' },
    ]);
  });

  it('ô và hàng không ghi địa chỉ đứng nối tiếp nhau', async () => {
    const xml = sheetXml(
      '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(Object.keys(await readCells(xml))).toEqual(['A1', 'D1', 'E1', 'A5', 'A6']);
  });

  it('hàng trống bị bỏ qua không làm lệch hàng sau', async () => {
    const xml = sheetXml('<row r="3"><c r="A3" s="0"/></row><row r="4"/><row ht="20"><c><v>1</v></c></row>');
    expect(Object.keys(await readCells(xml))).toEqual(['A5']);
  });
});

describe('công thức', () => {
  it.each([
    ['B1*2', 'B2*2'],
    ['$B1+B$1+$B$1', '$B2+B$1+$B$1'],
    ['SUM(B1:C3)', 'SUM(B2:C4)'],
    ['SUM(B:C)+SUM(1:2)', 'SUM(B:C)+SUM(2:3)'],
    ['LOG10(B1)&"B1"', 'LOG10(B2)&"B1"'],
    ["'PL1'!B1+PL4!D11", "'PL1'!B2+PL4!D12"],
    ['Bảng1[Số B1]+Tong_B1+B1.x', 'Bảng1[Số B1]+Tong_B1+B1.x'],
    ['B1048576', '#REF!'],
    ['1E3+B1', '1E3+B2'],
  ])('dùng chung %s, hàng sau đọc là %s', async (first, second) => {
    const end = '<v>1</v></c></row>';
    const xml = sheetXml(
      `<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">${first.replaceAll('&', '&amp;')}</f>${end}` +
        `<row r="2"><c r="A2"><f t="shared" si="0"/>${end}`,
    );
    const cells = await readCells(xml);
    expect([cells.A1?.formula, cells.A2?.formula]).toEqual([first, second]);
  });

  it('mảng: mọi ô của mảng là ô tính; hàm mới đọc theo tên người dùng thấy', async () => {
    const xml = sheetXml(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">_xlfn.UNIQUE(B1:B9)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c></row><row r="3"><c r="A3"><v>3</v></c></row>',
    );
    expect(await readCells(xml)).toEqual({
      A1: { content: 1, formula: 'UNIQUE(B1:B9)' },
      A2: { content: 2, formula: 'UNIQUE(B1:B9)' },
      A3: { content: 3 },
    });
  });
});

describe('cách viết của các chương trình khác', () => {
  const expected = { A1: { content: 'Số liệu' }, B1: { content: 7 } };
  const row = (x: string) =>
    `<${x}row r="1"><${x}c r="A1" t="inlineStr"><${x}is><${x}t>Số liệu</${x}t></${x}is></${x}c><${x}c r="B1"><${x}v>7</${x}v></${x}c></${x}row>`;

  it('không gian tên có tiền tố', async () => {
    const xml = `<x:worksheet xmlns:x="${MAIN}"><x:sheetData>${row('x:')}</x:sheetData></x:worksheet>`;
    expect(await readCells(xml)).toEqual(expected);
  });

  it('OOXML chặt (strict)', async () => {
    const parts = { ...plain(), [SHEET]: sheetXml(row('')) };
    const strict = Object.entries(parts).map(([name, text]) => [
      name,
      String(text)
        .replaceAll(MAIN, STRICT)
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument',
          'http://purl.oclc.org/ooxml/officeDocument',
        ),
    ]);
    const [sheet] = await readParts(Object.fromEntries(strict));
    expect(sheet?.rows[0]?.cells.map(({ cell }) => cell)).toEqual(Object.values(expected));
  });

  it.each([
    ['UTF-8 có BOM', (text: string) => Buffer.from(`\ufeff${text}`, 'utf8')],
    ['UTF-16LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16BE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ])('%s', async (_, encode) => {
    expect(await readCells(new Uint8Array(encode(sheetXml(row('')))))).toEqual(expected);
  });

  it('sổ nằm ở thư mục khác, đích tuyệt đối, tên phần khác hoa thường', async () => {
    const parts = plain();
    const moved = {
      '[Content_Types].xml': parts['[Content_Types].xml'] ?? '',
      '_rels/.rels': String(parts['_rels/.rels']).replace('xl/workbook.xml', '/Sổ/book.xml'),
      'Sổ/book.xml': parts['xl/workbook.xml'] ?? '',
      'Sổ/_rels/book.xml.rels': String(parts[RELS])
        .replace('worksheets/sheet1.xml', '/khác/SHEET1.xml')
        .replace('styles.xml', '../styles.xml'),
      'khác/Sheet1.xml': sheetXml(row('')),
      'styles.xml': parts['xl/styles.xml'] ?? '',
    };
    const [sheet] = await readParts(moved);
    expect(sheet?.rows[0]?.cells).toHaveLength(2);
  });

  it('trang biểu đồ được bỏ qua, thứ tự trang theo thẻ', async () => {
    const two = buildParts({
      sheets: [
        { name: 'Biểu đồ', cells: {} },
        { name: 'PL1', cells: { A1: 1 } },
      ],
    });
    const rels = String(two[RELS]).replace('relationships/worksheet"', 'relationships/chartsheet"');
    expect((await readParts({ ...two, [RELS]: rels })).map(({ name }) => name)).toEqual(['PL1']);
  });

  it('hàng ẩn, ô gộp, trang rất ẩn', async () => {
    const parts = buildParts({
      sheets: [{ name: 'PL1', hidden: true, hiddenRows: [2], merges: ['B2:C4'], cells: { A1: 1, A2: 2 } }],
    });
    const book = String(parts['xl/workbook.xml']).replace('state="hidden"', 'state="veryHidden"');
    const [sheet] = await readParts({ ...parts, 'xl/workbook.xml': book });
    expect(sheet?.hidden).toBe(true);
    expect(sheet?.rows.map(({ hidden }) => hidden ?? false)).toEqual([false, true]);
    expect(sheet?.merges.map(areaA1)).toEqual(['B2:C4']);
  });
});
