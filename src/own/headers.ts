// Where the headers of a form are on a sheet that no template of ours describes.

import type { Area } from '../core/address';
import { isNumberRow } from '../core/header-path';
import type { Grid } from './grid';
import { headerRole } from './words';

/** A header has no more rows than this. */
const DEEPEST = 6;
/** Longer text stands in no header cell. */
const LONGEST = 160;
const FEWEST_TEXTS = 3;

/** The rows of one header, from its first column to its last. */
export type HeaderBlock = Area;

const isYear = (text: string): boolean => /^(năm\s*)?(19|20)\d{2}\b/iu.test(text.normalize('NFC'));
const NUMBERING = /^\(?\s*([A-Z]|\d{1,2})\s*(?:\)\s*)?(=.*)?$/;

/** "A | B | 1 | 2= 3+4": the row of a header that only numbers the columns. */
export function numbersColumns(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  return (
    isNumberRow(texts) ||
    (filled.length >= 3 &&
      filled.every((text) => NUMBERING.test(text)) &&
      filled.some((text) => /\d/.test(text)))
  );
}

/** Two columns of different roles, or a numbering column beside others, make a header. */
function opensHeader(grid: Grid, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length < 2 || filled.some(({ text }) => text.length > LONGEST)) return false;
  if (filled.some(({ column, text }) => typeof grid.cell(row, column).content === 'number' && !isYear(text)))
    return false;
  const roles = filled.map(({ text }) => headerRole(text)).filter((role) => role !== null);
  const kinds = new Set(roles);
  return kinds.size >= 2 || (kinds.has('code') && filled.length >= FEWEST_TEXTS);
}

/** A row right below that still belongs to the header: it says something of columns that have a title above. */
function continues(grid: Grid, block: HeaderBlock, row: number): boolean {
  const filled = grid.filled(row);
  if (filled.length === 0) return false;
  if (numbersColumns(filled.map(({ text }) => text))) return true;
  const [first, second = first] = [block.left, block.left + 1];
  return filled.every(({ column, text }) => {
    if (column < first || column > block.right || text.length > LONGEST) return false;
    if (typeof grid.cell(row, column).content === 'number' && !isYear(text)) return false;
    return column !== first && (column !== second || text.startsWith('('));
  });
}

/** Empty rows between two rows of one header where no merge holds them together. */
const MOST_BLANK = 2;

/** True for an empty row below which the header goes on. */
function bridges(grid: Grid, block: HeaderBlock, row: number): boolean {
  if (grid.filled(row).length > 0) return false;
  const next = grid.rows.find((one) => one > row && grid.filled(one).length > 0);
  return next !== undefined && next <= row + MOST_BLANK && continues(grid, block, next);
}

function blockAt(grid: Grid, top: number): HeaderBlock {
  const filled = grid.filled(top);
  const spans = filled.map(
    ({ column }) => grid.merge(top, column) ?? { top, left: column, bottom: top, right: column },
  );
  let block: HeaderBlock = {
    top,
    left: Math.min(...spans.map(({ left }) => left)),
    bottom: Math.max(top, ...spans.map(({ bottom }) => Math.min(bottom, top + DEEPEST))),
    right: Math.max(...spans.map(({ right }) => right)),
  };
  for (let row = top + 1; row <= top + DEEPEST; row += 1) {
    const numbered = numbersColumns(grid.filled(row).map(({ text }) => text));
    const inside = row <= block.bottom;
    if (!inside && !continues(grid, block, row) && !bridges(grid, block, row)) break;
    const merged = grid.mergesIn(row).filter((area) => area.top === row && area.left >= block.left);
    const bottom = Math.max(block.bottom, row, ...merged.map((area) => Math.min(area.bottom, top + DEEPEST)));
    const right = Math.max(block.right, ...grid.filled(row).map(({ column }) => column));
    block = { ...block, bottom: numbered ? row : bottom, right };
    if (numbered) break;
  }
  return block;
}

/** Every header from top to bottom; one that is repeated at a page break is one more. */
export function findHeaderBlocks(grid: Grid): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const row of grid.rows) {
    if (row <= (blocks.at(-1)?.bottom ?? -1) || !opensHeader(grid, row)) continue;
    blocks.push(blockAt(grid, row));
  }
  return blocks;
}
