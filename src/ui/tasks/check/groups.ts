// The list of the page: each table that was found, what is missing in it and what disagrees in it.

import type { ShownWorkspace } from '../../../app/workspace/shown';
import { type DescribedFinding, isOpen } from '../../../app/workspace/workspace';
import { type Completeness, completenessOf } from '../../../core/form/completeness';
import { headedColumns } from '../../../core/form/header-path';
import type { Severity } from '../../../core/form/rule';
import type { BoundRow, BoundTable } from '../../../core/form/table';
import { kindOf } from '../../../core/form/template';
import type { CellRef } from '../../../core/workbook/address';

export interface TableGroup {
  readonly key: string;
  readonly table: BoundTable;
  /** Cells that are still to be filled in. */
  readonly blanks: readonly { readonly cell: CellRef; readonly name: string }[];
  readonly findings: readonly DescribedFinding[];
  readonly completeness: Completeness;
}

export const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What the list can be narrowed to: a severity, or what was passed over. */
export type Kind = Severity | 'waived';

/** A finding that was passed over is of no severity any more. */
export const kindOfFinding = (finding: DescribedFinding): Kind =>
  isOpen(finding) ? finding.severity : 'waived';

export function countByKind(findings: readonly DescribedFinding[]): Readonly<Record<Kind, number>> {
  const counts = { error: 0, warning: 0, info: 0, waived: 0 };
  for (const finding of findings) counts[kindOfFinding(finding)] += 1;
  return counts;
}

/** What is about the report as a whole: its days, its documents, the set it is made by. */
export function generalFindings({ findings }: ShownWorkspace): readonly DescribedFinding[] {
  return waivedLast(findings.filter(({ template }) => template === ''));
}

/** What nothing is to be done about stands below. */
const waivedLast = (findings: readonly DescribedFinding[]): readonly DescribedFinding[] => [
  ...findings.filter(isOpen),
  ...findings.filter((one) => !isOpen(one)),
];

/** Every finding about a table stands in exactly one group; those of none shown come in the first of their template. */
export function groupsOf(workspace: ShownWorkspace): readonly TableGroup[] {
  const owner = new Map(
    workspace.findings
      .filter(({ template }) => template !== '')
      .map((finding) => [finding, ownerOf(workspace, finding)]),
  );
  return workspace.tables.map((table) => {
    const completeness = completenessOf(table, workspace.calculated);
    return {
      key: `${table.sheet}:${table.area.top}`,
      table,
      blanks: completeness.blanks.map((bound) => ({ cell: bound.cell, name: nameOf(table, bound) })),
      findings: waivedLast(workspace.findings.filter((finding) => owner.get(finding) === table)),
      completeness,
    };
  });
}

/** "1.4. Tổng số TTHC", "4. Số mẫu đã khảo sát, năm 2016", "UBND xã Hồng Nam, Trước hạn". */
function nameOf({ template }: BoundTable, { row, indicator, member, printedLabel }: BoundRow): string {
  if (kindOf(template) === 'agencies') {
    const headed = headedColumns(template).find(({ column }) => column.indicator === indicator);
    return `${printedLabel || row.code}, ${headed?.path.join(' – ') ?? ''}`;
  }
  const name = `${row.code} ${row.label}`.trim();
  return member === '' ? name : `${name}, năm ${member}`;
}

/** A finding of a former reading belongs to the table that stands at its place now. */
export const standsIn = ({ sheet, area, template }: BoundTable, finding: DescribedFinding): boolean =>
  finding.cell
    ? finding.cell.sheet === sheet && finding.cell.row >= area.top && finding.cell.row <= area.bottom
    : finding.template === template.id;

function ownerOf(workspace: ShownWorkspace, { cell, template }: DescribedFinding): BoundTable | undefined {
  const around = workspace.tables.find(
    ({ sheet, area }) =>
      cell !== null && sheet === cell.sheet && cell.row >= area.top && cell.row <= area.bottom,
  );
  return around ?? workspace.tables.find((table) => table.template.id === template) ?? workspace.tables[0];
}
