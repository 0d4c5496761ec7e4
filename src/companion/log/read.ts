// "Nhật ký kiểm tra": found by its header, read row by row.

import type { LogColumn, LogForm } from '../../core/form/supporting-form';
import type { Area, CellRef } from '../../core/workbook/address';
import { type Cell, cellIn, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import type { LogEntry, UnheededRow } from '../companion';
import { isFilled, textOf } from '../sheet/cells';
import { findHeaderRows, type HeaderRow } from '../sheet/header-row';
import { isLikeWord, isWord } from '../sheet/words';

export interface FoundLog {
  readonly sheet: string;
  readonly header: HeaderRow<LogColumn>;
  readonly area: Area;
  readonly entries: readonly LogEntry[];
  readonly unheeded: readonly UnheededRow[];
  /** First row with nothing below it. */
  readonly next: number;
}

const NEEDED: readonly LogColumn[] = ['kind', 'decision', 'code'];
const FEWEST = 5;

/** The log of a sheet; null where it holds none. Other rows are somebody's own notes. */
export function findLog(sheet: SheetSnapshot, form: LogForm): FoundLog | null {
  const [header] = findHeaderRows(sheet, form.columns, NEEDED, FEWEST);
  if (!header) return null;
  const below = sheet.rows.filter((one) => one.row > header.row && isFilled(one));
  const rows = below.map((source) => readRow(source, sheet.name, header, form));
  const columns = [...header.columns.values()];
  const last = below.at(-1)?.row ?? header.row;
  return {
    sheet: sheet.name,
    header,
    area: { top: header.row, left: Math.min(...columns), bottom: last, right: Math.max(...columns) },
    entries: rows.flatMap((row) => (row !== null && 'key' in row ? [row] : [])),
    unheeded: rows.flatMap((row) => (row !== null && 'part' in row ? [row] : [])),
    next: last + 1,
  };
}

/** What a row decides; a row that only looks like a waiver; null for somebody's own note. */
function readRow(
  source: SheetRow,
  sheet: string,
  { columns }: HeaderRow<LogColumn>,
  form: LogForm,
): LogEntry | UnheededRow | null {
  const at = (key: LogColumn): string => textOf(cellIn(source, columns.get(key)));
  const decision = at('decision');
  const { key, choice } = splitCode(cellIn(source, columns.get('code')));
  const cellOf = (part: LogColumn): CellRef => {
    return { sheet, row: source.row, column: columns.get(part) ?? columns.get('code') ?? 0 };
  };
  const said = {
    cell: cellOf('code'),
    key,
    at: at('at'),
    who: at('who'),
    place: at('place'),
    about: at('about'),
    reason: at('reason'),
  };
  if (isWord(at('kind'), form.kinds.answer)) {
    if (key === '') return null;
    const chosen = choice ?? decision;
    const words = decision === '' || decision === chosen ? {} : { decision };
    return { ...said, kind: 'answer', choice: chosen, ...words };
  }
  if (isWord(key, form.ended)) return null;
  const back = isWord(decision, form.waiver.back);
  const part = unheededPart({ kind: at('kind'), decision, reason: said.reason, key, back }, form);
  if (part === null) return null;
  if (part !== 'heeded') return { cell: cellOf(part), part, text: at(part) };
  return { ...said, kind: 'waiver', choice: choice ?? '', decision, ...(back ? { back } : {}) };
}

/** The first part for which a row passes nothing over; null where it does not look like a waiver at all. */
function unheededPart(
  row: { readonly [K in 'kind' | 'decision' | 'reason' | 'key']: string } & { readonly back: boolean },
  { kinds, waiver }: LogForm,
): Exclude<UnheededRow['part'], 'place'> | 'heeded' | null {
  const isKept = isWord(row.decision, waiver.kept);
  if (!isWord(row.kind, kinds.waiver)) {
    const isLike = isLikeWord(row.kind, kinds.waiver) || (row.key.includes('@') && (isKept || row.back));
    return isLike ? 'kind' : null;
  }
  if (row.key === '') return 'code';
  if (row.back) return 'heeded';
  if (!isKept) return 'decision';
  return row.reason === '' ? 'reason' : 'heeded';
}

/** Id of the question or finding on the first line, id of the choice on the second: "" is a choice too. */
function splitCode(cell: Cell | undefined): { readonly key: string; readonly choice?: string } {
  const text = typeof cell?.content === 'string' ? cell.content.normalize('NFC').trimStart() : textOf(cell);
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
