// What a Ghi chú explains of its figure. A footnote that only says how far the work is, or which year it was, is none.

import { writtenFigure } from '../core/form/figure-tail';
import type { BoundRow } from '../core/form/table';
import { cleanText } from '../core/text/fold';

/** "năm 2023", "quý I/2024", "tháng 3", "kỳ này", "31/12/2023", "giai đoạn 2016 - 2020". */
const PERIOD = new RegExp(
  [
    String.raw`(?:ngày )?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}`,
    String.raw`\d{1,2}[/-]\d{4}`,
    '(?:6|9) tháng(?: (?:đầu|cuối))?',
    String.raw`(?:năm|quý|tháng|kỳ|giai đoạn)(?: (?:này|trước|nay|qua|báo cáo))?(?: (?:\d{1,4}|[ivx]+))?(?: ?[/-] ?\d{1,4})?(?!\p{L})`,
    String.raw`(?:trong|cả|hết|đầu|cuối|từ|đến)(?!\p{L})`,
  ].join('|'),
  'gu',
);

/** Words that say how far something is, and not what: "đang xây dựng", "chưa có số liệu", "đã hoàn thành". */
const STATES = [
  ...[
    'đang',
    'đã',
    'chưa',
    'sẽ',
    'chờ',
    'còn',
    'vẫn',
    'tiếp tục',
    'được',
    'xong',
    'có',
    'không',
    'đạt',
    'vượt',
  ],
  ...['xây dựng', 'soạn thảo', 'tham mưu', 'trình', 'thẩm định', 'phê duyệt', 'ban hành', 'thực hiện', 'làm'],
  ...['triển khai', 'cập nhật', 'tổng hợp', 'thống kê', 'rà soát', 'hoàn thành', 'hoàn thiện', 'giải quyết'],
  ...['xử lý', 'theo dõi', 'phát sinh', 'số liệu', 'kết quả', 'báo cáo', 'theo kế hoạch', 'theo quy định'],
  ...['bổ sung', 'điều chỉnh', 'đầy đủ', 'lại', 'như trên', 'nt', 'x', 'và'],
];

const STATE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...STATES].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * The Ghi chú of a row as the text of a footnote; "" where it explains nothing: where nothing is left of it without
 * the period, the state of the work, and the words and figure of the row itself.
 */
export function explanation(bound: BoundRow): string {
  const { note, printedLabel, row } = bound;
  const shown = note.normalize('NFC').trim();
  // A number without a word tells nobody what it counts; "11/11" does.
  if (/^[\d.,%\s]*$/.test(shown)) return '';
  const own = new Set(words(`${printedLabel} ${row.label} ${row.unit}`));
  const left = words(shown.toLowerCase().replace(PERIOD, ' ').replace(STATE, ' '));
  const figure = writtenFigure(bound).trim();
  const explains = left.some((word) => word !== figure && !own.has(word));
  return explains ? shown.replace(/(?<!\s)\s*\n\s*/g, '; ') : '';
}

/** A number with its separators is one word. */
function words(text: string): readonly string[] {
  return (
    cleanText(text)
      .toLowerCase()
      .match(/\d[\d.,/]*\d|[\p{L}\p{N}]+/gu) ?? []
  );
}
