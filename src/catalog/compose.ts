// How a set is put together. A row is its code and its indicator; what it prints comes from the dictionary, unless the
// form prints something else. Keys, levels and answers follow from what is printed.

import { columnPaths, isNumberRow } from '../core/form/header-path';
import type { Template, TemplateRow, TemplateSet } from '../core/form/template';
import { parseArea } from '../core/workbook/address';
import { type IndicatorId, words } from './indicators';
import { answersIn, type Word } from './indicators/word';
import type { ComposedSet, FormData, Layout, RowData, RowPrint, SetData } from './set-data';

/** Header rows as they are drawn: a line each, "|" between the cells. */
export const grid = ([lines = '']: TemplateStringsArray): Layout['header'] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()));

/** A table by agencies on a landscape page: number, name, then a column for each indicator under the titles above it. */
export function agencies<const Id extends IndicatorId>(
  header: Layout['header'],
  headerMerges: Layout['headerMerges'],
  ids: readonly Id[],
) {
  const titles = header.map((row) => (isNumberRow(row) ? [] : row));
  const areas = headerMerges.flatMap((text) => parseArea(text) ?? []);
  const [code = '', label = '', ...figures] = columnPaths(titles, areas).map((path) => path.join(' / '));
  const values = ids.map((indicator, n) => {
    const [key, title] = [String(n + 3), figures[n] ?? ''];
    return { key, title, role: 'value', width: 8, indicator } as const;
  });
  const columns = [
    { key: '1', title: code, role: 'code', width: 5 },
    { key: '2', title: label, role: 'label', width: 31 },
    ...values,
  ] as const;
  return { kind: 'agencies', header, headerMerges, columns, orientation: 'landscape' } as const;
}

const printOf = ([, , print = {}]: RowData): RowPrint =>
  typeof print === 'string' ? { label: print } : print;

/** Era and level of the set have the row. ISO dates compare as texts. */
function stands(row: RowData, { levels, validFrom = '' }: SetData): boolean {
  const { for: level, from = '', to = validFrom } = printOf(row);
  return (level === undefined || (levels ?? [level]).includes(level)) && from <= validFrom && validFrom <= to;
}

/** Codes as printed, and rows of a depth numbered among those that stand beside them: "1.", "1.1.", "2.". */
function numbered(rows: readonly RowData[]): readonly string[] {
  const counts: number[] = [];
  return rows.map(([code]) => {
    if (typeof code === 'string') return code;
    counts.length = Math.min(counts.length, code);
    counts[code - 1] = (counts[code - 1] ?? 0) + 1;
    return `${counts.join('.')}.`;
  });
}

/** The printed code without its last dot; a dash, or nothing, is told by its place under the row above: "4-2". */
function keysOf(codes: readonly string[]): readonly string[] {
  let above = '';
  let place = 0;
  return codes.map((code) => {
    const key = code.replace(/\.$/, '');
    const isNumber = key !== '' && key !== '-';
    [above, place] = isNumber ? [key, 0] : [above, place + 1];
    return isNumber ? key : `${above}-${place}`;
  });
}

function expandRows(rows: readonly RowData[], hasUnits: boolean): readonly TemplateRow[] {
  const codes = numbered(rows);
  const keys = keysOf(codes);
  return rows.map((row, at): TemplateRow => {
    const { for: _level, from: _from, to: _to, ...print } = printOf(row);
    const [, indicator] = row;
    const word: Pick<Word, 'label' | 'unit' | 'answers'> =
      indicator === '' ? { label: '', unit: '' } : words[indicator];
    const { key = keys[at] ?? '' } = print;
    const answers = print.unit === undefined ? word.answers : answersIn(print.unit);
    return {
      code: codes[at] ?? '',
      indicator,
      label: word.label,
      level: key.split(/[.-]/).length,
      ...(answers && answers.length > 0 ? { answers } : {}),
      ...print,
      key,
      unit: hasUnits ? (print.unit ?? word.unit) : '',
    };
  });
}

function expandForm(id: string, { layout, rows, ...form }: FormData, set: SetData): Template {
  const look = layout ?? set.layout;
  const hasUnits = look.columns.some(({ role }) => role === 'unit');
  const standing = rows.filter((row) => stands(row, set));
  return { ...form, ...look, id, caption: set.caption, rows: expandRows(standing, hasUnits) };
}

/** The set with every row written out, as the rest of the program reads it; the ids in its type are those of the data. */
export function templateSet<const S extends SetData>(data: S): ComposedSet<S>;
export function templateSet(data: SetData): TemplateSet {
  const { caption: _caption, layout: _layout, forms, ...set } = data;
  const templates = Object.entries(forms).map(([key, form]) => expandForm(`${set.id}/${key}`, form, data));
  return { ...set, templates };
}
