// The sections of an outline: their numbers, and which of them a person means.

import { sectionHeading } from '../companion/narrative/free-text';
import { LEAST_LIKE, likenessTo } from '../companion/narrative/heading-match';
import type { OutlineSection, ReportOutline } from '../core/report/outline';

export interface Numbered<T> {
  readonly section: T;
  /** "Phần thứ nhất", "I.", "1.", "1.1.", "a)". */
  readonly number: string;
}

export type NumberedSection = Numbered<OutlineSection>;

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'] as const;

const ORDINALS = ['nhất', 'hai', 'ba', 'tư', 'năm'] as const;
const LETTERS = ['a', 'b', 'c', 'd', 'đ', 'e'] as const;

/** The sections with their numbers, in the order of the report. */
export function numbered<T extends Pick<OutlineSection, 'level'>>(
  sections: readonly T[],
): readonly Numbered<T>[] {
  const counts = [0, 0, 0, 0, 0];
  return sections.map((section) => {
    const { level } = section;
    const count = (counts[level] ?? 0) + 1;
    counts.splice(level, counts.length, count, ...Array<number>(4 - level).fill(0));
    return { section, number: numberOf(level, count, counts[2] ?? 0) };
  });
}

function numberOf(level: OutlineSection['level'], count: number, around: number): string {
  switch (level) {
    case 0:
      return `Phần thứ ${ORDINALS[count - 1] ?? String(count)}`;
    case 1:
      return `${ROMAN[count - 1] ?? String(count)}.`;
    case 2:
      return `${count}.`;
    case 3:
      return `${around}.${count}.`;
    case 4:
      return `${LETTERS[count - 1] ?? String(count)})`;
  }
}

/** True where a heading that a person wrote means a section of the outline; what it does not know stands at the end. */
export function isSectionOf({ sections }: ReportOutline, printed: string): boolean {
  return sectionMeant(printed, numbered(sections)) !== null;
}

/** Key of the nearest section among the headings that stand above a person's own; null where none is of the outline. */
export function sectionAfter(above: readonly string[], sections: readonly NumberedSection[]): string | null {
  for (const heading of above) {
    const key = sectionMeant(heading, sections);
    if (key !== null) return key;
  }
  return null;
}

/** Title of the section that a heading of a person's own will stand after; "" for the end of the report. */
export function titleAfter({ sections }: ReportOutline, above: readonly string[]): string {
  const key = sectionAfter(above, numbered(sections));
  const at = sections.findIndex((one) => one.key === key);
  return at < 0 ? '' : sectionHeading(sections, at).heading;
}

/** The sections that a cell of "Mục báo cáo" names. */
export function headingsIn(printed: string): readonly string[] {
  return printed
    .split(/[;\n]/)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** "II.3", "mục I.2", "III". */
const BY_NUMBER = /^(?:mục\s+)?([IVX]+(?:\.\d{1,2})?)\.?$/i;

/** Key of the section a heading means, by its number or its words; null where none or two are as likely. */
export function sectionMeant(printed: string, sections: readonly NumberedSection[]): string | null {
  const number = BY_NUMBER.exec(printed)?.[1]?.toUpperCase();
  if (number !== undefined) return byNumber(number, sections);
  const outline = sections.map(({ section }) => section);
  const ranked = outline.map(({ key }, at) => ({
    key,
    like: likenessTo(printed, sectionHeading(outline, at)),
  }));
  const best = Math.max(0, ...ranked.map(({ like }) => like));
  if (best < LEAST_LIKE) return null;
  const likely = ranked.filter(({ like }) => like > best - 0.02);
  // The same words in two parts of a report: what was done comes before what is planned.
  return likely.length === 1 || best === 1 ? (likely[0]?.key ?? null) : null;
}

function byNumber(wanted: string, sections: readonly NumberedSection[]): string | null {
  let chapter = '';
  for (const { section, number } of sections) {
    const plain = number.replace(/[.)]$/, '');
    if (section.level === 1) chapter = plain;
    const path = section.level === 1 ? plain : section.level === 2 ? `${chapter}.${plain}` : '';
    if (path === wanted) return section.key;
  }
  return null;
}
