// Harm to the package: the zip, its lists, its parts, the way their XML is written.

import { strToU8 } from 'fflate';
import type { Dice } from '../../recognize/corpus/dice';
import { type Book, type Damage, inSheet } from '../book';

const TYPES = '[Content_Types].xml';
const BOOK_RELS = 'xl/_rels/workbook.xml.rels';
const WORKBOOK = 'xl/workbook.xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATION = /<Relationship [^>]*\/>/g;

const edit = (name: string, part: string, change: (text: string) => string): Damage => ({
  name,
  harm: (book) => book.edit(part, change),
});

const zip = (name: string, change: (bytes: Uint8Array, dice: Dice) => Uint8Array): Damage => ({
  name,
  harm: (book) => book.afterwards(change),
});

/** Something done to any one part that is XML. */
const anyXml = (name: string, change: (text: string, part: string) => string | Uint8Array): Damage => ({
  name,
  harm: (book, dice) => {
    const part = dice.pick(book.names.filter((one) => /\.(?:xml|rels)$/.test(one)));
    return part !== undefined && book.put(part, change(book.text(part), part));
  },
});

const withoutOne = (text: string, dice: Dice): string =>
  text.replace(dice.pick([...(text.match(RELATION) ?? [])]) ?? '', '');

const utf16 = (text: string): Uint8Array => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
};

function flagsDiffer(bytes: Uint8Array, dice: Dice): Uint8Array {
  const odd = bytes.slice();
  const view = new DataView(odd.buffer);
  const flag = dice.pick([0x0800, 0x0008, 0x0001]);
  for (let at = 0; at < odd.length - 8; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50)
      view.setUint16(at + 6, view.getUint16(at + 6, true) ^ flag, true);
  }
  return odd;
}

function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(pieces.flatMap((piece) => [...piece]));
}

const drop = (name: string, part: RegExp): Damage => ({
  name,
  harm: (book, dice) => {
    const found = dice.pick(book.names.filter((one) => part.test(one)));
    return found !== undefined && book.remove(found);
  },
});

const lowerCase = (book: Book, part: string): boolean =>
  book.names.includes(part) && book.rename(part, part.toUpperCase());

