// Rows that are read without the tokeniser: whoever listens is told the same, at the same places, however the text is cut.

import fc from 'fast-check';
import { Trouble } from '../../../src/core/workbook/trouble';
import { plainRowEnd } from '../../../src/hosts/xlsx/plain-rows';
import { RowFilter } from '../../../src/hosts/xlsx/row-filter';
import type { XmlHandler } from '../../../src/hosts/xlsx/xml-handler';
import { scanXml, XmlScanner } from '../../../src/hosts/xlsx/xml-scanner';

type Told = readonly unknown[];

/** What was told, texts in one piece; or the code of what went wrong. */
function told(listen: (handler: XmlHandler) => void): readonly Told[] | string {
  const all: Told[] = [];
  let text = '';
  const say = (...one: Told) => {
    if (text.trim() !== '') all.push(['text', text]);
    text = '';
    all.push(one);
  };
  try {
    listen({
      open: (name, attributes, depth, end, selfClosing) =>
        say('open', name, { ...attributes }, depth, end, selfClosing),
      close: (name, depth, end) => say('close', name, depth, end),
      text: (piece) => {
        text += piece;
      },
    });
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    return error.code;
  }
  return all;
}

const throughFilter = (pieces: readonly string[]) =>
  told((handler) => {
    const filter = new RowFilter(
      new XmlScanner(handler),
      () => {},
      () => true,
    );
    for (const piece of pieces) filter.write(piece);
    filter.finish();
  });

const sheet = (rows: string) =>
  `<?xml version="1.0"?>\n<worksheet><sheetData>${rows}</sheetData><end/></worksheet>`;

const plainCells = [
  '<c r="A1" s="3"><v>12.5</v></c>',
  '<c r="B1" t="s"><v>7</v></c>',
  '<c r="C1"/>',
  '<c r="D1" t="str"><f>SUM(A1:B1)</f><v>chữ</v></c>',
  '<c r="E1"><f t="shared" ref="E1:E9" si="0">A1+1</f><v>2</v></c>',
  '<c r="F1"><f t="shared" si="0"/><v/></c>',
  '<c r="G1" t="inlineStr"><is><t xml:space="preserve"> hai\ndòng </t></is></c>',
];
const oddCells = [
  '<c r="A1"><v>1 &lt; 2</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c  r="A1" ><v>1</v></c >',
  '<c r="A1"><extLst><ext/></extLst></c>',
  '<c r="A1"><v>a\r\nb</v></c>',
  '<c r="A1" s="&#51;"><v>3</v></c>',
  '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
  ' ',
];
const wrongCells = [
  '<c r="A1" r="A2"><v>1</v></c>',
  '<c r="A1"><v>1</c>',
  '<c r="A1"><v>]]></v></c>',
  '<c r="A1"><v>\uffff</v></c>',
  '<c><v>&none;</v></c>',
];
const rowTags = [
  '<row r="4">',
  '<row r="5" spans="1:7" ht="15.75" x14ac:dyDescent="0.25">',
  "<row r='6'>",
  '<row>',
];

const row = (cells: readonly string[]) =>
  fc
    .tuple(fc.constantFrom(...rowTags), fc.array(fc.constantFrom(...cells), { maxLength: 5 }))
    .map(([tag, inside]) => `${tag}${inside.join('')}</row>`);
const rows = fc.array(
  fc.oneof(
    { arbitrary: row(plainCells), weight: 6 },
    { arbitrary: row([...plainCells, ...oddCells]), weight: 3 },
    { arbitrary: row([...plainCells, ...wrongCells]), weight: 1 },
    fc.constantFrom('\n', '<row r="9"/>', '<!-- <row r="1"></row> -->', '<?a <row r="2"></row>?>'),
  ),
  { maxLength: 12 },
);

test('mọi cách viết, cắt khúc ở bất cứ đâu: nghe được như nhau', () => {
  fc.assert(
    fc.property(rows, fc.array(fc.nat(), { maxLength: 4 }), (some, cuts) => {
      const text = sheet(some.join(''));
      const places = [0, ...cuts.map((cut) => cut % text.length).sort((a, b) => a - b), text.length];
      const pieces = places.slice(1).map((end, index) => text.slice(places[index], end));
      expect(throughFilter(pieces)).toEqual(told((handler) => scanXml(text, handler)));
    }),
    { numRuns: 200 },
  );
});

test('hàng viết như Excel, LibreOffice hay công cụ này viết thì không cần bộ đọc XML', () => {
  const plain = `<row r="5" spans="1:7" ht="15.75" x14ac:dyDescent="0.25">${plainCells.join('')}</row>`;
  expect(plainRowEnd(plain, 0)).toBe(plain.length);
  expect(plainRowEnd('<row r="9"/>', 0)).toBe(12);
  for (const cell of [...oddCells, ...wrongCells.slice(1)])
    expect(plainRowEnd(`<row r="1">${cell}</row>`, 0)).toBe(-1);
});
