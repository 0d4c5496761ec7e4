// Waivers of a unit, or of one of several copies of a form, that has another name by now. The name is gone from the
// workbook, and one finding alone has that rule and those values: it is the same one.

import type { LogEntry } from '../../companion/companion';
import { codeKey, valuesLine, waiverRows } from '../../companion/log/waivers';
import type { Finding } from '../../core/form/finding';
import { type FindingName, type FindingNames, type NamePiece, oneLine } from './names';

/** Every waiver by the finding that it is given for, under its own name or under one that it had before. */
export function waiversOf<F extends Finding>(
  findings: readonly F[],
  log: readonly LogEntry[],
  { nameOf, placesNow }: FindingNames,
): ReadonlyMap<F, { readonly name: FindingName; readonly entry: LogEntry }> {
  const rows = waiverRows(log);
  const found = new Map<F, { readonly name: FindingName; readonly entry: LogEntry }>();
  if (rows.size === 0) return found;
  const names = new Map(findings.map((finding) => [finding, nameOf(finding)]));
  for (const [finding, name] of names) {
    // By hand people copy the id that the command line prints. Of two rows the later one counts.
    const own = [name.key, finding.id].flatMap((code) => rows.get(codeKey(code)) ?? []);
    const entry = [...own].sort((a, b) => b.at - a.at)[0]?.entry;
    if (entry) found.set(finding, { name, entry });
  }
  const taken = new Set([...found.values()].map(({ entry }) => entry));
  const lost = [...rows.values()].flatMap(({ entry }) => (taken.has(entry) || entry.back ? [] : [entry]));
  if (lost.length === 0) return found;
  const places = new Set(placesNow().map(codeKey));
  const open = [...names].filter(([finding]) => !found.has(finding));
  const fits = ({ key, choice }: LogEntry, { pieces, values }: FindingName): boolean =>
    choice !== '' && choice === valuesLine(values) && isNamedBefore(codeKey(key), pieces, places);
  for (const entry of lost) {
    const all = open.filter(([, name]) => fits(entry, name));
    const [one, ...more] = all;
    // Given while the form was there once: a copy that came since is another one.
    const isFirst = all.every(([, { pieces }]) => codeKey(withoutSheet(pieces)) === codeKey(entry.key));
    if (!one || (more.length > 0 && !isFirst)) continue;
    const [finding, name] = one;
    // Two that are gone may be either of them.
    if (lost.filter((other) => fits(other, name)).length === 1) found.set(finding, { name, entry });
  }
  return found;
}

const withoutSheet = (pieces: readonly NamePiece[]): string =>
  oneLine(pieces.map(({ text, given: isGiven }) => (isGiven && text.startsWith('[') ? '' : text)).join(''));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** True for a name that is this one but for what people named, and that names a place which is there no longer. */
function isNamedBefore(key: string, pieces: readonly NamePiece[], places: ReadonlySet<string>): boolean {
  if (!pieces.some(({ given }) => given)) return false;
  const pattern = pieces.map(({ text, given }) => (given ? '(?:[[@].*)?' : escaped(codeKey(oneLine(text)))));
  if (!new RegExp(`^${pattern.join('')}$`, 's').test(key)) return false;
  const place = key.slice(key.indexOf('@') + 1);
  return ![...places].some((one) => place === one || place.startsWith(`${one}:`));
}
