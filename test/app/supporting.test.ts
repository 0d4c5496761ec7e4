// Văn bản and Thuyết minh: read whatever people do to the sheets, and nothing they wrote is lost in the draft.

import fc from 'fast-check';
import { type CheckedWorkspace, composeDraft, draftContent } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { supportingForms } from '../../src/companion/forms';
import { freeTextPlaces } from '../../src/companion/narrative/free-text';
import { readSupporting } from '../../src/companion/read';
import { dateSerial } from '../../src/core/calendar/calendar-date';
import type { SupportingKind } from '../../src/core/form/supporting-form';
import type { CellChange, SheetSnapshot } from '../../src/core/workbook/workbook';
import { newWorkbook } from '../../src/hosts/xlsx';
import { checkSnapshot, insertTemplates } from '../support/app';
import { day, line, reportInfo } from '../support/report-info';
import { drawSheet, workbookOf } from '../support/sheet';

const ALL: readonly SupportingKind[] = ['info', 'documents', 'narrative', 'log'];
const SET = 'cao-bang-2023';
const outline = builtIn.outlineBySet[SET] ?? builtIn.outline;
const places = freeTextPlaces(outline);
const read = (...sheets: readonly SheetSnapshot[]) =>
  readSupporting(workbookOf(...sheets), supportingForms, [
    builtIn.outline,
    ...Object.values(builtIn.outlineBySet),
  ]);

async function inserted(setId = SET) {
  const file = await newWorkbook();
  await insertTemplates(file, setId, 'all', { supporting: ALL });
  return file;
}

/** Rows of a sheet as texts by column. */
const rowsOf = ({ sheets }: { sheets: readonly SheetSnapshot[] }, name: string) =>
  (sheets.find((sheet) => sheet.name === name)?.rows ?? []).map(({ row, cells }) => ({
    row,
    at: (column: number) => String(cells.find((one) => one.column === column)?.cell.content ?? ''),
  }));

const draftText = (workspace: CheckedWorkspace) =>
  draftContent(composeDraft(workspace, workspace.report.info)).text.replace(/\s+/g, ' ');

describe('Thuyết minh', () => {
  test('mỗi chỗ cần viết của đề cương có một hàng; viết vào đâu thì ra đúng mục ấy', async () => {
    for (const { id } of builtIn.sets) {
      const file = await inserted(id);
      const own = freeTextPlaces(builtIn.outlineBySet[id] ?? builtIn.outline);
      const rows = rowsOf(await file.read(), 'Thuyết minh')
        .filter(({ at }) => at(1) !== '')
        .slice(1);
      expect(rows.map(({ at }) => [at(0), at(1)])).toEqual(own.map(({ heading, hint }) => [heading, hint]));
      const changes = rows.map(({ row }, n): CellChange => {
        return { sheet: 'Thuyết minh', row, column: 2, value: `Đoạn ${n}\nđoạn sau ${n}`, before: null };
      });
      await file.apply({ changes });
      const { supporting } = checkSnapshot(await file.read());
      expect(supporting.narrative).toEqual(
        Object.fromEntries(own.map(({ key }, n) => [key, [`Đoạn ${n}`, `đoạn sau ${n}`]])),
      );
      expect(supporting.otherNarrative).toBeUndefined();
    }
  });

  test('đề mục viết tắt, viết hoa, đánh số, đổi chỗ; nhiều hàng cho một mục', () => {
    const sheet = drawSheet(
      'Viết',
      `
      Mục | Gợi ý | Nội dung

      VI. KIẾN NGHỊ, ĐỀ XUẤT | | Đề nghị mở lớp bồi dưỡng
      | | và cấp thêm kinh phí
      II.2. Cải cách TTHC | | Đã rà soát 12 thủ tục
      Tuyên truyền về cải cách hành chính | | 15 tin, bài
      PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ II NĂM 2024 | | Giữ nhịp họp tuần
      Tồn tại, hạn chế và nguyên nhân | Nêu nguyên nhân | Thiếu người
      Tồn tại, hạn chế và nguyên nhân | Nêu tồn tại, hạn chế | Hồ sơ trễ hạn
      `,
    );
    expect(read(sheet).narrative).toEqual({
      proposals: ['Đề nghị mở lớp bồi dưỡng', 'và cấp thêm kinh phí'],
      procedures: ['Đã rà soát 12 thủ tục'],
      'directing.communication': ['15 tin, bài'],
      next: ['Giữ nhịp họp tuần'],
      'assessment.causes': ['Thiếu người'],
      'assessment.weaknesses': ['Hồ sơ trễ hạn'],
    });
  });

  test('đề mục lạ được giữ cùng lời viết dưới đó', () => {
    const sheet = drawSheet(
      'Thuyết minh',
      `
      Mục | Gợi ý | Nội dung
      Công tác cựu chiến binh | | Đã tổ chức gặp mặt
      | | Tặng 20 suất quà
      Khảo sát sự hài lòng | | Phát 500 phiếu
      `,
    );
    const others = read(sheet).otherNarrative ?? [];
    expect(others.map(({ cell }) => cell?.row)).toEqual([1, 3]);
    expect(others.map(({ heading, paragraphs }) => ({ heading, paragraphs }))).toEqual([
      { heading: 'Công tác cựu chiến binh', paragraphs: ['Đã tổ chức gặp mặt', 'Tặng 20 suất quà'] },
      { heading: 'Khảo sát sự hài lòng', paragraphs: ['Phát 500 phiếu'] },
    ]);
  });
});

