// What a figure is measured in: its unit as printed or in the brackets of its label, and what the sheet's cells show.

import { MEASURED, PERCENT } from '../core/form/unit-measure';
import { readFigureText } from '../core/number/vietnamese-number';
import { shownNumber } from '../core/number/vietnamese-number-format';
import type { Cell } from '../core/workbook/workbook';

/** Unit of a figure whose form prints none. */
export const PLAIN_UNIT = 'Số lượng';

const ONLY_MONEY =
  /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|tr\.?|1[.,]000(?:[.,]000)?)\s*)?(?:đồng|đ|vnđ|vnd|usd|đô la)(?:\s*\/.*)?$/iu;
const COUNTED = /^(?:người|hồ sơ|văn bản|thủ tục)$/iu;
/** True for sums of money that are told without a unit: "Tổng kinh phí", "Số tiền đã chi". */
export function namesMoney(text: string): boolean {
  return /^(?:tổng\s+)?(?:số\s+)?(?:kinh phí|tiền|nguồn vốn|vốn|ngân sách|chi phí|doanh thu|dự toán)(?!\p{L})/iu.test(
    text.normalize('NFC').trim(),
  );
}

/** "triệu đồng" of "Kinh phí (triệu đồng)", "ĐVT: km" likewise; "" where the brackets hold no unit. */
export function unitInBrackets(label: string): string {
  const insides = [...label.normalize('NFC').matchAll(/\(([^()]*)\)/g)];
  const units = insides.map(([, inside = '']) =>
    inside.trim().replace(/^(?:đvt|đơn vị(?: tính)?)\s*:?\s*/iu, ''),
  );
  return (
    units.findLast((one) => [PERCENT, ONLY_MONEY, MEASURED, COUNTED].some((unit) => unit.test(one))) ?? ''
  );
}

/** True where the cell shows a figure with decimals, in whatever way it is read. */
export function showsDecimals({ content, format }: Cell): boolean {
  if (typeof content === 'number') {
    const shown = shownNumber(content, format, false);
    return shown.kind === 'figure' && shown.decimals > 0 && !shown.percentSign;
  }
  if (typeof content !== 'string') return false;
  const read = readFigureText(content);
  return read.kind === 'figure' && !read.percentSign && read.readings.every(({ decimals }) => decimals > 0);
}
