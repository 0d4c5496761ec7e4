// Figures that no form holds, as the sheet "Số liệu bổ sung" lists them: a row is a figure with its unit, its section of
// the report and the sentence that tells it.

import type { CellRef } from '../workbook/address';
import type { BoundTable } from './table';
import type { Dictionary } from './template';

/** What else stands in the row of a figure: what it is counted out of, and what it was in the period before. */
export type BesideFigure = 'base' | 'before';

/** One row of the list. */
export interface ExtraLine {
  /** Made of words, so that it stays the same from period to period: "them.tin-bai-da-dang". */
  readonly id: string;
  /** Without its dash and without ", trong đó:" at its end. */
  readonly label: string;
  readonly unit: string;
  /** Id of the row that this one is a part of; null for a row of its own. */
  readonly whole: string | null;
  /** It counts into its whole, in the same unit; other rows below a figure only go with it. */
  readonly isPart: boolean;
  /** Label of the row above, of which it looks like a part and is none as far as anyone can tell: it is not told. */
  readonly stray?: string;
  /** The label ends with "gồm": the parts below add up to it. */
  readonly complete: boolean;
  /** As printed; of a part that of its whole. */
  readonly section: string;
  /** What the report says, with its slots; "" where nobody wrote one. */
  readonly sentence: string;
  readonly cells: { readonly [K in 'label' | 'figure' | 'section' | 'sentence' | BesideFigure]?: CellRef };
}

/** Everything the sheets of this kind tell. */
export interface ExtraFigures {
  readonly lines: readonly ExtraLine[];
  /** One for each sheet: its rows are the figures, and those beside them under {@link besideId}. */
  readonly tables: readonly BoundTable[];
  /** What each id means. */
  readonly dictionary: Dictionary;
}

export const noExtraFigures: ExtraFigures = { lines: [], tables: [], dictionary: {} };

/** Where rules of these figures hang; no set of the catalogue is called so. */
export const EXTRA_SET = 'so-lieu-bo-sung';

/** Id of what stands beside a figure: "them.tin-bai-da-dang@before". */
export const besideId = (id: string, beside: BesideFigure): string => `${id}@${beside}`;

/** Rows of their own of which the report tells: they, what they are counted out of, or one of their parts is filled. */
export function toldLines({ lines, tables }: ExtraFigures): readonly ExtraLine[] {
  const filled = new Set<string>();
  for (const { rows } of tables)
    for (const { indicator, reading } of rows) if (reading.kind !== 'blank') filled.add(indicator);
  const isTold = (line: ExtraLine): boolean =>
    filled.has(line.id) || filled.has(besideId(line.id, 'base')) || partsOf(line, lines).some(isTold);
  return lines.filter((line) => line.whole === null && isTold(line));
}

const byWhole = new WeakMap<readonly ExtraLine[], ReadonlyMap<string, readonly ExtraLine[]>>();

/** The rows right below this one that belong to it, in the order of the sheet. */
export function partsOf(line: ExtraLine, lines: readonly ExtraLine[]): readonly ExtraLine[] {
  const known = byWhole.get(lines) ?? groupedByWhole(lines);
  byWhole.set(lines, known);
  return known.get(line.id) ?? [];
}

function groupedByWhole(lines: readonly ExtraLine[]): ReadonlyMap<string, readonly ExtraLine[]> {
  const groups = new Map<string, ExtraLine[]>();
  for (const line of lines) {
    if (line.whole === null || line.stray !== undefined) continue;
    const group = groups.get(line.whole);
    if (group) group.push(line);
    else groups.set(line.whole, [line]);
  }
  return groups;
}

/** "- tỷ lệ", in per cent, below a figure: its share of what it is counted out of. */
export const isRateOf = ({ unit, label }: Pick<ExtraLine, 'unit' | 'label'>): boolean =>
  unit.startsWith('%') &&
  /^(?:đạt )?(?:tỷ|tỉ) lệ(?: (?:%|phần trăm|đạt|hoàn thành|thực hiện))*$/iu.test(label.normalize('NFC'));
