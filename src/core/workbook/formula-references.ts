// What a formula takes its figures from, by its text alone.

import { type Area, parseArea } from './address';

export interface Reference {
  /** null where it leads to a place that is not known: another file, a name, a structured reference. */
  readonly sheet: string | null;
  readonly area: Area | null;
}

const PIECES = new RegExp(
  [
    '"(?:[^"]|"")*"', // text
    `(?<sheet>'(?:[^']|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!`,
    '(?<outside>\\[[^\\]]*\\])', // another file, or a structured reference
    '(?<area>\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6}(?::\\$?[A-Za-z]{1,3}\\$?[1-9]\\d{0,6})?)(?![\\p{L}\\p{N}_.(!])',
    '(?<whole>\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+)(?![\\p{L}\\p{N}_.(!])',
    '(?<call>[\\p{L}_][\\p{L}\\p{N}_.]*\\()',
    '(?<name>[\\p{L}_\\\\][\\p{L}\\p{N}_.]*)',
    '\\d+(?:\\.\\d*)?(?:[eE][+-]?\\d+)?', // number
  ].join('|'),
  'gu',
);

const CONSTANTS = new Set(['TRUE', 'FALSE']);
const WHOLE: Area = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };

/** Where a formula of the sheet `home` takes its figures from; none for one that only holds numbers. */
export function referencesOf(formula: string, home: string): readonly Reference[] {
  const references: Reference[] = [];
  let sheet: string | null = home;
  for (const { groups = {} } of formula.matchAll(PIECES)) {
    const { sheet: named, outside, area, whole, name } = groups;
    if (named !== undefined) {
      const bare = named.startsWith("'") ? named.slice(1, -1).replaceAll("''", "'") : named;
      sheet = bare.includes('[') ? null : bare;
      continue;
    }
    if (outside !== undefined) references.push({ sheet: null, area: null });
    else if (area !== undefined) references.push({ sheet, area: parseArea(area.replaceAll('$', '')) });
    else if (whole !== undefined) references.push({ sheet, area: WHOLE });
    else if (name !== undefined && !CONSTANTS.has(name.toUpperCase())) {
      references.push({ sheet: null, area: null });
    }
    sheet = home;
  }
  return references;
}
