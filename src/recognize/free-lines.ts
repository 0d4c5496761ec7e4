// The rows of a table of which the form prints the columns alone: fields of work, units, systems, in one list or in
// groups under headings, with "Tổng cộng" over or under them.

import type { ListHeading } from '../core/form/table';
import type { Template, TemplateRow } from '../core/form/template';
import { foldLabel } from '../core/text/fold';
import type { SheetRow } from '../core/workbook/workbook';
import { type AgencyLine, isTotal } from './agency-lines';
import type { PrintedCode } from './code';
import { detailRows, type WrittenRow } from './detail-rows';
import { depthOf } from './list-groups';
import { totalWords } from './words';

const bareTotals = new Set(totalWords.map(foldLabel));

/** "I" before 1, "A" before I, "1" before 1.1: the second is a row of the group that the first opens. */
function opens({ keys: [key = ''] }: PrintedCode, { keys: [next = ''] }: PrintedCode): boolean {
  const [depth, below] = [depthOf(key), depthOf(next)];
  if (depth === null || below === null || below <= depth) return false;
  return /^\d/.test(key) ? next.startsWith(`${key}.`) : true;
}

/** Tells for each row of the sheet whether it is one of the list, a heading of a group, or the total. */
export class FreeLines {
  private readonly listed: TemplateRow | undefined;
  private readonly total: TemplateRow | undefined;
  /** Row of the sheet that adds up all others. */
  private readonly totalAt: number | undefined;
  /** Rows of the sheet that open a group. */
  private readonly groups = new Set<SheetRow>();
  private group = '';
  /** Rows without figures that open a group, as far as was read. */
  readonly headings: ListHeading[] = [];
  private readonly details: ReadonlySet<SheetRow>;

  /**
   * @param all everything below the header, from top to bottom.
   * @param title what stands over the labels.
   */
  constructor({ rows: own }: Template, all: readonly WrittenRow[], title: string) {
    this.details = detailRows(all, title);
    const rows = all.filter(({ source }) => !this.details.has(source));
    this.listed = own.find(({ repeats }) => repeats);
    this.total = own.find(({ repeats }) => !repeats);
    const sums = rows.filter(({ label }) => isTotal(foldLabel(label)));
    const bare = sums.filter(({ label }) => bareTotals.has(foldLabel(label)));
    this.totalAt = (bare.at(-1) ?? sums.at(-1))?.source.row;
    for (const [n, { source, code }] of rows.entries()) {
      if (code.keys.length === 0) continue;
      const next = rows.slice(n + 1).find((one) => one.code.keys.length > 0);
      if (next && opens(code, next.code)) this.groups.add(source);
    }
  }

  /** True for a row that tells in detail what a row above it adds up. */
  isDetail(source: SheetRow): boolean {
    return this.details.has(source);
  }

  /** @param values what stands in the value columns: words there make it a row of something else. */
  read(
    source: SheetRow,
    code: PrintedCode,
    label: string,
    values: 'figures' | 'words' | 'blank',
  ): AgencyLine | null {
    if (!this.listed || values === 'words' || this.isDetail(source)) return null;
    const line = { source, code: code.printed, label, confidence: 1 };
    const key = foldLabel(label);
    if (source.row === this.totalAt && this.total) return { ...line, row: this.total };
    const heads = this.groups.has(source) || (values === 'blank' && code.keys.length === 0);
    if (heads) this.group = label;
    if (heads && values === 'blank') {
      if (label !== '') this.headings.push({ row: source.row, code: code.printed, label });
      return null;
    }
    // What a group adds up to is no row of its own: see groupingOf.
    if (heads || isTotal(key)) return { ...line, row: groupRow(this.listed) };
    if (code.keys.length === 0 && (values === 'blank' || key === '')) return null;
    return { ...line, row: this.listed, ...(this.group === '' ? {} : { group: this.group }) };
  }
}

function groupRow({ parent: _, ...row }: TemplateRow): TemplateRow {
  return { ...row, key: `${row.key}+`, level: 1 };
}

/** Names of the rows: one that stands in two groups is told by its group. */
export function memberNames(lines: readonly AgencyLine[]): ReadonlyMap<AgencyLine, string> {
  const groupsOf = new Map<string, Set<string>>();
  for (const { label, group = '' } of lines) {
    const key = foldLabel(label);
    groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(group));
  }
  return new Map(
    lines.map((line) => {
      const shared = line.group !== undefined && (groupsOf.get(foldLabel(line.label))?.size ?? 0) > 1;
      return [line, shared ? `${line.label} (${line.group})` : line.label];
    }),
  );
}
