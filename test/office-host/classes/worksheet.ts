// Worksheets and their collection.

import type { Area } from '../../../src/core/workbook/address';
import type { Sheet } from '../book';
import { answers, does, type Handle, readOnly, returns } from '../spec';
import { HostError } from '../wire';
import { keyValues } from './key-values';
import { areaOf, type Model, mustHaveOpenStructure, numberArgument, textArgument, wholeSheet } from './model';
import { pageLayout } from './page-layout';
import { range } from './range';

export function worksheets(model: Model): Handle {
  const { book } = model;
  const item = (nameOrId: string): Handle => {
    const sheet = book.sheet(nameOrId);
    if (!sheet) throw new HostError('ItemNotFound', `sheet ${nameOrId}`);
    return worksheet(model, sheet);
  };
  return {
    className: 'WorksheetCollection',
    members: {
      scalars: {},
      methods: {
        GetItem: returns(([name]) => item(textArgument(name))),
        GetItemOrNullObject: returns(([name]) => {
          const sheet = book.sheet(textArgument(name));
          return sheet ? worksheet(model, sheet) : null;
        }),
        GetActiveWorksheet: returns(() => item(book.active)),
        GetCount: answers(() => book.sheets.length),
        Add: returns(([name]) => {
          mustHaveOpenStructure(model);
          return worksheet(model, book.addSheet(typeof name === 'string' ? name : undefined));
        }),
        _RegisterDataChangedEvent: does(() => model.listen(true)),
        _UnregisterDataChangedEvent: does(() => model.listen(false)),
      },
      items: () => book.sheets.map((sheet) => worksheet(model, sheet)),
    },
  };
}

export function worksheet(model: Model, sheet: Sheet): Handle {
  const { book } = model;
  const used = (valuesOnly: boolean): Area | null => {
    if (!book.sheets.includes(sheet)) throw new HostError('ItemNotFound', 'the sheet was deleted');
    return book.usedArea(sheet, valuesOnly);
  };
  const topLeft: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    className: 'Worksheet',
    id: sheet.id,
    members: {
      scalars: {
        id: readOnly(() => sheet.id),
        name: {
          get: () => sheet.name,
          set: (value) => {
            mustHaveOpenStructure(model);
            book.rename(sheet, textArgument(value));
          },
        },
        position: {
          get: () => book.sheets.indexOf(sheet),
          set: (value) => {
            mustHaveOpenStructure(model);
            book.sheets.splice(book.sheets.indexOf(sheet), 1);
            book.sheets.splice(numberArgument(value), 0, sheet);
          },
        },
        visibility: {
          get: () => sheet.visibility,
          set: (value) => {
            sheet.visibility = textArgument(value);
          },
        },
        showGridlines: {
          get: () => sheet.showGridlines,
          set: (value) => {
            sheet.showGridlines = value === true;
          },
        },
        tabColor: {
          get: () => sheet.tabColor,
          set: (value) => {
            sheet.tabColor = textArgument(value);
          },
        },
      },
      navigations: {
        protection: () => protection(sheet),
        pageLayout: () => pageLayout(model, sheet),
        freezePanes: () => freezePanes(sheet),
        customProperties: () => keyValues('WorksheetCustomProperty', sheet.properties),
      },
      methods: {
        Activate: does(() => {
          if (sheet.visibility !== 'Visible') throw new HostError('InvalidOperation', 'hidden sheet');
          book.active = sheet.id;
        }),
        Delete: does(() => {
          mustHaveOpenStructure(model);
          book.removeSheet(sheet);
        }),
        GetRange: returns(([address]) =>
          range(model, sheet, typeof address === 'string' ? areaOf(address) : wholeSheet),
        ),
        GetRangeByIndexes: returns(([row, column, rows, columns]) => {
          const top = numberArgument(row);
          const left = numberArgument(column);
          const bottom = top + numberArgument(rows) - 1;
          return range(model, sheet, { top, left, bottom, right: left + numberArgument(columns) - 1 });
        }),
        GetCell: returns(([row, column]) => {
          const top = numberArgument(row);
          const left = numberArgument(column);
          return range(model, sheet, { top, left, bottom: top, right: left });
        }),
        GetUsedRange: returns(([valuesOnly]) => range(model, sheet, used(valuesOnly === true) ?? topLeft)),
        GetUsedRangeOrNullObject: returns(([valuesOnly]) => {
          const area = used(valuesOnly === true);
          return area ? range(model, sheet, area) : null;
        }),
      },
    },
  };
}

function protection(sheet: Sheet): Handle {
  return {
    className: 'WorksheetProtection',
    members: {
      scalars: { protected: readOnly(() => sheet.protected) },
      methods: {
        Protect: does(() => {
          if (sheet.protected) throw new HostError('InvalidOperation');
          sheet.protected = true;
        }),
        Unprotect: does(() => {
          sheet.protected = false;
        }),
      },
    },
  };
}

function freezePanes(sheet: Sheet): Handle {
  return {
    className: 'WorksheetFreezePanes',
    members: {
      scalars: {},
      methods: {
        FreezeRows: does(([rows]) => {
          sheet.frozen = { ...sheet.frozen, rows: numberArgument(rows) };
        }),
        FreezeColumns: does(([columns]) => {
          sheet.frozen = { ...sheet.frozen, columns: numberArgument(columns) };
        }),
        Unfreeze: does(() => {
          sheet.frozen = { rows: 0, columns: 0 };
        }),
      },
    },
  };
}
