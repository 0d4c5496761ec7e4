// Harm to what stands in cells: numbers typed in every way, texts nobody expects, errors, formulas.

import { type CellText, cellWith, type Damage, inCells, inline } from '../book';

const numberIn = ({ xml }: CellText): string => /<v>([^<]*)<\/v>/.exec(xml)?.[1] ?? '7';

/** The figure of the cell as a text. */
const typed = (name: string, write: (figure: string) => string): Damage => ({
  name,
  harm: inCells((cell) => cellWith(cell, ...inline(write(numberIn(cell))))),
});

/** Text in place of whatever stood there. */
const text = (name: string, ...texts: readonly string[]): Damage => ({
  name,
  harm: inCells((cell, dice) => cellWith(cell, ...inline(dice.pick(texts) ?? ''))),
});

/** A cell of another type. */
const cell = (name: string, type: string, ...contents: readonly string[]): Damage => ({
  name,
  harm: inCells((one, dice) => cellWith(one, type, dice.pick(contents) ?? '')),
});

const wide = (figure: string): string =>
  figure.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
const arabic = (figure: string): string =>
  figure.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

export const values: readonly Damage[] = [
  typed('số gõ dạng chữ', (figure) => figure.replace('.', ',')),
  typed('số gõ có dấu chấm nghìn', (figure) => `${figure}.000`),
  typed('số có khoảng trắng không ngắt', (figure) => `\u00a0${figure}\u00a0`),
  typed('số có khoảng trắng hẹp', (figure) => `1\u202f${figure}`),
  typed('số có ký tự không độ rộng', (figure) => `\u200b${figure}\ufeff`),
  typed('số có dấu nháy', (figure) => `'${figure}`),
  typed('chữ số toàn khổ', wide),
  typed('chữ số Ả Rập', arabic),
  typed('số kèm phần trăm', (figure) => `${figure} %`),
  typed('số kèm đơn vị', (figure) => `${figure} (hồ sơ)`),
  typed('số âm dạng chữ', (figure) => `−${figure}`),
  typed('hai số trong một ô', (figure) => `${figure}/${figure}`),
  typed('số và xuống dòng', (figure) => `${figure}\n${figure}`),
  text('chữ rỗng nghĩa', '-', '–', '—', '…', '.', 'x', 'X', 'không', 'Không có', '0 có'),
  text('giống công thức', '=1+1', '+5', '@SUM(A1)', '=HYPERLINK("http://x")', "'=A1"),
  text('giống thẻ', '<b>5</b>', '<script>alert(1)</script>', '&amp;amp;', ']]>', '$&', '$1'),
  text('chữ rất dài', 'Phụ lục '.repeat(4000), '9'.repeat(32_767)),
  text('toàn khoảng trắng', ' '.repeat(32_760), '\t', '\n\n', '\u00a0', '\u200b'),
  text(
    'Unicode lạ',
    'Báo cáo'.normalize('NFD'),
    '👩‍👩‍👧',
    '\u202eabc',
    '\u0301',
    '𝟝',
    'ﬁ',
    '_x0000_',
    '_x005F_x0041_',
  ),
  text('giống ngày', '1/2', '31/12/2024', '2024-13-45', '29/02/2023', '00/00/0000'),
  text('tên như tiêu đề', 'Phụ lục 4', 'STT', 'Số liệu', 'TỔNG CỘNG', 'I', '1.1.1.1.1.1'),
  cell('số cực lớn', '', '<v>1e308</v>', '<v>-1.7976931348623157e308</v>', '<v>999999999999999999</v>'),
  cell('số cực nhỏ', '', '<v>5e-324</v>', '<v>-0</v>', '<v>0.1234567890123456</v>', '<v>1E-9</v>'),
  cell('số viết lạ', '', '<v> 5 </v>', '<v>+5</v>', '<v>005</v>', '<v>0x10</v>', '<v>5.</v>', '<v>.5</v>'),
  cell('không phải số', '', '<v>1,5</v>', '<v>abc</v>', '<v>Infinity</v>', '<v>NaN</v>'),
  cell('số âm', '', '<v>-1</v>', '<v>-12345.678</v>'),
  cell('giá trị lỗi', ' t="e"', '<v>#REF!</v>', '<v>#DIV/0!</v>', '<v>#N/A</v>', '<v>#SPILL!</v>', '<v></v>'),
  cell('đúng sai', ' t="b"', '<v>1</v>', '<v>0</v>', '<v>true</v>', '<v>x</v>'),
  cell(
    'ngày ISO',
    ' t="d"',
    '<v>2024-03-15</v>',
    '<v>2024-03-15T08:00:00</v>',
    '<v>mai</v>',
    '<v>+275760-09-13</v>',
  ),
  cell('chuỗi dùng chung sai số', ' t="s"', '<v>99999</v>', '<v>-1</v>', '<v>1.5</v>', '<v></v>', '<v>0</v>'),
  cell('kiểu ô không có', ' t="zzz"', '<v>5</v>', '<v>x</v>'),
  cell('ô rỗng', '', '', '<v/>', '<v></v>'),
  cell('công thức chưa có kết quả', '', '<f>SUM(D1:D9)</f>', '<f>1+1</f><v/>'),
  cell('công thức vòng tròn', '', '<f>D8</f><v>5</v>', '<f>SUM(D1:D100)</f><v>7</v>'),
  cell('công thức kết quả sai', '', '<f>1+1</f><v>3</v>', '<f>D8+D9</f><v>99999</v>'),
  cell(
    'công thức hỏng',
    '',
    '<f>SUM(</f><v>1</v>',
    '<f>#REF!+1</f><v>1</v>',
    '<f>[1]T!A1</f><v>1</v>',
    '<f/><v>1</v>',
  ),
  cell('công thức ra chữ', ' t="str"', '<f>"a"&amp;"b"</f><v>ab</v>', '<f>IF(1,"","")</f><v></v>'),
  cell(
    'công thức dùng chung mất đầu',
    '',
    '<f t="shared" si="77"/><v>5</v>',
    '<f t="shared" ref="D1:D9" si="78">A1</f><v>5</v>',
  ),
  cell(
    'công thức mảng',
    '',
    '<f t="array" ref="D8:D12">D1:D5*2</f><v>5</v>',
    '<f t="dataTable" ref="A1:B2"/><v>1</v>',
  ),
];
