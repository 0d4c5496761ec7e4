// The groups of a list with rows of one's own: which rows each "I. Lĩnh vực …", "Cộng I" or "1" over 1.1, 1.2 adds up.

import type { ListGroup, ListGrouping, ListHeading } from '../core/form/table';
import { foldLabel } from '../core/text/fold';
import { type AgencyLine, isTotal } from './agency-lines';
import { codeKey } from './code';

/** How deep a number stands: A over I over 1 over 1.1. */
const NUMBERED = 2;
const HEADED = 1;

/** null for what is no number of a list. */
export function depthOf(key: string): number | null {
  if (/^[IVX]+$/.test(key)) return HEADED;
  if (/^[A-HĐ]$/.test(key)) return 0;
  return /^\d{1,3}(?:\.\d{1,3})*$/.test(key) ? NUMBERED + key.split('.').length - 1 : null;
}

/** "Trong đó: …": what follows is a part, not all. */
const isPartial = (label: string): boolean => /(?:^|[\s(])trong đó(?=[\s:,)]|$)/u.test(foldLabel(label));

interface Open {
  readonly depth: number;
  /** Row that adds the group up; null as long as none was met. */
  readonly sum: number | null;
  readonly rows: number[];
  partial: boolean;
}

interface Step {
  readonly at: number;
  readonly label: string;
  readonly depth: number | null;
  readonly kind: 'heading' | 'opening' | 'closing' | 'row' | 'total';
}

function stepsOf(lines: readonly AgencyLine[], headings: readonly ListHeading[]): readonly Step[] {
  return [
    ...headings.map(({ row, code, label }): Step => {
      return { at: row, label, depth: depthOf(codeKey(code)), kind: 'heading' };
    }),
    ...lines.map(({ row, source, code, label }): Step => {
      const sum = isTotal(foldLabel(label)) ? 'closing' : 'opening';
      const kind = !row.repeats ? 'total' : row.parent === undefined ? sum : 'row';
      return { at: source.row, label, depth: depthOf(codeKey(code)), kind };
    }),
  ].sort((a, b) => a.at - b.at);
}

/**
 * What each sum of the list adds up, and what is left for the total: rows of the sheet. A sum of sums counts those; a
 * group without a sum has its rows count where it stands. null where the list has no sums.
 */
export function groupingOf(
  lines: readonly AgencyLine[],
  headings: readonly ListHeading[],
): ListGrouping | null {
  const groups = new Groups();
  for (const step of stepsOf(lines, headings)) groups.read(step);
  return groups.grouping();
}

class Groups {
  private readonly sums: ListGroup[] = [];
  private readonly open: Open[] = [];
  /** Outside of any group: what was added up by a sum below, and what was not. */
  private readonly added: number[] = [];
  private loose: number[] = [];

  read({ at, label, depth, kind }: Step): void {
    if (kind === 'total') this.closeTo(0);
    else if (kind === 'closing') this.readClosing(at);
    else if (kind === 'heading' && isPartial(label)) this.markPartial();
    else {
      if (depth !== null || kind !== 'row') this.closeTo(depth ?? HEADED);
      if (kind !== 'heading') this.count(at);
      if (kind !== 'row')
        this.open.push({
          depth: depth ?? HEADED,
          sum: kind === 'opening' ? at : null,
          rows: [],
          partial: isPartial(label),
        });
      else if (isPartial(label)) this.markPartial();
    }
  }

  grouping(): ListGrouping | null {
    this.closeTo(0);
    return this.sums.length > 0 ? { sums: this.sums, counted: [...this.added, ...this.loose] } : null;
  }

  /** "Cộng I" below the rows of the group, whatever stands above them. */
  private readClosing(at: number): void {
    this.closeTo(NUMBERED);
    const group = this.open.pop();
    if (!group) {
      // A second sum right below the first adds nothing up that is not counted already.
      if (this.loose.length > 0) this.add(at, this.loose, false);
      if (this.loose.length > 0) this.added.push(at);
      this.loose = [];
      return;
    }
    if (group.rows.length === 0) return;
    if (group.sum !== null) this.add(group.sum, group.rows, group.partial);
    else this.count(at);
    this.add(at, group.rows, group.partial);
  }

  private count(at: number): void {
    (this.open.at(-1)?.rows ?? this.loose).push(at);
  }

  private markPartial(): void {
    const group = this.open.at(-1);
    if (group) group.partial = true;
  }

  private closeTo(depth: number): void {
    for (let group = this.open.at(-1); group && group.depth >= depth; group = this.open.at(-1)) {
      this.open.pop();
      if (group.sum === null) for (const row of group.rows) this.count(row);
      else if (group.rows.length > 0) this.add(group.sum, group.rows, group.partial);
    }
  }

  private add(sum: number, rows: readonly number[], partial: boolean): void {
    this.sums.push({ sum, rows: partial ? [] : [...rows] });
  }
}
