// Which cells of a sheet hold a figure at all, whatever it may mean: a number, a number typed as text, a formula that
// still waits for its result, an answer or a mark, a number at the end of a label.

import { showsFigure } from '../../core/form/typed-figures';
import { isDateFormat } from '../../core/number/vietnamese-number-format';
import { type Cell, isBlank } from '../../core/workbook/workbook';

/** Longer texts are no figures. */
const LONGEST = 24;
/** "x" under "Có | Không". */
const MARK = /^[xX×✓✔☑]$/;
/** What follows the colon of "Số văn bản ban hành: 01 văn bản". */
const AFTER_COLON = /^\d[\d.,]{0,14} ?%?(?:\p{L}[\p{L} ,]{0,40})?$/u;

/** A formula whose result the file does not hold. */
export const isUncalculated = ({ content, formula }: Cell): boolean =>
  formula !== undefined && content === null;

/** A number that is no day, a text that reads as one, or a formula of which nobody knows the result. */
export function isNumeral(cell: Cell): boolean {
  const { content, format } = cell;
  if (isUncalculated(cell)) return true;
  if (typeof content === 'number') return !isDateFormat(format);
  return (
    typeof content === 'string' && content.length <= LONGEST && showsFigure(content) && /\d/.test(content)
  );
}

/** An answer in words, or a mark. @param words know the answers of the forms. */
export function isAnswer(
  { content }: Cell,
  words: { readonly isAnswer: (text: string) => boolean },
): boolean {
  if (typeof content !== 'string' || content.length > LONGEST || isBlank(content)) return false;
  return MARK.test(content.trim()) || words.isAnswer(content);
}

/** The label of "Số văn bản ban hành: 01 văn bản"; null for a text that ends with no figure. */
export function labelBefore({ content }: Cell): string | null {
  if (typeof content !== 'string' || content.length > 400) return null;
  const colon = content.lastIndexOf(':');
  if (colon < 0 || content.length - colon > 60) return null;
  return AFTER_COLON.test(content.slice(colon + 1).trim()) ? content.slice(0, colon) : null;
}
