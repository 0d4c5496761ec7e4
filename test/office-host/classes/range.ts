// Range: contents, sizes, and the ways from one range to another.

import type { Area } from '../../../src/core/workbook/address';
import type { CellStyle, Sheet } from '../book';
import { type Argument, answers, does, type Handle, isHandle, readOnly, returns } from '../spec';
import { shown, typed, valueType, wireValue } from '../typed-text';
import { HostError, type Json } from '../wire';
import { conditionalFormats } from './conditional-formats';
import { dataValidation } from './data-validation';
import {
  addressWithSheet,
  areaOf,
  cellsOf,
  localAddress,
  type Model,
  mustBeWritable,
  numberArgument,
  textArgument,
  touches,
  wholeSheet,
} from './model';
import { clearStyle, rangeFormat, uniform } from './range-format';
import { worksheet } from './worksheet';

const areas = new WeakMap<Handle, { readonly sheet: Sheet; readonly area: Area }>();

/** The sheet and area behind an argument that is a range or an address. */
export function areaArgument(value: Argument | undefined): Area {
  if (typeof value === 'string') return areaOf(value);
  const known = isHandle(value) ? areas.get(value) : undefined;
  if (!known) throw new HostError('InvalidArgument');
  return known.area;
}

export function range(model: Model, sheet: Sheet, area: Area): Handle {
  const { book } = model;
  const grid = (read: (row: number, column: number) => Json): Json =>
    Array.from({ length: area.bottom - area.top + 1 }, (_, row) =>
      Array.from({ length: area.right - area.left + 1 }, (__, column) =>
        read(area.top + row, area.left + column),
      ),
    );
  const formulas = () =>
    grid((row, column) => {
      const cell = book.cell(sheet, row, column);
      return cell.formula ?? wireValue(cell.content);
    });
  const write = (value: Json) => writeCells(model, sheet, area, value);
  const sub = (other: Area) => range(model, sheet, other);
  const handle: Handle = {
    className: 'Range',
    members: {
      scalars: {
        address: readOnly(() => addressWithSheet(sheet, area)),
        rowIndex: readOnly(() => area.top),
        columnIndex: readOnly(() => area.left),
        rowCount: readOnly(() => area.bottom - area.top + 1),
        columnCount: readOnly(() => area.right - area.left + 1),
        cellCount: readOnly(() => (area.bottom - area.top + 1) * (area.right - area.left + 1)),
        values: { get: () => grid((row, column) => wireValue(book.value(sheet, row, column))), set: write },
        formulas: { get: formulas, set: write },
        valueTypes: readOnly(() => grid((row, column) => valueType(book.value(sheet, row, column)))),
        text: readOnly(() =>
          grid((row, column) => {
            const { numberFormat } = book.cell(sheet, row, column).style;
            return shown(book.value(sheet, row, column), numberFormat, book.date1904);
          }),
        ),
        numberFormat: {
          get: () => grid((row, column) => book.cell(sheet, row, column).style.numberFormat),
          set: (value) => writeFormats(model, sheet, area, value),
        },
        rowHidden: hiddenScalar(sheet.hiddenRows, area.top, area.bottom),
        columnHidden: hiddenScalar(sheet.hiddenColumns, area.left, area.right),
      },
      navigations: {
        format: () => rangeFormat(model, sheet, area),
        worksheet: () => worksheet(model, sheet),
        conditionalFormats: () => conditionalFormats(model, sheet, area),
        dataValidation: () => dataValidation(model, sheet, area),
      },
      methods: {
        GetCell: returns(([row, column]) => {
          const top = area.top + numberArgument(row);
          const left = area.left + numberArgument(column);
          return sub({ top, left, bottom: top, right: left });
        }),
        GetRow: returns(([row]) => {
          const top = area.top + numberArgument(row);
          return sub({ ...area, top, bottom: top });
        }),
        GetColumn: returns(([column]) => {
          const left = area.left + numberArgument(column);
          return sub({ ...area, left, right: left });
        }),
        GetEntireRow: returns(() => sub({ ...area, left: 0, right: wholeSheet.right })),
        GetEntireColumn: returns(() => sub({ ...area, top: 0, bottom: wholeSheet.bottom })),
        GetBoundingRect: returns(([other]) => sub(bounding(area, areaArgument(other)))),
        _ValidateArraySize: does(([rows, columns]) => {
          if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1) {
            throw new HostError('InvalidArgument', 'array size');
          }
        }),
        Select: does(() => {
          if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'hidden sheet');
          book.active = sheet.id;
          book.selection = localAddress(area);
        }),
        Clear: does(([what]) => clear(model, sheet, area, what ?? 'All')),
        Merge: does(([across]) => merge(model, sheet, area, across === true)),
        Unmerge: does(() => {
          mustBeWritable(model, sheet);
          sheet.merges = sheet.merges.filter((one) => !touches(one, area));
        }),
        GetMergedAreasOrNullObject: returns(() => {
          const merged = sheet.merges.filter((one) => touches(one, area));
          return merged.length === 0 ? null : rangeAreas(merged.map(sub));
        }),
        GetCellProperties: answers(([wanted]) =>
          grid((row, column) => cellProperties(book.cell(sheet, row, column).style, wanted ?? null)),
        ),
      },
    },
  };
  areas.set(handle, { sheet, area });
  return handle;
}

