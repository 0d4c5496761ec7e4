// Words of the sheet's preview.

import { count } from '../shell/labels';

export const sheetWords = {
  sheetTabs: 'Trang tính có biểu',
  sheetTable: (sheet: string) => `Trang tính ${sheet}`,
  sheetLeft: (rows: number) => `Còn ${count(rows)} dòng phía dưới không hiện ở đây.`,
  marked: 'ô đang xem',
  involved: 'ô liên quan',
  hasFinding: 'có phát hiện',
  effect: 'tự đúng khi sửa ô khác',
  willBe: (after: string) => `sẽ là ${after}`,
  backToList: 'Danh sách',
} as const;
