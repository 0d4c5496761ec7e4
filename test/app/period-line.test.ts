// Dòng “(Từ ngày … đến ngày …)” của Phụ lục II: in khi chèn, đọc lại là kỳ số liệu.

import * as fc from 'fast-check';
import { addDays, type CalendarDate, dateText } from '../../src/core/calendar/calendar-date';
import type { ReportInfo } from '../../src/core/calendar/report-info';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates } from '../support/app';

async function inserted(
  id: string,
  info: Partial<ReportInfo> = {},
  agencies?: readonly string[],
): Promise<WorkbookSnapshot> {
  const file = await newWorkbook();
  const options = agencies === undefined ? { info } : { info, agencies };
  await insertTemplates(file, 'cao-bang-2023', [id], options);
  return file.read();
}

/** Texts over the header of the only sheet, and the areas merged there. */
function titlesOf({ sheets }: WorkbookSnapshot) {
  const sheet = sheets.at(-1);
  const rows = (sheet?.rows ?? []).filter(({ row }) => row < 4);
  return {
    texts: rows.map(({ cells }) => cells[0]?.cell.content),
    merged: (sheet?.merges ?? []).filter(({ bottom }) => bottom < 4).map(({ top, right }) => [top, right]),
  };
}

const caption = '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của Ủy ban nhân dân huyện …)';
const first: CalendarDate = { year: 2022, month: 12, day: 15 };
const last: CalendarDate = { year: 2023, month: 3, day: 1 };

describe('dòng kỳ số liệu của Phụ lục II', () => {
  it.each<[string, Partial<ReportInfo>, string]>([
    ['chưa biết kỳ số liệu: để chỗ trống', {}, '(Từ ngày … đến ngày …)'],
    ['biết cả hai ngày', { dataFrom: first, dataTo: last }, '(Từ ngày 15/12/2022 đến ngày 01/3/2023)'],
    ['chỉ biết ngày đầu', { dataFrom: first }, '(Từ ngày 15/12/2022 đến ngày …)'],
    ['chỉ biết ngày cuối', { dataTo: last }, '(Từ ngày … đến ngày 01/3/2023)'],
  ])('%s', async (_, info, line) => {
    expect(titlesOf(await inserted('cao-bang-2023/pl2', info))).toEqual({
      texts: ['Phụ lục II', 'KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH', line, caption],
      merged: [0, 1, 2, 3].map((row) => [row, 14]),
    });
  });

  it('biểu khác không in dòng này', async () => {
    const info = { dataFrom: first, dataTo: last };
    const { texts } = titlesOf(await inserted('cao-bang-2023/pl1', info));
    expect(texts).toEqual(['Phụ lục I', 'VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC', caption]);
  });

  it('ngày ghi ở “Thông tin báo cáo” của sổ tính được in, dù tên xã cho sẵn', async () => {
    const file = await newWorkbook();
    const info = { dataFrom: first, dataTo: last };
    await insertTemplates(file, 'cao-bang-2023', ['cao-bang-2023/pl1'], { supporting: ['info'], info });
    await insertTemplates(file, 'cao-bang-2023', ['cao-bang-2023/pl2'], { agencies: ['UBND xã Hồng Nam'] });
    expect(titlesOf(await file.read()).texts[2]).toBe('(Từ ngày 15/12/2022 đến ngày 01/3/2023)');
  });

  it('in rồi đọc lại: đúng hai ngày ấy', async () => {
    const days = fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 1, max: 400 }));
    await fc.assert(
      fc.asyncProperty(days, async ([from, length]) => {
        const dataFrom = addDays({ year: 2020, month: 1, day: 1 }, from);
        const dataTo = addDays(dataFrom, length);
        const workspace = checkSnapshot(await inserted('cao-bang-2023/pl2', { dataFrom, dataTo }));
        expect(workspace.report.info).toMatchObject({ dataFrom, dataTo });
        expect(titlesOf(workspace.snapshot).texts[2]).toContain(dateText(dataTo));
      }),
      { numRuns: 20 },
    );
  });

  it('chỗ trống không đọc thành ngày nào', async () => {
    const workspace = checkSnapshot(await inserted('cao-bang-2023/pl2'));
    expect(workspace.report.info).toMatchObject({ dataFrom: null, dataTo: null });
  });
});
