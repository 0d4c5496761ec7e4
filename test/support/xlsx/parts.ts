// Looks into a package as any unzipper would, for tests on what the adapter left alone.

import { strFromU8, unzipSync } from 'fflate';
import { zipParts } from './build';

/** Parts in the order of the zip. */
export function partsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** Text of one part. */
export function partText(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes)[name];
  if (!part) throw new Error(`no part ${name}`);
  return strFromU8(part);
}

/** Names of the parts that differ, are gone or are new. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const text = (part: Uint8Array | undefined): string | undefined => part && strFromU8(part, true);
  return [...names].filter((name) => text(old[name]) !== text(now[name])).sort();
}

/** The texts of a sheet's cells by address, and what is left of the sheet with them taken out. */
export function cutSheet(xml: string): { cells: Map<string, string>; rest: string } {
  const cells = new Map<string, string>();
  const rest = xml.replace(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs, (cell, address: string) => {
    cells.set(address, cell);
    return `[${address}]`;
  });
  return { cells, rest };
}

/** The workbook as .xlsm: a macro project, and a chain of calculation such as Excel keeps. */
export function withMacroAndChain(bytes: Uint8Array, chain: readonly string[]): Uint8Array {
  const parts: Record<string, string | Uint8Array> = { ...partsOf(bytes) };
  const edit = (name: string, pattern: string | RegExp, by: string): void => {
    const text = partText(bytes, name);
    const edited = text.replace(pattern, by);
    if (edited === text) throw new Error(`nothing to replace in ${name}`);
    parts[name] = edited;
  };
  const types = 'application/vnd.ms-excel';
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    [
      '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/>',
      '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
      '</Relationships>',
    ].join(''),
  );
  const main = /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/;
  const types1 = partText(bytes, '[Content_Types].xml').replace(main, `${types}.sheet.macroEnabled.main+xml`);
  parts['[Content_Types].xml'] = types1.replace(
    '</Types>',
    `<Override PartName="/xl/vbaProject.bin" ContentType="${types}.vbaProject"/>` +
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
  );
  // Not a macro that runs: the adapter must carry it without knowing what is in it.
  parts['xl/vbaProject.bin'] = Uint8Array.from(
    { length: 4096 },
    (_, index) => (index * 197 + (index >> 3)) & 255,
  );
  parts['xl/calcChain.xml'] =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `${chain.map((address) => `<c r="${address}" i="1"/>`).join('')}</calcChain>`;
  return zipParts(parts);
}
