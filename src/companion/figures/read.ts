// "Số liệu bổ sung", found by its columns: no form has both a figure and the section of the report that tells it.

import type { ExtraFigures, ExtraLine } from '../../core/form/extra-figures';
import { besideId, EXTRA_SET } from '../../core/form/extra-figures';
import { printedFigure } from '../../core/form/printed-figure';
import type { FigureColumn, FiguresForm } from '../../core/form/supporting-form';
import type { BoundRow, BoundTable } from '../../core/form/table';
import type { Accrual, Indicator, Measure, Template, TemplateRow } from '../../core/form/template';
import { measureOfUnit } from '../../core/form/unit-measure';
import { type MarkVotes, readFigures } from '../../core/form/vietnamese-consensus';
import { parseExtra, slotsOf } from '../../core/report/extra-sentence';
import { foldLabel } from '../../core/text/fold';
import type { Area, CellRef } from '../../core/workbook/address';
import { cellIn, emptyCell, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import { textOf } from '../sheet/cells';
import { type FiguresHeader, findFiguresHeader } from './header';
import { placeLines } from './lines';

export interface FoundFigures {
  readonly sheet: string;
  readonly area: Area;
  readonly figures: ExtraFigures;
}

/** Blank rows after which the list has ended, but for rows that are clearly its own. */
const MOST_BLANK = 30;
/** A figure, and what may stand beside it. */
const VALUES = ['figure', 'base', 'before'] as const;
/** How sentences call what stands beside a figure; "" for the figure, which its label names. */
const CALLED: Readonly<Record<(typeof VALUES)[number], string>> = {
  figure: '',
  base: 'tổng số để tính',
  before: 'số kỳ trước',
};

/** The list of a sheet; null where it holds none. */
export function findFigures(
  sheet: SheetSnapshot,
  form: FiguresForm,
  elsewhere?: MarkVotes,
): FoundFigures | null {
  const header = findFiguresHeader(sheet, form);
  if (!header) return null;
  const sources: SheetRow[] = [];
  for (const source of sheet.rows) {
    if (source.row <= header.row) continue;
    const far = source.row > (sources.at(-1)?.row ?? header.row) + MOST_BLANK;
    if (far && !tellsAll(source, header)) continue;
    if ([...header.columns.values()].some((column) => textOf(cellIn(source, column)) !== ''))
      sources.push(source);
  }
  const all = [...header.columns.values()];
  const area = {
    top: header.row,
    left: Math.min(...all),
    bottom: sources.at(-1)?.row ?? header.row,
    right: Math.max(...all),
  };
  return { sheet: sheet.name, area, figures: readRows({ sheet, header, form, area, sources, elsewhere }) };
}

/** A row far below the others is one of the list where it says what, how much and where it is told. */
const tellsAll = (source: SheetRow, { columns }: FiguresHeader): boolean =>
  (['label', 'figure', 'section'] as const).every((key) => textOf(cellIn(source, columns.get(key))) !== '');

interface List {
  readonly sheet: SheetSnapshot;
  readonly header: FiguresHeader;
  readonly form: FiguresForm;
  readonly area: Area;
  readonly sources: readonly SheetRow[];
  readonly elsewhere: MarkVotes | undefined;
}

function readRows(list: List): ExtraFigures {
  const { sheet, header, sources } = list;
  const at = (source: SheetRow, key: FigureColumn): string => textOf(cellIn(source, header.columns.get(key)));
  const placed = placeLines(sources.map((one) => ({ code: at(one, 'code'), label: at(one, 'label') })));
  const cellsOf = ({ row }: SheetRow): ExtraLine['cells'] =>
    Object.fromEntries(
      [...header.columns].map(([key, column]): [FigureColumn, CellRef] => [
        key,
        { sheet: sheet.name, row, column },
      ]),
    );
  const lines: ExtraLine[] = [];
  const of: { readonly line: ExtraLine; readonly source: SheetRow }[] = [];
  const byIndex = new Map<number, ExtraLine>();
  for (const [n, source] of sources.entries()) {
    const one = placed[n];
    if (!one) continue;
    const whole = one.whole === null ? undefined : byIndex.get(one.whole);
    const ownUnit = at(source, 'unit');
    const unit = ownUnit || (whole?.unit ?? '');
    const line: ExtraLine = {
      id: one.id,
      label: one.label,
      unit,
      whole: whole?.id ?? null,
      isPart:
        whole !== undefined &&
        unit === whole.unit &&
        (ownUnit === '' || placed[one.whole ?? n]?.leads === true),
      complete: one.complete,
      section: at(source, 'section') || (whole?.section ?? ''),
      sentence: at(source, 'sentence').replace(/\s+/g, ' '),
      cells: cellsOf(source),
    };
    byIndex.set(n, line);
    lines.push(line);
    of.push({ line, source });
  }
  const table = tableOf(list, of);
  return { lines: withStray(lines, table), tables: [table], dictionary: meanings(lines) };
}

/** "- trên Facebook" tells where, not what: it is a part of something. */
const TELLS_PLACE = /^(?:trên|ở|tại|với|của|qua|thuộc|do|cho|từ|trong|theo|bằng|được)(?!\p{L})/iu;

/** Marks rows whose whole seems gone: the row above counts something else, and neither names them nor is filled. */
function withStray(lines: readonly ExtraLine[], { rows }: BoundTable): readonly ExtraLine[] {
  const byId = new Map(lines.map((line) => [line.id, line]));
  const blank = new Set(
    rows.flatMap(({ indicator, reading }) => (reading.kind === 'blank' ? [indicator] : [])),
  );
  return lines.map((line) => {
    const whole = line.whole === null ? undefined : byId.get(line.whole);
    if (!whole || line.unit === '' || line.unit.startsWith('%')) return line;
    const isSame = foldLabel(line.unit) === foldLabel(whole.unit);
    if (isSame || whole.unit === '' || namesPart(whole, line)) return line;
    return blank.has(whole.id) || TELLS_PLACE.test(line.label) ? { ...line, stray: whole.label } : line;
  });
}

const namesPart = ({ sentence }: ExtraLine, { label }: ExtraLine): boolean =>
  slotsOf(parseExtra(sentence)).some(({ key }) => key === foldLabel(label));

const CUMULATIVE = /(?:lũy|luỹ) kế/iu;
/** A state at a time: it does not grow with the length of a period. */
const AT_TIME =
  /hiện có|hiện hành|đang (?:hoạt động|áp dụng|thực hiện|theo dõi|làm việc)|còn hiệu lực|tính đến|mức độ hài lòng/iu;

function accrualOf(label: string): Accrual {
  if (CUMULATIVE.test(label)) return 'cumulative';
  return AT_TIME.test(label) ? 'atTime' : 'inPeriod';
}

const measureOf = ({ unit }: ExtraLine): Measure => measureOfUnit(unit) ?? (unit === '' ? 'amount' : 'count');

function meanings(lines: readonly ExtraLine[]): ExtraFigures['dictionary'] {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const own: Indicator = {
        name: line.label,
        measure: measureOf(line),
        accrual: accrualOf(line.label.normalize('NFC')),
      };
      return [line.id, besideId(line.id, 'base'), besideId(line.id, 'before')].map(
        (id) => [id, own] as const,
      );
    }),
  );
}

