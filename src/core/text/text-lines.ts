// How many lines a text takes in Times New Roman: for rows whose height no program works out by itself.

/** Widths in thousandths of the font size (the metrics that Times New Roman and its free equals share). */
interface Widths {
  readonly groups: readonly (readonly [width: number, characters: string])[];
  readonly other: number;
}

const REGULAR: Widths = {
  groups: [
    [250, ' .,'],
    [278, 'ijlt:;/\\|'],
    [333, "frI()-[]!'“”"],
    [389, 'sJ'],
    [444, 'acez?'],
    [556, 'FPS'],
    [564, '=+<>'],
    [611, 'ELTZ'],
    [667, 'BCR'],
    [722, 'wADGHKNOQUVXY'],
    [778, 'm&'],
    [833, '%'],
    [889, 'M'],
    [944, 'W'],
    [1000, '…–'],
  ],
  other: 500,
};

const BOLD: Widths = {
  groups: [
    [250, ' .,'],
    [278, 'il/'],
    [333, "fjt()-[]!:;'"],
    [389, 'sI'],
    [444, 'cerz'],
    [556, 'bdhknpquS'],
    [570, '=+<>'],
    [611, 'FP'],
    [667, 'BELTZ'],
    [722, 'wACDNRUVXY'],
    [778, 'GHKOQ'],
    [833, 'm&'],
    [944, 'M'],
    [1000, 'W%…–'],
  ],
  other: 500,
};

const tableOf = ({ groups }: Widths): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(([width, characters]) => [...characters].map((one) => [one, width] as const)));

const tables = { regular: tableOf(REGULAR), bold: tableOf(BOLD) };

export interface TextFace {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** Letters up to here are looked up by their number: all that Vietnamese is written with. */
const KNOWN = 0x2100;

/** Widths by letter, worked out when one first comes; −1 before. */
const seen = { regular: new Int16Array(KNOWN).fill(-1), bold: new Int16Array(KNOWN).fill(-1) };

/** Width in thousandths of the size. Marks above and below a letter take no room of their own. */
function letterWidth(letter: string, table: ReadonlyMap<string, number>): number {
  let width = 0;
  for (const part of letter.normalize('NFD').replace(/\p{M}/gu, '').replace('đ', 'd').replace('Đ', 'D')) {
    width += table.get(part) ?? REGULAR.other;
  }
  return width;
}

/** Width in points on one line. */
export function textWidth(text: string, { size, bold }: TextFace): number {
  const face = bold ? 'bold' : 'regular';
  const [table, known] = [tables[face], seen[face]];
  let width = 0;
  for (const letter of text) {
    const code = letter.charCodeAt(0);
    let own = known[code] ?? -1;
    if (own < 0) {
      own = letterWidth(letter, table);
      if (code < KNOWN) known[code] = own;
    }
    width += own;
  }
  return (width * size) / 1000;
}

/** Lines that the text takes when wrapped between words; a word that is too long by itself is broken. */
export function lineCount(text: string, face: TextFace, width: number): number {
  const space = textWidth(' ', face);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/ +/)) {
      const own = textWidth(word, face);
      if (used > 0 && used + space + own <= width) used += space + own;
      else {
        if (used > 0) lines += 1;
        const rows = Math.max(1, Math.ceil(own / width));
        lines += rows - 1;
        used = own - (rows - 1) * width;
      }
    }
  }
  return lines;
}

/** Points that so many lines of Times New Roman take; the font itself asks for 1.15 times its size. */
export const linesHeight = (lines: number, size: number): number => Math.ceil(lines * size * 1.2 * 4) / 4;

/** Points left for text in columns of these widths, given in digits of Calibri 11 as Excel counts them. */
export function textRoom(columnWidths: readonly number[]): number {
  const pixels = columnWidths.reduce((sum, width) => sum + Math.round(width * 7) + 5, 0);
  // Excel keeps two pixels free at either side and draws the line in the fifth.
  return (pixels - 5) * 0.75;
}
