import { strToU8 } from 'fflate';
import { Trouble } from '../../../src/core/workbook/trouble';
import { openXlsx } from '../../../src/hosts/xlsx';
import { type BuiltWorkbook, buildParts, buildXlsx, zipParts } from '../../support/xlsx/build';
import { packed, zipGiant } from '../../support/xlsx/giant';

jest.setTimeout(60_000);
const SHEET = 'xl/worksheets/sheet1.xml';
const small: BuiltWorkbook = { sheets: [{ name: 'PL1', cells: { A1: 'Chỉ tiêu', B1: 5 } }] };
const good = buildXlsx(small);
const parts = (): Record<string, string> => buildParts(small);

async function codeOf(bytes: Uint8Array): Promise<string> {
  try {
    await openXlsx(bytes);
    return 'mở được';
  } catch (error) {
    return error instanceof Trouble ? error.code : `không phải Trouble: ${String(error)}`;
  }
}

const replaceSheet = (xml: string): Uint8Array => zipParts({ ...parts(), [SHEET]: xml });
const sheetXml = (data: string): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${data}</sheetData></worksheet>`;

describe('tệp hỏng', () => {
  it('cắt cụt ở bất cứ đâu cũng báo hỏng, không treo', async () => {
    const codes = new Set<string>();
    for (let length = 30; length < good.length; length += 41)
      codes.add(await codeOf(good.subarray(0, length)));
    expect([...codes]).toEqual(['DAMAGED']);
  });

  it('sai bất cứ byte nào thì hoặc báo lỗi, hoặc đọc ra đúng như cũ', async () => {
    const sound = JSON.stringify(await (await openXlsx(good)).read());
    for (let at = 0; at < good.length; at += 5) {
      const bytes = good.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x11;
      const code = await codeOf(bytes);
      if (code === 'mở được')
        expect([at, JSON.stringify(await (await openXlsx(bytes)).read())]).toEqual([at, sound]);
      else expect(['DAMAGED', 'NOT_XLSX', 'ENCRYPTED', 'TOO_LARGE']).toContain(code);
    }
  });

  it('một bit lật biến số này thành số khác → DAMAGED', async () => {
    const bytes = zipParts(parts(), 0);
    const figure = Buffer.from(bytes).indexOf('<v>5</v>') + 3;
    expect(await codeOf(bytes)).toBe('mở được');
    bytes[figure] = '7'.charCodeAt(0);
    expect(await codeOf(bytes)).toBe('DAMAGED');
  });

  it.each([
    ['XML dở dang', sheetXml('<row r="1"><c r="A1"><v>1</v></row>')],
    ['không phải XML', 'xin chào'],
    ['thực thể lạ', sheetXml('<row r="1"><c r="A1"><v>&abc;</v></c></row>')],
    ['số không phải số', sheetXml('<row r="1"><c r="A1"><v>1,5</v></c></row>')],
    ['chuỗi dùng chung không có', sheetXml('<row r="1"><c r="A1" t="s"><v>7</v></c></row>')],
    ['ô ngoài giới hạn cột', sheetXml('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')],
    ['hàng ngoài giới hạn', sheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
    ['khai báo DTD', `<!DOCTYPE worksheet>${sheetXml('')}`],
  ])('%s → DAMAGED', async (_, xml) => {
    expect(await codeOf(replaceSheet(xml))).toBe('DAMAGED');
  });

  it('thiếu phần của một trang → DAMAGED', async () => {
    const { [SHEET]: _, ...rest } = parts();
    expect(await codeOf(zipParts(rest))).toBe('DAMAGED');
  });

  it('hai trang trỏ về một phần → DAMAGED', async () => {
    const two = buildParts({ sheets: [...small.sheets, { name: 'PL2', cells: { A1: 1 } }] });
    const rels = 'xl/_rels/workbook.xml.rels';
    expect(
      await codeOf(zipParts({ ...two, [rels]: String(two[rels]).replace('sheet2.xml', 'sheet1.xml') })),
    ).toBe('DAMAGED');
  });
});

describe('tệp quá lớn', () => {
  it('20 MB số không khai thật → TOO_LARGE', async () => {
    const bomb = packed(new Uint8Array(20_000_000));
    expect(await codeOf(await zipGiant({ ...parts(), 'xl/media/image1.png': bomb }))).toBe('TOO_LARGE');
  });

  it('nhiều phần cộng lại quá 256 MB → TOO_LARGE', async () => {
    // None is a bomb by itself; what they really hold does not matter, the directory is enough.
    const part = { ...packed(new Uint8Array(1000)), size: 16_000_000 };
    const many = Object.fromEntries(
      Array.from({ length: 17 }, (_, index) => [`xl/media/${index}.png`, part]),
    );
    expect(await codeOf(await zipGiant({ ...parts(), ...many }))).toBe('TOO_LARGE');
  });

  it('200 MB khai là 1 kB → DAMAGED', async () => {
    // Sound but for its length: read to the end, it would open.
    const text = new Uint8Array(200_000_000).fill(0x20);
    const [head = '', tail = ''] = sheetXml('<row r="1"><c r="A1"><v>1</v></c></row>|').split('|');
    text.set(strToU8(head));
    text.set(strToU8(tail), text.length - tail.length);
    const lying = await zipGiant({ ...parts(), [SHEET]: packed(text, 1000) });
    expect(await codeOf(lying)).toBe('DAMAGED');
  });

  it('quá nhiều phần → TOO_LARGE', async () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`p${index}`, '']));
    expect(await codeOf(zipParts({ ...parts(), ...many }, 0))).toBe('TOO_LARGE');
  });

  it('thực thể lồng nhau → TOO_LARGE', async () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>';
    expect(await codeOf(replaceSheet(laughs + sheetXml('<row r="1"><c r="A1"><v>&b;</v></c></row>')))).toBe(
      'TOO_LARGE',
    );
  });

  it('lồng nhau quá sâu → TOO_LARGE', async () => {
    expect(await codeOf(replaceSheet(sheetXml('<a>'.repeat(300) + '</a>'.repeat(300))))).toBe('TOO_LARGE');
  });
});

describe('sổ trống', () => {
  it.each([
    ['không ô nào', sheetXml('')],
    ['chỉ có ô trống đã định dạng', sheetXml('<row r="1"><c r="A1" s="0"/><c r="B1"/></row>')],
    ['chỉ có chữ rỗng', sheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t></t></is></c></row>')],
  ])('%s → EMPTY_WORKBOOK', async (_, xml) => {
    expect(await codeOf(replaceSheet(xml))).toBe('EMPTY_WORKBOOK');
  });
});
