// Rows of the catalogue's forms with figures, in the words of another office.

import { indicators, templateSets } from '../../src/catalog';
import { isGroupRow } from '../../src/core/form/table';
import type { Template, TemplateRow } from '../../src/core/form/template';
import type { Chance } from './chance';
import type { Fact } from './page';

/** One row of a form by rows. */
export interface Item {
  readonly row: TemplateRow;
  readonly template: Template;
  readonly code: string;
  readonly label: string;
  readonly unit: string;
  /** Null for a heading. */
  readonly value: number | null;
}

const all = templateSets.flatMap(({ templates }) => templates as readonly Template[]);

export function templateOf(id: string): Template {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`no such form: ${id}`);
  return found;
}

/** Forms by rows, of every set. */
export const forms: readonly Template[] = all.filter(
  ({ kind = 'indicators', id }) => kind === 'indicators' && id !== 'giai-doan-2011-2020/pl8',
);

export const yearForms: readonly Template[] = all.filter(({ kind }) => kind === 'years');

const measureOf = new Map<string, string>(
  Object.entries(indicators).map(([id, { measure }]) => [id, measure]),
);

export const isRate = ({ row }: Pick<Item, 'row'>): boolean => measureOf.get(row.indicator) === 'percent';

/** A likely figure for the row. */
export function drawn(row: TemplateRow, chance: Chance): number {
  if (row.answers) return chance.pick(row.answers).value;
  switch (measureOf.get(row.indicator)) {
    case 'percent':
      return chance.pick([100, chance.between(600, 999) / 10, chance.between(6000, 9999) / 100]);
    case 'amount':
      return chance.between(5000, 90000) / 10;
    default:
      return chance.pick([chance.between(1, 30), chance.between(20, 400), chance.between(300, 4000)]);
  }
}

/** The rows of a form with figures; `words` puts the labels into other words. */
export function itemsOf(template: Template, chance: Chance, words: 'own' | 'other' = 'own'): readonly Item[] {
  return template.rows
    .filter(({ indicator }) => measureOf.get(indicator) !== 'text')
    .map((row) => ({
      row,
      template,
      code: row.code,
      label: words === 'own' ? row.label : reworded(row.label, chance),
      unit: row.unit.replaceAll('\n', ' '),
      value: isGroupRow(row, template) && !isRowWithFigure(row) ? null : drawn(row, chance),
    }));
}

/** In a table by years a row over others may have figures of its own. */
const isRowWithFigure = ({ indicator }: TemplateRow): boolean =>
  !indicator.endsWith('.group') &&
  measureOf.get(indicator) !== 'heading' &&
  measureOf.get(indicator) !== undefined &&
  indicator !== 'discipline.total';

export function factOf({ row, template }: Item, value: number | string, member: string | null = null): Fact {
  return { template: template.id, row: row.key, indicator: row.indicator, member, column: null, value };
}

/** The same label as another province prints it: short or long forms, without what stands in brackets. */
function reworded(label: string, chance: Chance): string {
  let text = label;
  for (const [from, to] of [...shortAndLong, ...synonyms])
    if (text.includes(from) && chance.chance(0.5)) text = text.replaceAll(from, to);
  if (chance.chance(0.4)) text = text.replace(/\s*\([^()]{12,}\)/g, '');
  return text
    .replace(/(.{6,}?) \(\1\)/gi, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .trim();
}

const shortAndLong = [
  ['TTHC', 'thủ tục hành chính'],
  ['VBQPPL', 'văn bản quy phạm pháp luật'],
  ['CCHC', 'cải cách hành chính'],
  ['UBND', 'Ủy ban nhân dân'],
  ['ĐVSNCL', 'đơn vị sự nghiệp công lập'],
  ['ĐVSN', 'đơn vị sự nghiệp'],
  ['DVC', 'dịch vụ công'],
  ['PAKN', 'phản ánh, kiến nghị'],
  ['NSNN', 'ngân sách nhà nước'],
] as const;

const synonyms = [
  ['quá hạn', 'trễ hạn'],
  ['Số lượng', 'Số'],
  ['tự bảo đảm', 'tự đảm bảo'],
  ['Tỷ lệ', 'Tỉ lệ'],
  ['xử lý', 'xử lí'],
  ['giải quyết xong', 'giải quyết'],
  ['địa phương', 'đơn vị'],
] as const;
