// Five real reports: every sentence of theirs that tells figures stands in the draft made from their forms and, where no
// form holds a figure, from "Số liệu bổ sung". Each figure is a figure of the draft, traceable to its cell.
// `npx tsx test/report/print-seeds-told.ts` prints which sentence of the draft tells which of the report.

import { cellText } from '../../src/core/workbook/address';
import { checkSnapshot } from '../support/app';
import { workbookOf } from '../support/sheet';
import { extraSheet, realReports, retold, seedOf } from './seeds-told';

test.each(realReports)('$name: dự thảo nêu đủ $sentences câu có số', async (report) => {
  const { missing, told, of } = await retold(report);
  expect(missing).toEqual([]);
  expect({ told, of }).toEqual({ told: report.sentences, of: report.sentences });
});

test('không có trang Số liệu bổ sung thì các câu của nó không có trong dự thảo', async () => {
  for (const report of realReports) {
    const { told } = await retold(report, false);
    expect(told).toBeLessThan(report.sentences / 2);
  }
});

test('kiểm tra trang Số liệu bổ sung của báo cáo thật: chỉ báo chỗ chính báo cáo không khớp', () => {
  const found = realReports.flatMap(({ name, file }) =>
    checkSnapshot(workbookOf(extraSheet(seedOf(file))))
      .findings.filter(({ code }) => code !== 'HEADING_UNKNOWN')
      .map(({ code, cell }) => `${name}: ${code} ${cell ? cellText(cell) : ''}`),
  );
  // 224 + 36 TTHC of 259; 96/251 told as 38,24 %.
  expect(found).toEqual([
    'Hòa An, quý I/2023: PART_OF Số liệu bổ sung!C16',
    'Quảng Ngạn, 2011–2020: RATE Số liệu bổ sung!C43',
  ]);
});
