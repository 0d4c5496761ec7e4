// Sections that a person added to the outline: each stands after the section under which the person wrote it.

import { headingNumber } from '../companion/narrative/heading-match';
import type { OutlineSection } from '../core/report/outline';

/** A section of a person's own. */
export interface OwnSection {
  readonly key: string;
  /** As it is printed, without the number it may have been given by hand. */
  readonly heading: string;
  readonly level: OutlineSection['level'];
}

/** A heading that the outline does not have. */
export interface OwnHeading {
  /** Tells it from every other section of the report. */
  readonly key: string;
  /** As the person wrote it; "" for texts that stand under none. */
  readonly heading: string;
  /** Key of the section it stands after; null for the end of the report. */
  readonly after: string | null;
}

const NAMELESS = 'Nội dung khác';

/** True for a section that the outline does not have. */
export function isOwn(section: OutlineSection | OwnSection): section is OwnSection {
  return 'heading' in section;
}

/** The sections of the outline with those of a person's own among them, in the order of `own` where two stand together. */
export function withOwnSections(
  outline: readonly OutlineSection[],
  own: readonly OwnHeading[],
): readonly (OutlineSection | OwnSection)[] {
  const placed = own.map((one) => placeOf(one, outline));
  const at = (index: number): readonly OwnSection[] =>
    placed.filter(({ behind }) => behind === index).map(({ section }) => section);
  return [
    ...outline.flatMap((section, index) => [section, ...at(index)]),
    ...(outline.length === 0 ? at(-1) : []),
  ];
}

/** @returns the section and the index of the outline's section that it stands right behind */
function placeOf(
  { key, heading: printed, after }: OwnHeading,
  outline: readonly OutlineSection[],
): { readonly section: OwnSection; readonly behind: number } {
  const { number, rest } = headingNumber(printed);
  const heading = rest === '' ? NAMELESS : rest;
  const top = Math.min(1, ...outline.map(({ level }) => level)) === 0 ? 0 : 1;
  const home = outline.findIndex((one) => one.key === after);
  const before = outline[home];
  if (!before) return { section: { key, heading, level: top }, behind: outline.length - 1 };
  const next = outline[home + 1];
  // "VI. …" and "CÔNG TÁC KHÁC" are chapters, as in the outline itself.
  const level = /^[IVX]+[.)]?$/.test(number) ? 1 : number === '' && isCapitals(heading) ? top : null;
  // Right under the heading of a chapter, before its first section.
  if (level === null && before.content.length === 0 && next && next.level > before.level) {
    return { section: { key, heading, level: next.level }, behind: home };
  }
  const own = Math.min(level ?? before.level, 4) as OutlineSection['level'];
  const end = outline.findIndex((section, index) => index > home && section.level <= own);
  return { section: { key, heading, level: own }, behind: (end < 0 ? outline.length : end) - 1 };
}

const isCapitals = (text: string): boolean => /\p{L}{2}/u.test(text) && text === text.toUpperCase();
