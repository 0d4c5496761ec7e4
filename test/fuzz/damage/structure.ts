// Harm to how a sheet is built: rows, columns, merges, names, protection.

import { cellsOf, cellWith, type Damage, escaped, inCells, inline, inSheet } from '../book';

const ROW = /<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gs;
const WORKBOOK = 'xl/workbook.xml';

interface RowText {
  readonly number: number;
  readonly xml: string;
}

const rowsOf = (sheet: string): readonly RowText[] =>
  [...sheet.matchAll(ROW)].map(([xml, number]) => ({ number: Number(number), xml }));

/** The row under another number, its cells with it. */
const renumbered = (xml: string, to: number): string =>
  xml.replace(/<row r="\d+"/, `<row r="${to}"`).replace(/<c r="([A-Z]+)\d+"/g, `<c r="$1${to}"`);

/** Everything from a row on, moved by some rows. */
const shifted = (sheet: string, from: number, by: number): string =>
  sheet.replace(ROW, (xml, number) => (Number(number) >= from ? renumbered(xml, Number(number) + by) : xml));

const row = (
  name: string,
  change: (sheet: string, one: RowText, rows: readonly RowText[]) => string,
): Damage => ({
  name,
  harm: inSheet((sheet, dice) => {
    const rows = rowsOf(sheet);
    const one = dice.pick(rows);
    return one ? change(sheet, one, rows) : sheet;
  }),
});

const merge = (name: string, ...areas: readonly string[]): Damage => ({
  name,
  harm: inSheet((sheet, dice) => {
    const one = `<mergeCell ref="${dice.pick(areas) ?? ''}"/>`;
    return sheet.includes('</mergeCells>')
      ? sheet.replace('</mergeCells>', `${one}</mergeCells>`)
      : sheet.replace('</sheetData>', `</sheetData><mergeCells count="1">${one}</mergeCells>`);
  }),
});

const sheetTag = (name: string, change: (tag: string) => string): Damage => ({
  name,
  harm: (book, dice) =>
    book.edit(WORKBOOK, (text) => {
      const tag = dice.pick([...text.matchAll(/<sheet [^>]*\/>/g)].map(([one]) => one));
      return tag ? text.replace(tag, () => change(tag)) : text;
    }),
});

const named = (tag: string, name: string): string => tag.replace(/ name="[^"]*"/, ` name="${escaped(name)}"`);

