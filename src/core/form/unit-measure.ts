// What a unit tells of its figures.

import type { Measure } from './template';

/** "Hợp đồng", "Hội đồng", "đồng chí" are no money. */
const MONEY = /(?<!(?:hợp|hội|cộng)\s+)đồng(?!\s+chí)|đô la|usd|vn[đd]|(?:^|[\s(])tr\.?\s*đ(?!\p{L})/iu;
/** Quantities that are measured, not counted. */
export const MEASURED =
  /^(ha|héc[- ]?ta|km2?|km²|nghìn|ngàn|triệu|tỷ|tỉ|m|mét|m2|m²|mét vuông|m3|m³|mét khối|ki[- ]?lô[- ]?mét|tấn|kg|tạ|yến|lít|giờ|phút|ngày công|công|điểm|gb|mb|tb|gbps|mbps|kw|kwh|mw)(\s*\/.*)?$/iu;
export const PERCENT = /^(?:%|phần trăm)$/iu;

/** What a unit alone tells; null for one that says nothing of rounding. */
export function measureOfUnit(unit: string): Measure | null {
  const text = unit.normalize('NFC').trim();
  if (text.includes('%') || PERCENT.test(text)) return 'percent';
  return MONEY.test(text) || MEASURED.test(text) ? 'amount' : null;
}
