// Whether forms and rows fit the era of the report: the set to the last day of the figures, rows to what there still
// is. One finding a set, or one a table: forty rows of cấp huyện are one mistake.

import type { AgencyLevel } from '../core/calendar/agency-level';
import { readDate } from '../core/calendar/calendar-date';
import type { DataWindow } from '../core/calendar/period';
import {
  type Era,
  endOf,
  eraOf,
  isDated,
  isForLevel,
  isForSpans,
  isOfEra,
  partBefore,
} from '../core/form/era';
import type { Finding } from '../core/form/finding';
import type { BoundTable } from '../core/form/table';
import { kindOf, printedNumber, type Template, type TemplateSet } from '../core/form/template';
import type { WorkbookSnapshot } from '../core/workbook/workbook';
import { type LiveRow, liveRows } from './era-rows';
import { plainFinding } from './plain-finding';

export interface EraInput {
  readonly snapshot: WorkbookSnapshot;
  readonly tables: readonly BoundTable[];
  readonly sets: readonly TemplateSet[];
  readonly eras: readonly Era[];
  /** Days the figures count; null where nothing tells, and then nothing is found. */
  readonly window: DataWindow | null;
  /** Level of the agency that reports; null where it is not known. */
  readonly level: AgencyLevel | null;
}

/** Findings about sets first, then about rows in the order of the tables. */
export function checkEra(input: EraInput): readonly Finding[] {
  const { window, tables, snapshot, eras } = input;
  const era = window && eraOf(window.to, eras);
  if (!window || !era) return [];
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const stale = new Map<TemplateSet, Found[]>();
  const rows: Finding[] = [];
  for (const table of tables) {
    const others = tables.filter((one) => one !== table && one.sheet === table.sheet).map(({ area }) => area);
    const found = { table, live: liveRows(table, sheets.get(table.sheet), others, era.ended) };
    const set = staleSetOf(table, era, input);
    if (!set) rows.push(...rowFindings(found, window));
    else stale.set(set, [...(stale.get(set) ?? []), found]);
  }
  const fits = setsOfEra(era, input);
  const sets = [...stale].map(([set, found]) =>
    setFinding(set, forLevel(fits, input.level, set), found, window),
  );
  return [...sets, ...rows];
}

interface Found {
  readonly table: BoundTable;
  readonly live: readonly LiveRow[];
}

/** The sets that reports of the era are made by. People's own sets name no dates: nothing is said for or against. */
function setsOfEra(era: Era, { sets, window }: EraInput): readonly TemplateSet[] {
  const spans = window?.period?.kind === 'multiYear';
  return sets.filter((set) => isDated(set) && isOfEra(set, era) && isForSpans(set) === spans);
}

/** Those for the level that reports, or where that is not known for the levels of the set they take the place of. */
function forLevel(
  sets: readonly TemplateSet[],
  level: AgencyLevel | null,
  instead: TemplateSet,
): readonly TemplateSet[] {
  const levels = level ? [level] : (instead.levels ?? []);
  const fits = sets.filter((set) => levels.some((one) => isForLevel(set, one)));
  return fits.length > 0 ? fits : sets;
}

/**
 * The set of the table where it belongs to another era and its form stands in no set of this one. A set of the same
 * era is never stale: which province's form is used is not for us to say.
 */
function staleSetOf(table: BoundTable, era: Era, input: EraInput): TemplateSet | null {
  const kind = kindOf(table.template);
  const set = input.sets.find(({ id }) => id === table.setId);
  // A list of documents asks the same in every era; tables by years look back.
  if (!set || isOfEra(set, era) || kind === 'documents' || kind === 'years') return null;
  const fits = setsOfEra(era, input);
  const stands = fits.some(({ templates }) => templates.some((one) => sameForm(one, table.template)));
  return fits.length === 0 || stands ? null : set;
}

/** Two forms ask for the same in the same order, whatever their numbers are. */
function sameForm(a: Template, b: Template): boolean {
  return (
    kindOf(a) === kindOf(b) &&
    a.columns.length === b.columns.length &&
    a.columns.every(({ indicator }, at) => indicator === b.columns[at]?.indicator) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, at) => {
      const other = b.rows[at];
      return row.indicator === other?.indicator && row.label === other.label && row.unit === other.unit;
    })
  );
}

function setFinding(
  set: TemplateSet,
  fits: readonly TemplateSet[],
  found: readonly Found[],
  window: DataWindow,
): Finding {
  const live = found.flatMap((one) => one.live);
  const ended = [...new Set(live.map((one) => one.ended))];
  const straddled = ended.find((one) => partBefore(one, window) === 'long');
  return plainFinding(
    {
      code: 'ERA_SET',
      set: set.name,
      validFrom: readDate(set.validFrom ?? ''),
      validTo: readDate(set.validTo ?? ''),
      end: window.to,
      fits: fits.map(({ name }) => name),
      tables: [...new Set(found.map(({ table }) => printedNumber(table.template)))],
      ended: ended.map(({ id }) => id),
      lastDay: straddled ? endOf(straddled).lastDay : null,
    },
    {
      severity: 'warning',
      // A set is wrong for the report as a whole: it stands before what is found in its tables.
      template: '',
      cells: live.flatMap((one) => one.cells),
      place: set.id,
      table: found[0] ? printedNumber(found[0].table.template) : '',
      terms: live.map(({ term }) => term),
      source: ended.map(({ source }) => source).join('; '),
    },
  );
}

function rowFindings({ table, live }: Found, window: DataWindow): readonly Finding[] {
  const findings: Finding[] = [];
  for (const ended of new Set(live.map((one) => one.ended))) {
    const isRow = ended.id === 'district';
    const straddled = isRow && partBefore(ended, window) === 'long';
    const rows = live.filter((one) => one.ended === ended && !(straddled && saysLastDay(one)));
    const cells = rows.flatMap((one) => one.cells);
    if (cells.length === 0) continue;
    const { since, lastDay } = endOf(ended);
    findings.push(
      plainFinding(
        isRow
          ? { code: 'ERA_ROW', from: straddled ? window.from : null, to: window.to, since, lastDay }
          : { code: 'ERA_WORD', reused: ended.id === 'onlineLevelsReused', since },
        {
          severity: straddled ? 'info' : 'warning',
          template: table.template.id,
          cells,
          table: printedNumber(table.template),
          terms: rows.map(({ term }) => term),
          source: ended.source,
        },
      ),
    );
  }
  return findings;
}

/** The person has said so beside the figure: "đến 30/6/2025", "đến ngày 30 tháng 6". */
function saysLastDay({ ended, note, term }: LiveRow): boolean {
  const { day, month } = endOf(ended).lastDay;
  return new RegExp(`(?<!\\d)${day}(?: ?[/.-] ?0?| tháng 0?)${month}(?!\\d)`).test(`${term.label} ${note}`);
}
