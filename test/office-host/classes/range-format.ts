// Range.format: fill, font, borders, sizes. Every property is kept per cell; a mixed range answers null.

import type { Area } from '../../../src/core/workbook/address';
import { formatBand } from '../bands';
import type { BookCell, Border, CellStyle, Font, Sheet } from '../book';
import { blankCell, plainStyle, styled } from '../book';
import { does, type Handle, returns, type Scalar } from '../spec';
import { HostError, type Json } from '../wire';
import { cellsOf, forEachCell, type Model, mustBeWritable, textArgument } from './model';

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideVertical', 'InsideHorizontal'];
const noBorder: Border = { style: 'None', weight: 'Thin', color: '#000000' };

/** The one value that all have, or null where they differ. */
export function uniform<T extends Json>(values: readonly T[]): T | null {
  const [first = null] = values;
  return values.every((value) => value === first) ? first : null;
}

export function rangeFormat(model: Model, sheet: Sheet, area: Area): Handle {
  const style = <K extends keyof CellStyle>(key: K, as: (value: Json) => CellStyle[K]): Scalar => ({
    get: () => uniform(styles(model, sheet, area).map((one) => one[key] as Json)),
    set: (value) => restyle(model, sheet, area, `${key} ${value}`, () => ({ [key]: as(value) })),
  });
  const size = (sizes: Map<number, number>, first: number, last: number, usual: number): Scalar => ({
    get: () => uniform(span(first, last).map((index) => sizes.get(index) ?? usual)),
    set: (value) => {
      mustBeWritable(model, sheet);
      for (const index of span(first, last)) sizes.set(index, Number(value));
    },
  });
  return {
    className: 'RangeFormat',
    members: {
      scalars: {
        wrapText: style('wrapText', Boolean),
        horizontalAlignment: style('horizontalAlignment', String),
        verticalAlignment: style('verticalAlignment', String),
        indentLevel: style('indentLevel', Number),
        columnWidth: size(sheet.columnWidths, area.left, area.right, 48),
        rowHeight: size(sheet.rowHeights, area.top, area.bottom, 15),
      },
      navigations: {
        fill: () => fill(model, sheet, area),
        font: () => font(model, sheet, area),
        borders: () => borders(model, sheet, area),
        protection: () => ({
          className: 'FormatProtection',
          members: { scalars: { locked: style('locked', Boolean) } },
        }),
      },
      methods: {
        AutofitRows: does(() => {
          for (const row of span(area.top, area.bottom)) sheet.rowHeights.delete(row);
        }),
      },
    },
  };
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: Math.min(last, first + 20_000) - first + 1 }, (_, index) => first + index);

function styles(model: Model, sheet: Sheet, area: Area): CellStyle[] {
  return cellsOf(area).map(({ row, column }) => model.book.cell(sheet, row, column).style);
}

/**
 * @param name tells the change apart from every other
 * @param sides what the change depends on besides the style: equal cells with the same sides come out as one
 */
function restyle(
  model: Model,
  sheet: Sheet,
  area: Area,
  name: string,
  change: (style: CellStyle, sides: string) => Partial<CellStyle>,
  sides?: (row: number, column: number) => string,
): void {
  mustBeWritable(model, sheet);
  const whole = (style: CellStyle) => styled(style, `${name} `, () => change(style, ''));
  if (!sides && formatBand(sheet, area, whole, blankCell)) return;
  const known = new Map<string, (cell: BookCell) => BookCell>();
  forEachCell(area, (row, column) => {
    const cell = model.book.cell(sheet, row, column);
    const side = sides?.(row, column) ?? '';
    const restyled = known.get(side) ?? restyler(`${name} ${side}`, (style) => change(style, side));
    known.set(side, restyled);
    model.book.setCell(sheet, row, column, restyled(cell));
  });
}

function restyler(
  name: string,
  change: (style: CellStyle) => Partial<CellStyle>,
): (cell: BookCell) => BookCell {
  return memo((cell: BookCell) => ({ ...cell, style: styled(cell.style, name, () => change(cell.style)) }));
}

