// What the check holds against the figures of a draft: the one place that says which figure is disputed. Page, pane,
// command line and the draft itself ask here.

import { extraTables } from '../../companion/companion';
import { type CellRef, cellKey } from '../../core/workbook/address';
import { proposeFill } from '../fill/fill';
import { type CheckedWorkspace, type DescribedFinding, isOpen } from '../workspace/workspace';

/** What a person may want to settle before the draft is made: "4 chỗ cần sửa, 6 ô tính được còn trống". */
export interface BeforeDraft {
  /** Places with an open finding of level error: cells, each once, and what has no cell. */
  readonly toMend: number;
  /** Those of them that are figures of the tables. */
  readonly disputed: number;
  /** Blank cells that Điền would fill. */
  readonly fillable: number;
}

/** Counts of the workbook as it was read; all 0 where nothing needs to be asked. */
export function beforeDraft(workspace: CheckedWorkspace): BeforeDraft {
  const errors = workspace.findings.filter(isOpenError);
  const cells = new Set(errors.flatMap(({ cell }) => (cell ? [cellKey(cell)] : [])));
  return {
    toMend: cells.size + errors.filter(({ cell }) => cell === null).length,
    disputed: disputedFigures(workspace).size,
    fillable: proposeFill(workspace).filter(({ kind }) => kind === 'fill').length,
  };
}

/** A figure that the check denies, and by which findings. */
export interface DisputedFigure {
  readonly cell: CellRef;
  /** At least one, in the order of the workspace. */
  readonly findings: readonly DescribedFinding[];
}

/** Disputed figures of the tables by {@link cellKey}: a figure is disputed while its cell is that of an open error. */
export function disputedFigures({
  tables,
  supporting,
  findings,
}: Pick<CheckedWorkspace, 'tables' | 'supporting' | 'findings'>): ReadonlyMap<string, DisputedFigure> {
  const all = [...tables, ...extraTables(supporting)];
  const filled = all.flatMap(({ rows }) => rows.filter(({ reading }) => reading.kind !== 'blank'));
  const figures = new Set(filled.map(({ cell }) => cellKey(cell)));
  const disputed = new Map<string, DisputedFigure>();
  for (const finding of findings.filter(isOpenError)) {
    const { cell } = finding;
    if (!cell || !figures.has(cellKey(cell))) continue;
    const before = disputed.get(cellKey(cell))?.findings ?? [];
    disputed.set(cellKey(cell), { cell, findings: [...before, finding] });
  }
  return disputed;
}

/** Not settled, and certainly wrong. */
export const isOpenError = (finding: DescribedFinding): boolean =>
  finding.severity === 'error' && isOpen(finding);
