// Lời dặn của một phép tính nêu ở chỗ đầu tiên của mỗi biểu, không nhắc lại ở từng dòng.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import { cellText } from '../../src/core/workbook/address';
import { describeFinding } from '../../src/messages';
import { recognizeWorkbook } from '../../src/recognize';
import { drawSheet, workbookOf } from '../support/sheet';

const ADVICE = 'Hồ sơ trả lại, đã hủy có nơi tính vào hồ sơ đã giải quyết';

const sheet = (name: string, received: readonly number[]) =>
  drawSheet(
    name,
    `
KẾT QUẢ GIẢI QUYẾT TTHC QUÝ III/2026

STT | Lĩnh vực | Tiếp nhận |            |           |            | Đã giải quyết |           |          |         | Đang giải quyết |          |         | Hồ sơ trả lại
    |          | Tổng số   | Trực tuyến | Trực tiếp | Kỳ trước chuyển sang | Tổng số | Trước hạn | Đúng hạn | Quá hạn | Tổng số   | Trong hạn | Quá hạn |
${received.map((all, n) => `${n + 1} | Lĩnh vực ${n + 1} | #${all} | #0 | #${all} | #0 | #80 | #40 | #40 | #0 | #20 | #20 | #0 | #1`).join('\n')}
`,
    ['C3:F3', 'G3:J3', 'K3:M3', 'N3:N4'],
  );

test('một lần ở mỗi biểu, dòng nào cũng vẫn được báo', () => {
  const workbook = workbookOf(sheet('A', [130, 100, 140, 150]));
  const tables = recognizeWorkbook(workbook, templateSets, indicators);
  const found = checkTables(tables, rulesBySet, indicators).filter(({ code }) => code === 'BALANCE');
  expect(found.map(({ cell }) => cell && cellText(cell))).toEqual(['A!C5', 'A!C7', 'A!C8']);
  expect(found.map((one) => describeFinding(one).includes(ADVICE))).toEqual([true, false, false]);
});
