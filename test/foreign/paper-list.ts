// A list of documents on a page of somebody else's.

import type { Chance } from './chance';
import { letterhead, signatures } from './furniture';
import { type Book, type Fact, Page, type Written } from './page';
import { counter, drawTable, type Head, type Leaf, type Line, type Look, leavesOf } from './table';

export interface Paper {
  readonly type: string;
  readonly number: string;
  readonly sign: string;
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly subject: string;
}

export const types = [
  ['Kế hoạch', 'KH-UBND'],
  ['Công văn', 'UBND-VP'],
  ['Chỉ thị', 'CT-UBND'],
  ['Quyết định', 'QĐ-UBND'],
  ['Thông báo', 'TB-UBND'],
  ['Báo cáo', 'BC-UBND'],
] as const;

const subjects = [
  'kiểm tra công tác cải cách hành chính năm 2024',
  'tuyên truyền cải cách hành chính trên hệ thống loa truyền thanh cơ sở',
  'nâng cao chỉ số hài lòng của người dân, tổ chức',
  'chấn chỉnh kỷ luật, kỷ cương hành chính sau Tết Nguyên đán',
  'số hóa hồ sơ, kết quả giải quyết thủ tục hành chính còn hiệu lực',
  'kiện toàn Bộ phận Tiếp nhận và Trả kết quả',
  'khắc phục tồn tại, hạn chế sau đánh giá chỉ số cải cách hành chính năm 2023',
  'đẩy mạnh thanh toán trực tuyến phí, lệ phí',
  'triển khai chữ ký số cá nhân cho công chức xã',
] as const;

export function papersOf(c: Chance, count = c.between(4, 9)): readonly Paper[] {
  return c.some(subjects, count).map((subject, index) => {
    const [type, sign] = c.pick(types);
    return {
      type,
      number: String(c.between(2, 20) + index * 31).padStart(2, '0'),
      sign,
      day: c.between(2, 27),
      month: c.between(1, 3),
      year: 2024,
      subject,
    };
  });
}

const two = (part: number): string => String(part).padStart(2, '0');
export const dayOf = ({ day, month, year }: Paper): string => `${two(day)}/${two(month)}/${year}`;
export const serial = ({ day, month, year }: Paper): number =>
  Math.round(Date.UTC(year, month - 1, day) / 86_400_000) + 25_569;
export const symbolOf = ({ number, sign }: Paper): string => `${number}/${sign}`;
const factOf = (paper: Paper, value: string, more: Partial<Fact> = {}): Fact => ({
  template: 'cao-bang-2023/pl1',
  row: '*',
  indicator: 'doc',
  member: symbolOf(paper),
  column: null,
  value,
  ...more,
});

export const column = (text: string, of: (paper: Paper) => Written): Leaf<Paper> => ({
  text,
  cell: (paper) => ({ content: of(paper) }),
});
export const subject = (
  text: string,
  of: (paper: Paper) => string = ({ type, subject: what }) => `${type} về ${what}`,
  more: Partial<Fact> = {},
): Leaf<Paper> => ({
  text,
  cell: (paper) => ({ content: of(paper), fact: factOf(paper, of(paper), more) }),
});
export const numbers = (c: Chance): Leaf<Paper> => {
  const next = counter();
  return { text: c.pick(['TT', 'STT', 'Stt']), cell: () => ({ content: next() }) };
};

export const symbolWords = ['Số, ký hiệu văn bản', 'Số/Ký hiệu', 'Số ký hiệu', 'Số hiệu văn bản', 'Số VB'];
export const dayWords = ['Ngày ban hành', 'Ngày tháng', 'Ngày, tháng, năm', 'Ngày VB', 'Thời gian ban hành'];
export const subjectWords = [
  'Trích yếu nội dung',
  'Trích yếu',
  'Nội dung văn bản',
  'Nội dung trích yếu',
  'Về việc',
  'Tên văn bản',
];
const titles = [
  'DANH MỤC VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
  'DANH SÁCH VĂN BẢN ĐÃ BAN HÀNH VỀ CẢI CÁCH HÀNH CHÍNH',
  'THỐNG KÊ VĂN BẢN CHỈ ĐẠO CÔNG TÁC CCHC',
  'CÁC VĂN BẢN TRIỂN KHAI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
];

export interface PaperList {
  readonly heads: readonly Head<Paper>[];
  readonly lines?: readonly Line<Paper>[];
  readonly look?: Look;
  readonly title?: string;
}

export function listPage(c: Chance, { heads, lines, look, title }: PaperList): Page {
  const page = new Page(c.pick(['Sheet1', 'VB', 'Danh mục văn bản', 'PL1']));
  const columns = leavesOf(heads).length;
  const top = letterhead(page, c, { title: title ?? c.pick(titles), period: 'Quý I năm 2024' }, columns);
  const next = drawTable(
    page,
    { row: top, column: 1 },
    heads,
    lines ?? papersOf(c).map((row) => ({ row })),
    look,
  );
  if (c.chance(0.3)) signatures(page, c, next, columns);
  return page;
}

export const listBook = (c: Chance, drawing: PaperList): Book => ({ pages: [listPage(c, drawing)] });
export const fourColumns = (c: Chance, more: readonly Head<Paper>[] = []): readonly Head<Paper>[] => [
  numbers(c),
  column(c.pick(symbolWords), symbolOf),
  column(c.pick(dayWords), dayOf),
  subject(c.pick(subjectWords)),
  ...more,
];
