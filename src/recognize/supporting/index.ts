// The supporting sheets of a workbook, found by what stands on them: names and places of sheets do not matter.

import { noSupporting, type Supporting } from '../../core/supporting';
import type { SupportingForms } from '../../core/supporting-form';
import type { WorkbookSnapshot } from '../../core/workbook';
import { findLog } from './log';

export { type FoundLog, findLog, logTexts } from './log';

/** What the supporting sheets say; hidden sheets count too. Nothing is thrown for any content. */
export function readSupporting(snapshot: WorkbookSnapshot, forms: SupportingForms): Supporting {
  const logs = snapshot.sheets.flatMap((sheet) => findLog(sheet, forms.log) ?? []);
  const [log] = logs;
  return {
    ...noSupporting,
    log: logs.flatMap(({ entries }) => entries),
    sheets: log ? { log: { sheet: log.sheet, area: log.area } } : {},
  };
}
