// "Nhật ký kiểm tra": decisions are written into the workbook itself, so that they travel with the file.

import type { LogEntry } from '../../companion/companion';
import { designLog, textHeight } from '../../companion/draw';
import { type FoundLog, findLog, logTexts } from '../../companion/read';
import type { LogForm } from '../../core/form/supporting-form';
import { sheetNames } from '../../core/workbook/sheet-names';
import type { CellChange } from '../../core/workbook/workbook';
import type { SheetInserter, WorkbookPort } from '../../hosts/ports';
import type { Workspace } from '../workspace/workspace';

/** Who answers, and when: for the people who read the log. */
export interface Answerer {
  /** As it is to be read: "05/04/2024 14:30". */
  readonly at: string;
  readonly name: string;
}

/** An entry before it has a place. */
export type NewLogEntry = Omit<LogEntry, 'cell'>;

/**
 * Writes entries below the last row of the log, all or none; where the workbook has no log, a sheet is made for it.
 * Rows that are there never change. The log is looked for in the workbook as it is now: the workspace only tells which
 * one it is where there are several. Throws {@link Trouble}.
 */
export async function appendLog(
  port: WorkbookPort & SheetInserter,
  { supporting, catalogue }: Pick<Workspace, 'supporting' | 'catalogue'>,
  entries: readonly NewLogEntry[],
): Promise<void> {
  if (entries.length === 0) return;
  const { log: form } = catalogue.supporting;
  const { sheets } = await port.read();
  const logs = sheets.flatMap((sheet) => findLog(sheet, form) ?? []);
  const log = logs.find(({ sheet }) => sheet === supporting.sheets.log?.sheet) ?? logs[0];
  if (log) {
    await port.apply({
      changes: entries.flatMap((entry, at) => rowChanges(log, form, entry, log.next + at)),
    });
    return;
  }
  const [name = form.sheet] = sheetNames([form.sheet], await port.sheetNames());
  const rows = entries.map((entry) => logTexts(entry, form));
  await port.insertSheets([{ ...designLog(form, name, rows), background: true }]);
}

/**
 * What was decided once is taken back, or holds again: one more row like the one that is there.
 * @param decision the words that take it back; null where it holds again as it stands
 */
export function decideAgain(
  port: WorkbookPort & SheetInserter,
  workspace: Pick<Workspace, 'supporting' | 'catalogue'>,
  { cell: _, ...given }: LogEntry,
  decision: string | null,
  { at, name }: Answerer,
): Promise<void> {
  const said = decision === null ? {} : { choice: '', decision };
  return appendLog(port, workspace, [{ ...given, ...said, at, who: name }]);
}

function rowChanges(
  { sheet, header }: FoundLog,
  form: LogForm,
  entry: NewLogEntry,
  row: number,
): CellChange[] {
  const texts = logTexts(entry, form);
  return form.columns.flatMap(({ key, width }): CellChange[] => {
    const column = header.columns.get(key);
    if (column === undefined || texts[key] === '') return [];
    const height = textHeight(texts[key], key === 'code' ? 'logCode' : 'logText', width);
    const fitted = height === undefined ? {} : { height };
    return [{ sheet, row, column, value: texts[key], before: null, ...fitted }];
  });
}

/** "05/04/2024 14:30": when something was decided, for the people who read the log. */
export function timeText(at: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${two(at.getDate())}/${two(at.getMonth() + 1)}/${at.getFullYear()}`;
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
