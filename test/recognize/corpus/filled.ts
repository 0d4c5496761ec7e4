// The forms of a set as the product inserts them, filled with figures of the size that offices report.

import { builtIn } from '../../../src/catalog/built-in';
import type { SheetDesign } from '../../../src/core/form/sheet-design';
import { asksForFigure, type BoundRow, type BoundTable } from '../../../src/core/form/table';
import { answersInWords, kindOf, type Template, type TemplateSet } from '../../../src/core/form/template';
import { designSheets } from '../../../src/insert/design';
import { blankTables, groupTemplates, HEADER_TOP, planSheet } from '../../../src/insert/layout';
import type { Dice } from './dice';
import type { Grid, GridCell, GridLine, LineKind, Mark } from './grid';

const NAMES = [
  'Quảng Phú',
  'Bình Lãng',
  'Hòa Thuận',
  'Đức Long',
  'Mỹ Xuyên',
  'Tân Uyên',
  'Phong An',
  'Lộc Thủy',
];

const SYMBOLS = ['KH-UBND', 'CV-NV', 'QĐ-UBND', 'CT-UBND', 'BC-UBND', 'TB-VP'];
const SUBJECTS = [
  'Kế hoạch cải cách hành chính năm',
  'Về việc nâng cao chỉ số hài lòng của người dân',
  'Phê duyệt danh mục thủ tục hành chính',
  'Tăng cường kỷ luật, kỷ cương hành chính',
  'Kiểm tra công tác cải cách hành chính',
];

/** Some sheets of the set in any order, filled. */
export function filledSheets(set: TemplateSet, count: number, dice: Dice): readonly Grid[] {
  const groups = dice.shuffled(groupTemplates(set.templates)).slice(0, count);
  const agencies = dice
    .shuffled(NAMES)
    .slice(0, dice.between(3, NAMES.length))
    .map((name, n) => `UBND ${n === 0 ? 'thị trấn' : 'xã'} ${name}`);
  const designs = designSheets({
    set,
    templates: groups.flat(),
    rules: builtIn.rulesBySet[set.id] ?? [],
    dictionary: builtIn.dictionary,
    takenNames: [],
    agencies,
  });
  return groups.flatMap((group, n) => {
    const design = designs[n];
    if (!design) return [];
    return [fill(design, set, group, agencies, dice)];
  });
}

function fill(
  design: SheetDesign,
  set: TemplateSet,
  group: readonly Template[],
  agencies: readonly string[],
  dice: Dice,
): Grid {
  const plan = planSheet(design.name, group, agencies);
  const [first] = group;
  const columns = first?.columns ?? [];
  const headerEnd = HEADER_TOP + (first?.header.length ?? 0);
  const figures = new Map<string, GridCell>();
  for (const table of blankTables(set.id, plan)) {
    for (const bound of table.rows) {
      figures.set(`${bound.cell.row}:${bound.cell.column}`, {
        content: figureOf(table, bound, dice),
        mark: markOf(table, bound),
      });
    }
  }
  const rowAt = new Map(
    plan.sections.flatMap(({ template, lines }) =>
      lines.map((line) => [line.at, { template, ...line }] as const),
    ),
  );
  const headings = new Set(plan.sections.map(({ heading }) => heading));
  const last = Math.max(0, ...design.cells.map(({ row }) => row));
  const lines = Array.from({ length: last + 1 }, (_, row): GridLine => {
    const cells: (GridCell | undefined)[] = columns.map(() => undefined);
    for (const cell of design.cells.filter((one) => one.row === row)) {
      const figure = figures.get(`${row}:${cell.column}`);
      const { formula, format } = cell;
      cells[cell.column] = {
        content: cell.text === '' ? null : cell.text,
        ...figure,
        ...(format === undefined ? {} : { format }),
        ...(formula === undefined ? {} : { formula }),
      };
    }
    for (const { top, left, bottom, right } of design.merges) {
      const cell = cells[left];
      if (top === row && cell) cells[left] = { ...cell, span: { right: right - left, down: bottom - top } };
    }
    const body = rowAt.get(row);
    const kind: LineKind = body
      ? 'row'
      : headings.has(row)
        ? 'heading'
        : row >= HEADER_TOP && row < headerEnd
          ? 'header'
          : row < HEADER_TOP - 1
            ? 'title'
            : 'blank';
    if (body && kindOf(body.template) === 'documents') listDocument(cells, body.template, dice);
    return { kind, cells, ...(body ? { template: body.template, row: body.row } : {}) };
  });
  return {
    name: design.name,
    columns: columns.map(({ role, indicator, member }) => ({
      role,
      ...(indicator === undefined ? {} : { indicator }),
      ...(member === undefined ? {} : { member }),
    })),
    lines,
    done: [],
  };
}

function markOf({ template }: BoundTable, { row, indicator, member }: BoundRow): Mark {
  const listed = kindOf(template) === 'agencies' && row.repeats === true;
  return { template: template.id, key: row.key, indicator, member: listed ? null : member };
}

/** A figure that the cell may well hold; null where the form asks for none. */
function figureOf(table: BoundTable, bound: BoundRow, dice: Dice): string | number | null {
  if (!asksForFigure(table, bound)) return null;
  const { row, indicator } = bound;
  if (row.answers) {
    const answer = dice.pick(row.answers);
    return (answersInWords(row) ? answer?.label : answer?.value) ?? null;
  }
  return anyFigure(builtIn.dictionary[indicator]?.measure === 'amount', dice);
}

/** Small numbers are the commonest, and look like codes; now and then text, a rate, a large amount. */
export function anyFigure(amount: boolean, dice: Dice): string | number {
  const kind = dice.roll();
  if (amount) return dice.between(1_000, 90_000_000);
  if (kind < 0.6) return dice.between(0, 60);
  if (kind < 0.8) return dice.between(61, 12_000);
  if (kind < 0.9) return dice.between(0, 1000) / 10;
  return String(dice.between(0, 99)).padStart(2, '0');
}

function listDocument(cells: (GridCell | undefined)[], template: Template, dice: Dice): void {
  const number = dice.between(1, 900);
  const subject = `${dice.pick(SUBJECTS)} ${number}`;
  const mark: Mark = { template: template.id, key: '*', indicator: `${number}`, member: null };
  for (const [column, { role }] of template.columns.entries()) {
    const cell = cells[column];
    if (role === 'symbol') cells[column] = { ...cell, content: `${number}/${dice.pick(SYMBOLS)}` };
    if (role === 'date') {
      const format = 'dd/mm/yyyy';
      cells[column] = dice.chance(0.5)
        ? { content: dice.between(44_900, 45_200), format }
        : { content: `${dice.between(10, 28)}/0${dice.between(1, 9)}/2023` };
    }
    if (role === 'label') cells[column] = { content: subject, mark };
  }
}
