// Which sections of an outline a report has: those that its period and its level ask for, and those in which somebody
// wrote something.

import type { AgencyLevel } from '../core/calendar/agency-level';
import type { PeriodKind } from '../core/calendar/report-info';
import type { OutlineSection } from '../core/report/outline';
import type { OwnHeading } from './own-sections';

export interface SectionQuery {
  /** null where the report does not tell its period. */
  readonly period: PeriodKind | null;
  /** null where nothing tells it: sections of every level are then asked for. */
  readonly level: AgencyLevel | null;
  /** See Reporter.alone. */
  readonly alone: boolean;
}

/** @param written keys of the sections in which somebody wrote something */
export function askedSections(
  sections: readonly OutlineSection[],
  { period, level, alone }: SectionQuery,
  written: ReadonlySet<string>,
): readonly OutlineSection[] {
  return sections.filter(
    ({ key, periods, levels, ofAll }) =>
      written.has(key) ||
      (!(alone && ofAll) &&
        (periods === undefined || (period !== null && periods.includes(period))) &&
        (levels === undefined || level === null || levels.includes(level))),
  );
}

/** Behind a section that the report has not, a person's own stands behind the nearest one above that it has. */
export function behindShown(
  own: readonly OwnHeading[],
  all: readonly OutlineSection[],
  shown: readonly OutlineSection[],
): readonly OwnHeading[] {
  const keys = new Set(shown.map(({ key }) => key));
  return own.map((one) => {
    if (one.after === null || keys.has(one.after)) return one;
    const at = all.findIndex(({ key }) => key === one.after);
    const above = all.slice(0, at).findLast(({ key }) => keys.has(key));
    return { ...one, after: above?.key ?? null };
  });
}
