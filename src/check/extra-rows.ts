// Rows of "Số liệu bổ sung" that the report could not tell as they stand: no section, a sentence that leaves the figure
// out, parts without their whole, the same row twice.

import { type ExtraFigures, type ExtraLine, partsOf, toldLines } from '../core/form/extra-figures';
import type { Finding, FindingTold } from '../core/form/finding';
import type { Reading } from '../core/form/table';
import { printedNumber } from '../core/form/template';
import { isZero } from '../core/number/decimal';
import { extraSlots, loneBracket, parseExtra, slotsOf, unknownSlots } from '../core/report/extra-sentence';
import { foldLabel } from '../core/text/fold';
import type { CellRef } from '../core/workbook/address';
import { plainFinding } from './plain-finding';

/** In the order of the list; none about blank rows. */
export function checkExtraRows(figures: ExtraFigures): readonly Finding[] {
  const { lines, tables } = figures;
  const [table] = tables;
  const name = table ? printedNumber(table.template) : '';
  const readings = new Map(
    tables.flatMap(({ rows }) => rows.map(({ indicator, reading }) => [indicator, reading] as const)),
  );
  const told = new Set(toldLines(figures));
  const first = new Map<string, ExtraLine>();
  const found = (fact: FindingTold, cell: CellRef | undefined): Finding =>
    plainFinding(fact, { severity: 'warning', template: '', cells: cell ? [cell] : [], table: name });
  return lines.flatMap((line): readonly Finding[] => {
    const { label, cells } = line;
    const reading = readings.get(line.id);
    const isFilled = reading?.kind === 'figure';
    const key = `${line.whole ?? ''}\n${foldLabel(label)}\n${foldLabel(line.unit)}`;
    const same = isFilled ? first.get(key) : undefined;
    if (isFilled && !same) first.set(key, line);
    const row = same?.cells.label?.row;
    return [
      ...(row === undefined ? [] : [found({ code: 'FIGURE_TWICE', label, row: row + 1 }, cells.label)]),
      ...(line.stray !== undefined && isFilled
        ? [found({ code: 'PART_STRAY', label, unit: line.unit, whole: line.stray }, cells.label)]
        : []),
      ...(isWholeBlank(line, lines, readings) ? [found({ code: 'WHOLE_BLANK', label }, cells.figure)] : []),
      ...(told.has(line) ? sentenceOf(line, lines, reading, found) : []),
    ];
  });
}

/** What "gồm" adds up is calculated; of other parts nobody knows the whole. */
function isWholeBlank(
  line: ExtraLine,
  lines: readonly ExtraLine[],
  readings: ReadonlyMap<string, Reading>,
): boolean {
  if (readings.get(line.id)?.kind !== 'blank' || line.complete) return false;
  return partsOf(line, lines).some(({ id, isPart }) => isPart && readings.get(id)?.kind === 'figure');
}

/** Filled rows without a section, and sentences that leave their figure out or name one which is not there. */
function sentenceOf(
  line: ExtraLine,
  lines: readonly ExtraLine[],
  reading: Reading | undefined,
  found: (fact: FindingTold, cell: CellRef | undefined) => Finding,
): readonly Finding[] {
  const { section, sentence, cells, label } = line;
  if (section === '') return [found({ code: 'FIGURE_UNTOLD', label }, cells.section ?? cells.label)];
  if (sentence === '') return [];
  const parts = partsOf(line, lines).map((part) => part.label);
  const names = unknownSlots(sentence, parts);
  const bracket = loneBracket(sentence);
  const named = new Set<string>(slotsOf(parseExtra(sentence)).map(({ key }) => key));
  const isLeftOut =
    reading?.kind === 'figure' &&
    !isZero(reading.figure.value) &&
    names.length === 0 &&
    !named.has(extraSlots.figure) &&
    !named.has(extraSlots.rate);
  return [
    ...(names.length > 0 ? [found({ code: 'SENTENCE_SLOT', names, parts }, cells.sentence)] : []),
    ...(bracket === null ? [] : [found({ code: 'SENTENCE_BRACKET', bracket }, cells.sentence)]),
    ...(isLeftOut ? [found({ code: 'SENTENCE_WITHOUT_FIGURE', label }, cells.sentence)] : []),
  ];
}
