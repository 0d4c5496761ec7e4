// How large a file may be before it is refused. A commune's workbook is some tens of kilobytes; these bounds
// leave three orders of magnitude and still keep a hostile file from filling the memory.

/** Inflated bytes of the whole package, declared or real. */
export const MAX_INFLATED = 256 * 1024 * 1024;
/** Entries in the zip directory. */
export const MAX_ENTRIES = 20_000;
/** A part this much larger than its packed form is a bomb, once it is larger than RATIO_FREE. Sheets reach 60. */
export const MAX_RATIO = 200;
export const RATIO_FREE = 16 * 1024 * 1024;
/** Cells that hold something, in all sheets together. */
export const MAX_CELLS = 2_000_000;
/** Empty cells kept for their number format only; more are left out, they are no loss. */
export const MAX_FORMATTED_BLANKS = 200_000;
/** Shared strings, cell styles, merges, sheets: list lengths. */
export const MAX_LIST = 2_000_000;
/** Nesting of elements. */
export const MAX_DEPTH = 256;