function rangeAreas(ranges: readonly Handle[]): Handle {
  return {
    className: 'RangeAreas',
    members: {
      scalars: { areaCount: readOnly(() => ranges.length) },
      navigations: {
        areas: () => ({ className: 'RangeCollection', members: { scalars: {}, items: () => ranges } }),
      },
    },
  };
}

function hiddenScalar(hidden: Set<number>, first: number, last: number) {
  // Made when asked for: each range has this member, hardly any is asked for it, and whole columns are long.
  const indexes = () =>
    Array.from({ length: Math.min(last - first, 20_000) + 1 }, (_, index) => first + index);
  return {
    get: () => uniform(indexes().map((index) => hidden.has(index))),
    set: (value: Json) => {
      for (const index of indexes()) {
        if (value === true) hidden.add(index);
        else hidden.delete(index);
      }
    },
  };
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Largest number of values one property write may carry: the library cuts larger arrays up, to whole rows. */
const WRITE_LIMIT = 1_500;

/** One value for all cells, or an array of the exact size. */
function forEachValue(
  area: Area,
  value: Json,
  put: (row: number, column: number, value: Json) => void,
): void {
  const cells = cellsOf(area);
  if (!Array.isArray(value)) {
    for (const { row, column } of cells) put(row, column, value);
    return;
  }
  const rows: readonly Json[] = value;
  const width = area.right - area.left + 1;
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === width);
  if (!fits) throw new HostError('InvalidArgument', 'the array does not have the size of the range');
  if (cells.length > WRITE_LIMIT + width)
    throw new HostError('RequestAborted', `${cells.length} cells in one write`);
  for (const [index, line] of rows.entries()) {
    for (const [column, one] of (line as readonly Json[]).entries()) {
      if (one !== null) put(area.top + index, area.left + column, one);
    }
  }
}

function writeCells(model: Model, sheet: Sheet, area: Area, value: Json): void {
  mustBeWritable(model, sheet, area);
  forEachValue(area, value, (row, column, one) => {
    model.book.setCell(sheet, row, column, typed(model.book.cell(sheet, row, column), one));
  });
  model.changed({ sheet, address: localAddress(area), changeType: 'RangeEdited' });
}

function writeFormats(model: Model, sheet: Sheet, area: Area, value: Json): void {
  mustBeWritable(model, sheet);
  forEachValue(area, value, (row, column, one) => {
    model.book.setStyle(sheet, row, column, { numberFormat: String(one) });
  });
}

function clear(model: Model, sheet: Sheet, area: Area, what: Argument): void {
  mustBeWritable(model, sheet, area);
  const kind = textArgument(what);
  if (kind !== 'Formats') {
    for (const { row, column } of cellsOf(area)) {
      const { style } = model.book.cell(sheet, row, column);
      model.book.setCell(sheet, row, column, { content: null, style });
    }
    model.changed({ sheet, address: localAddress(area), changeType: 'RangeEdited' });
  }
  if (kind !== 'Contents') clearStyle(model, sheet, area);
}

function merge(model: Model, sheet: Sheet, area: Area, across: boolean): void {
  mustBeWritable(model, sheet);
  const rows = across
    ? Array.from({ length: area.bottom - area.top + 1 }, (_, index) => area.top + index)
    : [null];
  for (const row of rows) {
    const merged = row === null ? area : { ...area, top: row, bottom: row };
    sheet.merges = [...sheet.merges.filter((one) => !touches(one, merged)), merged];
    for (const cell of cellsOf(merged).slice(1)) {
      const { style } = model.book.cell(sheet, cell.row, cell.column);
      model.book.setCell(sheet, cell.row, cell.column, { content: null, style });
    }
  }
}

function cellProperties(style: CellStyle, wanted: Argument): Json {
  const asked = JSON.stringify(wanted);
  if (!/^\{"format":\{"font":\{"name":true\}\}\}$/.test(asked)) {
    throw new HostError('ApiNotFound', `Range.getCellProperties(${asked})`);
  }
  return { format: { font: { name: style.font.name } } };
}
