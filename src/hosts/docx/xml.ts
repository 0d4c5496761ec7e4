// Word's elements as plain objects in the form the docx library writes: much lighter than its classes, and the order
// of elements is ours to keep (WordprocessingML schemas are sequences; Word is strict about them).

import { FileChild, type IXmlableObject } from 'docx';

export type XmlNode = IXmlableObject | string;
export type Attributes = Readonly<Record<string, string | number>>;

/** `<name attributes>children</name>`. */
export function element(
  name: string,
  attributes: Attributes,
  children: readonly XmlNode[] = [],
): IXmlableObject {
  // The library writes an element without children as an empty tag only in these two forms.
  const hasAttributes = Object.keys(attributes).length > 0;
  if (children.length === 0) return { [name]: hasAttributes ? { _attr: attributes } : {} };
  return { [name]: hasAttributes ? [{ _attr: attributes }, ...children] : children };
}

/** `<name w:val="value"/>`. */
export function valued(name: string, value: string | number): IXmlableObject {
  return element(name, { 'w:val': value });
}

/** A paragraph or table of ours among the library's own. */
export class Raw extends FileChild {
  constructor(
    name: 'w:p' | 'w:tbl',
    private readonly node: IXmlableObject,
  ) {
    super(name);
  }

  override prepForXml(): IXmlableObject {
    return this.node;
  }
}

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
}

/** `w:p`; properties in the order of CT_PPrBase. */
export function paragraph(look: ParagraphLook, runs: readonly XmlNode[]): IXmlableObject {
  const { before, after, left, right, firstLine } = look;
  const spacing = {
    ...(before === undefined ? {} : { 'w:before': before }),
    ...(after === undefined ? {} : { 'w:after': after }),
  };
  const indent = {
    ...(left === undefined ? {} : { 'w:left': left }),
    ...(right === undefined ? {} : { 'w:right': right }),
    ...(firstLine === undefined ? {} : { 'w:firstLine': firstLine }),
  };
  const properties = [
    valued('w:pStyle', look.style),
    ...(look.keepNext ? [element('w:keepNext', {}), element('w:keepLines', {})] : []),
    ...(look.line
      ? [
          element('w:pBdr', {}, [
            element('w:top', { 'w:val': 'single', 'w:sz': 6, 'w:space': 1, 'w:color': '000000' }),
          ]),
        ]
      : []),
    ...(Object.keys(spacing).length > 0 ? [element('w:spacing', spacing)] : []),
    ...(Object.keys(indent).length > 0 ? [element('w:ind', indent)] : []),
    ...(look.align ? [valued('w:jc', look.align)] : []),
  ];
  return element('w:p', {}, [element('w:pPr', {}, properties), ...runs]);
}

export interface CellLook {
  readonly width: number;
  readonly columns?: number;
  /** First or later row of a vertical merge. */
  readonly merge?: 'restart' | 'continue';
  readonly middle?: boolean;
}

/** `w:tc`; properties in the order of CT_TcPr. */
export function cell(look: CellLook, paragraphs: readonly IXmlableObject[]): IXmlableObject {
  const properties = [
    element('w:tcW', { 'w:w': look.width, 'w:type': 'dxa' }),
    ...(look.columns !== undefined && look.columns > 1 ? [valued('w:gridSpan', look.columns)] : []),
    ...(look.merge ? [valued('w:vMerge', look.merge)] : []),
    ...(look.middle ? [valued('w:vAlign', 'center')] : []),
  ];
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...paragraphs]);
}

/** `w:tr` that no page break tears apart; a header row is repeated on every page. */
export function row(cells: readonly IXmlableObject[], header: boolean): IXmlableObject {
  const properties = [element('w:cantSplit', {}), ...(header ? [element('w:tblHeader', {})] : [])];
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells]);
}

export interface TableLook {
  readonly widths: readonly number[];
  readonly borders: boolean;
  /** Left and right inside every cell, twentieths of a point. */
  readonly padding: number;
}

/** `w:tbl` with fixed columns; properties in the order of CT_TblPr. */
export function table(look: TableLook, rows: readonly IXmlableObject[]): IXmlableObject {
  const width = look.widths.reduce((sum, part) => sum + part, 0);
  const line = look.borders
    ? { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': '000000' }
    : { 'w:val': 'none', 'w:sz': 0, 'w:space': 0, 'w:color': 'auto' };
  const sides = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'];
  const margins = [
    ['top', 0],
    ['left', look.padding],
    ['bottom', 0],
    ['right', look.padding],
  ] as const;
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      element(
        'w:tblBorders',
        {},
        sides.map((side) => element(`w:${side}`, line)),
      ),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      element(
        'w:tblCellMar',
        {},
        margins.map(([side, size]) => element(`w:${side}`, { 'w:w': size, 'w:type': 'dxa' })),
      ),
    ]),
    element(
      'w:tblGrid',
      {},
      look.widths.map((part) => element('w:gridCol', { 'w:w': part })),
    ),
    ...rows,
  ]);
}
