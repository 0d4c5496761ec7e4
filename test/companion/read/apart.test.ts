// Sheets of figures and supporting sheets are never taken for each other, whatever people did to them.

import fc from 'fast-check';
import { builtIn } from '../../../src/catalog/built-in';
import { supportingForms } from '../../../src/companion/forms';
import { type FreeTextPlace, freeTextPlaces } from '../../../src/companion/narrative/free-text';
import { readSupporting, withoutSupporting } from '../../../src/companion/read';
import type { SupportingKind } from '../../../src/core/form/supporting-form';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/workbook';
import { newWorkbook } from '../../../src/hosts/xlsx';
import { disturbedWorkbook } from '../../recognize/disturb';
import { foreignSheet } from '../../recognize/foreign';
import { insertTemplates, readSnapshot } from '../../support/app';
import { line, reportInfo } from '../../support/report-info';
import { drawSheet, workbookOf } from '../../support/sheet';

const ALL: readonly SupportingKind[] = ['info', 'documents', 'narrative', 'log'];
const outlines = [builtIn.outline, ...Object.values(builtIn.outlineBySet)];
const read = (snapshot: WorkbookSnapshot) => readSupporting(snapshot, supportingForms, outlines);

const nothing = { info: {}, documents: [], narrative: {}, log: [], sheets: {} };

describe.each(builtIn.sets.map(({ id, name, templates }) => [name, id, templates] as const))(
  'bộ mẫu %s',
  (_, id, templates) => {
    test('biểu bị xáo trộn, biểu của nơi khác: không bao giờ là trang đi kèm', () => {
      fc.assert(
        fc.property(disturbedWorkbook(templates), foreignSheet(templates), ({ workbook }, foreign) => {
          const sheets = { sheets: [...workbook.sheets, { ...foreign, name: 'Trang khác' }] };
          const found = read(sheets);
          expect(found).toMatchObject(nothing);
          expect(withoutSupporting(sheets, found)).toBe(sheets);
        }),
        { numRuns: 40 },
      );
    });

    test('trang đi kèm đã điền, đổi tên, thêm cột: không bao giờ là biểu, không bị hỏi', async () => {
      const file = await newWorkbook();
      await insertTemplates(file, id, [], { supporting: ALL });
      const { sheets } = await file.read();
      await fc.assert(
        fc.asyncProperty(
          reportInfo,
          fc.array(line, { minLength: 30, maxLength: 30 }),
          fc.nat(3),
          async (info, words, by) => {
            const filled = await newWorkbook();
            await insertTemplates(filled, id, [], { supporting: ['info'], info });
            const [about] = (await filled.read()).sheets;
            const others = sheets.slice(1).map((sheet) => typed(sheet, words));
            const workbook = {
              sheets: [...(about ? [about] : []), ...others].map((sheet, n) => moved(sheet, n, by)),
            };
            const { tables, questions, supporting } = readSnapshot(workbook);
            expect([tables, questions]).toEqual([[], []]);
            expect(Object.keys(supporting.sheets).sort()).toEqual([...ALL].sort());
          },
        ),
        { numRuns: 6 },
      );
    });
  },
);

/** Words in every blank cell of the rows below the header. */
function typed(sheet: SheetSnapshot, words: readonly string[]): SheetSnapshot {
  return {
    ...sheet,
    rows: sheet.rows.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ column, cell }) => {
        const blank = cell.content === null && row > 3;
        return {
          column,
          cell: blank ? { ...cell, content: words[(row + column) % words.length] ?? '' } : cell,
        };
      }),
    })),
  };
}

function moved(sheet: SheetSnapshot, n: number, by: number): SheetSnapshot {
  const rows = sheet.rows.map(({ row, cells }) => ({
    row: row + by,
    cells: cells.map(({ column, cell }) => ({ column: column + by, cell })),
  }));
  return { ...sheet, name: `Sheet${n + 1}`, merges: [], rows };
}

test('danh mục văn bản có thêm cột “Cơ quan ban hành” vẫn là biểu', () => {
  const list = drawSheet(
    'PL',
    `
    Phụ lục I
    VĂN BẢN CHỈ ĐẠO, ĐIỀU HÀNH CÔNG TÁC CCHC

    STT | Số, ký hiệu | Ngày ban hành | Cơ quan ban hành | Trích yếu
    1 | 12/KH-UBND | 05/01/2024 | UBND huyện | Kế hoạch cải cách hành chính
    2 | 13/KH-UBND | 06/01/2024 | UBND huyện | Kế hoạch kiểm tra
    3 | 14/KH-UBND | 07/01/2024 | UBND huyện | Kế hoạch tuyên truyền
    `,
  );
  expect(read(workbookOf(list))).toMatchObject(nothing);
  const { tables } = readSnapshot(workbookOf(list));
  expect(tables.map(({ documents = [] }) => documents.length)).toEqual([3]);
});

describe.each([...new Set(outlines)].map((outline) => [outline.name, freeTextPlaces(outline)] as const))(
  '%s',
  (_, places) => {
    const rowOf = ({ heading, hint }: FreeTextPlace, text: string, n: number) => ({
      row: n + 1,
      cells: [heading, hint, text].map((content, column) => ({ column, cell: { content } })),
    });

    test('tính chất: hàng đổi chỗ, thêm số thứ tự, viết hoa: lời viết vẫn về đúng mục', () => {
      const change = fc.constantFrom(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => `III.2. ${text}`,
        (text: string) => `${text}:`,
      );
      fc.assert(
        fc.property(fc.shuffledSubarray([...places], { minLength: 1 }), change, (chosen, written) => {
          const header = drawSheet('T', 'Mục | Gợi ý | Nội dung');
          const rows = chosen.map((place, n) =>
            rowOf({ ...place, heading: written(place.heading) }, `về ${place.key}`, n),
          );
          const found = read(workbookOf({ ...header, rows: [...header.rows, ...rows] }));
          expect(found.narrative).toEqual(Object.fromEntries(chosen.map(({ key }) => [key, [`về ${key}`]])));
          expect(found.otherNarrative).toBeUndefined();
        }),
        { numRuns: 40 },
      );
    });
  },
);
