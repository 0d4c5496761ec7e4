// From printed lines to the rows of a template: levels, units, coded answers; one repeated row where units are listed.

import type { Answer, TemplateKind, TemplateRow } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import { agencyWords, totalWords } from '../recognize/words';
import { answersAsWords, answersInBrackets, codedAnswers } from './answers';
import { type CodedRow, levelsOf } from './codes';
import type { DraftRow } from './draft';
import type { ReadColumn } from './read-columns';
import type { BodyLine } from './read-lines';
import { PLAIN_UNIT, unitInBrackets } from './units';
import { isCountLabel, isRateLabel, namesUnits } from './words';

/** A line with its depth; `leaf` where nothing stands below it. */
interface Placed extends BodyLine, CodedRow {
  readonly leaf: boolean;
}

function place(lines: readonly BodyLine[]): readonly Placed[] {
  const coded = levelsOf(lines);
  return lines.map((line, index) => {
    const { key, level } = coded[index] ?? { key: String(index), level: 1 };
    return { ...line, key, level, leaf: (coded[index + 1]?.level ?? 0) <= level };
  });
}

function answersOf(line: Placed, columns: readonly ReadColumn[]): readonly Answer[] | null {
  const titles = columns.filter(({ role }) => role === 'value').flatMap(({ path }) => path);
  return (
    codedAnswers(line.unit) ??
    answersInBrackets(line.label) ??
    answersAsWords(line.unit, line.shown) ??
    (line.leaf && line.unit === ''
      ? (titles.map((title) => answersAsWords(title)).find((found) => found !== null) ?? null)
      : null)
  );
}

/** Unit in brackets behind a label ("Kinh phí (triệu đồng)"), else by the first word of the label. */
function unitInLabel(label: string): string {
  const found = unitInBrackets(label);
  if (found !== '') return found;
  return isRateLabel(label) ? '%' : PLAIN_UNIT;
}

/**
 * In forms by indicators only a row with a unit asks for a figure: a leaf of a form without that column gets the unit
 * its label tells, and so does a row that holds a figure though none is printed.
 */
function unitOf(line: Placed, kind: TemplateKind, printsUnits: boolean, answered: boolean): string {
  if (line.unit !== '' || kind !== 'indicators' || answered) return line.unit;
  if (printsUnits) return line.filled && line.leaf ? unitInLabel(line.label) : '';
  const figure = line.leaf || line.filled || isRateLabel(line.label) || isCountLabel(line.label);
  return figure ? unitInLabel(line.label) : '';
}

/** Rows of a form by indicators or by years; each is still without its indicator. */
export function indicatorRows(
  lines: readonly BodyLine[],
  columns: readonly ReadColumn[],
  kind: TemplateKind,
): readonly DraftRow[] {
  const printsUnits = columns.some(({ role }) => role === 'unit');
  return place(lines.filter(({ label }) => label !== '')).map((line) => {
    const answers = answersOf(line, columns);
    const { key, code, label, level } = line;
    const unit = unitOf(line, kind, printsUnits, answers !== null);
    const row: TemplateRow = {
      key,
      code,
      label,
      unit,
      indicator: '',
      level,
      ...(answers ? { answers } : {}),
    };
    return { row, at: [line.at] };
  });
}

const totals = new Set(totalWords.map(foldLabel));
const names = agencyWords.map(foldLabel);

export interface UnitRows {
  readonly rows: readonly DraftRow[];
  /** Units that a repeated row stands for. */
  readonly agencies: readonly string[];
}

/** Rows of a form whose columns are the indicators: a list of units becomes one repeated row. */
export function unitRows(lines: readonly BodyLine[], columns: readonly ReadColumn[]): UnitRows {
  const listed = columns.some(({ role, path }) => role === 'label' && path.some(namesUnits));
  const placed = place(lines);
  const rows: DraftRow[] = [];
  const agencies: string[] = [];
  for (let index = 0; index < placed.length; index += 1) {
    const line = placed[index];
    if (!line) continue;
    const run = runOfUnits(placed, index, listed);
    if (run.length >= 2 || (run.length === 1 && isBlankName(line.label))) {
      agencies.push(...run.map(({ label }) => label).filter((label) => !isBlankName(label)));
      const parent = parentOf(rows, placed, index + run.length, line.level);
      const taken = rows.filter(({ row }) => row.repeats && row.parent === parent).length;
      rows.push(repeated(run, parent, taken));
      index += run.length - 1;
    } else if (line.label !== '') {
      const { key, code, label, unit, level } = line;
      rows.push({ row: { key, code, label, unit, indicator: '', level, member: key }, at: [line.at] });
    }
  }
  return { rows, agencies };
}

/** "UBND xã …", "": a name that is still to be written. */
const isBlankName = (label: string): boolean => label === '' || /(?:…|\.{3})$/.test(label.trimEnd());

function runOfUnits(placed: readonly Placed[], from: number, listed: boolean): readonly Placed[] {
  const first = placed[from];
  const run: Placed[] = [];
  for (const line of placed.slice(from)) {
    if (!first || line.level !== first.level || !line.leaf || !isUnit(line, listed)) break;
    // Two rows with one label are the same blank again, or a form of its own.
    if (run.length > 0 && isBlankName(line.label) !== isBlankName(first.label)) break;
    run.push(line);
  }
  return run;
}

function isUnit({ code, label }: Placed, listed: boolean): boolean {
  const key = foldLabel(label);
  if (totals.has(key)) return false;
  if (isBlankName(label)) return label !== '' || /^\d{1,3}[.)]?$/.test(code);
  return listed || names.some((word) => key.startsWith(`${word} `));
}

function repeated(run: readonly Placed[], parent: string | undefined, taken: number): DraftRow {
  const [first] = run;
  const level = first?.level ?? 1;
  const row: TemplateRow = {
    key: `${parent === undefined ? '*' : `${parent}.*`}${taken === 0 ? '' : taken + 1}`,
    code: /^\d/.test(first?.code ?? '') ? '1' : (first?.code ?? ''),
    label: commonName(run.map(({ label }) => label)),
    unit: '',
    indicator: '',
    level,
    repeats: true,
    ...(parent === undefined ? {} : { parent }),
  };
  return { row, at: run.map(({ at }) => at) };
}

/** "UBND xã A", "UBND xã B" give "UBND xã …". */
function commonName(labels: readonly string[]): string {
  const [first = '', ...others] = labels;
  if (others.every((label) => label === first)) return first === '' ? 'Tên đơn vị …' : first;
  const words = first.split(' ');
  let common = 0;
  while (common < words.length - 1 && others.every((label) => label.split(' ')[common] === words[common]))
    common += 1;
  return common === 0 ? 'Tên đơn vị …' : `${words.slice(0, common).join(' ')} …`;
}

/** The row that listed units are counted into: the heading above, "Tổng cộng" right above or right below. */
function parentOf(
  rows: readonly DraftRow[],
  placed: readonly Placed[],
  after: number,
  level: number,
): string | undefined {
  const above = rows.findLast(({ row }) => !row.repeats)?.row;
  if (above && (above.level < level || totals.has(foldLabel(above.label)))) return above.key;
  const below = placed[after];
  return below && totals.has(foldLabel(below.label)) ? below.key : undefined;
}
