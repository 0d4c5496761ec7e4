// The words of a sheet as people retype them. What is written here comes from what offices write,
// not from what the product knows.

import type { Dice } from './dice';
import { columnOf, type Grid, type GridLine, mapLines, textAt, withContent } from './grid';

type Spelling = (text: string) => string;

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/đơn vị sự nghiệp công lập/giu, 'ĐVSNCL'],
  [/ĐVSN công lập/gu, 'ĐVSNCL'],
  [/đơn vị sự nghiệp \(ĐVSN\)/giu, 'ĐVSN'],
  [/văn bản quy phạm pháp luật(?: \(VBQPPL\))?/giu, 'VBQPPL'],
  [/thủ tục hành chính/giu, 'TTHC'],
  [/cải cách hành chính/giu, 'CCHC'],
  [/phản ánh, kiến nghị(?: \(PAKN\))?/giu, 'PAKN'],
  [/dịch vụ công trực tuyến/giu, 'DVCTT'],
  [/dịch vụ công/giu, 'DVC'],
  [/cán bộ, công chức, viên chức/giu, 'CBCCVC'],
  [/cán bộ, công chức/giu, 'CBCC'],
  [/Hội đồng nhân dân/giu, 'HĐND'],
  [/(?:Ủy|Uỷ) ban nhân dân/giu, 'UBND'],
  [/bưu chính công ích/giu, 'BCCI'],
  [/công nghệ thông tin/giu, 'CNTT'],
  [/hành chính công/giu, 'HCC'],
  [/ngân sách nhà nước/giu, 'NSNN'],
  [/vị trí việc làm/giu, 'VTVL'],
];

const dropTones: Spelling = (text) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

const spellings = {
  'viết tắt': (text) => SHORT.reduce((all, [long, short]) => all.replace(long, short), text),
  'bỏ phần trong ngoặc': (text) => text.replace(/\s*\([^)]*\)/gu, ''),
  'chữ hoa': (text) => text.toUpperCase(),
  'chữ thường': (text) => text.toLowerCase(),
  'Unicode tổ hợp': (text) => text.normalize('NFD'),
  'khoảng trắng thừa': (text) => `  ${text.replaceAll(' ', '\u00a0 ')}\n`,
  'không dấu': dropTones,
  'dấu kiểu mới': (text) =>
    text
      .replaceAll('òa', 'oà')
      .replaceAll('óa', 'oá')
      .replaceAll('ủy', 'uỷ')
      .replaceAll('Ủy', 'Uỷ')
      .replaceAll('tỷ', 'tỉ')
      .replaceAll('Tỷ', 'Tỉ'),
  'gạch đầu dòng': (text) => `+ ${text};`,
  'xuống dòng giữa ô': (text) => text.replace(/ (?=\S+ \S+ \S+$)/u, '\n'),
  'Số lượng → SL': (text) => text.replace(/^Số lượng /u, 'SL ').replace(/^Tổng số /u, 'Tổng '),
} as const satisfies Readonly<Record<string, Spelling>>;

export const spellingNames = Object.keys(spellings) as readonly (keyof typeof spellings)[];

const isOpen = ({ cells }: GridLine): boolean => cells.some((cell) => cell?.mark?.open === true);

/** Labels respelled: all of them, or every second where a person touched only some. */
export function respell(grid: Grid, name: keyof typeof spellings, dice: Dice): Grid {
  const column = columnOf(grid, 'label');
  const share = dice.pick([1, 1, 0.5]);
  return mapLines(grid, (line) => {
    const label = textAt(line, column);
    const own = line.kind === 'row' || line.kind === 'heading';
    // A row typed twice keeps the same words in both places: else the words would tell.
    return own && label !== '' && dice.chance(isOpen(line) ? 1 : share)
      ? withContent(line, column, spellings[name](label))
      : line;
  });
}

const LETTERS = 'aeioubcdghklmnprstv';

/** One letter of one long word mistyped in some labels, or a word in the middle left out. */
export function mistype(grid: Grid, how: 'một chữ cái' | 'một từ', dice: Dice): Grid {
  const column = columnOf(grid, 'label');
  return mapLines(grid, (line) => {
    const words = textAt(line, column).normalize('NFC').split(' ');
    if (line.kind !== 'row' || isOpen(line) || words.length < 8 || !dice.chance(0.4)) return line;
    const at = dice.between(1, words.length - 2);
    const word = words[at] ?? '';
    // A number or a level of government in other words is another row.
    if (word.length < 4 || !/^\p{Ll}+$/u.test(word) || KEEP.has(word)) return line;
    const letter = dice.between(0, word.length - 1);
    const mistyped = word.slice(0, letter) + (dice.pick([...LETTERS]) ?? '') + word.slice(letter + 1);
    const changed = words.flatMap((word, index) =>
      index !== at ? [word] : how === 'một từ' ? [] : [mistyped],
    );
    return withContent(line, column, changed.join(' '));
  });
}

/** Words that tell rows apart. */
const KEEP = new Set(
  'tỉnh huyện phòng trước đúng chưa hoàn thành trực tuyến tiếp công viên chức nhận gửi giải quyết toàn trình phần kiểm soát sửa'.split(
    ' ',
  ),
);