function memo<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function fill(model: Model, sheet: Sheet, area: Area): Handle {
  return {
    className: 'RangeFill',
    members: {
      scalars: {
        color: {
          get: () => uniform(styles(model, sheet, area).map((style) => style.fill ?? '#FFFFFF')),
          set: (value) => restyle(model, sheet, area, `fill ${value}`, () => ({ fill: String(value) })),
        },
      },
      methods: { Clear: does(() => restyle(model, sheet, area, 'no fill', () => ({ fill: null }))) },
    },
  };
}

function font(model: Model, sheet: Sheet, area: Area): Handle {
  const part = <K extends keyof Font>(key: K, as: (value: Json) => Font[K]): Scalar => ({
    get: () => uniform(styles(model, sheet, area).map((style) => style.font[key])),
    set: (value) =>
      restyle(model, sheet, area, `font ${key} ${value}`, ({ font: old }) => ({
        font: { ...old, [key]: as(value) },
      })),
  });
  return {
    className: 'RangeFont',
    members: {
      scalars: {
        name: part('name', String),
        size: part('size', Number),
        bold: part('bold', Boolean),
        italic: part('italic', Boolean),
        underline: part('underline', String),
        color: part('color', String),
      },
    },
  };
}

/** Which sides of this cell lie on the asked side of the range: "top bottom". */
function sidesOf(side: string, area: Area, row: number, column: number): string {
  switch (side) {
    case 'EdgeTop':
      return row === area.top ? 'top' : '';
    case 'EdgeBottom':
      return row === area.bottom ? 'bottom' : '';
    case 'EdgeLeft':
      return column === area.left ? 'left' : '';
    case 'EdgeRight':
      return column === area.right ? 'right' : '';
    case 'InsideHorizontal':
      return inner('top', 'bottom', row > area.top, row < area.bottom);
    case 'InsideVertical':
      return inner('left', 'right', column > area.left, column < area.right);
    default:
      throw new HostError('InvalidArgument', side);
  }
}

function inner(before: string, after: string, hasBefore: boolean, hasAfter: boolean): string {
  if (hasBefore && hasAfter) return `${before} ${after}`;
  return hasBefore ? before : hasAfter ? after : '';
}

const namesOf = (sides: string): readonly string[] => (sides === '' ? [] : sides.split(' '));

function borders(model: Model, sheet: Sheet, area: Area): Handle {
  const item = (side: string): Handle => {
    const part = <K extends keyof Border>(key: K): Scalar => ({
      get: () => {
        const all = cellsOf(area).flatMap(({ row, column }) => {
          const { style } = model.book.cell(sheet, row, column);
          return namesOf(sidesOf(side, area, row, column)).map(
            (name) => (style.borders[name] ?? noBorder)[key],
          );
        });
        return uniform(all);
      },
      set: (value) =>
        restyle(
          model,
          sheet,
          area,
          `border ${key} ${value}`,
          (style, sides) => {
            const changed = { ...style.borders };
            for (const name of namesOf(sides)) {
              changed[name] = {
                ...(changed[name] ?? { ...noBorder, style: 'Continuous' }),
                [key]: String(value),
              };
            }
            return { borders: changed };
          },
          (row, column) => sidesOf(side, area, row, column),
        ),
    });
    return {
      className: 'RangeBorder',
      id: side,
      members: {
        scalars: {
          sideIndex: { get: () => side },
          style: part('style'),
          weight: part('weight'),
          color: part('color'),
        },
      },
    };
  };
  return {
    className: 'RangeBorderCollection',
    members: {
      scalars: { count: { get: () => SIDES.length } },
      methods: { GetItem: returns(([side]) => item(textArgument(side))) },
      items: () => SIDES.map(item),
    },
  };
}

/** {@link plainStyle} again: what `Range.clear("Formats")` leaves. */
export function clearStyle(model: Model, sheet: Sheet, area: Area): void {
  restyle(model, sheet, area, 'plain', () => plainStyle);
}
