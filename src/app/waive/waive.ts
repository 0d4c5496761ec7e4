// "Bỏ qua có lý do": a finding that a person accounts for, written into the workbook's own log.

import type { LogEntry } from '../../companion/companion';
import { valuesLine } from '../../companion/log/waivers';
import { cellText } from '../../core/workbook/address';
import type { SheetInserter, WorkbookPort } from '../../hosts/ports';
import { type Answerer, appendLog, decideAgain } from '../questions/log';
import type { DescribedFinding, Workspace } from '../workspace/workspace';
import { findingNames } from './names';

type Logged = Pick<Workspace, 'tables' | 'supporting' | 'snapshot' | 'catalogue'>;

/**
 * Passes findings over: a row of the log for each, all or none. They hold for the values that were read. Throws
 * {@link Trouble}; the workbook is then as it was.
 * @param reason never blank
 */
export async function waiveFindings(
  port: WorkbookPort & SheetInserter,
  workspace: Logged,
  findings: readonly DescribedFinding[],
  reason: string,
  who: Answerer,
): Promise<void> {
  const { nameOf } = findingNames(workspace);
  const { kept } = workspace.catalogue.supporting.log.waiver;
  const entries = findings.map((finding) => {
    const { key, values } = nameOf(finding);
    return {
      kind: 'waiver',
      key,
      choice: valuesLine(values),
      decision: kept.word,
      at: who.at,
      who: who.name,
      place: finding.cell ? cellText(finding.cell) : finding.slots.table,
      about: finding.detail,
      reason,
    } as const;
  });
  await appendLog(port, workspace, entries);
}

/**
 * Takes a waiver back, or gives it again: one more row of the log. Throws {@link Trouble}; the log is then as it was.
 * @param back true where the finding is to come again.
 */
export async function changeWaiver(
  port: WorkbookPort & SheetInserter,
  workspace: Pick<Workspace, 'supporting' | 'catalogue'>,
  given: LogEntry,
  back: boolean,
  who: Answerer,
): Promise<void> {
  const { back: takenBack } = workspace.catalogue.supporting.log.waiver;
  const name = who.name || given.who;
  await decideAgain(port, workspace, given, back ? takenBack.word : null, { ...who, name });
}
