import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import type {
  Indicator,
  Template,
  TemplateKind,
  TemplateRow,
  TemplateSet,
} from '../../src/core/form/template';
import { type Area, parseArea } from '../../src/core/workbook/address';

/** By set and template; a row that repeats counts once. */
const rowCounts = {
  'tth-2024': { pl2: 24, pl3: 13, pl4: 25, pl5: 21, pl6: 16, pl7: 13, pl8: 35 },
  'cao-bang-2023': {
    pl1: 1,
    pl2: 3,
    'pl3-i': 13,
    'pl3-ii': 12,
    'pl3-iii': 29,
    'pl3-iv': 18,
    'pl3-v': 16,
    'pl3-vi': 13,
    'pl3-vii': 27,
  },
  'hai-cap-2025-xa': { pl1: 18, pl2: 11, pl3: 17, pl4: 11, pl5: 14, pl6: 13, pl7: 20, tthc: 2 },
  'hai-cap-2026-xa': { pl1: 18, pl2: 11, pl3: 17, pl4: 11, pl5: 14, pl6: 13, pl7: 21, tthc: 2 },
  'hai-cap-2025-tinh': { pl1: 19, pl2: 13, pl3: 22, pl4: 17, pl5: 15, pl6: 13, pl7: 32, tthc: 2 },
  'hai-cap-2026-tinh': { pl1: 19, pl2: 13, pl3: 22, pl4: 17, pl5: 15, pl6: 13, pl7: 33, tthc: 2 },
  'giai-doan-2011-2020': { pl1: 13, pl2: 11, pl3: 18, pl5: 7, pl6: 14, pl8: 16 },
};
const twoTierSets = ['hai-cap-2025-tinh', 'hai-cap-2025-xa', 'hai-cap-2026-tinh', 'hai-cap-2026-xa'];

const dictionary: Readonly<Record<string, Indicator>> = indicators;
const templates: readonly Template[] = templateSets.flatMap((set) => set.templates);
const rows: readonly { readonly template: Template; readonly row: TemplateRow }[] = templates.flatMap(
  (template) => template.rows.map((row) => ({ template, row })),
);
const noIndicator = 'không có trong từ điển';
const measureOf = (row: TemplateRow): string => dictionary[row.indicator]?.measure ?? noIndicator;
const rolesOf: Readonly<Record<TemplateKind, RegExp>> = {
  indicators: /^code label (unit value note|value)$/,
  years: /^code label value( value)+$/,
  agencies: /^code label value( value)+$/,
  documents: /^code symbol date label$/,
};
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
    const used = new Set([
      ...rows.map(({ row }) => row.indicator),
      ...templates.flatMap((template) => template.columns.map((column) => column.indicator)),
    ]);
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

  test('bộ nào cũng đủ biểu, biểu nào cũng đủ dòng', () => {
    const sizes = templateSets.map(({ id, templates }) => [
      id,
      Object.fromEntries(
        templates.map((template) => [template.id.replace(`${id}/`, ''), template.rows.length]),
      ),
    ]);
    expect(Object.fromEntries(sizes)).toEqual(rowCounts);
  });

  test.each(templateSets.map((set) => [set.id, set] as const))(
    '%s: mỗi chỉ tiêu đứng nhiều nhất một lần trong bộ',
    (_, set) => {
      const ids = set.templates.flatMap((template) => [
        ...template.rows.map((row) => row.indicator),
        ...template.columns.map((column) => column.indicator ?? ''),
      ]);
      expect(repeated(ids.filter((id) => id !== ''))).toEqual([]);
    },
  );

  test.each(templateSets.map((set) => [set.id, set] as const))(
    '%s: số phụ lục dùng làm tên trang tính được; chỉ các phần của một phụ lục mới chung số',
    (_, set) => {
      const numbers = set.templates.map((template) => template.number);
      const parts = set.templates.map(({ number, part }) => `${number} ${part?.numeral ?? ''}`.toLowerCase());
      expect(repeated(parts)).toEqual([]);
      expect(repeated(set.templates.map((template) => template.title))).toEqual([]);
      for (const { number, part } of set.templates) {
        const beside = set.templates.filter((other) => other.number === number);
        expect(beside.every((other) => other.part?.of === part?.of)).toBe(true);
        expect(beside.length > 1).toBe(part !== undefined);
      }
      expect(
        numbers.filter((name) => !clean(name) || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)),
      ).toEqual([]);
    },
  );
});

