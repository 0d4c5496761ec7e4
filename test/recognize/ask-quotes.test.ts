import { assert, constantFrom, property, record, shuffledSubarray } from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { kindOf, type Template, type TemplateRow } from '../../src/core/form/template';
import { type Area, areaA1 } from '../../src/core/workbook/address';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { recognizeAndAsk } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const forms = builtIn.sets.flatMap(({ templates }) =>
  templates.filter((one) => ['indicators', 'years'].includes(kindOf(one)) && one.rows.length > 4),
);

/** What people put beside the figures of the period. */
const OTHERS = ['Kế hoạch năm', 'Cùng kỳ năm trước', 'Quý I (kỳ trước)', 'Tăng/giảm so với kỳ trước'];

const isHeading = ({ indicator }: TemplateRow): boolean =>
  builtIn.dictionary[indicator]?.measure === 'heading';

const yearsOf = ({ columns }: Template): readonly string[] =>
  columns.flatMap(({ role, member }) => (role === 'value' && member ? [member] : []));

interface Layout {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly backwards: boolean;
  readonly plan: boolean;
  readonly unit: boolean;
  /** One title over all figures but the last ones, their own below it. */
  readonly grouped: boolean;
}

/** Titles over the figures; each with the place of its own figure in what a question quotes, -1 where it has none. */
function titlesOf(form: Template, { before, after, backwards, plan }: Layout): readonly [string, number][] {
  const years = backwards ? [...yearsOf(form)].reverse() : yearsOf(form);
  const own = years.flatMap((year, n): [string, number][] => [
    ...(plan ? [[`Kế hoạch năm ${year}`, -1] as [string, number]] : []),
    [`Thực hiện năm ${year}`, n],
  ]);
  const aside = (some: readonly string[]) => some.map((title): [string, number] => [title, -1]);
  return [
    ...aside(before),
    ...(years.length > 0 ? own : [['Quý II (kỳ báo cáo)', 0] as [string, number]]),
    ...aside(after),
  ];
}

interface DrawnForm {
  readonly sheet: SheetSnapshot;
  /** By row. */
  readonly figures: ReadonlyMap<number, readonly number[]>;
}

/** Header in rows 3 and 4, or in row 3 alone. */
function headerOf(left: readonly string[], titles: readonly string[], { grouped, after }: Layout) {
  const under = titles.length - after.length;
  if (!grouped || under < 2) return { header: [[...left, ...titles]], merges: [] };
  const top = [...left, 'Kết quả thực hiện', ...Array<string>(under - 1).fill(''), ...titles.slice(under)];
  const below = [...left.map(() => ''), ...titles.slice(0, under)];
  const areas = top.flatMap((text, column): Area[] => {
    const isGroup = column === left.length;
    if (text === '') return [];
    return [{ top: 2, bottom: isGroup ? 2 : 3, left: column, right: isGroup ? column + under - 1 : column }];
  });
  return { header: [top, below], merges: areas.map(areaA1) };
}

/** A form of which one row stands twice, with other figures: this row is asked about. */
function drawn(form: Template, layout: Layout, twice: number): DrawnForm {
  const titles = titlesOf(form, layout);
  const unit = (text: string): readonly string[] => (layout.unit ? [text] : []);
  const left = ['STT', 'Nội dung', ...unit('Đơn vị tính')];
  const { header, merges } = headerOf(
    left,
    titles.map(([title]) => title),
    layout,
  );
  const rows: (readonly Drawn[])[] = [[form.number], [form.title], ...header];
  const figures = new Map<number, readonly number[]>();
  for (const [n, row] of form.rows.entries()) {
    for (let time = 0; time < (n === twice ? 2 : 1); time += 1) {
      const shown = titles.map((_, column) => 100 + ((40 * n + 20 * time + column) % 887));
      const own = titles.flatMap(([, place], column) => (place < 0 ? [] : [shown[column] ?? 0]));
      figures.set(rows.length, own);
      rows.push([row.code, row.label, ...unit(row.unit), ...(isHeading(row) ? [] : shown)]);
    }
  }
  return { sheet: sheetOf('Biểu', rows, merges), figures };
}

const layouts = record({
  before: shuffledSubarray(OTHERS.slice(0, 3)),
  after: shuffledSubarray(OTHERS.slice(3)),
  backwards: constantFrom(true, false),
  plan: constantFrom(true, false),
  unit: constantFrom(true, false),
  grouped: constantFrom(true, false),
});

const overlap = (one: Area, other: Area): boolean =>
  one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;

const quote = (figures: readonly number[]): string =>
  `${figures.slice(0, 3).join('; ')}${figures.length > 3 ? '…' : ''}`;

describe('Câu hỏi về một dòng', () => {
  it.each(['indicators', 'years'])(
    '%s: dẫn số của cột được đọc, hỏi cả dòng, không báo chưa đọc dòng ấy',
    (kind) => {
      let seen = 0;
      const some = forms.filter((form) => kindOf(form) === kind);
      assert(
        property(constantFrom(...some), layouts, constantFrom(0, 0.25, 0.5, 0.75, 1), (form, layout, at) => {
          const filled = form.rows.flatMap((row, n) => (isHeading(row) || row.answers ? [] : [n]));
          const twice = filled[Math.round(at * (filled.length - 1))] ?? 0;
          const { sheet, figures } = drawn(form, layout, twice);
          const found = recognizeAndAsk(workbookOf(sheet), builtIn.sets, builtIn.dictionary);
          const rows = found.questions.filter((one) => one.kind === 'row');
          for (const { cell, area, shown } of rows) {
            const read = new Set(found.tables.flatMap((table) => table.rows.map((row) => row.cell.column)));
            if (read.size === 0) continue;
            seen += 1;
            expect(shown).toBe(quote(figures.get(cell.row) ?? []));
            for (const column of read) expect(area.left <= column && column <= area.right).toBe(true);
            const left = found.unread.filter(
              (one) => !one.foreign && overlap(one.area, { ...area, left: 0, right: 99 }),
            );
            expect(left.map((one) => areaA1(one.area))).toEqual([]);
          }
        }),
        { numRuns: 40 },
      );
      expect(seen).toBeGreaterThan(20);
    },
  );

  it('hỏi cả ô công thức chưa có kết quả, không dẫn số nào', () => {
    const [form] = forms;
    const line = form?.rows.findIndex((row) => !isHeading(row) && !row.answers) ?? 0;
    const rows = (form?.rows ?? []).flatMap((row, n): (readonly Drawn[])[] => {
      const own = (figure: Drawn): readonly Drawn[] => [row.code, row.label, row.unit, figure];
      const open = { content: null, formula: '=12+5' };
      return n === line ? [own(open), own(open)] : [own(isHeading(row) ? '' : 100 + n)];
    });
    const sheet = sheetOf('Biểu', [['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'], ...rows]);
    const { questions, unread } = recognizeAndAsk(workbookOf(sheet), builtIn.sets, builtIn.dictionary);
    const at = `A${line + 2}:D${line + 2}`;
    expect(questions.map(({ area, shown }) => [areaA1(area), shown])).toContainEqual([at, undefined]);
    expect(unread.filter(({ area }) => area.top === line + 1)).toEqual([]);
  });
});
