// The pane's verbs over a workbook of inserted templates with two figures that cannot be right.

import type { InsertRequest } from '../../src/app/insert/verbs';
import { templateSets } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { parseA1 } from '../../src/core/workbook/address';
import type { CellContent } from '../../src/core/workbook/workbook';
import type { ExcelWorkbook } from '../../src/hosts/excel';
import { type PaneOptions, paneSession } from '../../src/session/pane-session';
import { type OpenedHost, openHost } from '../hosts/excel/open-host';
import type { Book } from '../office-host/book';
import type { OfficeHost } from '../office-host/host';
import { keep } from '../office-host/pieces';

const [first] = templateSets;
if (!first) throw new Error('no template set');
export const set = first;
export const ids = set.templates.map(({ id }) => id);
export const empty = { sheets: [{ name: 'Trang tính1', cells: {} }] };
export const signal = new AbortController().signal;

/** These templates of the set and nothing besides. */
export const request = (templates: readonly string[]): InsertRequest => ({
  setId: set.id,
  templates,
  supporting: false,
  info: {},
});

type Options = NonNullable<Parameters<typeof openHost>[1]>;

/** The pane over a workbook, without a way to make another one. */
export const optionsOf = (port: ExcelWorkbook): PaneOptions => ({
  open: async () => port,
  catalogue: async () => builtIn,
  copy: () => Promise.reject(new Error('not asked for')),
  blank: () => Promise.reject(new Error('not asked for')),
  hand: () => Promise.reject(new Error('not asked for')),
});

export function session(opened: OpenedHost) {
  return paneSession('xa-thu.xlsx', optionsOf(opened.port));
}

export function type(host: OfficeHost, sheetName: string, address: string, content: CellContent): void {
  const sheet = host.book.sheet(sheetName);
  const cell = parseA1(address);
  if (!sheet || !cell) throw new Error(`no cell ${sheetName}!${address}`);
  const { style } = host.book.cell(sheet, cell.row, cell.column);
  host.book.setCell(sheet, cell.row, cell.column, { content, style });
  host.userChange(sheetName, address);
}

/** The set, where 516 is not 376 + 295 on PL 8, and the rate of row 2 on PL 2 was typed wrong. */
export const wrongWorkbook = (options: Options = {}) => workbookWith(ids, options);

/** Only the two sheets with something wrong. */
export const smallWrongWorkbook = (options: Options = {}) =>
  workbookWith(
    ids.filter((id) => /pl[28]$/.test(id)),
    options,
  );

/** What the pane has drawn, by what was asked for: drawn once, each later host gets a copy. */
const drawn = new Map<string, (target: Book) => void>();

async function workbookWith(templates: readonly string[], options: Options) {
  const opened = await openHost(empty, options);
  const { host, port } = opened;
  const key = JSON.stringify([templates, options.api]);
  const copyTo = drawn.get(key);
  if (copyTo) {
    copyTo(host.book);
    // As after drawing, the sheets are known.
    await port.read();
  } else {
    await session(opened).insertTemplates?.(request(templates));
    drawn.set(key, keep(host.book));
  }
  type(host, 'PL 2', 'D9', 32);
  type(host, 'PL 2', 'D10', 10);
  type(host, 'PL 2', 'D8', 30);
  type(host, 'PL 8', 'D27', 376);
  type(host, 'PL 8', 'D31', 295);
  type(host, 'PL 8', 'D34', 516);
  host.resetCounters();
  return { ...opened, pane: session(opened) };
}

export const marksOf = (host: OfficeHost): number =>
  host.book.sheets.reduce((sum, { conditionalFormats }) => sum + conditionalFormats.length, 0);

export function lock(host: OfficeHost, ...names: readonly string[]): void {
  for (const name of names) {
    const sheet = host.book.sheet(name);
    if (sheet) sheet.protected = true;
  }
}
