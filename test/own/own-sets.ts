// Own sets to test with: every form of the product read as a stranger's, and one that no set of the product is like.

import { templateSets } from '../../src/catalog';
import type { OwnSet } from '../../src/core/form/catalogue';
import type { TemplateSet } from '../../src/core/form/template';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { confirmOwnSet, readOwnForm } from '../../src/own';
import { drawSheet } from '../support/sheet';
import { printedSheet, sheetMates } from './printed-sheets';

/** With every rule that was proposed. */
export function ownSetFrom(sheets: readonly SheetSnapshot[], name: string): OwnSet {
  const draft = readOwnForm(
    { sheets },
    sheets.map((sheet) => sheet.name),
    { sets: [], dictionary: {} },
  );
  return confirmOwnSet(draft, { name, chosenRules: draft.proposals.map(({ id }) => id) });
}

/** The forms of a set of the product as an own one, under other names of sheets. */
function copyOf(set: TemplateSet): OwnSet {
  const firsts = set.templates.filter((template) => sheetMates(set, template)[0] === template);
  const sheets = firsts.map((template, n) => ({
    ...printedSheet(set, template),
    name: `Trang ${n + 1}`,
  }));
  return ownSetFrom(sheets, `Bản chép ${set.name}`);
}

export const copies: readonly OwnSet[] = templateSets.map(copyOf);

/** Forms of a department that has nothing in common with CCHC, with figures: indicators, units, years. */
export const strangeSheets: readonly SheetSnapshot[] = [
  drawSheet(
    'Rừng',
    `
Phụ lục số 01
TÌNH HÌNH TRỒNG RỪNG TRÊN ĐỊA BÀN
(Kèm theo Báo cáo số 12/BC-SNN ngày 15/12/2025)

STT | Nội dung | ĐVT | Kết quả | Ghi chú
1 | Tổng số khu vực trồng mới | Khu vực | #20
1.1 | Khu vực rừng phòng hộ | Khu vực | #12
1.2 | Khu vực rừng sản xuất | Khu vực | #8
2 | Tỷ lệ cây sống sau một năm | % | #90
2.1 | Tổng số cây đã trồng | Cây | #1000
2.2 | Số cây còn sống | Cây | #900
3 | Đã giao rừng cho cộng đồng | Chưa = 0; Rồi = 1 | #1
4 | Kinh phí hỗ trợ | Triệu đồng | 1.250,5
`,
  ),
  drawSheet(
    'Theo xã',
    `
Biểu số 02: DIỆN TÍCH BỊ HẠI CHIA THEO XÃ
TT | Đơn vị | Tổng số vụ | Chia ra | | Tỷ lệ xử lý (%)
 | | | Đã xử lý | Đang xử lý |
(1) | (2) | (3)=(4)+(5) | (4) | (5) | (6)=(4)/(3)*100
 | Tổng cộng | #190 | #170 | #20 | #89.5
1 | Phường An Hòa | #100 | #90 | #10 | #90
2 | Phường Hương Sơ | #50 | #50 | #0 | #100
3 | Xã Quảng Điền | #40 | #30 | #10 | #75
`,
    ['A2:A3', 'B2:B3', 'C2:C3', 'D2:E2', 'F2:F3'],
  ),
  drawSheet(
    'Nhiều năm',
    `
Phụ lục 9
DIỄN BIẾN ĐÀN GIA SÚC
STT | Loại vật nuôi | Năm 2021 | Năm 2022 | Năm 2023
1 | Tổng số trâu bò | #10 | #12 | #14
 | - Trâu | #4 | #6 | #7
 | - Bò | #6 | #6 | #7
2 | Số hộ chăn nuôi | #3 | #4 | #4
`,
  ),
];

export const strange: OwnSet = ownSetFrom(strangeSheets, 'Sở Nông nghiệp 2025');
