// What a figure is measured in: its unit as printed or in the brackets of its label, and what the sheet's cells show.

import type { Measure } from '../core/form/template';
import { readFigureText } from '../core/number/vietnamese-number';
import { shownNumber } from '../core/number/vietnamese-number-format';
import type { Cell } from '../core/workbook/workbook';

/** Unit of a figure whose form prints none. */
export const PLAIN_UNIT = 'Số lượng';

/** "Hợp đồng", "Hội đồng" are no money. */
const MONEY = /(?<!(?:hợp|hội|cộng)\s+)đồng|đô la|usd|vn[đd]|(?:^|[\s(])tr\.?\s*đ(?!\p{L})/iu;
/** Quantities that are measured, not counted. */
const MEASURED =
  /^(ha|héc[- ]?ta|km2?|km²|m|mét|m2|m²|mét vuông|m3|m³|mét khối|ki[- ]?lô[- ]?mét|tấn|kg|tạ|yến|lít|giờ|phút|ngày công|công|điểm|gb|mb|tb|gbps|mbps|kw|kwh|mw)(\s*\/.*)?$/iu;
const ONLY_MONEY =
  /^(?:(?:nghìn|ngàn|triệu|tỷ|tỉ|tr\.?|1[.,]000(?:[.,]000)?)\s*)?(?:đồng|đ|vnđ|vnd|usd|đô la)(?:\s*\/.*)?$/iu;
const COUNTED = /^(?:người|hồ sơ|văn bản|thủ tục)$/iu;
const PERCENT = /^(?:%|phần trăm)$/iu;

/** True for sums of money that are told without a unit: "Tổng kinh phí", "Số tiền đã chi". */
export function namesMoney(text: string): boolean {
  return /^(?:tổng\s+)?(?:số\s+)?(?:kinh phí|tiền|nguồn vốn|vốn|ngân sách|chi phí|doanh thu|dự toán)(?!\p{L})/iu.test(
    text.normalize('NFC').trim(),
  );
}

/** What a unit alone tells; null for one that says nothing of rounding. */
export function measureOfUnit(unit: string): Measure | null {
  const text = unit.normalize('NFC').trim();
  if (text.includes('%') || PERCENT.test(text)) return 'percent';
  return MONEY.test(text) || MEASURED.test(text) ? 'amount' : null;
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