const UNITS: Readonly<Record<string, readonly string[]>> = {
  'Văn bản': ['VB', 'văn bản', 'Văn  bản'],
  Người: ['người', 'Ng'],
  'Hồ sơ': ['HS', 'hồ sơ', 'Bộ hồ sơ'],
  '%': ['Phần trăm', 'Tỷ lệ %', '(%)'],
  'Triệu đồng': ['Tr.đồng', 'trđ', 'triệu đồng'],
  'Thủ tục': ['TTHC', 'thủ tục'],
  'Cơ quan, đơn vị': ['CQ, ĐV', 'Đơn vị'],
  'Đơn vị': ['ĐV', 'đơn vị'],
};

export function otherUnits(grid: Grid, dice: Dice): Grid {
  const column = columnOf(grid, 'unit');
  const blank = dice.chance(0.2);
  return mapLines(grid, (line) => {
    const unit = textAt(line, column);
    if (line.kind !== 'row' || unit === '') return line;
    if (blank) return withContent(line, column, null);
    return withContent(
      line,
      column,
      dice.pick(UNITS[unit] ?? [unit.toUpperCase(), unit.toLowerCase()]) ?? unit,
    );
  });
}

/** Header words that offices use for the same column. */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  STT: ['TT', 'Số TT', 'stt', 'Mã số'],
  'Chỉ tiêu thống kê': ['Nội dung', 'Chỉ tiêu', 'Nội dung chỉ tiêu', 'Tiêu chí'],
  'Chỉ tiêu thống kê (Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)': [
    'Nội dung thống kê',
    'Tên chỉ tiêu',
  ],
  'Chỉ tiêu': ['Nội dung', 'Chỉ tiêu thống kê', 'Nhiệm vụ/tiêu chí'],
  'Nhiệm vụ/tiêu chí': ['Nội dung', 'Chỉ tiêu'],
  'Các mục tiêu cải cách': ['Mục tiêu', 'Nội dung'],
  'Kết quả thống kê': ['Kết quả', 'Thống kê', 'Kết quả thực hiện'],
  'Đơn vị tính': ['ĐVT', 'Đơn vị', 'Đ/v tính'],
  'Số liệu': ['Kết quả', 'Thực hiện', 'Số lượng', 'Kết quả thực hiện', 'Số liệu báo cáo'],
  'Đánh giá kết quả đạt được (Đạt/Không đạt)': ['Kết quả', 'Đánh giá'],
  'Ghi chú': ['Diễn giải', 'Chú thích', 'ghi chú'],
  'Các đơn vị, địa phương thuộc huyện': ['Kết quả các năm', 'UBND xã', ''],
  'Lĩnh vực giải quyết': ['Đơn vị', 'Lĩnh vực, công việc giải quyết', 'Tên đơn vị', 'Lĩnh vực'],
  'Số lượng hồ sơ tiếp nhận': ['Hồ sơ tiếp nhận', 'Số hồ sơ tiếp nhận', 'Số hồ sơ nhận giải quyết'],
  'Trực tiếp, DV BCCI': ['Trực tiếp, BCCI', 'Trực tiếp hoặc qua dịch vụ bưu chính'],
  'Kỳ trước chuyển sang': ['Từ kỳ trước', 'Số kỳ trước chuyển qua'],
  'Kết quả giải quyết': ['Số lượng hồ sơ giải quyết', 'Kết quả giải quyết hồ sơ'],
  'Số lượng hồ sơ đã giải quyết': ['Hồ sơ đã giải quyết', 'Số hồ sơ đã giải quyết', 'Đã giải quyết'],
  'Số lượng hồ sơ đang giải quyết': ['Hồ sơ đang giải quyết', 'Số hồ sơ đang giải quyết', 'Đang giải quyết'],
  'Chưa đến hạn': ['Trong hạn', 'Chưa tới hạn'],
  'Hồ sơ trả lại do không đủ điều kiện giải quyết': ['Hồ sơ trả lại', 'Trả lại'],
  'Hồ sơ đã hủy': ['Hồ sơ hủy', 'Đã hủy'],
  'Số, ký hiệu': ['Số ký hiệu', 'Số, ký hiệu văn bản', 'Ký hiệu'],
  'Ngày, tháng ban hành': ['Ngày ban hành', 'Ngày, tháng', 'Thời gian ban hành'],
  'Trích yếu văn bản': ['Trích yếu', 'Trích yếu nội dung', 'Tên văn bản'],
};

export function otherTitles(grid: Grid, dice: Dice): Grid {
  return mapLines(grid, (line) => {
    if (line.kind !== 'header') return line;
    return line.cells.reduce<GridLine>((changed, cell, column) => {
      const others = typeof cell?.content === 'string' ? TITLES[cell.content] : undefined;
      const title = others && dice.chance(0.7) ? dice.pick(others) : undefined;
      return title === undefined ? changed : withContent(changed, column, title === '' ? null : title);
    }, line);
  });
}

/** Codes as other people have them. */
export function otherCodes(grid: Grid, way: 'thiếu' | 'tự đánh số' | 'cách viết khác', dice: Dice): Grid {
  const column = columnOf(grid, 'code');
  const missing = dice.pick([1, 1, 0.4]);
  let next = 0;
  return mapLines(grid, (line) => {
    if (line.kind !== 'row' || !line.cells[column]) return line;
    const code = textAt(line, column);
    if (way === 'thiếu') return dice.chance(missing) ? withContent(line, column, null) : line;
    if (way === 'tự đánh số') {
      next += 1;
      return withContent(line, column, next);
    }
    const key = code.replace(/\.$/u, '');
    if (key === '' || key === '-') return line;
    return withContent(line, column, dice.pick([key, `${key}.`, ` ${key} `, `${key})`]));
  });
}
