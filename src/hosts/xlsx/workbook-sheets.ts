// Puts sheets into the workbook part: after the last one, each with what it prints as defined names.

import type { SheetDesign } from '../../core/form/sheet-design';
import { type Area, columnLetters } from '../../core/workbook/address';
import type { Stretch } from './styles';
import { setAttribute } from './styles-write';
import { type Edit, editText } from './text-edit';
import { scanXml, wholeNumber } from './xml-scanner';
import { escapeXml } from './xml-text';

/** Namespaces of a workbook: ISO "strict" files write others than everybody else. */
export interface Namespaces {
  readonly main: string;
  readonly relations: string;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relations: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relations: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

/** The namespaces that the workbook part is written in. */
export function namespacesOf(workbook: string): Namespaces {
  let isStrict = false;
  scanXml(workbook, {
    open: (_, attributes, depth) => {
      if (depth === 1) isStrict = Object.values(attributes).includes(STRICT.main);
    },
  });
  return isStrict ? STRICT : TRANSITIONAL;
}

/** A sheet whose part is in the package. */
export interface AddedSheet {
  readonly design: SheetDesign;
  /** Id of the relationship to its part. */
  readonly relation: string;
}

/** The workbook part with these sheets at the end of its tabs. Places of the sheets that are there stay. */
export function withSheets(text: string, added: readonly AddedSheet[]): string {
  const map = scanWorkbook(text);
  const { prefix } = map;
  const { relations } = namespacesOf(text);
  const own = map.relationsPrefix;
  const link = own === undefined ? `xmlns:rel="${relations}" rel:id` : `${own}:id`;
  const sheets = added.map(({ design, relation }, index) => {
    const name = `name="${escapeXml(design.name)}" sheetId="${map.highestId + 1 + index}"`;
    return `<${prefix}sheet ${name} ${link}="${relation}"/>`;
  });
  const names = added.flatMap(({ design }, index) => printNames(design, map.count + index, prefix));
  return editText(text, [
    ...appended(text, map.sheets, `${prefix}sheets`, sheets),
    ...(map.names
      ? appended(text, map.names, `${prefix}definedNames`, names)
      : [newList(map.namesPlace, `${prefix}definedNames`, names)]),
  ]);
}

/** What is printed, and the rows printed again on every page (ECMA-376 part 1, 18.2.5). */
function printNames({ name, print }: SheetDesign, place: number, prefix: string): string[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const { first, last } = print.repeat;
  const wanted = [
    ...(print.growing ? [] : [['Print_Area', fixedArea(print.area)] as const]),
    ['Print_Titles', `$${first + 1}:$${last + 1}`] as const,
  ];
  return wanted.map(([what, where]) => {
    const open = `<${prefix}definedName name="_xlnm.${what}" localSheetId="${place}">`;
    return `${open}${escapeXml(`${sheet}!${where}`)}</${prefix}definedName>`;
  });
}

function fixedArea({ top, left, bottom, right }: Area): string {
  return `$${columnLetters(left)}$${top + 1}:$${columnLetters(right)}$${bottom + 1}`;
}

function newList(place: number, tag: string, items: readonly string[]): Edit {
  return { start: place, end: place, text: `<${tag}>${items.join('')}</${tag}>` };
}

function appended(text: string, list: Stretch, tag: string, items: readonly string[]): Edit[] {
  const open = text.slice(list.start, list.openEnd);
  if (open.endsWith('/>')) {
    const whole = `${open.slice(0, -2).trimEnd()}>${items.join('')}</${tag}>`;
    return [{ start: list.start, end: list.end, text: whole }];
  }
  // Some writers count the names; Excel does not look, others may.
  const count = /\scount\s*=\s*["'](\d+)/.exec(open)?.[1];
  const counted =
    count === undefined ? open : setAttribute(open, 'count', String(Number(count) + items.length));
  const close = text.lastIndexOf('<', list.end - 1);
  return [
    { start: list.start, end: list.openEnd, text: counted },
    { start: close, end: close, text: items.join('') },
  ];
}

interface WorkbookMap {
  readonly prefix: string;
  /** Prefix of the namespace of relationships; undefined where the root declares none. */
  readonly relationsPrefix: string | undefined;
  readonly sheets: Stretch;
  readonly count: number;
  readonly highestId: number;
  readonly names: Stretch | undefined;
  /** Where a list of names belongs where there is none. */
  readonly namesPlace: number;
}

/** What stands before definedNames (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

function scanWorkbook(text: string): WorkbookMap {
  const found: { sheets?: Stretch; names?: Stretch } = {};
  const opened: { start: number; openEnd: number }[] = [];
  let [prefix, count, highestId, namesPlace] = ['', 0, 0, 0];
  let relationsPrefix: string | undefined;
  scanXml(text, {
    open: (name, attributes, depth, end) => {
      const start = text.lastIndexOf('<', end - 1);
      opened[depth - 1] = { start, openEnd: end };
      if (depth === 1) {
        prefix = /^<([^\s:>/]+:)/.exec(text.slice(start, end))?.[1] ?? '';
        const declared = Object.entries(attributes).find(
          ([key, value]) =>
            key.startsWith('xmlns:') && (value === TRANSITIONAL.relations || value === STRICT.relations),
        );
        relationsPrefix = declared?.[0].slice('xmlns:'.length);
      } else if (depth === 3 && name === 'sheet') {
        count += 1;
        highestId = Math.max(highestId, wholeNumber(attributes.sheetId, 0));
      }
    },
    close: (name, depth, end) => {
      const from = opened[depth - 1];
      if (depth !== 2 || !from) return;
      if (name === 'sheets') found.sheets = { ...from, end };
      if (name === 'definedNames') found.names = { ...from, end };
      if (BEFORE_NAMES.includes(name)) namesPlace = end;
    },
  });
  const { names } = found;
  const sheets = found.sheets ?? { start: 0, openEnd: 0, end: 0 };
  return { prefix, relationsPrefix, sheets, count, highestId, names, namesPlace };
}
