// A package of our own with no sheet in it yet. Nothing of the clock or the machine goes in: equal sheets put into
// it give equal files.

import { CONTENT_TYPES, Package } from './package';
import { escapeXml } from './xml-text';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const relations = (kind: string, target: string): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">` +
  `<Relationship Id="rId1" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;

/** Cells that nobody styled are typed in the font of the report. */
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}">` +
  '<fonts count="1"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

const PARTS: readonly (readonly [name: string, text: string])[] = [
  [
    CONTENT_TYPES,
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPES}.styles+xml"/></Types>`,
  ],
  ['_rels/.rels', relations('officeDocument', 'xl/workbook.xml')],
  [
    'xl/workbook.xml',
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">` +
      '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>' +
      '<sheets/></workbook>',
  ],
  ['xl/_rels/workbook.xml.rels', relations('styles', 'styles.xml')],
  ['xl/styles.xml', STYLES],
];

/** A sheet as XML: everything inside its root element. */
export interface SheetBody {
  readonly name: string;
  readonly hidden: boolean;
  readonly body: string;
}

/** What an empty package becomes with these sheets in it. */
export function partsWithSheets(sheets: readonly SheetBody[]): ReadonlyMap<string, string> {
  const parts = new Map(PARTS);
  const change = (part: string, before: string, with_: string): void => {
    parts.set(
      part,
      (parts.get(part) ?? '').replace(before, () => with_),
    );
  };
  const each = (xml: (sheet: SheetBody, number: number) => string): string =>
    sheets.map((sheet, n) => xml(sheet, n + 1)).join('');
  for (const [n, { body }] of sheets.entries()) {
    parts.set(`xl/worksheets/sheet${n + 1}.xml`, `${HEAD}<worksheet xmlns="${MAIN}">${body}</worksheet>`);
  }
  change(
    CONTENT_TYPES,
    '</Types>',
    `${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
  );
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `${each((_, n) => `<Relationship Id="rId${n + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
  );
  const entry = ({ name, hidden }: SheetBody, n: number): string =>
    `<sheet name="${escapeXml(name)}" sheetId="${n}"${hidden ? ' state="hidden"' : ''} r:id="rId${n + 1}"/>`;
  change('xl/workbook.xml', '<sheets/>', `<sheets>${each(entry)}</sheets>`);
  return parts;
}

export const emptyPackage = (): Package => new Package([]);

/** The package of a workbook without sheets. */
export const blankPackage = (): Package => emptyPackage().with(new Map(PARTS));
