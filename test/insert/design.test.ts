import fc from 'fast-check';
import { caoBang2023, giaiDoan20112020, indicators, rulesBySet, templateSets } from '../../src/catalog';
import { looks, type SheetDesign } from '../../src/core/form/sheet-design';
import type { BoundRow } from '../../src/core/form/table';
import { kindOf } from '../../src/core/form/template';
import { sheetNames } from '../../src/core/workbook/sheet-names';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { designSheets } from '../../src/insert/design';
import { blankTables, groupTemplates, planSheet } from '../../src/insert/layout';
import { recognizeWorkbook } from '../../src/recognize';
import { idsOfRule } from '../../src/rules';

/** The sheet as a host reads it back right after it was drawn. */
function drawn(design: SheetDesign): SheetSnapshot {
  const rows = new Map<number, SheetSnapshot['rows'][number]['cells'][number][]>();
  for (const { row, column, text, formula, format } of design.cells) {
    if (text === '' && formula === undefined) continue;
    const cell = {
      content: formula === undefined ? text : '',
      ...(formula === undefined ? {} : { formula }),
      ...(format === undefined ? {} : { format }),
    };
    rows.set(row, [...(rows.get(row) ?? []), { column, cell }]);
  }
  return {
    name: design.name,
    hidden: false,
    protected: false,
    merges: design.merges,
    rows: [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells })),
  };
}

describe.each(templateSets.map((set) => [set.name, set] as const))('chèn bộ mẫu %s', (_, set) => {
  const designs = designSheets({
    set,
    templates: set.templates,
    rules: rulesBySet[set.id] ?? [],
    dictionary: indicators,
    takenNames: [],
  });

  test('chèn rồi đọc lại: mọi ô số liệu về đúng chỉ tiêu, đúng năm, đúng đơn vị', () => {
    const tables = recognizeWorkbook({ sheets: designs.map(drawn) }, [set], indicators);
    expect(tables.map(({ template, missing, extra }) => [template.id, missing.length, extra.length])).toEqual(
      set.templates.map(({ id }) => [id, 0, 0]),
    );
    const planned = groupTemplates(set.templates).flatMap((group, index) =>
      blankTables(set.id, planSheet(designs[index]?.name ?? '', group, [])),
    );
    for (const [index, table] of tables.entries()) {
      expect(table.rows.map(placeOf)).toEqual(planned[index]?.rows.map(placeOf));
      expect(table.rows.length > 0).toBe(table.template.kind !== 'documents');
    }
  });

  test('mỗi ô một lần, nằm trong vùng in; công thức chỉ ở ô tính được', () => {
    for (const { cells, print, choices, name } of designs) {
      const places = cells.map(({ row, column }) => `${row}:${column}`);
      expect(new Set(places).size).toBe(places.length);
      for (const { row, column, formula, look } of cells) {
        expect(row <= print.area.bottom && column <= print.area.right).toBe(true);
        expect(formula !== undefined).toBe(look === 'derived' || look === 'groupDerived');
        expect(looks[look].size).toBeGreaterThanOrEqual(12);
      }
      for (const choice of choices) {
        expect(
          cells.find((cell) => cell.row === choice.row && cell.column === choice.column)?.formula,
        ).toBeUndefined();
      }
      expect(name.length).toBeLessThanOrEqual(31);
    }
  });

  test('mỗi tổng đủ các phần và mỗi tỷ lệ đều có công thức, ở từng năm và từng đơn vị', () => {
    const byId = new Map<string, number>();
    const count = (id: string) => byId.set(id, (byId.get(id) ?? 0) + 1);
    const plans = groupTemplates(set.templates).map((group) => planSheet('', group, []));
    for (const { rows, template } of plans.flatMap((plan) => blankTables(set.id, plan))) {
      for (const { indicator, row } of rows) {
        // The row of all units is a total of rows, whatever its columns add up to.
        const isTotal = template.rows.some(({ parent }) => parent === row.key);
        if (template.kind === 'agencies' && isTotal) count(`${indicator}@${row.member}`);
        else count(indicator);
      }
    }
    const wanted = new Set(
      (rulesBySet[set.id] ?? []).flatMap((rule) => {
        // A total that may hold more than the rule names is not calculated.
        if ('complete' in rule && rule.complete === false) return [];
        if (rule.kind === 'rowSum') return idsOfRule(rule);
        return rule.kind === 'sum' ? [rule.total] : rule.kind === 'rate' ? [rule.rate] : [];
      }),
    );
    const formulas = designs.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
    expect(formulas).toHaveLength([...wanted].reduce((sum, id) => sum + (byId.get(id) ?? 0), 0));
  });
});

const placeOf = ({ row, indicator, member, cell }: BoundRow) =>
  `${row.key} ${indicator} ${member} ${cell.sheet}!${cell.row}:${cell.column}`;

test('danh sách đơn vị cho trước: mỗi đơn vị một dòng, tổng bao hết các dòng', () => {
  const templates = caoBang2023.templates.filter((template) => kindOf(template) === 'agencies');
  const agencies = ['UBND xã Hồng Nam', 'UBND xã Nam Tuấn', 'UBND thị trấn Nước Hai'];
  const [design] = designSheets({
    set: caoBang2023,
    templates,
    rules: rulesBySet[caoBang2023.id] ?? [],
    dictionary: indicators,
    takenNames: [],
    agencies,
  });
  const at = (row: number, column: number) =>
    design?.cells.find((cell) => cell.row === row && cell.column === column);
  const first = (design?.print.repeat.last ?? 0) + 1;
  expect([2, 3, 4].map((n) => at(first + n, 1)?.text)).toEqual(agencies);
  const [top, bottom] = [first + 3, first + 5];
  expect(at(first + 1, 2)?.formula).toBe(`IF(COUNT(C${top}:C${bottom})=0,"",SUM(C${top}:C${bottom}))`);
  expect(at(first + 2, 2)?.formula).toBe(`IF(COUNT(D${top}:F${top})=0,"",SUM(D${top}:F${top}))`);
  expect(design?.print.orientation).toBe('landscape');
});

test('câu trả lời bằng chữ thì chọn bằng chữ, câu in sẵn mã số thì chọn bằng số', () => {
  const designs = designSheets({
    set: giaiDoan20112020,
    templates: giaiDoan20112020.templates,
    rules: rulesBySet[giaiDoan20112020.id] ?? [],
    dictionary: indicators,
    takenNames: [],
  });
  const choices = designs.map(({ choices }) => choices.map(({ inWords }) => inWords === true));
  expect(new Set(choices.at(-1))).toEqual(new Set([true]));
  expect(choices.at(-1)).toHaveLength(16);
  // Two questions of Phụ lục 1, six years each.
  expect(choices[0]).toEqual(Array(12).fill(false));
});

test('tên trang tính: hợp lệ, không trùng tên đang có, không phân biệt hoa thường', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ maxLength: 60 }), fc.constantFrom('Phụ lục 2', 'phụ lục 2', "'a/b'", '')),
        {
          maxLength: 12,
        },
      ),
      fc.array(fc.constantFrom('PL 2', 'pl 2 (2)', 'Trang 1')),
      (wanted, taken) => {
        const names = sheetNames(wanted, taken);
        const all = [...names, ...new Set(taken)].map((name) => name.toLowerCase());
        expect(names).toHaveLength(wanted.length);
        expect(new Set(all).size).toBe(all.length);
        for (const name of names) expect(name).toMatch(/^(?!')[^[\]:*?/\\]{1,31}(?<!')$/);
      },
    ),
  );
});