function tableOf(
  { sheet, header, form, area, elsewhere }: List,
  lines: readonly { readonly line: ExtraLine; readonly source: SheetRow }[],
): BoundTable {
  const { columns } = header;
  const values = VALUES.filter((key) => columns.has(key));
  const cells = lines.flatMap(({ line, source }) =>
    values.map((key) => ({ line, source, key, cell: cellIn(source, columns.get(key)) ?? emptyCell })),
  );
  const readings = readFigures(
    cells.map(({ line, cell }) => ({
      cell,
      measure: measureOf(line),
      units: [line.unit],
      label: line.label,
    })),
    elsewhere,
  );
  const rows = cells.map(({ line, source, key, cell }, at): BoundRow => {
    const reading = readings[at] ?? { kind: 'blank' };
    const id = key === 'figure' ? line.id : besideId(line.id, key);
    const row: TemplateRow = {
      key: id,
      code: '',
      label: CALLED[key] || line.label,
      unit: line.unit,
      indicator: id,
      level: line.whole === null ? 1 : 2,
    };
    return {
      row,
      indicator: id,
      member: '',
      cell: { sheet: sheet.name, row: source.row, column: columns.get(key) ?? 0 },
      reading,
      printedFigure: printedFigure(reading, cell),
      note: key === 'figure' ? textOf(cellIn(source, columns.get('note'))) : '',
      printedCode: '',
      printedLabel: row.label,
      confidence: 1,
    };
  });
  const template: Template = {
    id: '',
    number: form.sheet,
    title: form.title,
    caption: '',
    area: 'chi-dao-dieu-hanh',
    header: [],
    headerMerges: [],
    columns: [],
    rows: rows.map(({ row }) => row),
    orientation: 'landscape',
  };
  return {
    template,
    setId: EXTRA_SET,
    sheet: sheet.name,
    area,
    rows,
    missing: [],
    extra: [],
    confidence: 1,
  };
}

/** The lists of all sheets as one; ids stay different. */
export function joinFigures(all: readonly FoundFigures[]): ExtraFigures {
  const [first, ...more] = all.map(({ figures }) => figures);
  if (!first) return { lines: [], tables: [], dictionary: {} };
  const used = new Set(first.lines.map(({ id }) => id));
  return more.reduce<ExtraFigures>((sum, one, at) => {
    const twice = one.lines.some(({ id }) => used.has(id));
    const next = twice ? renamed(one, `.trang-${at + 2}`) : one;
    for (const { id } of next.lines) used.add(id);
    return {
      lines: [...sum.lines, ...next.lines],
      tables: [...sum.tables, ...next.tables],
      dictionary: { ...sum.dictionary, ...next.dictionary },
    };
  }, first);
}

/** The same list under other ids: a second sheet with the rows of the first. */
function renamed({ lines, tables, dictionary }: ExtraFigures, ending: string): ExtraFigures {
  const to = (id: string): string => {
    const [own = id, beside] = id.split('@', 2);
    return `${own}${ending}${beside === undefined ? '' : `@${beside}`}`;
  };
  return {
    lines: lines.map((line) => ({ ...line, id: to(line.id), whole: line.whole && to(line.whole) })),
    tables: tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) => ({ ...row, indicator: to(row.indicator) })),
    })),
    dictionary: Object.fromEntries(Object.entries(dictionary).map(([id, meaning]) => [to(id), meaning])),
  };
}
