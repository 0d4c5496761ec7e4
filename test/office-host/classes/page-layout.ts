// How a sheet is printed: kept as set, read back as set.

import type { Sheet } from '../book';
import { does, type Handle, type Scalar } from '../spec';
import type { Json } from '../wire';
import { localAddress, type Model } from './model';
import { areaArgument } from './range';

/** Excel's own values for a new sheet; margins in points. */
const DEFAULTS: { readonly [name: string]: Json } = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  firstPageNumber: '',
};

export function pageLayout(_model: Model, sheet: Sheet): Handle {
  const kept = (holder: { [name: string]: Json }, name: string, usual: Json): Scalar => ({
    get: () => holder[name] ?? usual,
    set: (value) => {
      holder[name] = value;
    },
  });
  const scalars: { [name: string]: Scalar } = {};
  for (const [name, usual] of Object.entries(DEFAULTS)) scalars[name] = kept(sheet.page, name, usual);
  return {
    className: 'PageLayout',
    members: {
      scalars,
      navigations: { headersFooters: () => headersFooters(sheet, kept) },
      methods: {
        SetPrintArea: does(([area]) => {
          sheet.page.printArea = localAddress(areaArgument(area));
        }),
        SetPrintTitleRows: does(([rows]) => {
          sheet.page.printTitleRows = localAddress(areaArgument(rows));
        }),
        SetPrintMargins: does(([unit, margins]) => {
          sheet.page.margins = { unit: unit as Json, margins: margins as Json };
        }),
      },
    },
  };
}

function headersFooters(
  sheet: Sheet,
  kept: (holder: { [name: string]: Json }, name: string, usual: Json) => Scalar,
): Handle {
  return {
    className: 'HeaderFooterGroup',
    members: {
      scalars: { state: kept(sheet.page, 'headerFooterState', 'Default') },
      navigations: {
        defaultForAllPages: () => ({
          className: 'HeaderFooter',
          members: {
            scalars: {
              centerHeader: kept(sheet.page, 'centerHeader', ''),
              centerFooter: kept(sheet.page, 'centerFooter', ''),
            },
          },
        }),
      },
    },
  };
}
