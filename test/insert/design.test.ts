import fc from 'fast-check';
import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { looks, type SheetDesign } from '../../src/core/sheet-design';
import type { SheetSnapshot } from '../../src/core/workbook';
import { designSheets } from '../../src/insert/design';
import { sheetNames } from '../../src/insert/names';
import { recognizeWorkbook } from '../../src/recognize';

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

  test('chèn rồi đọc lại: mọi dòng được nhận ra đúng ô', () => {
    const tables = recognizeWorkbook({ sheets: designs.map(drawn) }, templateSets, indicators);
    expect(tables.map(({ template, missing }) => [template.id, missing.length])).toEqual(
      set.templates.map(({ id }) => [id, 0]),
    );
    for (const [index, table] of tables.entries()) {
      const design = designs[index];
      const first = (design?.print.repeat.last ?? 0) + 1;
      expect(table.rows.map(({ row, cell }) => [row.key, cell.row])).toEqual(
        table.template.rows.map((row, at) => [row.key, first + at]),
      );
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

  test('mỗi tổng và tỷ lệ chắc chắn đều có công thức', () => {
    const wanted = (rulesBySet[set.id] ?? []).flatMap((rule) => {
      if (rule.severity !== 'error') return [];
      return rule.kind === 'sum' ? [rule.total] : rule.kind === 'rate' ? [rule.rate] : [];
    });
    const formulas = designs.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
    expect(formulas).toHaveLength(new Set(wanted).size);
  });
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
