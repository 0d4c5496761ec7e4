// Columns of appendices: the form's own widths, until a long text makes a row tall.

import fc from 'fast-check';
import type { DocumentTable } from '../../../src/core/report/document';
import { columnsOf } from '../../../src/hosts/docx/column-widths';
import { lineWidth, mm } from '../../../src/hosts/docx/measures';
import { all, reopen } from './reopen';

const WIDTH = mm(165);
const PADDING = mm(1.2);
const FORM = [6, 44, 15, 11, 18] as const;

const tableOf = (rows: readonly (readonly string[])[]): DocumentTable => ({
  header: [['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú']],
  headerMerges: [],
  widths: FORM,
  rows: rows.map((texts) => ({
    bold: false,
    cells: texts.map((text) => ({ runs: [{ kind: 'text' as const, text }], align: 'left' as const })),
  })),
});
const columns = (table: DocumentTable) => columnsOf(table, WIDTH, PADDING, 12);
const words = (count: number): string =>
  Array.from({ length: count }, (_, n) => ['hồ', 'sơ', 'giải', 'quyết'][n % 4]).join(' ');
const short = ['1.1', 'Số văn bản chỉ đạo, điều hành CCHC đã ban hành', 'Văn bản', '12', ''];

test('không dòng nào cao: giữ tỷ lệ của mẫu', () => {
  const total = FORM.reduce<number>((sum, one) => sum + one, 0);
  const { widths } = columns(tableOf([short, short]));
  for (const [column, one] of FORM.entries())
    expect(Math.abs((widths[column] ?? 0) - (WIDTH * one) / total)).toBeLessThan(mm(1.5));
});

test('ghi chú dài: dòng không cao tới một phần ba trang, các dòng khác vẫn ngắn', () => {
  // 17 lines of 12 points are a third of the text of an A4 page that stands: 257 mm / 3 / 4,9 mm.
  const noted = [...short.slice(0, 4), words(120)];
  const { widths, lines } = columns(tableOf([short, noted, ...Array.from({ length: 18 }, () => short)]));
  const inForm = Math.ceil(lineWidth(words(120), 12, false) / ((WIDTH * 18) / 94 - 2 * PADDING));
  expect(inForm).toBeGreaterThan(25);
  expect(Math.max(...lines)).toBeLessThan(17);
  expect(lines[0]).toBeLessThanOrEqual(3);
  expect(widths[4]).toBeGreaterThan(2 * ((WIDTH * 18) / 94));
});

test('cột nào cũng chứa được chữ dài nhất của mình; cả bảng rộng đúng bằng khổ chữ', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aăâđêôơưMN0,.'), minLength: 1, maxLength: 9 });
  const text = fc.array(word, { maxLength: 60 }).map((all) => all.join(' '));
  const row = fc.tuple(word, text, word, word, text);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { widths, lines } = columns(tableOf(rows));
      expect(widths.reduce((sum, one) => sum + one, 0)).toBe(WIDTH);
      expect(lines).toHaveLength(rows.length);
      for (const texts of rows)
        for (const [column, shown] of texts.entries())
          for (const one of shown.split(' '))
            expect(lineWidth(one, 12, false)).toBeLessThanOrEqual((widths[column] ?? 0) - 2 * PADDING + 1);
    }),
    { numRuns: 60 },
  );
});

test('dòng ngắn không bị ngắt giữa hai trang; dòng cao hơn một phần ba trang thì được', async () => {
  const table = tableOf([short, ['1.2', words(400), 'Văn bản', '3', words(400)]]);
  const caption = { title: 'T', number: 'Phụ lục I', caption: [], orientation: 'portrait' } as const;
  const { document } = await reopen({ title: 'x', blocks: [{ kind: 'appendix', ...caption, table }] });
  const whole = all(document, 'w:tr').map((row) => all(row, 'w:cantSplit').length > 0);
  expect(whole).toEqual([true, true, false]);
});