describe('Văn bản', () => {
  const list = drawSheet(
    'VB',
    `
    VĂN BẢN NÊU TRONG BÁO CÁO

    STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu | Mục báo cáo
    1 | 105/KH-UBND | #45306[dd/mm/yyyy] | UBND huyện Hòa An | Kế hoạch cải cách hành chính năm 2024 | Kiểm tra cải cách hành chính; I.2
    2 | | | | |
    3 | 12/QĐ-UBND | ngày 05 tháng 01 năm 2024 | UBND huyện Hòa An | Thành lập đoàn kiểm tra | I.3
    `,
  );

  test('đọc từng văn bản: ngày dạng ngày hoặc dạng chữ, hàng trống bỏ qua', () => {
    expect(read(list).documents.map(({ cell: _, printed: __, ...one }) => one)).toEqual([
      {
        symbol: '105/KH-UBND',
        date: { year: 2024, month: 1, day: 15 },
        issuer: 'UBND huyện Hòa An',
        title: 'Kế hoạch cải cách hành chính năm 2024',
        section: 'Kiểm tra cải cách hành chính; I.2',
      },
      {
        symbol: '12/QĐ-UBND',
        date: { year: 2024, month: 1, day: 5 },
        issuer: 'UBND huyện Hòa An',
        title: 'Thành lập đoàn kiểm tra',
        section: 'I.3',
      },
    ]);
  });

  test('danh mục văn bản của bộ mẫu vẫn là biểu, trang Văn bản thì không phải biểu', async () => {
    const file = await inserted();
    const documents = (n: number): CellChange[] =>
      ['PL I', 'Văn bản'].flatMap((sheet) => {
        const header = rowsOf(snapshot, sheet).find(({ at }) => at(0) === 'STT')?.row ?? 0;
        const place = { sheet, row: header + n, before: null };
        const title = sheet === 'PL I' ? 3 : 4;
        return [
          { ...place, column: 1, value: `${n}/KH-UBND` },
          { ...place, column: 2, value: dateSerial({ year: 2024, month: 1, day: n }) },
          { ...place, column: title, value: `Kế hoạch ${sheet} thứ ${n}` },
        ];
      });
    const snapshot = await file.read();
    await file.apply({ changes: [1, 2, 3].flatMap(documents) });
    const { tables, supporting } = checkSnapshot(await file.read());
    const lists = tables.filter((table) => table.documents !== undefined);
    expect(
      lists.map(({ sheet, documents: own = [] }) => [sheet, own.filter(({ title }) => title !== '').length]),
    ).toEqual([['PL I', 3]]);
    expect(supporting.documents.map(({ title }) => title)).toEqual(
      [1, 2, 3].map((n) => `Kế hoạch Văn bản thứ ${n}`),
    );
    expect(supporting.sheets.documents?.sheet).toBe('Văn bản');
  });

  test('dẫn đầy đủ ở lần đầu, lần sau chỉ loại, số, ký hiệu', async () => {
    const file = await inserted();
    const { sheets } = await file.read();
    const workspace = checkSnapshot({ sheets: [...sheets.filter(({ name }) => name !== 'Văn bản'), list] });
    const text = draftText(workspace);
    const full =
      'Kế hoạch số 105/KH-UBND ngày 15/01/2024 của UBND huyện Hòa An về cải cách hành chính năm 2024.';
    expect(text.split(full)).toHaveLength(2);
    expect(text).toContain('Kế hoạch số 105/KH-UBND.');
    expect(text.indexOf(full)).toBeLessThan(text.indexOf('Kế hoạch số 105/KH-UBND.'));
    expect(text).toContain(
      'Quyết định số 12/QĐ-UBND ngày 05/01/2024 của UBND huyện Hòa An về việc thành lập đoàn kiểm tra.',
    );
    expect(text).not.toContain('Nêu các văn bản tiêu biểu');
  });

  test('văn bản đã nêu ở căn cứ thì trong mục chỉ dẫn ngắn', async () => {
    const file = await newWorkbook();
    const cited =
      'Kế hoạch số 105/KH-UBND ngày 15 tháng 01 năm 2024 của UBND huyện Hòa An về cải cách hành chính';
    await insertTemplates(file, SET, 'all', { supporting: ['info'], info: { basis: [cited] } });
    const { sheets } = await file.read();
    const text = draftText(checkSnapshot({ sheets: [...sheets, list] }));
    expect(text).toContain(cited);
    expect(text).not.toContain('105/KH-UBND ngày 15/01/2024');
  });
});