export const structure: readonly Damage[] = [
  row('xóa một dòng, dòng dưới dồn lên', (sheet, { number, xml }) =>
    shifted(sheet.replace(xml, ''), number + 1, -1),
  ),
  row('mất một dòng, để trống chỗ', (sheet, { xml }) => sheet.replace(xml, '')),
  row('chèn một dòng trống', (sheet, { number }) => shifted(sheet, number, 1)),
  row('chèn nghìn dòng trống', (sheet, { number }) => shifted(sheet, number, 1000)),
  row('chép thêm một dòng', (sheet, { number, xml }) =>
    shifted(sheet, number, 1).replace(renumbered(xml, number + 1), (below) => xml + below),
  ),
  row('hai dòng đổi chỗ trong tệp', (sheet, { xml }, rows) => {
    const last = rows.at(-1)?.xml ?? xml;
    return last === xml ? sheet : sheet.replace(xml, '').replace(last, () => last + xml);
  }),
  row('một dòng có hai lần', (sheet, { xml }) => sheet.replace(xml, () => xml + xml)),
  row('dòng không ghi số', (sheet, { xml }) =>
    sheet.replace(xml, () => xml.replace(/ r="\d+"/, '').replace(/<c r="[A-Z]+\d+"/g, '<c')),
  ),
  row('ẩn một dòng', (sheet, { xml }) =>
    sheet.replace(xml, () => xml.replace(/ hidden="\w+"/, '').replace('<row ', '<row hidden="1" ')),
  ),
  row('ô trong dòng không theo thứ tự', (sheet, { xml }) => {
    const cells = cellsOf(xml);
    const turned = [...cells]
      .reverse()
      .map((one) => one.xml)
      .join('');
    return cells.length < 2 ? sheet : sheet.replace(cells.map((one) => one.xml).join(''), () => turned);
  }),
  row('dòng cuối cùng của Excel', (sheet, { xml }) =>
    sheet.replace('</sheetData>', () => `${renumbered(xml, 1_048_576)}</sheetData>`),
  ),
  {
    name: 'ô ở cột cuối cùng của Excel',
    harm: inSheet((sheet, dice) => {
      const one = dice.pick(rowsOf(sheet).filter(({ xml }) => xml.endsWith('</row>')));
      const cell = one && cellWith({ address: `XFD${one.number}`, xml: '' }, ...inline('x'));
      return one && cell
        ? sheet.replace(one.xml, () => one.xml.replace('</row>', () => `${cell}</row>`))
        : sheet;
    }),
  },
  { name: 'xóa ô', harm: inCells(() => '') },
  {
    name: 'mất mọi ô công thức',
    harm: inSheet((sheet) =>
      cellsOf(sheet)
        .filter(({ xml }) => xml.includes('<f'))
        .reduce((text, { xml }) => text.replace(xml, ''), sheet),
    ),
  },
  { name: 'công thức thành số', harm: inSheet((sheet) => sheet.replace(/<f>[^<]*<\/f>/g, '')) },
  {
    name: 'công thức mất kết quả',
    harm: inSheet((sheet) => sheet.replace(/(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, '$1')),
  },
  { name: 'một ô có hai lần', harm: inCells(({ xml }) => xml + xml) },
  {
    name: 'hai cột đổi chỗ',
    harm: inSheet((sheet, dice) => {
      const [one, other] = dice.shuffled(['A', 'B', 'C', 'D', 'E']);
      return sheet.replace(/<c r="([A-E])(\d+)"/g, (cell, column, line) =>
        column === one ? `<c r="${other}${line}"` : column === other ? `<c r="${one}${line}"` : cell,
      );
    }),
  },
  {
    name: 'dời sang phải vài cột',
    harm: inSheet((sheet) =>
      sheet.replace(
        /<c r="([A-T])(\d+)"/g,
        (_, column, line) => `<c r="${String.fromCharCode(column.charCodeAt(0) + 3)}${line}"`,
      ),
    ),
  },
  {
    name: 'mất chữ của một cột',
    harm: inSheet((sheet, dice) => {
      const column = dice.pick(['A', 'B', 'C', 'D']);
      return cellsOf(sheet)
        .filter(({ address }) => address.startsWith(column))
        .reduce((text, { xml }) => text.replace(xml, ''), sheet);
    }),
  },
  merge('hợp nhất cả cột', 'A:E', 'D:D', 'C:XFD'),
  merge('hợp nhất cả hàng', '5:6', '1:1048576'),
  merge('hợp nhất chồng nhau', 'A5:C7', 'B6:D9', 'A1:XFD1048576'),
  merge('hợp nhất sai', '', 'A0', 'B2:A1', 'Trang!A1:B2', 'A1:B2 C3'),
  merge('hợp nhất ô số', 'D8:D12', 'C8:D8', 'D8:E9'),
  {
    name: 'ẩn mọi dòng',
    harm: inSheet((sheet) => sheet.replace(/ hidden="\w+"/g, '').replaceAll('<row ', '<row hidden="1" ')),
  },
  {
    name: 'bảo vệ trang',
    harm: inSheet((sheet) =>
      sheet.replace('</sheetData>', '</sheetData><sheetProtection sheet="1" password="CC1A"/>'),
    ),
  },
  {
    name: 'không còn ô nào',
    harm: inSheet((sheet) => sheet.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>')),
  },
  {
    name: 'nghìn dòng trống có định dạng',
    harm: inSheet((sheet) => {
      const last = rowsOf(sheet).at(-1)?.number ?? 0;
      const more = Array.from(
        { length: 3000 },
        (_, n) => `<row r="${last + n + 1}" s="1"><c r="A${last + n + 1}" s="1"/></row>`,
      );
      return sheet.replace('</sheetData>', `${more.join('')}</sheetData>`);
    }),
  },
  {
    name: 'phạm vi ghi sai',
    harm: inSheet((sheet) => sheet.replace(/<dimension ref="[^"]*"/, '<dimension ref="XFD1048576"')),
  },
  sheetTag('tên trang lạ', (tag) => named(tag, "Biểu '1' & <2> – 👍 \u0301")),
  sheetTag('tên trang quá dài', (tag) => named(tag, 'Phụ lục '.repeat(40))),
  sheetTag('tên trang rỗng', (tag) => named(tag, '')),
  sheetTag('hai trang cùng tên', (tag) => tag.replace(/ name="[^"]*"/, ' name="PL4"')),
  sheetTag('ẩn trang', (tag) => tag.replace(/ state="\w+"/, '').replace('/>', ' state="veryHidden"/>')),
  {
    name: 'hai trang đổi chỗ',
    harm: (book) => book.edit(WORKBOOK, (text) => text.replace(/(<sheet [^>]*\/>)(<sheet [^>]*\/>)/, '$2$1')),
  },
  {
    name: 'đếm ngày từ 1904',
    harm: (book) =>
      book.edit(WORKBOOK, (text) =>
        text.replace(/ date1904="\w+"/, '').replace(/<workbookPr/, '<workbookPr date1904="1"'),
      ),
  },
];
