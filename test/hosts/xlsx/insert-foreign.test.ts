// Packages written in ways that Excel does not: what is added must fit in with them.

import { SaxesParser } from 'saxes';
import { indicators, templateSets } from '../../../src/catalog';
import { openXlsx } from '../../../src/hosts/xlsx';
import { recognizeWorkbook } from '../../../src/recognize';
import { insertTemplates } from '../../support/app';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { partsOf, partText } from '../../support/xlsx/parts';

/** Throws where a part is not well-formed or uses a prefix that nobody declared. */
function requireNamespaces(bytes: Uint8Array): void {
  for (const name of Object.keys(partsOf(bytes))) {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw new Error(`${name}: ${error.message}`);
    });
    parser.write(partText(bytes, name)).close();
  }
}

describe('tệp viết theo cách khác', () => {
  const parts = buildParts({
    sheets: [{ name: 'Nhập', cells: { A1: 'cũ', B2: { value: 1.5, format: '0.000' } } }],
  });
  const edited = (name: string, edit: (text: string) => string): Uint8Array => {
    const text = parts[name] ?? '';
    const now = edit(text);
    if (now === text) throw new Error(`nothing to edit in ${name}`);
    return zipParts({ ...parts, [name]: now });
  };
  const book = 'xl/workbook.xml';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

  test.each([
    [
      'tiền tố ở mọi thẻ',
      edited(book, (text) =>
        text.replace(/<(\/?)(?=workbook|sheet)/g, '<$1x:').replace('xmlns=', 'xmlns:x='),
      ),
    ],
    [
      'tiền tố khác cho quan hệ',
      edited(book, (text) => text.replace('xmlns:r=', 'xmlns:q=').replaceAll('r:id', 'q:id')),
    ],
    [
      'quan hệ khai báo ở từng trang',
      edited(book, (text) => {
        const [declared = ''] = / xmlns:r="[^"]*"/.exec(text) ?? [];
        return text.replace(declared, '').replace('<sheet ', `<sheet${declared} `);
      }),
    ],
    ['danh sách tên để trống', edited(book, (text) => text.replace('</sheets>', '</sheets><definedNames/>'))],
    [
      'phần tính toán sau danh sách trang',
      edited(book, (text) => text.replace('</sheets>', '</sheets><calcPr calcId="1"/>')),
    ],
    [
      'kiểu dáng có tiền tố',
      edited('xl/styles.xml', (text) =>
        text.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1s:').replace('xmlns=', 'xmlns:s='),
      ),
    ],
    [
      'không có danh sách phông, nền, viền',
      edited('xl/styles.xml', (text) => text.replace(/<(fonts|fills|borders) .*?<\/\1>/gs, '')),
    ],
    [
      'quan hệ ra ngoài mang số kế tiếp',
      edited('xl/_rels/workbook.xml.rels', (text) =>
        text.replace(
          '</Relationships>',
          '<Relationship Id="rId3" Type="http://x/hyperlink" Target="http://x/" TargetMode="External"/></Relationships>',
        ),
      ),
    ],
    [
      'không có phần kiểu dáng',
      (() => {
        const { 'xl/styles.xml': _, ...rest } = buildParts({
          sheets: [{ name: 'Nhập', cells: { A1: 'cũ' } }],
        });
        const drop = (name: string, pattern: RegExp) => (rest[name] ?? '').replace(pattern, '');
        return zipParts({
          ...rest,
          'xl/_rels/workbook.xml.rels': drop(
            'xl/_rels/workbook.xml.rels',
            /<Relationship [^>]*styles\.xml"\/>/,
          ),
          '[Content_Types].xml': drop(
            '[Content_Types].xml',
            /<Override PartName="\/xl\/styles\.xml"[^>]*\/>/,
          ),
        });
      })(),
    ],
  ])('%s: chèn hai lần, mở lại đủ trang và kiểu', async (_, bytes) => {
    const file = await openXlsx(bytes);
    await insertTemplates(file, 'tth-2024', ['tth-2024/pl3']);
    await insertTemplates(file, 'tth-2024', ['tth-2024/pl2']);
    const after = await file.toBytes();
    requireNamespaces(after);
    const again = await openXlsx(after);
    expect(await again.sheetNames()).toHaveLength(3);
    expect((await again.read()).sheets[0]).toEqual((await (await openXlsx(bytes)).read()).sheets[0]);
    const ids = [...partText(after, 'xl/_rels/workbook.xml.rels').matchAll(/ Id="([^"]*)"/g)].map(
      ([, id]) => id,
    );
    expect(new Set(ids).size).toBe(ids.length);
    const added = (await again.read()).sheets[2]?.rows ?? [];
    const formats = added.flatMap(({ cells }) => cells.map(({ cell }) => cell.format));
    const tables = recognizeWorkbook(await again.read(), templateSets, indicators);
    expect(tables.map(({ missing }) => missing.length)).toEqual([0, 0]);
    expect(formats.includes('#,##0')).toBe(true);
    expect(partText(after, 'xl/styles.xml')).toContain('fill');
  });

  test('tệp theo chuẩn "strict": trang mới cùng chuẩn', async () => {
    const strict = (text: string) =>
      text
        .replaceAll(main, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        );
    const file = await openXlsx(
      zipParts(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strict(text)]))),
    );
    await insertTemplates(file, 'tth-2024', ['tth-2024/pl2']);
    const after = await file.toBytes();
    for (const name of Object.keys(partsOf(after))) {
      expect(partText(after, name)).not.toMatch(
        /schemas\.openxmlformats\.org\/(spreadsheetml|officeDocument)/,
      );
    }
    expect(await (await openXlsx(after)).sheetNames()).toEqual(['Nhập', 'PL 2']);
  });

  test.each([
    ['lockStructure="1"', 'STRUCTURE_PROTECTED'],
    ['workbookPassword="CC1A" lockStructure="true" lockWindows="1"', 'STRUCTURE_PROTECTED'],
    ['lockWindows="1"', undefined],
    ['lockStructure="0"', undefined],
  ])('cấu trúc sổ tính được bảo vệ, %s: không tự thêm trang; ô vẫn ghi được', async (lock, code) => {
    const bytes = edited(book, (text) => text.replace('<sheets>', `<workbookProtection ${lock}/><sheets>`));
    const file = await openXlsx(bytes);
    const inserted = insertTemplates(file, 'tth-2024', ['tth-2024/pl2']);
    if (!code) await inserted;
    else await expect(inserted).rejects.toMatchObject({ code });
    expect(await file.sheetNames()).toHaveLength(code ? 1 : 2);
    if (code) expect(await file.toBytes()).toBe(bytes);
    await file.apply({ changes: [{ sheet: 'Nhập', row: 0, column: 0, value: 'mới', before: 'cũ' }] });
    expect((await file.read()).sheets[0]?.rows[0]?.cells[0]?.cell.content).toBe('mới');
  });
});
