// Điền: what would be written into derived cells, and writing what the person chose.

import { type Derivation, deriveCells } from '../../check/derive';
import { deriveExtra } from '../../check/extra';
import { termOf } from '../../check/term';
import { noExtraFigures } from '../../core/form/extra-figures';
import { toNumber } from '../../core/number/decimal';
import { formatDecimal } from '../../core/number/vietnamese-number';
import { cellKey } from '../../core/workbook/address';
import { Trouble } from '../../core/workbook/trouble';
import { type Cell, emptyCell } from '../../core/workbook/workbook';
import type { WorkbookPort } from '../../hosts/ports';
import { memberName, termPlace } from '../../messages';
import { openWorkspace } from '../check/read';
import { cellsAt } from '../workspace/snapshot-cells';
import type { CheckedWorkspace, Workspace } from '../workspace/workspace';
import { changesFor } from './changes';
import type { FillProposal } from './proposal';

/**
 * Every derived cell that is blank and can be calculated, then every typed one that disagrees; both in the order in
 * which a person reads the workbook: by sheet, row, column. Cells that somebody accounts for are left as they are.
 */
export function proposeFill(
  workspace: Workspace & Partial<Pick<CheckedWorkspace, 'findings'>>,
): readonly FillProposal[] {
  const { rulesBySet, dictionary } = workspace.catalogue;
  const sheets = workspace.snapshot.sheets.map(({ name }) => name);
  const accounted = new Set(
    (workspace.findings ?? []).flatMap(({ cell, waived }) => (cell && waived ? [cellKey(cell)] : [])),
  );
  const derivations = [
    ...deriveCells(workspace.tables, rulesBySet, dictionary),
    ...deriveExtra(workspace.supporting.figures ?? noExtraFigures),
  ].filter(({ fact }) => !accounted.has(cellKey(fact.bound.cell)));
  const keys = new Set(derivations.map(({ fact }) => cellKey(fact.bound.cell)));
  const cells = cellsAt(workspace.snapshot, keys);
  const proposals = derivations
    .map((derivation) => toProposal(derivation, cells.get(cellKey(derivation.fact.bound.cell)) ?? emptyCell))
    .sort(
      ({ cell: a }, { cell: b }) =>
        sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || a.row - b.row || a.column - b.column,
    );
  return [
    ...proposals.filter(({ kind }) => kind === 'fill'),
    ...proposals.filter(({ kind }) => kind === 'replace'),
  ];
}

const showsPercent = ({ format = '' }: Cell): boolean => format.includes('%');

function toProposal(derivation: Derivation, cell: Cell): FillProposal {
  const { fact, decimals, blank } = derivation;
  const inPercent = showsPercent(cell);
  const value = toNumber(derivation.value);
  const term = termOf(fact);
  const whose = memberName(term.member);
  return {
    cell: fact.bound.cell,
    template: fact.table.template.id,
    code: term.code,
    label: whose === '' ? term.label : `${term.label}, ${whose}`,
    place: termPlace(term),
    before: fact.bound.printedFigure,
    after: formatDecimal(derivation.value, decimals),
    value,
    formula: inPercent ? derivation.inPercentCell : derivation.formula,
    written: inPercent && derivation.givesShare ? value / 100 : value,
    kind: blank ? 'fill' : 'replace',
  };
}

/** What of a choice was written. */
export interface WrittenFill {
  readonly written: readonly FillProposal[];
  /** Protected sheets: nothing was written there. */
  readonly skipped: readonly string[];
}

/** The workbook after a fill, checked anew. */
export interface FilledWorkspace extends CheckedWorkspace, WrittenFill {}

/**
 * Writes the chosen proposals, all or none, leaving out protected sheets.
 * Throws Trouble CHANGED_MEANWHILE where a cell no longer holds what the proposal was made from,
 * SHEET_PROTECTED where every chosen cell is on a protected sheet.
 */
export async function writeFill(
  port: WorkbookPort,
  workspace: Workspace,
  chosen: readonly FillProposal[],
): Promise<WrittenFill> {
  const skipped: string[] = [];
  for (;;) {
    const written = chosen.filter(({ cell }) => !skipped.includes(cell.sheet));
    try {
      await port.apply({ changes: changesFor(workspace, written) });
      return { written, skipped };
    } catch (cause) {
      // Only the host knows whether a cell of a protected sheet is open for writing: it is asked, then obeyed.
      const refused = protectedAmong(cause, written);
      if (refused.length === 0 || written.every(({ cell }) => refused.includes(cell.sheet))) throw cause;
      skipped.push(...refused);
    }
  }
}

function protectedAmong(cause: unknown, written: readonly FillProposal[]): readonly string[] {
  if (!(cause instanceof Trouble) || cause.told.code !== 'SHEET_PROTECTED') return [];
  const named = new Set(cause.told.sheets.map((sheet) => sheet.toLowerCase()));
  return [...new Set(written.map(({ cell }) => cell.sheet))].filter((sheet) =>
    named.has(sheet.toLowerCase()),
  );
}

/** {@link writeFill}, and checks the workbook anew. */
export async function applyFill(
  port: WorkbookPort,
  workspace: Workspace,
  chosen: readonly FillProposal[],
): Promise<FilledWorkspace> {
  const outcome = await writeFill(port, workspace, chosen);
  const given = workspace.given.map(({ figures }) => figures);
  return { ...(await openWorkspace(port, workspace.catalogue, given)), ...outcome };
}
