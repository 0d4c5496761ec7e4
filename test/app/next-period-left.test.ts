// Sang kỳ mới: số nào không bỏ trống thì nơi giữ số ấy phải được nêu tên.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { planNextPeriod } from '../../src/app';
import { cellKey } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { openXlsx } from '../../src/hosts/xlsx';
import { describeNote } from '../../src/messages/next-period';
import { checkSnapshot } from '../support/app';
import { sheetOf } from '../support/sheet';

const sample = readFileSync(join(resolve(__dirname, '../..'), 'assets/samples/quang-dien-2024-q1.xlsx'));

const unread = sheetOf('PL9', [
  ['Phụ lục 4'],
  ['BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO CẢI CÁCH THỦ TỤC HÀNH CHÍNH'],
  [],
  ['Việc', 'Cán bộ', 'Bao nhiêu'],
  ['Làm nhanh', 'A', 12],
  ['Làm chậm', 'B', 7],
]);
/** Nothing tells what they are, on a sheet that is like a form. */
const alone = sheetOf('Ghi chép', [
  ['Số VBQPPL đã kiểm tra theo thẩm quyền', '', 'tạm tính', 31],
  ['Số VBQPPL đã rà soát thuộc thẩm quyền', '', 'tạm tính', 12],
  ['x', '', '', '', '', '', 4],
]);
const foreign = sheetOf('Điện nước', [
  ['Tháng', 'Số điện', 'Số nước'],
  ['1', 120, 14],
  ['2', 130, 15],
]);
const hidden: SheetSnapshot = { ...sheetOf('PL3 cũ', [['Chỉ tiêu', 5]]), hidden: true };

test('số không bỏ trống: đứng ở ô được giữ có lý do, hoặc ở nơi được nêu tên', async () => {
  const { sheets } = await (await openXlsx(new Uint8Array(sample))).read();
  const snapshot = { sheets: [...sheets, unread, alone, foreign, hidden] };
  const plan = planNextPeriod(checkSnapshot(snapshot));
  const told = new Set(
    [...plan.changes, ...plan.outdated, ...plan.kept.map(({ cell }) => cell)].map(cellKey),
  );
  const isNamed = (sheet: string, row: number, column: number): boolean =>
    plan.notes.some((note) => {
      if (note.kind === 'hiddenKept' || note.kind === 'openQuestions') return note.sheets.includes(sheet);
      if (note.kind !== 'unreadKept' && note.kind !== 'foreignKept') return false;
      return note.places.some(
        (one) =>
          one.sheet === sheet &&
          one.areas.some(
            ({ top, left, bottom, right }) =>
              top <= row && row <= bottom && left <= column && column <= right,
          ),
      );
    });
  // Numbers in the column of codes are no figures.
  const silent = snapshot.sheets.flatMap(({ name, rows }) =>
    rows.flatMap(({ row, cells }) =>
      cells
        .filter(({ column, cell }) => column > 0 && typeof cell.content === 'number')
        .map(({ column }) => ({ sheet: name, row, column }))
        .filter((ref) => !told.has(cellKey(ref)) && !isNamed(name, ref.row, ref.column)),
    ),
  );
  expect(silent).toEqual([]);
  expect(plan.notes.map(describeNote).join('\n')).toMatchInlineSnapshot(`
"Còn 1 chỗ chưa rõ là biểu nào, dòng nào (trang “PL9”); số ở đó chưa được bỏ trống. Nên trả lời trước khi tạo tệp.
Trang “Ghi chép” (A1:G3): chưa đọc được nên vẫn giữ số của kỳ cũ. Nên ghi lại như biểu mẫu trước khi tạo tệp, hoặc tự xóa số cũ ở tệp mới.
Trang “Điện nước” (A1:C3): không phải số liệu của biểu nên giữ nguyên. Nếu là số của kỳ cũ, cần tự sửa ở tệp mới.
Trang “PL3 cũ” đang ẩn nên không đọc, vẫn giữ số của kỳ cũ. Nếu là biểu của báo cáo, nên bỏ ẩn trước khi tạo tệp.
Sổ tính chưa có trang “Thông tin báo cáo”, nên kỳ và ngày chỉ đổi ở tiêu đề các biểu."
`);
});
