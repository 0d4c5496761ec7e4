// The places of a report that only a person can write, with the headings under which they are asked for.

import type { ReportOutline } from '../../core/report/outline';
import { parsePattern } from '../../core/report/sentence-pattern';

/** One free text of an outline. */
export interface FreeTextPlace {
  readonly key: string;
  /** "Cải cách thể chế: Kết quả đạt được": unlike every other heading of the outline but those of its own section. */
  readonly heading: string;
  /** What of the heading stays in every period: "Phương hướng, nhiệm vụ". */
  readonly stem: string;
  readonly hint: string;
  /** Heading of the part of the report (level 0 or 1) it stands in; its own where it is one. */
  readonly part: string;
}

/** What a title says where the report's own data is not known yet. */
const GENERIC: Readonly<Record<string, string>> = {
  period: 'trong kỳ',
  nextPeriod: 'kỳ tới',
  nextYear: 'năm tới',
  year: 'trong năm',
  agency: 'cơ quan',
};

/** A section's title without data: "Phương hướng, nhiệm vụ kỳ tới"; its stem says nothing of the period. */
function genericTitle(title: string, words: Readonly<Record<string, string>> = GENERIC): string {
  return parsePattern(title)
    .map((part) =>
      part.kind === 'literal' ? part.text : part.kind === 'word' ? (words[part.word] ?? '') : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every free text of an outline in its order. */
export function freeTextPlaces({ sections }: ReportOutline): readonly FreeTextPlace[] {
  let whole = '';
  let part = '';
  return sections.flatMap((section, at): FreeTextPlace[] => {
    const title = genericTitle(section.title);
    if (section.level === 0) whole = title;
    // Where the report has parts, chapters of a few lines stand under the part they are in.
    if (section.level === 1) part = title;
    const under = section.level === 0 || (section.level === 1 && whole !== '') ? whole : part;
    const heading = sectionHeading(sections, at);
    return section.content.flatMap((one) =>
      one.kind === 'freeText' ? [{ key: one.key, ...heading, hint: one.hint, part: under }] : [],
    );
  });
}

/** A section's heading without data; one of the lowest level with that of the section around it. */
export function sectionHeading(
  sections: ReportOutline['sections'],
  at: number,
): Pick<FreeTextPlace, 'heading' | 'stem'> {
  const section = sections[at];
  const around =
    section && section.level >= 3 ? sections.slice(0, at).findLast(({ level }) => level <= 2) : undefined;
  const titles = [around, section].flatMap((one) => (one ? [one.title] : []));
  return {
    heading: titles.map((title) => genericTitle(title)).join(': '),
    stem: titles.map((title) => genericTitle(title, {})).join(': '),
  };
}
