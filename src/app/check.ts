// Kiểm tra: read, recognise, check, put into words.

import { indicators, rulesBySet, templateSets } from '../catalog';
import { checkTables } from '../check';
import { Trouble } from '../core/trouble';
import type { WorkbookSnapshot } from '../core/workbook';
import type { WorkbookPort } from '../hosts/ports';
import { describeFinding, detailFinding, explainFinding } from '../messages';
import { recognizeWorkbook } from '../recognize';
import type { CheckedWorkspace } from './workspace';

/** Finds and checks every known table of a snapshot. Throws Trouble NO_KNOWN_TABLE where there is none. */
export function checkSnapshot(snapshot: WorkbookSnapshot): CheckedWorkspace {
  const tables = recognizeWorkbook(snapshot, templateSets, indicators);
  if (tables.length === 0) throw new Trouble('NO_KNOWN_TABLE');
  const findings = checkTables(tables, rulesBySet, indicators).map((finding) => ({
    ...finding,
    message: describeFinding(finding),
    detail: detailFinding(finding),
    why: explainFinding(finding),
  }));
  return { snapshot, tables, findings };
}

/** Reads the workbook of a host and checks it. Throws {@link Trouble}. */
export async function openWorkspace(port: WorkbookPort): Promise<CheckedWorkspace> {
  return checkSnapshot(await port.read());
}

/** True where the workbook holds an error: the command line's exit 1. */
export function hasErrors(workspace: CheckedWorkspace): boolean {
  return workspace.findings.some((finding) => finding.severity === 'error');
}
