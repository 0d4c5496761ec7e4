// The list of findings as it leaves the screen: whose report it is, and what is to be done about each place. Texts only;
// how it is laid out is for the page, the text and the sheet.

import type { CalendarDate } from '../../core/calendar/calendar-date';
import { periodTitle } from '../../core/calendar/period';
import type { Severity } from '../../core/form/rule';
import { a1, cellText } from '../../core/workbook/address';
import { listedWords, severityWords, waiverSentence } from '../../messages';
import { likelyRepairs } from '../repair/propose';
import { type CheckedWorkspace, type DescribedFinding, isOpen } from '../workspace/workspace';

export interface ListRequest {
  /** Name of the workbook's file. */
  readonly file: string;
  readonly today: CalendarDate;
  /** Ids of the findings that the list shows, in its order. */
  readonly ids: readonly string[];
}

export interface ListedFinding {
  /** From 1 on, over the whole list. */
  readonly number: number;
  /** "D8"; with its sheet where the heading names none; "" where it is about no cell. */
  readonly cell: string;
  /** "Cần sửa", "Đã bỏ qua". */
  readonly severity: string;
  readonly text: string;
  /** What would mend it, or why it was passed over; "" where neither is known. */
  readonly advice: string;
  /** Something is to be done about it. */
  readonly open: boolean;
}

export interface ListedGroup {
  /** "Phụ lục 4 – trang tính PL4". */
  readonly title: string;
  readonly findings: readonly ListedFinding[];
}

export interface FindingList {
  /** "" where the workbook tells none. */
  readonly agency: string;
  /** Period where it is known, file, day. */
  readonly about: readonly string[];
  /** How many of which kind; that it is not all of them. */
  readonly notes: readonly string[];
  readonly groups: readonly ListedGroup[];
}

export function findingList(workspace: CheckedWorkspace, { file, today, ids }: ListRequest): FindingList {
  const { info } = workspace.report;
  const byId = new Map(workspace.findings.map((finding) => [finding.id, finding]));
  const shown = ids.flatMap((id) => byId.get(id) ?? []);
  const repairs = likelyRepairs(workspace);
  const groups: { title: string; findings: ListedFinding[] }[] = [];
  for (const [at, finding] of shown.entries()) {
    const title = headingOf(finding, workspace);
    const listed = listedOf(finding, at + 1, repairs.get(finding.id)?.reason ?? '');
    const last = groups.at(-1);
    if (last?.title === title) last.findings.push(listed);
    else groups.push({ title, findings: [listed] });
  }
  const period = info.period ? [listedWords.period(periodTitle(info.period))] : [];
  const all = workspace.findings.length;
  return {
    agency: info.agency,
    about: [...period, listedWords.file(file), listedWords.day(today)],
    notes: [
      ...(all === 0 ? [listedWords.none] : shown.length > 0 ? [countsOf(shown)] : []),
      ...(shown.length < all ? [listedWords.narrowed(shown.length, all)] : []),
    ],
    groups,
  };
}

function countsOf(findings: readonly DescribedFinding[]): string {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const open = findings.filter(isOpen);
  for (const { severity } of open) counts[severity] += 1;
  return listedWords.counts(counts, findings.length - open.length);
}

function headingOf({ template, cell, slots }: DescribedFinding, { tables }: CheckedWorkspace): string {
  if (template === '') return listedWords.general;
  const sheet = cell?.sheet ?? tables.find((table) => table.template.id === template)?.sheet;
  return sheet === undefined ? slots.table : listedWords.table(slots.table, sheet);
}

function listedOf(finding: DescribedFinding, number: number, repair: string): ListedFinding {
  const { cell, template, severity, detail, waived } = finding;
  const place = cell && (template === '' ? cellText(cell) : a1(cell.row, cell.column));
  return {
    number,
    cell: place ?? '',
    severity: waived ? listedWords.waived : severityWords[severity],
    text: detail,
    advice: waived ? waiverSentence(waived) : repair,
    open: isOpen(finding),
  };
}
