// The places of a report that only a person can write, with the headings under which they are asked for.

import type { ReportOutline } from './outline';
import { parsePattern } from './sentence-pattern';

/** One free text of an outline. */
export interface FreeTextPlace {
  readonly key: string;
  /** "Cải cách thể chế: Kết quả đạt được": unlike every other heading of the outline but those of its own section. */
  readonly heading: string;
  readonly hint: string;
  /** Heading of the part of the report (level 0 or 1) it stands in; "" for a section that is one itself. */
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

/** A section's title without data: "Phương hướng, nhiệm vụ kỳ tới". */
export function genericTitle(title: string): string {
  return parsePattern(title)
    .map((part) =>
      part.kind === 'literal' ? part.text : part.kind === 'word' ? (GENERIC[part.word] ?? '') : '',
    )
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every free text of an outline in its order. */
export function freeTextPlaces({ sections }: ReportOutline): readonly FreeTextPlace[] {
  let part = '';
  let parent = '';
  return sections.flatMap(({ level, title, content }): FreeTextPlace[] => {
    const own = genericTitle(title);
    if (level <= 1) part = own;
    if (level <= 2) parent = own;
    const heading = level === 3 ? `${parent}: ${own}` : own;
    return content.flatMap((one) =>
      one.kind === 'freeText'
        ? [{ key: one.key, heading, hint: one.hint, part: level <= 1 ? '' : part }]
        : [],
    );
  });
}