test('tính chất: mọi điều đã ghi ở các trang đi kèm đều có trong dự thảo', async () => {
  const blank = await (await inserted()).read();
  const heading = fc.oneof(
    fc.constantFrom(...places.map((place) => place.heading)),
    fc.constantFrom('', 'Công tác thi đua', 'Khảo sát sự hài lòng', 'III.2', 'Kế hoạch cải cách hành chính'),
  );
  const written = fc.array(fc.record({ heading, texts: fc.array(line, { minLength: 1, maxLength: 2 }) }), {
    maxLength: 8,
  });
  const cited = fc.array(
    fc.record({
      symbol: fc.integer({ min: 1, max: 900 }).map((n) => `${n}/KH-UBND`),
      date: day,
      title: line,
      heading,
    }),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(reportInfo, written, cited, async (info, rows, documents) => {
      const file = await newWorkbook();
      await insertTemplates(file, SET, ['cao-bang-2023/pl3-i'], { supporting: ['info'], info });
      const texts = drawSheet('T', 'Mục | Gợi ý | Nội dung');
      const list = drawSheet('D', 'Số, ký hiệu | Ngày ban hành | Trích yếu | Mục báo cáo');
      const textRows = rows.map(({ heading: over, texts: own }, n) => ({
        row: n + 1,
        cells: [
          { column: 0, cell: { content: over } },
          { column: 2, cell: { content: own.join('\n') } },
        ],
      }));
      const documentRows = documents.map(({ symbol, date, title, heading: over }, n) => ({
        row: n + 1,
        cells: [
          { column: 0, cell: { content: symbol } },
          { column: 1, cell: { content: dateSerial(date), format: 'dd/mm/yyyy' } },
          { column: 2, cell: { content: title } },
          { column: 3, cell: { content: over } },
        ],
      }));
      const { sheets } = await file.read();
      const workspace = checkSnapshot({
        sheets: [
          ...sheets,
          { ...texts, rows: [...texts.rows, ...textRows] },
          { ...list, rows: [...list.rows, ...documentRows] },
        ],
      });
      const text = draftText(workspace).toLowerCase();
      const squeeze = (words: string) => words.replace(/\s+/g, ' ').toLowerCase();
      const wanted = [
        // A footnote's mark stands before the last mark of its sentence.
        ...rows.flatMap(({ texts: own }) => own.map((one) => one.replace(/[;.,:]+$/, ''))),
        ...documents.filter(({ heading: over }) => over !== '').map(({ symbol }) => symbol),
        ...info.basis.map((one) => one.replace(/[;.,]+$/, '')),
        ...info.addressees.map((one) => one.replace(/[.;]+$/, '')),
        ...info.recipients.map((one) => one.replace(/[.;]+$/, '')),
        ...[info.agency, info.place, info.symbol, info.signerName, info.draftingUnit],
      ];
      expect(wanted.filter((one) => !text.includes(squeeze(one).trim()))).toEqual([]);
    }),
    { numRuns: 40 },
  );
  expect(blank.sheets.length).toBeGreaterThan(4);
});

test('trang thông tin nói khác dòng “Kèm theo Báo cáo” quanh biểu: theo trang thông tin, từng mục một', async () => {
  const file = await newWorkbook();
  await insertTemplates(file, 'tth-2024', ['tth-2024/pl2'], {
    supporting: ['info'],
    info: { agency: 'UBND huyện Hòa An', period: { kind: 'year', index: 1, year: 2023 } },
  });
  const caption = rowsOf(await file.read(), 'PL 2').find(({ at }) => /kèm theo/i.test(at(0)));
  if (!caption) throw new Error('no caption');
  await file.apply({
    changes: [
      {
        sheet: 'PL 2',
        row: caption.row,
        column: 0,
        before: caption.at(0),
        value: '(Ban hành kèm theo Báo cáo số: 77/BC-UBND ngày 15/3/2024 của UBND huyện Quảng Điền)',
      },
    ],
  });
  const info = checkSnapshot(await file.read()).report.info;
  expect(info).toMatchObject({
    agency: 'UBND huyện Hòa An',
    place: 'Hòa An',
    period: { kind: 'year', index: 1, year: 2023 },
    number: '77',
    day: 15,
    month: 3,
    year: 2024,
  });
});
