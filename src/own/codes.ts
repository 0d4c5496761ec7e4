// Codes of a form's rows: how deep each row stands and what it is called inside the form.

import { codeKey, splitCode } from '../recognize/code';
import { isBareTotal } from './words';

/** How a row is numbered: "I" as 'roman', "1.2.3" as 'number3', "a" as 'letter', "-" as 'dash', nothing as 'none'. */
interface Numbering {
  readonly style: string;
  /** Code without its final dot; "" for dashes and rows without a code. */
  readonly key: string;
}

const DASH = /^[-–—•*]$/;
const PLUS = /^\+$/;

function numberingOf(code: string, label: string): Numbering {
  const bare = code.trim();
  if (bare === '') {
    if (/^[-–—•*]\s*\S/.test(label)) return { style: 'dash', key: '' };
    if (/^\+\s*\S/.test(label)) return { style: 'plus', key: '' };
    const split = splitCode(label);
    return split ? numberingOf(split.code.printed, split.label) : { style: 'none', key: '' };
  }
  if (DASH.test(bare)) return { style: 'dash', key: '' };
  if (PLUS.test(bare)) return { style: 'plus', key: '' };
  const key = codeKey(bare);
  if (key === '') return { style: 'other', key: '' };
  const parts = key.split('.');
  const [first = ''] = parts;
  if (/^[IVX]+$/.test(first))
    return { style: parts.length === 1 ? 'roman' : `number${parts.length - 1}`, key };
  if (/^[A-HĐ]$/.test(first)) return { style: 'capital', key };
  if (/^[a-hđ]$/.test(first)) return { style: 'letter', key };
  return { style: /\d[a-hđ]$/.test(key) ? `number${parts.length + 1}` : `number${parts.length}`, key };
}

export interface CodedRow {
  readonly key: string;
  readonly level: number;
}

/** Rows numbered below each other open one level each; what has no code stands below the last that has one. */
export function levelsOf(
  rows: readonly { readonly code: string; readonly label: string }[],
): readonly CodedRow[] {
  const open: { readonly style: string; readonly level: number; readonly key: string }[] = [];
  const used = new Set<string>();
  const children = new Map<string, number>();
  return rows.map(({ code, label }) => {
    const { style, key } = numberingOf(code, label);
    const depth = /^number(\d+)$/.exec(style)?.[1];
    const known = open.findIndex((one) => one.style === style);
    const capitals =
      style === 'none' && label.length > 3 && label === label.toUpperCase() && /\p{L}/u.test(label);
    // "Tổng cộng" stands beside the numbered rows that it adds up.
    const beside = style === 'none' && isBareTotal(label) ? open.findIndex((one) => !isOuter(one)) : -1;
    if (beside >= 0) open.splice(beside);
    else if (known >= 0) open.splice(known);
    else if (depth !== undefined) dropDeeper(open, Number(depth));
    else if (capitals) open.splice(0);
    // A Roman or capital heading never stands below numbers.
    else if (style === 'roman' || style === 'capital') open.splice(0, open.length, ...open.filter(isOuter));
    const above = open.at(-1);
    const level = (above?.level ?? 0) + 1;
    const own = uniqueKey(key, above?.key ?? '', used, children);
    open.push({ style: beside >= 0 ? 'total' : capitals ? 'capitals' : style, level, key: own });
    return { key: own, level };
  });
}

const isOuter = ({ style }: { readonly style: string }): boolean => style === 'capital' || style === 'roman';

/** "1.2" after "1.1.3": everything of a finer numbering is done with, and so are dashes and letters. */
function dropDeeper(open: { readonly style: string }[], depth: number): void {
  while (open.length > 0) {
    const style = open.at(-1)?.style ?? '';
    const own = /^number(\d+)$/.exec(style)?.[1];
    if (own !== undefined ? Number(own) < depth : isOuter({ style }) || style === 'capitals') break;
    open.pop();
  }
}

/** The printed code where it is free; else the row above with a number: "4-1". */
function uniqueKey(key: string, above: string, used: Set<string>, children: Map<string, number>): string {
  const beside = key !== '' && !key.includes('.') && used.has(key) && above !== '' ? `${above}.${key}` : key;
  if (beside !== '' && !used.has(beside)) {
    used.add(beside);
    return beside;
  }
  for (;;) {
    const next = (children.get(above) ?? 0) + 1;
    children.set(above, next);
    const own = above === '' ? `d${next}` : `${above}-${next}`;
    if (used.has(own)) continue;
    used.add(own);
    return own;
  }
}
