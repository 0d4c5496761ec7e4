// Makes the bytes of a small .xlsx from a plain description, so that a test says in one line what stands in a
// workbook. Own minimal XML: it owes nothing to the adapter that it is used to test.

import { strToU8, zipSync } from 'fflate';

export interface BuiltCell {
  readonly value?: string | number | boolean | null | { readonly error: string };
  /** Without "=". */
  readonly formula?: string;
  readonly format?: string;
  readonly font?: string;
  /** On a protected sheet: false lets the cell be changed. */
  readonly locked?: boolean;
}

export interface BuiltSheet {
  readonly name: string;
  readonly hidden?: boolean;
  readonly protected?: boolean;
  readonly merges?: readonly string[];
  /** Numbers of rows as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** By address: { A1: 'text', B2: 12.5, C3: { formula: 'B2*2', value: 25, format: '0.0' } }. */
  readonly cells: Readonly<Record<string, string | number | boolean | BuiltCell>>;
}

export interface BuiltWorkbook {
  /** Days are counted from 1904: numbers of days are given as the workbook holds them. */
  readonly date1904?: true;
  readonly sheets: readonly BuiltSheet[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Bytes of the workbook; equal descriptions give equal bytes. */
export function buildXlsx(workbook: BuiltWorkbook): Uint8Array {
  return zipParts(buildParts(workbook));
}

/** A zip of texts and bytes in the order given, always with the same times. */
export function zipParts(parts: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 = 6): Uint8Array {
  const entries = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(entries), { mtime: new Date(2024, 0, 1), level });
}

/** The parts by name, for tests that put something else in before zipping. */
export function buildParts({ sheets, date1904 }: BuiltWorkbook): Record<string, string> {
  const styles = new Styles();
  const sheetParts = sheets.map((sheet, index) => [sheetPart(index), sheetXml(sheet, styles)] as const);
  return {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbookXml(sheets, date1904 ?? false),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': styles.xml(),
  };
}

const sheetPart = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function contentTypes(sheets: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const sheetTypes = Array.from({ length: sheets }, (_, index) => override(sheetPart(index), 'worksheet'));
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${override('xl/workbook.xml', 'sheet.main')}${sheetTypes.join('')}${override('xl/styles.xml', 'styles')}</Types>`
  );
}

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const items = list.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${kind}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbookXml(sheets: readonly BuiltSheet[], date1904: boolean): string {
  const items = sheets.map(({ name, hidden }, index) => {
    const state = hidden ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  return `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${date1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${items.join('')}</sheets></workbook>`;
}

function sheetXml(sheet: BuiltSheet, styles: Styles): string {
  const rows = new Map<number, { column: number; xml: string }[]>();
  for (const [address, given] of Object.entries(sheet.cells)) {
    const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (digits === '') throw new Error(`not an address: ${address}`);
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const cell = typeof given === 'object' ? given : { value: given };
    const cells = rows.get(Number(digits)) ?? [];
    cells.push({ column, xml: cellXml(address, cell, styles.indexOf(cell)) });
    rows.set(Number(digits), cells);
  }
  for (const row of sheet.hiddenRows ?? []) if (!rows.has(row)) rows.set(row, []);
  const rowXml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row) ? ' hidden="1"' : '';
      cells.sort((a, b) => a.column - b.column);
      return `<row r="${row}"${hidden}>${cells.map((cell) => cell.xml).join('')}</row>`;
    });
  const merges = sheet.merges ?? [];
  const mergeXml = merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rowXml.join('')}</sheetData>` +
    (sheet.protected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    (merges.length > 0 ? `<mergeCells count="${merges.length}">${mergeXml}</mergeCells>` : '') +
    '</worksheet>'
  );
}

function cellXml(address: string, { value = null, formula }: BuiltCell, style: number): string {
  const f = formula === undefined ? '' : `<f>${escaped(formula)}</f>`;
  const open = (type: string): string =>
    `<c r="${address}"${style > 0 ? ` s="${style}"` : ''}${type && ` t="${type}"`}>`;
  if (value === null) return `${open('')}${f}</c>`;
  if (typeof value === 'number') return `${open('')}${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `${open('b')}${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `${open('e')}${f}<v>${escaped(value.error)}</v></c>`;
  if (f !== '') return `${open('str')}${f}<v>${escaped(value)}</v></c>`;
  return `${open('inlineStr')}<is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Cell styles as they are asked for; number 0 is the plain one. */
class Styles {
  private readonly known = new Map<string, number>([['[null,null,true]', 0]]);

  indexOf({
    format = null,
    font = null,
    locked = true,
  }: Omit<BuiltCell, 'format' | 'font'> & {
    readonly format?: string | null;
    readonly font?: string | null;
  }): number {
    const key = JSON.stringify([format, font, locked]);
    const index = this.known.get(key) ?? this.known.size;
    this.known.set(key, index);
    return index;
  }

  xml(): string {
    const wishes = [...this.known.keys()].map(
      (key) => JSON.parse(key) as [string | null, string | null, boolean],
    );
    const formats = [...new Set(wishes.flatMap(([format]) => format ?? []))];
    const fonts = [...new Set(['Times New Roman', ...wishes.flatMap(([, font]) => font ?? [])])];
    const numFmts = formats.map(
      (code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(code)}"/>`,
    );
    const xfs = wishes.map(([format, font, locked]) => {
      const number = format === null ? 0 : 200 + formats.indexOf(format);
      const fontId = font === null ? 0 : fonts.indexOf(font);
      const open = `<xf numFmtId="${number}" fontId="${fontId}" fillId="0" borderId="0" xfId="0"`;
      return locked ? `${open}/>` : `${open} applyProtection="1"><protection locked="0"/></xf>`;
    });
    const list = (name: string, items: readonly string[]): string =>
      `<${name} count="${items.length}">${items.join('')}</${name}>`;
    return (
      `${HEAD}<styleSheet xmlns="${MAIN}">` +
      (numFmts.length > 0 ? list('numFmts', numFmts) : '') +
      list(
        'fonts',
        fonts.map((font) => `<font><sz val="13"/><name val="${escaped(font)}"/></font>`),
      ) +
      list(
        'fills',
        ['none', 'gray125'].map((type) => `<fill><patternFill patternType="${type}"/></fill>`),
      ) +
      list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']) +
      `${list('cellXfs', xfs)}</styleSheet>`
    );
  }
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
