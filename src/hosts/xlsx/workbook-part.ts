// The workbook part: which sheets there are, in tab order, and where its calculation settings stand.

import { Trouble } from '../../core/workbook/trouble';
import { MAX_LIST } from './limits';
import { isTrue, prefixed, scanXml } from './xml-scanner';

export interface SheetEntry {
  readonly name: string;
  /** Id of the relationship to its part. */
  readonly relation: string;
  readonly hidden: boolean;
}

export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Days are counted from 1904 instead of 1900. */
  readonly date1904: boolean;
  /** No sheet may be added, removed or renamed until the protection is lifted. */
  readonly closed: boolean;
}

/** @throws Trouble NOT_XLSX where the part is no workbook, DAMAGED */
export function readWorkbookPart(text: string): WorkbookPart {
  const sheets: SheetEntry[] = [];
  let date1904 = false;
  let closed = false;
  scanXml(text, {
    open: (name, attributes, depth) => {
      if (depth === 1 && name !== 'workbook') throw new Trouble({ code: 'NOT_XLSX' });
      if (depth === 2 && name === 'workbookPr') date1904 = isTrue(attributes.date1904);
      if (depth === 2 && name === 'workbookProtection') closed = isTrue(attributes.lockStructure);
      if (depth !== 3 || name !== 'sheet') return;
      if (sheets.length >= MAX_LIST) throw new Trouble({ code: 'TOO_LARGE' });
      const { state } = attributes;
      sheets.push({
        name: attributes.name ?? '',
        relation: prefixed(attributes, 'id') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
      });
    },
  });
  return { sheets, date1904, closed };
}

/** Elements that stand before calcPr, the last of which it follows (ECMA-376 part 1, 18.2.27). */
const BEFORE_CALC = ['sheets', 'functionGroups', 'externalReferences', 'definedNames'];

/**
 * Asks the program that opens the file next to compute every formula. Needed because Excel trusts the results a
 * file carries: a total over a cell we changed would go on showing its old value.
 * @returns the text unchanged where it asks already.
 */
export function withFullCalculation(text: string): string {
  let tag: { start: number; end: number; done: boolean } | undefined;
  let after = -1;
  let prefix = '';
  scanXml(text, {
    open: (name, attributes, depth, end) => {
      const start = text.lastIndexOf('<', end - 1);
      if (depth === 1) prefix = /^<([^\s:>/]+:)/.exec(text.slice(start, end))?.[1] ?? '';
      if (depth === 2 && name === 'calcPr') tag = { start, end, done: isTrue(attributes.fullCalcOnLoad) };
    },
    close: (name, depth, end) => {
      if (depth === 2 && BEFORE_CALC.includes(name)) after = end;
    },
  });
  if (tag?.done) return text;
  if (!tag) return `${text.slice(0, after)}<${prefix}calcPr fullCalcOnLoad="1"/>${text.slice(after)}`;
  const old = text.slice(tag.start, tag.end).replace(/(?<!\s)\s+fullCalcOnLoad\s*=\s*("[^"]*"|'[^']*')/, '');
  const asking = old.replace(/(?<!\s)\s*\/?>$/, (close) => ` fullCalcOnLoad="1"${close.trim()}`);
  return text.slice(0, tag.start) + asking + text.slice(tag.end);
}
