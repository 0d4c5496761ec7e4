// Words of the command line that tell what a report is about: its period, the units of its tables.

import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readPeriod } from '../../core/calendar/period';
import type { Period } from '../../core/calendar/report-info';
import { foldLabel } from '../../core/text/fold';
import { Trouble } from '../../core/workbook/trouble';
import { UsageError } from './arguments';

export const PERIOD_EXAMPLE = '--ky "quý I/2024", --ky "6 tháng/2024", --ky "năm 2025"';
const [FIRST_YEAR, LAST_YEAR] = [1990, 2100] as const;

/** "quý I/2024", "6 tháng/2024", "quý III/2025", "năm 2025". Throws UsageError for anything else. */
export function askedPeriod(text: string): Period {
  // The only report over six months is that of the first half year.
  const period = readPeriod(
    text.replace(/^\s*((?:6|06|sáu)\s+tháng)(?=\s*(?:năm|[/.-])?\s*\d{4})/iu, '6 tháng đầu'),
  );
  const { from = period?.year, year } = period ?? {};
  if (!period || from === undefined || from < FIRST_YEAR || (year ?? 0) > LAST_YEAR) {
    throw new UsageError(`Không rõ “${text}” là kỳ nào. Đề nghị ghi như: ${PERIOD_EXAMPLE}.`);
  }
  return period;
}

const LONGEST_NAME = 200;
const MOST_UNITS = 2000;

/**
 * Units named in the word itself ("Xã A; Xã B") or, for a name of a .txt file, in its lines.
 * Throws UsageError where a name stands twice or there is none, Trouble FILE_MISSING.
 */
export async function askedUnits(text: string): Promise<readonly string[]> {
  const inFile = extname(text).toLowerCase() === '.txt' && !text.includes(';');
  const names = (inFile ? (await readLines(text)).split(/\r?\n/) : text.split(/[;\n]/))
    .map((name) => name.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '');
  const where = inFile ? `Tệp “${text}”` : 'Sau “--don-vi”';
  if (names.length === 0)
    throw new UsageError(`${where} chưa có tên đơn vị nào. Ví dụ: --don-vi "Xã A; Xã B".`);
  if (names.length > MOST_UNITS)
    throw new UsageError(`${where} có quá nhiều tên; ghi nhiều nhất ${MOST_UNITS} đơn vị.`);
  const seen = new Set<string>();
  for (const name of names) {
    if (name.length > LONGEST_NAME) throw new UsageError(`${where} có tên quá dài: “${name.slice(0, 60)}…”.`);
    if (seen.has(foldLabel(name))) throw new UsageError(`${where} ghi hai lần đơn vị “${name}”.`);
    seen.add(foldLabel(name));
  }
  return names;
}

/** Notepad marks its files at their beginning; without a mark it is UTF-8. */
async function readLines(path: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(path));
  } catch (error) {
    throw new Trouble({ code: 'FILE_MISSING', path }, { cause: error });
  }
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`Tệp “${path}” không phải văn bản Unicode. Đề nghị lưu lại với bảng mã UTF-8.`);
  }
}
