// Which indicator a row or a column of an unknown form is: one of the dictionary where recognition is sure, else its own.

import type { BoundTable } from '../core/form/table';
import type { Indicator, Measure, TemplateKind, TemplateRow } from '../core/form/template';
import { measureOfUnit } from '../core/form/unit-measure';
import { ASIDE } from '../core/text/asides';
import { comesWhole } from '../core/text/counting-words';
import { slug } from '../core/text/fold';
import { OWN, UNNAMED } from './draft';
import { namesMoney, PLAIN_UNIT, unitInBrackets } from './units';
import { isCountLabel, isRateLabel, isTextLabel } from './words';

/** A match less sure than this leaves the row an indicator of its own. */
const SURE_MATCH = 0.9;
const LONGEST_NAME = 160;

/** Indicators that recognition found, by "row:column" of a sheet. */
export function knownCells(tables: readonly BoundTable[], sheet: string): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const table of tables) {
    if (table.sheet !== sheet) continue;
    for (const { cell, indicator, confidence } of table.rows) {
      if (indicator !== '' && confidence >= SURE_MATCH) known.set(`${cell.row}:${cell.column}`, indicator);
    }
  }
  return known;
}

/**
 * What a row measures, by its unit or the one in its label's brackets, else by its words.
 * @param decimals its cells show decimals: a figure that is no count, unless its things only come whole.
 */
export function measureOfRow(
  { unit, label, answers }: TemplateRow,
  kind: TemplateKind,
  leaf: boolean,
  decimals: boolean,
): Measure {
  if (answers) return 'choice';
  const told = unit === '' || unit === PLAIN_UNIT ? unitInBrackets(label) : unit;
  const measure = measureOfUnit(told);
  if (measure) return measure;
  const text = told === '' ? label : told;
  const counted = namesMoney(text) || (decimals && !comesWhole(text)) ? 'amount' : 'count';
  if (unit !== '' || told !== '') return counted;
  if (isRateLabel(label)) return 'percent';
  if (isTextLabel(label)) return 'text';
  const asks = isCountLabel(label) || (kind === 'years' && leaf);
  return asks ? counted : 'heading';
}

/**
 * What a column measures, where each row is a unit.
 * @param units those of the rows.
 * @param decimals see {@link measureOfRow}.
 */
export function measureOfColumn(
  path: readonly string[],
  units: readonly string[],
  decimals: boolean,
): Measure {
  const title = path.join(' ').normalize('NFC');
  if (path.some(isRateLabel) || /%|tỷ lệ|tỉ lệ/iu.test(title)) return 'percent';
  const inside = path.some((text) => measureOfUnit(unitInBrackets(text)) === 'amount');
  if (inside || measureOfUnit(title) === 'amount') return 'amount';
  if (path.some(namesMoney) || (decimals && !path.some(comesWhole))) return 'amount';
  return units.some((unit) => measureOfUnit(unit) !== null) ? 'amount' : 'count';
}

/** Short name for sentences: without asides, bullets and a final stop, lower case at its start. */
export function nameOf(text: string): string {
  const bare = text
    .normalize('NFC')
    .replace(ASIDE, ' ')
    .replace(/^\s*(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,3}(?:\.\d{1,3})+|[a-zđ]\))\s+/u, '')
    .replace(/^[\s\-–+*•]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<![\s.,;:])[\s.,;:]+$/, '')
    .trim();
  const short = (bare === '' ? text.normalize('NFC').trim() : bare).slice(0, LONGEST_NAME).trim();
  if (short === '') return 'số liệu';
  const [first = '', second = ''] = short;
  return second !== '' && second === second.toUpperCase() && /\p{L}/u.test(second)
    ? short
    : first.toLowerCase() + short.slice(first.length);
}

/** Hands out indicators: each id once in all forms of a draft. */
export class IndicatorBook {
  readonly entries: Record<string, Indicator> = {};
  private readonly used = new Set<string>();

  constructor(private readonly dictionary: Readonly<Record<string, Indicator>>) {}

  /**
   * @param known what recognition took the cell for, if anything: kept where it measures the same thing.
   * @param key of the row or the column in its form.
   */
  give(known: string | undefined, form: string, key: string, own: Indicator): string {
    const meaning = known === undefined ? undefined : this.dictionary[known];
    if (known !== undefined && meaning && this.fits(meaning, own) && !this.used.has(known)) {
      this.used.add(known);
      this.entries[known] = meaning;
      return known;
    }
    const id = this.unique(`${OWN}.${UNNAMED}.${form}.${slugKey(key)}`);
    this.used.add(id);
    this.entries[id] = own;
    return id;
  }

  private fits(meaning: Indicator, own: Indicator): boolean {
    const plain = (measure: Measure): string =>
      measure === 'text' || measure === 'heading' ? 'heading' : measure;
    return plain(meaning.measure) === plain(own.measure) || own.measure === 'heading';
  }

  private unique(id: string): string {
    let own = id;
    for (let n = 2; this.used.has(own); n += 1) own = `${id}-${n}`;
    return own;
  }
}

const slugKey = (key: string): string =>
  key
    .split('.')
    .map(slug)
    .filter((part) => part !== '')
    .join('.') || 'x';