export const pack: readonly Damage[] = [
  drop('mất phần kiểu dáng', /styles\.xml$/),
  drop('mất chuỗi dùng chung', /sharedStrings\.xml$/),
  drop('mất một trang', /worksheets\/[^/]+\.xml$/),
  drop('mất danh sách loại nội dung', /^\[Content_Types\]\.xml$/),
  drop('mất thông tin tệp', /^docProps\//),
  drop('mất phần bất kỳ', /./),
  edit('danh sách loại nội dung nêu trang không có', TYPES, (text) =>
    text.replace(
      '</Types>',
      `<Override PartName="/xl/worksheets/sheet9.xml" ContentType="${SHEET_TYPE}"/></Types>`,
    ),
  ),
  edit('danh sách loại nội dung nêu hai lần', TYPES, (text) =>
    text.replace(/<Override [^>]*sheet1\.xml"[^>]*\/>/, (one) => one + one),
  ),
  edit('trang mã lệnh không có phần', WORKBOOK, (text) =>
    text.replace('</sheets>', '<sheet name="Module1" sheetId="99" state="veryHidden" r:id=""/></sheets>'),
  ),
  edit('trang hiện không có phần', WORKBOOK, (text) =>
    text.replace('</sheets>', '<sheet name="Lạc" sheetId="98" r:id="rId998"/></sheets>'),
  ),
  edit('quan hệ viết tuyệt đối', BOOK_RELS, (text) =>
    text.replaceAll('Target="worksheets', 'Target="/xl/worksheets'),
  ),
  edit('quan hệ viết bằng gạch ngược', BOOK_RELS, (text) =>
    text.replaceAll('worksheets/', '.\\worksheets\\'),
  ),
  edit('quan hệ viết khác chữ hoa', BOOK_RELS, (text) =>
    text.replaceAll('worksheets/sheet', 'Worksheets/Sheet'),
  ),
  edit('hai quan hệ cùng tên', BOOK_RELS, (text) => text.replace('Id="rId2"', 'Id="rId1"')),
  edit('quan hệ ra ngoài', BOOK_RELS, (text) =>
    text.replace(
      '</Relationships>',
      '<Relationship Id="rIdX" Type="http://x/hyperlink" Target="http://x" TargetMode="External"/></Relationships>',
    ),
  ),
  edit('không khai không gian tên quan hệ', WORKBOOK, (text) =>
    text.replace(/ xmlns:r="[^"]*"/, '').replace(/ r:id=/g, ' rid='),
  ),
  edit('tệp kiểu chặt', WORKBOOK, (text) =>
    text.replace(
      'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
      'http://purl.oclc.org/ooxml/spreadsheetml/main',
    ),
  ),
  { name: 'mất một quan hệ', harm: (book, dice) => book.edit(BOOK_RELS, (text) => withoutOne(text, dice)) },
  {
    name: 'tiền tố ở mọi thẻ',
    harm: inSheet((text) =>
      text.replace(/<(\/?)(?=[a-zA-Z])(?!\w+:)/g, '<$1x:').replace(' xmlns="', ' xmlns:x="'),
    ),
  },
  { name: 'viết bằng nháy đơn', harm: inSheet((text) => text.replace(/ r="([A-Z]+\d+)"/g, " r='$1'")) },
  {
    name: 'chú thích giữa các thẻ',
    harm: inSheet((text) => text.replaceAll('<row ', '<!-- <row> --><?x y?><row ')),
  },
  {
    name: 'giá trị trong CDATA',
    harm: inSheet((text) => text.replace(/<v>([^<]*)<\/v>/g, '<v><![CDATA[$1]]></v>')),
  },
  {
    name: 'chữ số viết bằng mã',
    harm: inSheet((text) => text.replace(/<v>(\d)/g, (_, digit) => `<v>&#x3${digit};`)),
  },
  {
    name: 'xuống dòng trong thẻ',
    harm: inSheet((text) => text.replace(/<c r=/g, '<c\r\n  r=').replaceAll('</c>', '</c >')),
  },
  {
    name: 'khai báo DTD',
    harm: inSheet((text) => text.replace(/<worksheet/, '<!DOCTYPE worksheet><worksheet')),
  },
  {
    name: 'thẻ lạ trong ô',
    harm: inSheet((text) => text.replace(/<\/v><\/c>/g, '</v><extLst><ext uri="x"/></extLst></c>')),
  },
  anyXml('ký hiệu thứ tự byte', (text) => `\ufeff${text}`),
  anyXml('UTF-16', (text) => utf16(text.replace('UTF-8', 'UTF-16'))),
  anyXml('byte không hợp lệ', (text) => joined(strToU8(text.slice(0, -1)), new Uint8Array([0xc3, 0x28]))),
  anyXml('XML dở dang', (text) => text.slice(0, Math.floor(text.length * 0.7))),
  anyXml('phần rỗng', () => ''),
  { name: 'phần chữ hoa', harm: (book) => lowerCase(book, WORKBOOK) },
  { name: 'phần lạ', harm: (book) => book.put('xl/lạ/không rõ.bin', new Uint8Array(2000).fill(7)) },
  {
    name: 'không nén',
    harm: (book) => {
      book.level = 0;
      return true;
    },
  },
  zip('cắt cụt', (bytes, dice) => bytes.subarray(0, dice.between(0, bytes.length))),
  zip('một byte lật', (bytes, dice) => {
    const odd = bytes.slice();
    const at = dice.between(0, odd.length - 1);
    odd[at] = (odd[at] ?? 0) ^ (1 << dice.between(0, 7));
    return odd;
  }),
  zip('thừa byte ở cuối', (bytes, dice) => joined(bytes, new Uint8Array(dice.between(1, 3000)))),
  zip('thừa byte ở đầu', (bytes, dice) => joined(new Uint8Array(dice.between(1, 300)), bytes)),
  zip('cờ hai danh mục khác nhau', flagsDiffer),
];
