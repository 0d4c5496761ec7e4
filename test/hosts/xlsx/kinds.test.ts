// What is no .xlsx is known by its contents, whatever its name: each kind has its own sentence with the way out.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { type FileTrouble, Trouble } from '../../../src/core/workbook/trouble';
import { openXlsx } from '../../../src/hosts/xlsx';
import { troubleMessage } from '../../../src/messages';
import { buildParts, zipParts } from '../../support/xlsx/build';
import { zipGiant } from '../../support/xlsx/giant';

const parts = buildParts({ sheets: [{ name: 'PL1', cells: { A1: 'Chỉ tiêu', B1: 5 } }] });
const rootLeadsTo = (part: string): string => String(parts['_rels/.rels']).replace('xl/workbook.xml', part);
/** Written by LibreOffice from one and the same workbook. */
const real = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, 'fixtures', 'kinds', name)));
const ole = (stream: string): Uint8Array =>
  new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Buffer.from(`\0\0${stream}`, 'utf16le'),
  ]);
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
const XML_2003 =
  '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>';

/** What the bytes of any file may turn out to be. */
type PlainFile = Exclude<FileTrouble, 'BAD_TEMPLATE_FILE'>;

const kinds: readonly (readonly [what: string, bytes: Uint8Array, code: PlainFile])[] = [
  ['0 byte', new Uint8Array(), 'EMPTY_FILE'],
  ['chỉ có byte 0', new Uint8Array(5000), 'DAMAGED'],
  ['.xls thật', real('bieu.xls'), 'OLD_XLS'],
  ['.xls, chỉ còn phần đầu', ole('Workbook'), 'OLD_XLS'],
  ['.xls thời Excel 4', new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0, 0, 0]), 'OLD_XLS'],
  ['sổ có mật khẩu', ole('xEncryptedPackage'), 'ENCRYPTED'],
  ['.doc', ole('WordDocument'), 'WORD_FILE'],
  ['.ods thật', real('bieu.ods'), 'OPEN_DOCUMENT'],
  ['.fods', strToU8('<?xml version="1.0"?>\n<office:document xmlns:office="urn:x"/>'), 'OPEN_DOCUMENT'],
  ['trang web không có bảng', strToU8('<html><body><p>Phụ lục 1</p><table></table>'), 'WEB_PAGE'],
  ['trang web lưu một tệp', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'WEB_PAGE'],
  ['XML của Excel 2003 không có trang nào', strToU8(XML_2003), 'XML_2003'],
  ['CSV thật', real('bieu.csv'), 'PLAIN_TEXT'],
  ['CSV bảng mã cũ', new Uint8Array([0x50, 0x68, 0xf4, 0xf4, 0x2c, 0x31, 0x0d, 0x0a]), 'PLAIN_TEXT'],
  ['văn bản Unicode của Excel', utf16('Phụ lục\t1\r\n'), 'PLAIN_TEXT'],
  ['HTML trong UTF-16', utf16('<html><body>'), 'WEB_PAGE'],
  ['RTF', strToU8('{\\rtf1\\ansi'), 'WORD_FILE'],
  ['PDF', new Uint8Array([...strToU8('%PDF-1.7\n%'), 0xe2, 0, 1, 2]), 'PDF_FILE'],
  ['ảnh', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]), 'NOT_XLSX'],
  ['zip không có gì', zipParts({}), 'NOT_XLSX'],
  ['zip thường', zipParts({ 'ghi-chú.txt': 'x' }), 'NOT_XLSX'],
  [
    '.odt',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }),
    'NOT_XLSX',
  ],
  [
    '.docx',
    zipParts({ '_rels/.rels': rootLeadsTo('word/document.xml'), 'word/document.xml': '<w:document/>' }),
    'WORD_FILE',
  ],
  [
    '.xlsb',
    zipParts({ '_rels/.rels': rootLeadsTo('xl/workbook.bin'), 'xl/workbook.bin': new Uint8Array([0x83, 1]) }),
    'XLSB',
  ],
  [
    '.pptx',
    zipParts({
      '_rels/.rels': rootLeadsTo('ppt/presentation.xml'),
      'ppt/presentation.xml': '<p:presentation/>',
    }),
    'NOT_XLSX',
  ],
];

async function troubleOf(bytes: Uint8Array): Promise<Trouble> {
  try {
    await openXlsx(bytes);
  } catch (error) {
    if (error instanceof Trouble) return error;
    throw error;
  }
  throw new Error('opened');
}

test.each(kinds)('%s', async (_, bytes, code) => {
  expect((await troubleOf(bytes)).code).toBe(code);
});

test('zip có mật khẩu', async () => {
  expect((await troubleOf(await zipGiant(parts, 'bí mật'))).code).toBe('ENCRYPTED');
});

test('mỗi loại một câu riêng, có lối ra, nêu tên tệp nếu biết', () => {
  const codes = [...new Set(kinds.map(([, , code]) => code))];
  const sentences = codes.map((code) => troubleMessage(new Trouble({ code })));
  expect(new Set(sentences).size).toBe(codes.length);
  for (const sentence of sentences) expect(sentence).toMatch(/^Tệp này .*\. Đề nghị .*\.$/);
  for (const code of codes)
    expect(troubleMessage(new Trouble({ code, file: 'a.xls' }))).toMatch(/^Tệp “a\.xls” /);
});
