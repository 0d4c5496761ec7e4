// Marks are conditional formats with a formula that is always true and carries our name: recognisable in any
// session, removable without trace, and never mixed up with the user's own formats.

import { type Area, areaA1, parseArea } from '../../core/workbook/address';
import { MARK_NAME, markPattern } from '../../core/workbook/mark-name';
import type { MarkKind } from '../ports';
import type { Mark } from './excel-workbook';
import { addressArea, rangeOf, rectanglesOf } from './rectangles';
import type { Session } from './session';
import type { SheetEntry } from './sheet-list';

/** N("text") is 0, so the condition always holds; the cells are told for {@link markPattern}. */
function formulaOf({ severity, area }: MarkedArea): string {
  const cells = areaA1(area).replace(/[A-Z]+|\d+/g, '$$$&');
  return `=N("${MARK_NAME}:${severity}")*ROWS(${cells})=0`;
}

const OURS = new RegExp(`^=\\s*${markPattern('"')}$`, 'i');

/**
 * Calm fills with dark text of the same hue: legible in print and for people who do not tell red from green. What is only
 * an effect is paler and leans.
 */
const COLORS: {
  readonly [kind in MarkKind]: { readonly fill: string; readonly text: string; readonly italic?: true };
} = {
  error: { fill: '#FFC7CE', text: '#9C0006' },
  effect: { fill: '#FDEBED', text: '#9C0006', italic: true },
  warning: { fill: '#FFEB9C', text: '#7F6000' },
  info: { fill: '#DDEBF7', text: '#1F4E78' },
};

const GRAVITY: readonly MarkKind[] = ['info', 'warning', 'effect', 'error'];

/** A mark that is on a sheet. */
export interface StandingMark {
  readonly id: string;
  readonly severity: MarkKind;
  /** Where it stands, as its formula tells; null where it does not. */
  readonly area: Area | null;
}

/** A conditional format of a sheet; `mark` is null where it is not ours. */
export interface StandingFormat {
  readonly id: string;
  readonly mark: Omit<StandingMark, 'id'> | null;
}

/** Conditional formats by sheet id; formats of other types than custom may be left out. */
export type StandingFormats = ReadonlyMap<string, readonly StandingFormat[]>;

export function oursAmong(formats: readonly StandingFormat[]): readonly StandingMark[] {
  return formats.flatMap(({ id, mark }) => (mark ? [{ id, ...mark }] : []));
}

const PROPERTIES = 'items/id,items/type,items/customOrNullObject/rule/formula';

function markOf(formula: unknown): StandingFormat['mark'] {
  const [, word = '', cells = ''] = (typeof formula === 'string' && OURS.exec(formula)) || [];
  const severity = GRAVITY.find((one) => one === word.toLowerCase());
  return severity ? { severity, area: parseArea(cells) } : null;
}

/** Queues the question which conditional formats stand on one sheet. */
export function askForFormats(sheet: Excel.Worksheet): () => readonly StandingFormat[] {
  const formats = sheet.getRange().untrack().conditionalFormats;
  formats.load(PROPERTIES);
  return () =>
    formats.items.map((format) => ({
      id: format.id,
      mark: format.type === 'Custom' ? markOf(format.customOrNullObject.rule.formula) : null,
    }));
}

/** The same in two steps, for hosts that cannot load through an object that may be null. */
export async function readFormatsInSteps(
  session: Session,
  sheets: readonly SheetEntry[],
): Promise<StandingFormats> {
  const custom = await session.send((context) => {
    const asked = sheets.map(({ id }) => {
      const formats = context.workbook.worksheets.getItem(id).getRange().untrack().conditionalFormats;
      formats.load('items/id,items/type');
      return { id, formats };
    });
    return () =>
      asked.flatMap(({ id, formats }) =>
        formats.items.flatMap((format) =>
          format.type === 'Custom' ? [{ sheet: id, format: format.id }] : [],
        ),
      );
  });
  if (custom.length === 0) return new Map();
  const found = await session.send((context) => {
    const asked = custom.map(({ sheet, format }) => {
      const formats = context.workbook.worksheets.getItem(sheet).getRange().untrack().conditionalFormats;
      const { rule } = formats.getItem(format).custom;
      rule.load('formula');
      return { sheet, format, rule };
    });
    return () => asked.map(({ sheet, format, rule }) => ({ sheet, format, formula: rule.formula }));
  });
  const formats = new Map<string, StandingFormat[]>();
  for (const { sheet, format, formula } of found) {
    const entry = { id: format, mark: markOf(formula) };
    formats.set(sheet, [...(formats.get(sheet) ?? []), entry]);
  }
  return formats;
}

/** A mark to be put on a rectangle. */
export interface MarkedArea {
  readonly area: Area;
  readonly severity: MarkKind;
}

/** Rectangles of one sheet: every cell once, with its gravest severity. */
export function markedAreas(marks: readonly Mark[]): readonly MarkedArea[] {
  const gravest = new Map<string, Mark>();
  for (const mark of marks) {
    const key = `${mark.cell.row},${mark.cell.column}`;
    const other = gravest.get(key);
    if (!other || GRAVITY.indexOf(mark.severity) > GRAVITY.indexOf(other.severity)) gravest.set(key, mark);
  }
  return GRAVITY.flatMap((severity) => {
    const cells = [...gravest.values()].filter((mark) => mark.severity === severity).map(({ cell }) => cell);
    return rectanglesOf(cells).map((area) => ({ area, severity }));
  });
}

/** Puts a mark on; its id can be read afterwards, even if a later request of the batch failed. */
export function addMark(sheet: Excel.Worksheet, mark: MarkedArea): () => string | null {
  const { area, severity } = mark;
  const format = rangeOf(sheet, area).conditionalFormats.add('Custom');
  format.load('id');
  format.custom.rule.formula = formulaOf(mark);
  format.custom.format.fill.color = COLORS[severity].fill;
  format.custom.format.font.color = COLORS[severity].text;
  if (COLORS[severity].italic) format.custom.format.font.italic = true;
  return () => answered(() => format.id);
}

/** The answer of a batch that may have stopped before it. */
function answered<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

/** Removes a mark; where it stood can be read afterwards, even if a later request of the batch failed. */
export function removeMark(
  sheet: Excel.Worksheet,
  mark: Omit<StandingMark, 'area'>,
): () => MarkedArea | null {
  const format = sheet.getRange().untrack().conditionalFormats.getItem(mark.id);
  const range = format.getRangeOrNullObject().untrack();
  range.load('address');
  format.delete();
  return () => {
    const area = answered(() => (range.isNullObject ? null : addressArea(range.address)));
    return area ? { area, severity: mark.severity } : null;
  };
}
