// What a file holds after Điền against what it held before: nothing may differ that was not asked for.

import { unzipSync } from 'fflate';
import type { FillProposal } from '../../src/app';
import { a1, cellText } from '../../src/core/workbook/address';
import type { CellContent, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { changedParts, partsOf } from '../support/xlsx/parts';
import { cellsOf, withoutCells } from './book';

/** One line for each thing that differs and was not asked for. */
export function unasked(
  before: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot },
  after: { readonly bytes: Uint8Array; readonly snapshot: WorkbookSnapshot },
  written: readonly FillProposal[],
): readonly string[] {
  if (written.length === 0)
    return Buffer.compare(before.bytes, after.bytes) === 0 ? [] : ['không điền gì mà tệp khác đi'];
  return [
    ...inSheets(before.snapshot, after.snapshot, written),
    ...inParts(before.bytes, after.bytes, written),
  ];
}

/** What the cells hold, and what must be in those that were filled. */
function inSheets(
  before: WorkbookSnapshot,
  after: WorkbookSnapshot,
  written: readonly FillProposal[],
): readonly string[] {
  const frame = ({ sheets, lost }: WorkbookSnapshot): string =>
    JSON.stringify([lost, sheets.map(({ rows: _, ...rest }) => rest)]);
  const faults = frame(before) === frame(after) ? [] : ['tên, hợp nhất, ẩn hoặc bảo vệ của trang khác đi'];
  const asked = new Map(written.map((proposal) => [cellText(proposal.cell), proposal]));
  const [old, now] = [cellsIn(before), cellsIn(after)];
  for (const address of new Set([...old.keys(), ...now.keys()])) {
    if (!asked.has(address) && old.get(address) !== now.get(address))
      faults.push(`ô ${address}: ${old.get(address)} → ${now.get(address)}`);
  }
  for (const [address, { value, formula }] of asked) {
    const cell = JSON.parse(now.get(address) ?? '{}');
    const shown = [value, value / 100].some((one) => isNear(cell.content, one));
    if (cell.formula !== formula || !shown)
      faults.push(`ô ${address} đã điền ${value} =${formula}: ${now.get(address)}`);
  }
  return faults;
}

function cellsIn({ sheets }: WorkbookSnapshot): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  for (const { name, rows } of sheets) {
    for (const { row, cells: own } of rows) {
      for (const { column, cell } of own) {
        if (cell.content !== null || cell.formula !== undefined)
          cells.set(cellText({ sheet: name, row, column }), JSON.stringify(cell));
      }
    }
  }
  return cells;
}

/** What the package holds: parts, and in the sheets that were written to everything but the cells that were filled. */
function inParts(before: Uint8Array, after: Uint8Array, written: readonly FillProposal[]): readonly string[] {
  if (!canUnzip(before)) return [];
  const places = new Map<string, Set<string>>();
  for (const { cell } of written) {
    const place = places.get(cell.sheet) ?? new Set();
    places.set(cell.sheet, place.add(a1(cell.row, cell.column)));
  }
  const changed = changedParts(before, after);
  const lists = changed.some((name) => /calcChain|styles\d*\.xml$/.test(name));
  let sheets = 0;
  return changed.flatMap((name) => {
    const text = (bytes: Uint8Array): string => decoded(partsOf(bytes)[name] ?? new Uint8Array());
    if (/calcChain|styles\d*\.xml$/i.test(name)) return [];
    if (/^\[Content_Types\]\.xml$|workbook\.xml\.rels$/i.test(name))
      return lists ? [] : [`phần ${name} khác đi`];
    if (/workbook\.xml$/i.test(name))
      return withoutCalc(text(before)) === withoutCalc(text(after)) ? [] : [`phần ${name} khác đi`];
    sheets += 1;
    if (sheets > places.size) return [`phần ${name} khác đi`];
    const [old, now] = [text(before), text(after)];
    // Cells without an address cannot be told apart here; what they hold was compared above.
    if (/<c(?:>|\/|\s(?!\s*r=))/.test(old)) return [];
    return [...places.values()].some((cells) => restOf(old, cells) === restOf(now, cells))
      ? []
      : [`phần ${name} khác đi ngoài các ô đã điền`];
  });
}

/** A share has the last digits of its percentage, moved. */
const isNear = (content: CellContent, value: number): boolean =>
  typeof content === 'number' && Math.abs(content - value) <= Math.abs(value) * 1e-12;

/** In the encoding that the part has, tags without the prefix that one of the harms gives them. */
const decoded = (part: Uint8Array): string =>
  new TextDecoder(part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : 'utf-8')
    .decode(part)
    .replace(/(<\/?)x:/g, '$1');

const withoutCalc = (text: string): string =>
  text
    .replace(/ fullCalcOnLoad="\w+"/g, '')
    .replace(/<(?:\w+:)?calcPr\s*\/>/g, '')
    .replace(/\s+\/>/g, '/>');

/** A sheet without the cells that were filled and the tags of their rows. */
function restOf(text: string, filled: ReadonlySet<string>): string {
  const rows = new Set([...filled].map((address) => address.replace(/\D/g, '')));
  const cells = cellsOf(text).filter(({ address }) => !filled.has(address));
  const tags = [...text.matchAll(/<row [^>]*>/g)].filter(
    ([tag]) => !rows.has(/ r=["'](\d+)/.exec(tag)?.[1] ?? ''),
  );
  const around = withoutCells(text).replace(/<\/?row[^>]*>|<dimension[^>]*>/g, '');
  return JSON.stringify([cells, tags.map(([tag]) => tag.replace(/\s*\/?>$/, '')), around]);
}

function canUnzip(bytes: Uint8Array): boolean {
  try {
    return Object.keys(unzipSync(bytes)).length > 0;
  } catch {
    return false;
  }
}
