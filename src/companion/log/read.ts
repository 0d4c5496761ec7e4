// "Nhật ký kiểm tra": found by its header, read row by row.

import type { LogColumn, LogForm } from '../../core/form/supporting-form';
import { foldLabel } from '../../core/text/fold';
import type { Area } from '../../core/workbook/address';
import { type Cell, cellIn, type SheetSnapshot } from '../../core/workbook/workbook';
import type { LogEntry } from '../companion';
import { isFilled, textOf } from '../sheet/cells';
import { findHeaderRows, type HeaderRow } from '../sheet/header-row';

export interface FoundLog {
  readonly sheet: string;
  readonly header: HeaderRow<LogColumn>;
  readonly area: Area;
  readonly entries: readonly LogEntry[];
  /** First row with nothing below it. */
  readonly next: number;
}

const NEEDED: readonly LogColumn[] = ['kind', 'decision', 'code'];
const FEWEST = 5;

/** The log of a sheet; null where it holds none. Rows without a code are somebody's own notes. */
export function findLog(sheet: SheetSnapshot, form: LogForm): FoundLog | null {
  const [header] = findHeaderRows(sheet, form.columns, NEEDED, FEWEST);
  if (!header) return null;
  const kinds = new Map(
    Object.entries(form.kinds).flatMap(([kind, { word, also }]) =>
      [word, ...also].map((one) => [foldLabel(one), kind as LogEntry['kind']] as const),
    ),
  );
  const below = sheet.rows.filter((one) => one.row > header.row && isFilled(one));
  const entries = below.flatMap((source): LogEntry[] => {
    const at = (key: LogColumn): string => textOf(cellIn(source, header.columns.get(key)));
    const kind = kinds.get(foldLabel(at('kind')));
    const { key, choice = at('decision') } = splitCode(cellIn(source, header.columns.get('code')));
    if (kind === undefined || key === '') return [];
    const decision = at('decision');
    return [
      {
        cell: { sheet: sheet.name, row: source.row, column: header.columns.get('code') ?? 0 },
        kind,
        key,
        choice,
        ...(decision === '' || decision === choice ? {} : { decision }),
        at: at('at'),
        who: at('who'),
        place: at('place'),
        about: at('about'),
        reason: at('reason'),
      },
    ];
  });
  const columns = [...header.columns.values()];
  const last = below.at(-1)?.row ?? header.row;
  return {
    sheet: sheet.name,
    header,
    area: { top: header.row, left: Math.min(...columns), bottom: last, right: Math.max(...columns) },
    entries,
    next: last + 1,
  };
}

/** Id of the question or finding on the first line, id of the choice on the second: "" is a choice too. */
function splitCode(cell: Cell | undefined): { readonly key: string; readonly choice?: string } {
  const text = typeof cell?.content === 'string' ? cell.content.normalize('NFC') : textOf(cell);
  const at = text.indexOf('\n');
  return at < 0 ? { key: text.trim() } : { key: text.slice(0, at).trim(), choice: text.slice(at + 1).trim() };
}

/** The texts of an entry by column, as {@link findLog} reads them. */
export function logTexts(entry: Omit<LogEntry, 'cell'>, form: LogForm): Readonly<Record<LogColumn, string>> {
  const { at, kind, who, place, about, choice, decision = choice, reason, key } = entry;
  return {
    at,
    kind: form.kinds[kind].word,
    who,
    place,
    about,
    decision,
    reason,
    code: `${key}\n${choice}`,
  };
}
