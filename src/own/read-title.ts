// What stands over a form: its number, its title, the line "(Kèm theo Báo cáo số …)".

import type { ReformArea } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import { type Grid, oneLine } from '../recognize/sheet/grid';

export interface ReadTitle {
  /** "Phụ lục 3"; "" where none is printed. */
  readonly number: string;
  readonly title: string;
  /** "" where none is printed. */
  readonly caption: string;
}

/** Rows above a header in which its title is looked for. */
const REACH = 14;
const LONGEST_NUMBER = 60;
const LONGEST_TITLE = 500;
const LONGEST_CAPTION = 300;
const NUMBER =
  /^((?:phụ lục|phụ biểu|biểu mẫu|biểu số|mẫu biểu|mẫu số|biểu|mẫu|bảng)(?:\s+số)?\s*[:.]?\s*(?:[0-9]{1,3}|[IVX]{1,5}|[A-Z])(?:[./-]?[0-9A-Za-z]{1,6})*)(?![\p{L}\d])\s*[:.–-]?\s*(.*)$/iu;
const CAPTION = /^[([].*kèm theo/iu;
/** Letterhead and notes: no part of a title. */
const ASIDE =
  /^(cộng ho[àa]|độc lập|ubnd|ủy ban|uỷ ban|hđnd|số\s*:|đơn vị tính|đvt|đơn vị báo cáo|đơn vị\s*:|cơ quan\s*:|tên đơn vị|kỳ báo cáo|thời gian|ngày |.*, ngày\s|-{2,})/iu;

export function readTitle(grid: Grid, top: number, from: number): ReadTitle {
  let number = '';
  let caption = '';
  const lines: string[] = [];
  for (const row of grid.rows) {
    if (row >= top) break;
    if (row < from || row < top - REACH) continue;
    for (const { text } of grid.filled(row)) {
      if (CAPTION.test(text)) {
        // Blanks to be filled in are kept as they stand: they are part of the printed line.
        caption ||= oneLine(text, LONGEST_CAPTION);
        continue;
      }
      const numbered = number === '' ? NUMBER.exec(text) : null;
      if (numbered) {
        number = oneLine(numbered[1] ?? '', LONGEST_NUMBER).replace(/[:.]$/, '');
        lines.splice(0);
        if (numbered[2]) lines.push(numbered[2]);
      } else if (!ASIDE.test(text) && /\p{L}/u.test(text)) lines.push(text);
    }
  }
  return { number, title: titleOf(lines), caption };
}

/** Lines in capitals where there are any, else all that stand over the form. */
function titleOf(lines: readonly string[]): string {
  const capitals = lines.filter((line) => line === line.toUpperCase());
  const told = capitals.length > 0 ? capitals : lines.slice(0, 3);
  return oneLine(told.join(' ').replace(/ {2,}/g, ' '), LONGEST_TITLE);
}

const AREAS: readonly (readonly [ReformArea, readonly string[]])[] = [
  ['muc-tieu', ['mục tiêu cải cách']],
  ['chi-dao-dieu-hanh', ['chỉ đạo điều hành', 'chỉ đạo']],
  ['ket-qua-tthc', ['kết quả giải quyết thủ tục hành chính', 'kết quả giải quyết hồ sơ']],
  ['the-che', ['thể chế', 'quy phạm pháp luật']],
  ['thu-tuc-hanh-chinh', ['thủ tục hành chính']],
  ['to-chuc-bo-may', ['tổ chức bộ máy', 'bộ máy']],
  ['che-do-cong-vu', ['công vụ', 'công chức', 'viên chức']],
  ['tai-chinh-cong', ['tài chính']],
  [
    'chinh-quyen-so',
    ['chính quyền điện tử', 'chính quyền số', 'chuyển đổi số', 'hiện đại hóa', 'dịch vụ công'],
  ],
];

/** The area of reform that a title speaks of; directing where it names none. */
export function areaOf(title: string): ReformArea {
  const key = foldLabel(title);
  return (
    AREAS.find(([, words]) => words.some((word) => key.includes(foldLabel(word))))?.[0] ?? 'chi-dao-dieu-hanh'
  );
}
