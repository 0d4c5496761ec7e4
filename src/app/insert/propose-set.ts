// Which template set a report is made by: told by the last day of its figures, the level of the agency, the period.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import type { CalendarDate } from '../../core/calendar/calendar-date';
import { type DataWindow, dataWindow, officialWindow, type ReportCalendar } from '../../core/calendar/period';
import type { Period } from '../../core/calendar/report-info';
import type { Catalogue } from '../../core/form/catalogue';
import {
  type EraEnd,
  endOf,
  eraOf,
  isDated,
  isForLevel,
  isForSpans,
  isValidAt,
  partBefore,
} from '../../core/form/era';
import type { TemplateSet } from '../../core/form/template';
import { type SetNote, type SetReason, setNoteText, setReasonText } from '../../messages';

/** What is known of the report; null where it is not. */
export interface SetQuery {
  /** Last day whose figures count; by the period where it is not set. */
  readonly dataTo: CalendarDate | null;
  readonly level: AgencyLevel | null;
  readonly period: Period | null;
}

export interface SetOffer {
  readonly setId: string;
  /** 'now': made for this report. 'other': for reports of other days, levels or kinds. */
  readonly fit: 'now' | 'other';
  /** One sentence: what speaks for or against the set. */
  readonly why: string;
}

export interface SetProposal {
  /** Every set of the catalogue, those that fit first, the best in front. */
  readonly offers: readonly SetOffer[];
  /** Sentences to be read before the set is filled: what straddles a reform, what is left to decide. */
  readonly notes: readonly string[];
}

/** Proposes by the end of the data window and the level; the person may always take another set. */
export function proposeSet({ sets, eras, calendar }: Catalogue, query: SetQuery): SetProposal {
  const { period, dataTo } = query;
  const window = dataWindow({ period, dataTo }, calendar);
  const ended = window ? (eraOf(window.to, eras)?.ended ?? []) : [];
  const gone = ended.find(({ id }) => id === 'district');
  // After the reform a district's name does not tell the level that now reports.
  const level = gone && query.level === 'district' ? null : query.level;
  const judged = sets
    .map((set) => ({ set, reason: reasonOf(set, window, level) }))
    .map(({ set, reason }) => ({ set, reason, rank: rankOf(set, reason, level) }))
    .sort((a, b) => a.rank - b.rank);
  const offers = judged.map(({ set, reason }): SetOffer => {
    return { setId: set.id, fit: isFor(reason) ? 'now' : 'other', why: setReasonText(reason, set) };
  });
  const fitting = judged.filter(({ reason }) => isFor(reason)).map(({ set }) => set);
  const notes = notesOf({ ...query, calendar, window, ended, gone, fitting });
  return { offers, notes: notes.map(setNoteText) };
}

function reasonOf(set: TemplateSet, window: DataWindow | null, level: AgencyLevel | null): SetReason {
  if (!window) return isDated(set) ? { kind: 'otherDates' } : { kind: 'undated' };
  // People's own sets name no dates: one table with years in columns does not make a summary report of them.
  if (!isDated(set) && isForLevel(set, level)) return { kind: 'undated' };
  const spans = window.period?.kind === 'multiYear';
  if (isForSpans(set) !== spans) return spans ? { kind: 'noSpans' } : { kind: 'onlySpans' };
  if (!isValidAt(set, window.to)) return { kind: 'otherDates' };
  if (!isForLevel(set, level)) return { kind: 'otherLevel' };
  return spans ? { kind: 'fitsSpan' } : { kind: 'fits', dataTo: window.to, level };
}

const isFor = ({ kind }: SetReason): boolean => kind === 'fits' || kind === 'fitsSpan' || kind === 'undated';

/** Sets made for the level before those for every level, sets of known dates before those of none. */
function rankOf({ levels }: TemplateSet, reason: SetReason, level: AgencyLevel | null): number {
  if (reason.kind === 'undated') return 2;
  if (isFor(reason)) return level !== null && levels !== undefined ? 0 : 1;
  return reason.kind === 'otherLevel' ? 3 : 4;
}

interface Known extends SetQuery {
  readonly calendar: ReportCalendar;
  readonly window: DataWindow | null;
  readonly ended: readonly EraEnd[];
  readonly gone: EraEnd | undefined;
  readonly fitting: readonly TemplateSet[];
}

function notesOf({ calendar, window, period, level, ended, gone, fitting }: Known): readonly SetNote[] {
  if (!window) return [{ kind: 'noDate' }];
  const notes: SetNote[] = [];
  if (period && period.kind !== 'multiYear' && !officialWindow(period, calendar)) {
    notes.push({ kind: 'noReport', period });
  }
  if (fitting.length === 0) notes.push({ kind: 'noSet' });
  const levels = new Set(fitting.flatMap((set) => set.levels ?? []));
  if (gone && level === 'district') notes.push({ kind: 'noDistrict', since: endOf(gone).since });
  else if (levels.size > 1) notes.push({ kind: 'chooseLevel' });
  notes.push(...ended.flatMap((one) => noteOn(one, window)));
  if (fitting.some(({ isAdaptation }) => isAdaptation)) notes.push({ kind: 'adaptation' });
  return notes;
}

/** What ended is told while figures of before it still stand beside, or count with, those of after. */
function noteOn(ended: EraEnd, window: DataWindow): readonly SetNote[] {
  const before = partBefore(ended, window);
  if (!before || window.period?.kind === 'multiYear') return [];
  const { since, lastDay } = endOf(ended);
  switch (ended.id) {
    case 'district':
      return [{ kind: before === 'long' ? 'straddles' : 'beginsBefore', window, since, lastDay }];
    case 'onlineLevels':
      return [{ kind: 'onlineLevels' }];
    case 'onlineLevelsReused':
      return [{ kind: 'onlineLevelsReused', since }];
    default:
      return ended.id satisfies never;
  }
}