describe('Kỳ số liệu của các bộ mẫu', () => {
  const days = (text: string | undefined): boolean =>
    text === undefined || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

  test('ngày có thật, ngày đầu không sau ngày cuối', () => {
    for (const { validFrom, validTo } of templateSets) {
      expect(days(validFrom) && days(validTo)).toBe(true);
      expect((validFrom ?? '0') <= (validTo ?? '9')).toBe(true);
    }
  });

  const words = (set: TemplateSet): string =>
    set.templates.flatMap((template) => template.rows.map((row) => row.label)).join('\n');
  const reachesTwoTiers = ({ validTo }: TemplateSet): boolean =>
    validTo === undefined || validTo >= '2025-07-01';

  test('bộ dùng sau ngày 01/7/2025 không còn cấp huyện, không còn mức độ 3 và 4, và nói rõ là bản thích ứng', () => {
    const [before, after] = [true, false].map((old) =>
      templateSets.filter((set) => reachesTwoTiers(set) !== old),
    );
    expect(after?.map((set) => set.id).sort()).toEqual(twoTierSets);
    for (const set of after ?? []) {
      expect(words(set)).not.toMatch(/huyện|mức độ \d/i);
      expect(words(set)).toMatch(/toàn trình/);
      expect(words(set)).toMatch(/Trung tâm Phục vụ hành chính công/);
      expect(set.source).toMatch(/^Bản thích ứng, chưa có mẫu chính thức: /);
      expect((set.validFrom ?? '') >= '2025-07-01').toBe(true);
    }
    for (const set of before ?? []) expect(set.source).not.toMatch(/thích ứng/);
  });

  test('mức độ 3, 4 và toàn trình, một phần không bao giờ là một chỉ tiêu', () => {
    for (const [id, { name }] of Object.entries(dictionary)) {
      if (/toàn trình|một phần/.test(name) && id.startsWith('service')) expect(name).not.toMatch(/mức độ/);
    }
    const levels = (template: Template) => template.rows.filter((row) => /mức độ [34]/.test(row.label));
    const old = new Set(templates.flatMap(levels).map((row) => row.indicator));
    const now = templateSets
      .filter(reachesTwoTiers)
      .flatMap((set) => set.templates.flatMap(({ rows }) => rows));
    expect(old.size).toBeGreaterThan(0);
    expect(now.filter((row) => old.has(row.indicator)).map((row) => row.indicator)).toEqual([]);
  });

  test.each(['xa', 'tinh'])('hai cấp, %s: hai bộ nối tiếp nhau, không hở ngày nào', (level) => {
    const [first, second] = ['2025', '2026'].map((era) =>
      templateSets.find((set) => set.id === `hai-cap-${era}-${level}`),
    );
    const next = new Date(`${first?.validTo}T00:00:00Z`);
    next.setUTCDate(next.getUTCDate() + 1);
    expect(second?.validFrom).toBe(next.toISOString().slice(0, 10));
    expect(second?.validTo).toBeUndefined();
  });
});

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_, template) => {
  test('tiêu đề chữ hoa, dòng kèm theo báo cáo để trống chỗ ghi số và ngày', () => {
    expect(clean(template.title) && template.title === template.title.toUpperCase()).toBe(true);
    expect(template.caption).toBe(template.caption.normalize('NFC'));
    expect(template.caption).toMatch(
      /^\((Kèm|Ban hành kèm) theo Báo cáo số: {2,}\/.*ngày {2,}tháng {2,}năm {2,}.*…\)$/,
    );
  });

  test('mã dòng là số thứ tự bỏ dấu chấm cuối, không trùng, đúng cấp, con đứng sau cha', () => {
    if (template.freeRows) {
      // One row that repeats, and the total below it.
      const [listed, total, ...others] = template.rows;
      expect([listed?.repeats, listed?.parent, total?.member, others]).toEqual([true, total?.key, 'all', []]);
      return;
    }
    const seen = new Set<string>();
    for (const row of template.rows) {
      const parent = /^(.+)[.-][^.-]+$/.exec(row.key)?.[1];
      if (row.repeats) expect(row.code).toBe('1');
      else if (row.key.includes('-')) expect(['', '-']).toContain(row.code);
      else expect(row.key).toBe(row.code.replace(/\.$/, ''));
      expect(row.level).toBe(row.key.split(/[.-]/).length);
      expect(seen.has(row.key)).toBe(false);
      if (parent !== undefined) expect(seen.has(parent)).toBe(true);
      if (row.parent !== undefined) expect(row.parent).toBe(parent);
      seen.add(row.key);
    }
    const byNumber = new Intl.Collator('en', { numeric: true });
    const keys = template.rows.map((row) => row.key);
    expect(keys).toEqual([...keys].sort(byNumber.compare));
  });

  test('nhãn và đơn vị tính gọn, đúng Unicode dựng sẵn', () => {
    const blank = (row: TemplateRow): boolean => row.label === '' && template.kind !== 'documents';
    const wrong = template.rows.filter((row) => !clean(row.label) || blank(row) || !clean(row.unit));
    expect(wrong.map((row) => row.key)).toEqual([]);
  });

  test('cách đo của chỉ tiêu khớp với đơn vị tính in trên biểu', () => {
    const hasUnits = template.columns.some((column) => column.role === 'unit');
    for (const row of template.rows) {
      const measure = measureOf(row);
      const allowed = row.answers
        ? ['choice']
        : !hasUnits
          ? ['heading', 'count', 'percent', 'text', ...(row.indicator === '' ? [noIndicator] : [])]
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

  test('chỉ danh mục văn bản và biểu theo đơn vị mới có dòng không mang chỉ tiêu', () => {
    const without = template.rows.filter((row) => row.indicator === '').length;
    const kind = template.kind ?? 'indicators';
    expect(without).toBe(kind === 'agencies' || kind === 'documents' ? template.rows.length : 0);
  });

  test('câu trả lời có mã in đủ trên biểu', () => {
    for (const row of template.rows.filter((candidate) => candidate.answers)) {
      const answers = row.answers ?? [];
      const printed = `${row.unit} ${/\((.+)\)$/.exec(row.label)?.[1] ?? ''}`;
      const coded = [...printed.matchAll(/[^=;/]+? = \d+/g)].map(([text]) => text.trim());
      const goal = template.columns.some((column) => column.title.endsWith('(Đạt/Không đạt)'));
      const wanted = answers.map((answer) => (goal ? answer.label : `${answer.label} = ${answer.value}`));
      expect(goal ? ['Đạt', 'Không đạt'] : [...coded].sort()).toEqual(goal ? wanted : [...wanted].sort());
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

  test('các cột theo thứ tự của loại biểu, vừa khổ A4', () => {
    const roles = template.columns.map((column) => column.role);
    expect(roles.join(' ')).toMatch(rolesOf[template.kind ?? 'indicators']);
    expect(repeated(template.columns.map((column) => column.key))).toEqual([]);
    for (const { role, indicator, member } of template.columns) {
      expect(indicator !== undefined).toBe(template.kind === 'agencies' && role === 'value');
      expect(member !== undefined).toBe(template.kind === 'years' && role === 'value');
    }
    const width = template.columns.reduce((sum, column) => sum + column.width, 0);
    expect(width).toBeLessThanOrEqual(template.orientation === 'portrait' ? 95 : 140);
    // Narrower than the page, the table would be set with an empty margin.
    expect(width).toBeGreaterThanOrEqual(template.orientation === 'portrait' ? 90 : 130);
  });

  test('năm của cột đúng là năm in ở đầu bảng', () => {
    for (const { title, member } of template.columns) {
      if (member !== undefined) expect(/\d{4}/.exec(title)?.[0]).toBe(member);
    }
  });
});
