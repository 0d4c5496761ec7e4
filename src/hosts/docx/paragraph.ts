// Paragraphs and tables of WordprocessingML. Its schemas are sequences and Word is strict about them: the order of
// properties is kept here, once.

import { element, joined, nothing, valued, type Xml } from './xml';

export interface ParagraphLook {
  readonly style: string;
  readonly keepNext?: boolean;
  /** A solid line above the paragraph. */
  readonly line?: boolean;
  /** Twentieths of a point. */
  readonly before?: number;
  readonly after?: number;
  readonly left?: number;
  readonly right?: number;
  readonly firstLine?: number;
  readonly align?: 'left' | 'center' | 'right';
  /** `w:sectPr` of the section that ends here. */
  readonly section?: Xml;
}

const KEPT = joined([element('w:keepNext', {}), element('w:keepLines', {})]);
const LINE_ABOVE = element(
  'w:pBdr',
  {},
  element('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': '000000' }),
);

/** `w:p`; properties in the order of CT_PPr. */
export function paragraph(look: ParagraphLook, runs: readonly Xml[]): Xml {
  const { before, after, left, right, firstLine } = look;
  const isSpaced = before !== undefined || after !== undefined;
  const isIndented = left !== undefined || right !== undefined || firstLine !== undefined;
  const properties = element(
    'w:pPr',
    {},
    valued('w:pStyle', look.style),
    look.keepNext ? KEPT : nothing,
    look.line ? LINE_ABOVE : nothing,
    isSpaced ? element('w:spacing', { 'w:before': before, 'w:after': after }) : nothing,
    isIndented ? element('w:ind', { 'w:left': left, 'w:right': right, 'w:firstLine': firstLine }) : nothing,
    look.align ? valued('w:jc', look.align) : nothing,
    look.section ?? nothing,
  );
  return element('w:p', {}, properties, ...runs);
}

export interface CellLook {
  readonly width: number;
  readonly columns?: number;
  /** First or later row of a vertical merge. */
  readonly merge?: 'restart' | 'continue';
  readonly middle?: boolean;
}

/** `w:tc`; properties in the order of CT_TcPr. */
export function cell(look: CellLook, paragraphs: readonly Xml[]): Xml {
  const properties = element(
    'w:tcPr',
    {},
    element('w:tcW', { 'w:w': look.width, 'w:type': 'dxa' }),
    look.columns !== undefined && look.columns > 1 ? valued('w:gridSpan', look.columns) : nothing,
    look.merge ? valued('w:vMerge', look.merge) : nothing,
    look.middle ? MIDDLE : nothing,
  );
  return element('w:tc', {}, properties, ...paragraphs);
}

const MIDDLE = valued('w:vAlign', 'center');
const WHOLE_ROW = element('w:trPr', {}, element('w:cantSplit', {}));
const HEADER_ROW = element('w:trPr', {}, element('w:cantSplit', {}), element('w:tblHeader', {}));

export interface RowLook {
  /** Repeated on every page. */
  readonly header?: boolean;
  /** No page break tears it apart; so where left out. */
  readonly whole?: boolean;
}

/** `w:tr`. */
export function row(cells: readonly Xml[], { header = false, whole = true }: RowLook = {}): Xml {
  const properties = header ? HEADER_ROW : whole ? WHOLE_ROW : nothing;
  return element('w:tr', {}, properties, ...cells);
}

export interface TableLook {
  readonly widths: readonly number[];
  readonly borders: boolean;
  /** Left and right inside every cell, twentieths of a point. */
  readonly padding: number;
}

const SIDES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

/** `w:tbl` with fixed columns; properties in the order of CT_TblPr. */
export function table(look: TableLook, rows: readonly Xml[]): Xml {
  const width = look.widths.reduce((sum, part) => sum + part, 0);
  const line = look.borders
    ? { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }
    : { 'w:val': 'none', 'w:sz': 0, 'w:space': 0, 'w:color': 'auto' };
  const inside = SIDES.slice(0, 4).map((side) =>
    element(`w:${side}`, {
      'w:w': side === 'left' || side === 'right' ? look.padding : 0,
      'w:type': 'dxa',
    }),
  );
  const properties = element(
    'w:tblPr',
    {},
    element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
    element('w:tblBorders', {}, ...SIDES.map((side) => element(`w:${side}`, line))),
    element('w:tblLayout', { 'w:type': 'fixed' }),
    element('w:tblCellMar', {}, ...inside),
  );
  const grid = look.widths.map((part) => element('w:gridCol', { 'w:w': part }));
  return element('w:tbl', {}, properties, element('w:tblGrid', {}, ...grid), joined(rows));
}
