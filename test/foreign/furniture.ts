// What stands around a table: letterhead, title, period, signatures, notes, and tables of other trades.

import type { Chance } from './chance';
import type { Page, Written } from './page';
import { capital, communes } from './places';

export interface Heading {
  readonly title: string;
  /** "Quý I năm 2024". */
  readonly period: string;
  /** "Phụ lục 3"; where left out the sheet does not say. */
  readonly number?: string;
}

/** Lines above a table of so many columns; the first free row under them. */
export function letterhead(page: Page, chance: Chance, heading: Heading, columns: number): number {
  return chance.pick([plain, office, statistical, appendix, dense])(page, chance, heading, columns);
}

type Letterhead = (page: Page, chance: Chance, heading: Heading, columns: number) => number;

const right = (columns: number): number => Math.max(3, columns - 1);

/** The title alone, the period in brackets under it. */
const plain: Letterhead = (page, _chance, { title, period, number }, columns) => {
  page.put(1, 1, number ? `${number}: ${title}` : title);
  page.merge(1, 1, 1, columns);
  page.put(2, 1, `(${period})`);
  page.merge(2, 1, 2, columns);
  return 4;
};

/** Office and motto side by side, place and day, the title. */
const office: Letterhead = (page, chance, { title, period, number }, columns) => {
  const who = chance.pick(communes);
  page.line(1, 1, ['ỦY BAN NHÂN DÂN']);
  page.line(2, 1, [who.toUpperCase()]);
  page.put(1, right(columns), 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  page.put(2, right(columns), 'Độc lập - Tự do - Hạnh phúc');
  page.put(3, right(columns), '-------------');
  page.put(
    4,
    right(columns),
    `${capital(who)}, ngày ${chance.between(10, 28)} tháng ${chance.pick(['3', '6', '9', '12'])} năm 2024`,
  );
  page.put(6, 1, title);
  page.merge(6, 1, 6, columns);
  page.put(7, 1, `${number ? `(${number}) ` : ''}${period}`);
  page.merge(7, 1, 7, columns);
  return 9;
};

/** Chế độ báo cáo thống kê: number of the form, who sends, who receives, by when. */
const statistical: Letterhead = (page, chance, { title, period }, columns) => {
  page.line(1, 1, [`Biểu số: ${chance.between(1, 12).toString().padStart(2, '0')}/BC-CCHC`]);
  page.line(2, 1, [`Ban hành kèm theo Công văn số ${chance.between(100, 999)}/SNV-CCHC`]);
  page.line(3, 1, [`Ngày nhận báo cáo: ngày ${chance.between(10, 20)} tháng cuối kỳ`]);
  page.put(2, 3, title);
  page.put(3, 3, period);
  page.put(1, right(columns) + 1, 'Đơn vị báo cáo:');
  page.put(2, right(columns) + 1, `UBND ${chance.pick(communes)}`);
  page.put(3, right(columns) + 1, 'Đơn vị nhận báo cáo: Sở Nội vụ');
  return chance.pick([4, 5, 6]);
};

/** "Phụ lục" on a line of its own, the title, the paper it goes with. */
const appendix: Letterhead = (page, chance, { title, period, number }, columns) => {
  page.put(1, 1, number ?? 'PHỤ LỤC');
  page.merge(1, 1, 1, columns);
  page.put(2, 1, title);
  page.merge(2, 1, 2, columns);
  page.put(
    3,
    1,
    `(Kèm theo Báo cáo số ${chance.between(20, 400)}/BC-UBND ngày ${chance.between(1, 28)}/${chance.pick(['3', '6'])}/2024 của UBND ${chance.pick(communes)})`,
  );
  page.merge(3, 1, 3, columns);
  page.put(4, right(columns), period);
  return 5;
};

/** The title right over the table, no empty row. */
const dense: Letterhead = (page, _chance, { title, period }, columns) => {
  page.put(1, 1, `${title} ${period.toUpperCase()}`);
  page.merge(1, 1, 1, columns);
  return 2;
};

/** Signatures, with names under them. */
export function signatures(page: Page, chance: Chance, row: number, columns: number): number {
  page.put(row + 1, right(columns), `Ngày ${chance.between(10, 28)} tháng 3 năm 2024`);
  page.line(row + 2, 2, [chance.pick(['NGƯỜI LẬP BIỂU', 'Người tổng hợp', 'NGƯỜI LẬP'])]);
  page.put(row + 2, right(columns), chance.pick(['CHỦ TỊCH', 'THỦ TRƯỞNG ĐƠN VỊ', 'KT. CHỦ TỊCH']));
  page.line(row + 6, 2, [chance.pick(['Nguyễn Thị Hạnh', 'Lê Văn Bình'])]);
  page.put(row + 6, right(columns), chance.pick(['Trần Quốc Toàn', 'Phạm Minh Đức']));
  page.line(row + 7, 2, [`ĐT: 0${chance.between(900000000, 989999999)}`]);
  return row + 8;
}

/** Notes that speak of figures and of column numbers. */
export function notes(page: Page, chance: Chance, row: number): number {
  const lines = chance.pick([
    [
      'Ghi chú:',
      '- Số liệu tính từ ngày 15/12/2023 đến ngày 14/3/2024.',
      '- Cột 4: ghi số liệu lũy kế; 03 đơn vị chưa báo cáo.',
    ],
    ['(1) Số liệu trích xuất từ Hệ thống lúc 16 giờ 30 ngày 14/3/2024.', '(2) Gồm 12 hồ sơ liên thông.'],
    [
      'Hướng dẫn ghi biểu:',
      'Cột A: ghi tên chỉ tiêu;',
      'Cột 1: ghi số liệu thực hiện trong kỳ; không phát sinh ghi số 0.',
      'Cột 2 = cột 1/cột 3 x 100%',
    ],
  ]);
  for (const [index, line] of lines.entries()) page.put(row + 1 + index, chance.pick([1, 2]), line);
  return row + 2 + lines.length;
}

/** A table of another trade; nothing of it is anybody's figure here. The row after its last one. */
export function alienTable(page: Page, chance: Chance, row: number, column: number): number {
  const { title, header, labels, figures } = chance.pick(aliens);
  page.put(row, column, title);
  page.line(row + 1, column, header);
  for (const [index, label] of labels.entries()) {
    const values: Written[] = Array.from({ length: figures }, () => chance.between(1, 900));
    page.line(row + 2 + index, column, [index + 1, label, ...values]);
  }
  return row + 2 + labels.length;
}

const aliens = [
  {
    title: 'TÌNH HÌNH THU CHI NGÂN SÁCH XÃ',
    header: ['TT', 'Nội dung', 'Dự toán năm', 'Thực hiện quý', 'So với dự toán (%)'],
    labels: [
      'Thu từ phí, lệ phí',
      'Thu bổ sung từ ngân sách cấp trên',
      'Chi thường xuyên',
      'Chi đầu tư phát triển',
    ],
    figures: 3,
  },
  {
    title: 'QUY MÔ TRƯỜNG LỚP NĂM HỌC 2023-2024',
    header: ['STT', 'Tên trường', 'Số lớp', 'Số học sinh', 'Số giáo viên'],
    labels: ['Trường Mầm non Hoa Sen', 'Trường Tiểu học số 1', 'Trường THCS Nguyễn Du'],
    figures: 3,
  },
  {
    title: 'Danh sách hộ nghèo, hộ cận nghèo',
    header: ['TT', 'Thôn, tổ dân phố', 'Hộ nghèo', 'Hộ cận nghèo'],
    labels: ['Thôn Đông', 'Thôn Đoài', 'Tổ dân phố 5', 'Tổ dân phố 6'],
    figures: 2,
  },
] as const;
