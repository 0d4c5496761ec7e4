// Findings that a person passed over with a reason, kept in the sheet "Nhật ký kiểm tra".

import type { Waiver } from '../../core/form/waiver';
import type { LogEntry } from '../companion';

/** Between the values of several cells in one line of the log. */
const BETWEEN = '; ';
/** A longer list of values is of no use to a reader; its end is kept as a sum of its letters. */
const LONGEST = 600;

/** The code of a waiver as it is compared: people type it in any case. */
export const codeKey = (code: string): string =>
  code.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * The row that counts for each code, by {@link codeKey}, with how late in the log it stands: the latest that decides
 * something. It may be one that takes a waiver back.
 */
export function waiverRows(
  log: readonly LogEntry[],
): ReadonlyMap<string, { readonly entry: LogEntry; readonly at: number }> {
  const latest = new Map<string, { readonly entry: LogEntry; readonly at: number }>();
  for (const [at, entry] of log.entries()) {
    if (entry.kind !== 'waiver') continue;
    const key = codeKey(entry.key);
    latest.delete(key);
    latest.set(key, { entry, at });
  }
  return latest;
}

/** The waivers that hold now, the latest first. */
export function givenWaivers(log: readonly LogEntry[]): readonly LogEntry[] {
  const rows = [...waiverRows(log).values()].map(({ entry }) => entry);
  return rows.filter(({ back }) => !back).reverse();
}

export const waiverOf = ({ who, at, reason, choice }: LogEntry): Waiver => {
  return { by: who, at, reason, ...(choice === '' ? { lasting: true } : {}) };
};

/** The values that a waiver is given for, as one line of the log. */
export function valuesLine(values: readonly string[]): string {
  const line = values.join(BETWEEN);
  if (line.length <= LONGEST) return line;
  let sum = 0;
  for (const letter of line) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${line.slice(0, LONGEST)}… (${sum})`;
}

/**
 * True while the values are those that the waiver was given for. A row that somebody wrote by hand may tell the first
 * of them only, or none at all: it then holds as long as it stands there.
 */
export function isGivenFor({ choice }: LogEntry, values: readonly string[]): boolean {
  return choice === '' || choice === valuesLine(values) || choice === values[0];
}

/** Number of the first value that is another one than then, and what it was; null where that cannot be told. */
export function firstChange(
  { choice }: LogEntry,
  values: readonly string[],
): { readonly at: number; readonly from: string } | null {
  if (choice.length > LONGEST) return null;
  const before = choice.split(BETWEEN);
  if (before.length !== values.length) return null;
  const at = values.findIndex((value, n) => value !== before[n]);
  const from = before[at];
  return from === undefined ? null : { at, from };
}
