// Every set's forms as inserted, filled, and disturbed the way people do: what recognition makes of some 510 sheets.
// `npx tsx test/recognize/corpus-report.ts [workbooks per set]` prints the same figures, for more sheets too.

import { builtIn } from '../../src/catalog/built-in';
import type { BoundRow, BoundTable } from '../../src/core/form/table';
import { kindOf } from '../../src/core/form/template';
import { disturbances } from './corpus/disturbances';
import { type Recognizer, recognizer, tableOf, tally } from './corpus/tally';

/** Workbooks of each set; a workbook has one to three sheets. */
const BOOKS = 40;

const result = tally(builtIn.sets, 0, BOOKS);
const table = tableOf(result);

/** Fails with the whole table and what went wrong. */
function assure(holds: boolean, details: readonly string[]): void {
  if (!holds) throw new Error(`${table}\n\n${details.slice(0, 40).join('\n')}`);
}

describe('Biểu của mọi bộ mẫu do người khác làm khác đi', () => {
  const { total, bySet, byDisturbance } = result;

  it('có ít nhất 300 trang, đủ các bộ mẫu và đủ các cách làm khác', () => {
    expect(total.sheets).toBeGreaterThanOrEqual(300);
    expect([...bySet.keys()]).toEqual(builtIn.sets.map(({ id }) => id));
    const missing = disturbances.filter(({ name }) => (byDisturbance.get(name)?.figures ?? 0) === 0);
    expect(missing.map(({ name }) => name)).toEqual([]);
    for (const name of ['nhiều biểu trên một trang', 'hai biểu đặt cạnh nhau', 'đổi tên trang']) {
      expect(byDisturbance.get(name)?.sheets).toBeGreaterThan(40);
    }
  });

  it('không gán số liệu nào vào sai chỉ tiêu, sai năm, sai đơn vị', () => {
    assure(total.wrong.length === 0, total.wrong);
  });

  it.each(builtIn.sets.map(({ id, name }) => [name, id] as const))(
    '%s: nhận đúng ít nhất 99 %% số liệu',
    (_, id) => {
      const { figures = 0, right = 0, left = [] } = bySet.get(id) ?? {};
      expect(figures).toBeGreaterThan(500);
      assure(right >= 0.99 * figures, left);
    },
  );

  it('chỗ trang tính không cho biết thì luôn hỏi; số bỏ qua mà không hỏi không quá 0,5 %', () => {
    expect(total.open).toBeGreaterThan(100);
    assure(total.openAsked === total.open, ['chỗ không rõ mà không hỏi']);
    assure(total.left.length <= 0.005 * total.figures, total.left);
  });
});

/** Each bound row as another reader would have it. */
const changed =
  (change: (row: BoundRow, table: BoundTable) => BoundRow): Recognizer =>
  (snapshot) => {
    const { tables, ...others } = recognizer(snapshot);
    return {
      tables: tables.map((one) => ({ ...one, rows: one.rows.map((row) => change(row, one)) })),
      ...others,
    };
  };

const byCode = changed((bound, { template }) => {
  if (kindOf(template) !== 'indicators') return bound;
  const key = bound.printedCode.replace(/\.$/u, '');
  const row = template.rows.find((one) => one.key === key) ?? bound.row;
  return { ...bound, row, indicator: row.indicator };
});
const oneColumnRight = changed((bound) => ({
  ...bound,
  cell: { ...bound.cell, column: bound.cell.column + 1 },
}));
const yearBefore = changed((bound, { template }) =>
  kindOf(template) === 'years' ? { ...bound, member: String(Number(bound.member) - 1) } : bound,
);

describe('Phép đo này bắt được lỗi', () => {
  it.each([
    ['gán theo mã mà không đọc chữ', byCode],
    ['lệch một cột', oneColumnRight],
    ['lệch một năm', yearBefore],
  ])('%s', (_, faulty) => {
    const { total } = tally(builtIn.sets, 0, 8, faulty);
    expect(total.wrong.length).toBeGreaterThan(0);
    // Codes alone are right wherever a sheet numbers like its form: 30 of 3 272 figures tell that the words were not read.
    expect(total.right).toBeLessThan(0.995 * total.figures);
  });
});
