// Tệp phần mềm một cửa xuất ra với đuôi .xls mà là trang web hoặc XML của Excel 2003: đọc như sổ tính, lưu thành .xlsx.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { proposeFill, writeFill } from '../../../src/app';
import { a1 } from '../../../src/core/workbook/address';
import { Trouble } from '../../../src/core/workbook/trouble';
import { openXlsx } from '../../../src/hosts/xlsx';
import { openWorkspace } from '../../support/app';

const fixture = (path: string) => new Uint8Array(readFileSync(join(__dirname, path)));
const bytes = (text: string) => new TextEncoder().encode(text);

/** Cells of a file by address, sheet by sheet. */
async function read(content: Uint8Array) {
  const { sheets } = await (await openXlsx(content)).read();
  return sheets.map(({ name, hidden, rows, merges }) => ({
    name,
    hidden,
    merges: merges.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`),
    cells: Object.fromEntries(
      rows.flatMap(({ row, cells }) => cells.map(({ column, cell }) => [a1(row, column), cell.content])),
    ),
  }));
}
const page = async (html: string) => (await read(bytes(html)))[0];
const trouble = (content: Uint8Array) =>
  openXlsx(content).then(
    () => 'opened',
    (thrown: unknown) => (thrown instanceof Trouble ? thrown.code : 'other'),
  );

describe('trang web', () => {
  test.each(['html', 'xml'])('bảng một cửa, %s: kiểm tra được, điền được, lưu thành .xlsx', async (kind) => {
    const file = await openXlsx(fixture(`../../fixtures/tthc/mot-cua-${kind}.xls`));
    const workspace = await openWorkspace(file);
    expect(workspace.tables.map(({ template }) => template.id)).toEqual(['hai-cap-2026-xa/tthc']);
    expect(workspace.findings.map(({ code }) => code)).toEqual(['BALANCE']);
    await writeFill(file, workspace, proposeFill(workspace));
    const saved = await file.toBytes();
    expect(String.fromCharCode(...saved.subarray(0, 2))).toBe('PK');
    const again = await openWorkspace(await openXlsx(saved));
    expect(again.findings.map(({ code }) => code)).toEqual(['BALANCE']);
  });

  test('tệp thật của LibreOffice mở được', async () => {
    const [sheet] = await read(fixture('fixtures/kinds/bieu-html.xls'));
    expect(Object.values(sheet?.cells ?? {}).length).toBeGreaterThan(2);
  });

  test('ô gộp ngang, dọc, ô không đóng thẻ, chữ ngoài bảng, dòng xuống hàng', async () => {
    const sheet = await page(
      '<h3>Tiêu&nbsp;đề</h3><table><tr><th rowspan=2>A<th colspan=2>B<tr><td>1<td>0,5<tr><td>x<br>y<td>007<td>1.234</table><p>ký tên',
    );
    expect(sheet?.cells).toEqual({
      A1: 'Tiêu đề',
      A2: 'A',
      B2: 'B',
      B3: 1,
      C3: '0,5',
      A4: 'x\ny',
      B4: '007',
      C4: '1.234',
      A6: 'ký tên',
    });
    expect(sheet?.merges).toEqual(['A2:A3', 'B2:C2']);
  });

  test('bảng trong bảng: bảng ngoài chỉ để trình bày; mã lệnh, kiểu chữ không phải chữ của trang', async () => {
    const sheet = await page(
      '<html><head><title>t</title><style>td{}</style></head><table><tr><td>Quý I<table><tr><td>1<td>2</table></td></tr></table><script>if(1<2)x()</script>',
    );
    expect(Object.values(sheet?.cells ?? {})).toEqual(['Quý I', 1, 2]);
  });

  test('bảng mã ghi ở đầu trang, UTF-16 có dấu hiệu', async () => {
    const declared = new Uint8Array([...bytes('<meta charset=windows-1258><table><td>H'), 0xea]);
    expect((await read(declared))[0]?.cells).toEqual({ A1: 'Hê' });
    const wide = new Uint8Array(Buffer.from('\ufeff<html><table><td>Hộ tịch', 'utf16le'));
    expect((await read(wide))[0]?.cells).toEqual({ A1: 'Hộ tịch' });
  });

  test('gộp quá rộng, quá nhiều bảng lồng nhau, thẻ hỏng: không treo, không lỗi lạ', async () => {
    expect(await trouble(bytes(`<html>${'<table><tr><td>'.repeat(5000)}x`))).toBe('opened');
    expect(await trouble(bytes('<table><tr><td colspan=99999 rowspan=99999>x'))).toBe('opened');
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            '<table>',
            '<tr>',
            '<td>',
            '<td colspan=3 rowspan=2>',
            '</table>',
            '</td>',
            '<p>',
            '<br>',
            '5',
            'chữ',
          ),
          { maxLength: 60 },
        ),
        async (pieces) => {
          const code = await trouble(bytes(`<html>${pieces.join('')}`));
          expect(['opened', 'WEB_PAGE', 'EMPTY_WORKBOOK']).toContain(code);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('XML của Excel 2003', () => {
  const book = (body: string, prefix = '') =>
    bytes(
      `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><${prefix}Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${body}</${prefix}Workbook>`,
    );

  test('vị trí, gộp, kiểu dữ liệu, trang ẩn, hai trang trùng tên', async () => {
    const sheets = await read(
      book(
        '<Worksheet ss:Name="A"><Table><Row ss:Index="2"><Cell ss:Index="3" ss:MergeAcross="1"><Data ss:Type="String">x</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row><Row><Cell><Data ss:Type="DateTime">2026-09-14T00:00:00.000</Data></Cell><Cell><Data ss:Type="Boolean">1</Data></Cell><Cell ss:Formula="=RC[-1]"><Data ss:Type="Number">7</Data></Cell></Row></Table></Worksheet>' +
          '<Worksheet ss:Name="a"><Table><Row><Cell><Data ss:Type="String">y</Data></Cell></Row></Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet>',
      ),
    );
    expect(sheets).toEqual([
      {
        name: 'A',
        hidden: false,
        merges: ['C2:D2'],
        cells: { C2: 'x', E2: 1.5, A3: '14/09/2026', B3: true, C3: 7 },
      },
      { name: 'Trang 2', hidden: true, merges: [], cells: { A1: 'y' } },
    ]);
  });

  test('tiền tố ở mọi thẻ; tệp cụt; không có trang', async () => {
    const sheet =
      '<ss:Worksheet ss:Name="A"><ss:Table><ss:Row><ss:Cell><ss:Data ss:Type="Number">1</ss:Data></ss:Cell></ss:Row></ss:Table></ss:Worksheet>';
    expect((await read(book(sheet, 'ss:')))[0]?.cells).toEqual({ A1: 1 });
    expect(await trouble(book(sheet, 'ss:').slice(0, -40))).toBe('DAMAGED');
    expect(await trouble(book(''))).toBe('XML_2003');
  });
});
