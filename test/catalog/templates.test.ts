import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { type Area, parseArea } from '../../src/core/address';
import type { Indicator, Template, TemplateRow } from '../../src/core/template';

const dictionary: Readonly<Record<string, Indicator>> = indicators;
const templates: readonly Template[] = templateSets.flatMap((set) => set.templates);
const rows: readonly { readonly template: Template; readonly row: TemplateRow }[] = templates.flatMap(
  (template) => template.rows.map((row) => ({ template, row })),
);
const measureOf = (row: TemplateRow): string =>
  dictionary[row.indicator]?.measure ?? 'không có trong từ điển';
const where = (template: Template, row: TemplateRow): string => `${template.id} ${row.key}`;
const clean = (text: string): boolean =>
  text === text.normalize('NFC') && text === text.trim() && !/\s{2}|[\n\t\u00a0]/.test(text);
const repeated = (values: readonly string[]): readonly string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('Từ điển chỉ tiêu', () => {
  test('tên gọi viết thường, gọn, không trùng nhau', () => {
    const names = Object.values(dictionary).map((indicator) => indicator.name);
    expect(repeated(names)).toEqual([]);
    expect(names.filter((name) => !clean(name) || !/^\p{Ll}/u.test(name) || /[.:;,]$/.test(name))).toEqual(
      [],
    );
  });

  test('mã chỉ tiêu viết bằng tiếng Anh, có dấu chấm, không mang số thứ tự của biểu', () => {
    const wrong = Object.keys(dictionary).filter(
      (id) => !/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id),
    );
    expect(wrong).toEqual([]);
  });

  test('chỉ tiêu nào cũng đứng trong ít nhất một bộ mẫu', () => {
    const used = new Set(rows.map(({ row }) => row.indicator));
    expect(Object.keys(dictionary).filter((id) => !used.has(id))).toEqual([]);
  });
});

describe('Bộ mẫu', () => {
  test('mã bộ mẫu và mã biểu không trùng; bộ nào cũng có quy tắc, tên và nguồn', () => {
    const ids = templateSets.map((set) => set.id);
    expect(repeated(ids)).toEqual([]);
    expect(repeated(templates.map((template) => template.id))).toEqual([]);
    expect(Object.keys(rulesBySet).sort()).toEqual([...ids].sort());
    for (const set of templateSets) {
      expect(clean(set.name) && clean(set.source) && set.source.length > 20).toBe(true);
      expect(rulesBySet[set.id]?.length).toBeGreaterThan(0);
      for (const template of set.templates) expect(template.id.startsWith(`${set.id}/`)).toBe(true);
    }
  });

  test('Thừa Thiên Huế 2024 có bảy biểu với 24, 13, 25, 21, 16, 13, 35 dòng', () => {
    const set = templateSets.find((candidate) => candidate.id === 'tth-2024');
    const sizes = set?.templates.map((template) => [template.number, template.rows.length]);
    expect(sizes).toEqual([
      ['Phụ lục 2', 24],
      ['Phụ lục 3', 13],
      ['Phụ lục 4', 25],
      ['Phụ lục 5', 21],
      ['Phụ lục 6', 16],
      ['Phụ lục 7', 13],
      ['Phụ lục 8', 35],
    ]);
  });

  test.each(templateSets.map((set) => [set.id, set] as const))(
    '%s: mỗi chỉ tiêu đứng nhiều nhất một lần trong bộ',
    (_, set) => {
      expect(
        repeated(set.templates.flatMap((template) => template.rows.map((row) => row.indicator))),
      ).toEqual([]);
    },
  );

  test.each(templateSets.map((set) => [set.id, set] as const))(
    '%s: số phụ lục dùng làm tên trang tính được và không trùng',
    (_, set) => {
      const numbers = set.templates.map((template) => template.number);
      expect(repeated(numbers.map((number) => number.toLowerCase()))).toEqual([]);
      expect(
        numbers.filter((name) => !clean(name) || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)),
      ).toEqual([]);
    },
  );
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('tiêu đề chữ hoa, dòng kèm theo báo cáo để trống chỗ ghi số và ngày', () => {
    expect(clean(template.title) && template.title === template.title.toUpperCase()).toBe(true);
    expect(template.caption).toBe(template.caption.normalize('NFC'));
    expect(template.caption).toMatch(/^\(.*số: {2,}\/.*ngày {2,}tháng {2,}năm {2,}.*…\)$/);
  });

  test('mã dòng là số thứ tự bỏ dấu chấm cuối, không trùng, đúng cấp, con đứng sau cha', () => {
    const seen = new Set<string>();
    for (const row of template.rows) {
      expect(row.key).toBe(row.code.replace(/\.$/, ''));
      expect(row.level).toBe(row.key.split('.').length);
      expect(seen.has(row.key)).toBe(false);
      const parent = row.key.split('.').slice(0, -1).join('.');
      if (parent !== '') expect(seen.has(parent)).toBe(true);
      seen.add(row.key);
    }
    const byNumber = new Intl.Collator('en', { numeric: true });
    const keys = template.rows.map((row) => row.key);
    expect(keys).toEqual([...keys].sort(byNumber.compare));
  });

  test('nhãn và đơn vị tính gọn, đúng Unicode dựng sẵn', () => {
    const wrong = template.rows.filter((row) => !clean(row.label) || row.label === '' || !clean(row.unit));
    expect(wrong.map((row) => row.key)).toEqual([]);
  });

  test('cách đo của chỉ tiêu khớp với đơn vị tính in trên biểu', () => {
    for (const row of template.rows) {
      const measure = measureOf(row);
      const allowed = row.answers
        ? ['choice']
        : row.unit === '%'
          ? ['percent']
          : row.unit === 'Triệu đồng'
            ? ['amount']
            : row.unit === ''
              ? ['heading', 'count']
              : ['count'];
      expect({ row: where(template, row), measure, ok: allowed.includes(measure) }).toEqual({
        row: where(template, row),
        measure,
        ok: true,
      });
    }
  });

  test('câu trả lời có mã in đủ trong cột Đơn vị tính', () => {
    for (const row of template.rows.filter((candidate) => candidate.answers)) {
      const printed = row.answers?.map((answer) => `${answer.label} = ${answer.value}`) ?? [];
      const inUnit = [...row.unit.matchAll(/[^=;]+? = \d+/g)].map(([text]) => text.trim());
      expect([...inUnit].sort()).toEqual([...printed].sort());
    }
  });

  test('đầu bảng có đủ cột; ô trống nào của đầu bảng cũng nằm trong một ô gộp', () => {
    const merges = template.headerMerges
      .map((text) => parseArea(text))
      .filter((area): area is Area => !!area);
    expect(merges).toHaveLength(template.headerMerges.length);
    template.header.forEach((cells, row) => {
      expect(cells).toHaveLength(template.columns.length);
      cells.forEach((text, column) => {
        const merge = merges.find(
          ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
        );
        const continues = merge !== undefined && (merge.top !== row || merge.left !== column);
        expect(text === '').toBe(continues);
      });
    });
  });

  test('năm cột theo thứ tự in, vừa khổ A4 đứng', () => {
    expect(template.columns.map((column) => column.role)).toEqual(['code', 'label', 'unit', 'value', 'note']);
    expect(repeated(template.columns.map((column) => column.key))).toEqual([]);
    const width = template.columns.reduce((sum, column) => sum + column.width, 0);
    expect(template.orientation === 'portrait' ? width <= 95 : width <= 140).toBe(true);
  });
});
