// Which findings the list shows, in its order: all, those of one kind, those that a text is looked for in. The list
// itself, the keys that lead through it and what leaves the screen (print, text, file) go by this.

import type { ShownWorkspace } from '../../../app/workspace/shown';
import type { DescribedFinding } from '../../../app/workspace/workspace';
import { cleanText, dropTones } from '../../../core/text/fold';
import { cellText } from '../../../core/workbook/address';
import { severityWords } from '../../../messages/severity';
import { generalFindings, groupsOf, type Kind, kindOfFinding } from './groups';

export interface Narrowed {
  /** Of this kind only; null: of any. */
  readonly only: Kind | null;
  /** As typed; "" where nothing is looked for. */
  readonly search: string;
}

/** Without tones and case: what people type in a hurry. */
const keyOf = (text: string): string => dropTones(cleanText(text).toLowerCase());

const keys = new WeakMap<DescribedFinding, string>();

/** Everything that can be read of a finding, made once. */
function keyOfFinding(finding: DescribedFinding): string {
  const known = keys.get(finding);
  if (known !== undefined) return known;
  const { message, detail, severity, cell, waived } = finding;
  const reason = waived ? `${waived.reason} ${waived.by}` : '';
  const key = keyOf([message, detail, severityWords[severity], cell ? cellText(cell) : '', reason].join(' '));
  keys.set(finding, key);
  return key;
}

/** Every word of the text stands somewhere in the finding. */
export function matchesSearch(search: string): (finding: DescribedFinding) => boolean {
  const words = keyOf(search).split(' ');
  return (finding) => {
    const key = keyOfFinding(finding);
    return words.every((word) => key.includes(word));
  };
}

export function isShownBy({ only, search }: Narrowed): (finding: DescribedFinding) => boolean {
  const matches = matchesSearch(search);
  return (finding) => (only === null || kindOfFinding(finding) === only) && matches(finding);
}

export function shownFindings(workspace: ShownWorkspace, narrowed: Narrowed): readonly DescribedFinding[] {
  const ordered = [...generalFindings(workspace), ...groupsOf(workspace).flatMap(({ findings }) => findings)];
  return ordered.filter(isShownBy(narrowed));
}

/**
 * The finding after or before the one that was looked at; the list begins anew at its ends. Where that one is gone, it
 * is the next one from its cell on.
 * @param from what was looked at last
 */
export function nextFinding(
  shown: readonly DescribedFinding[],
  from: { readonly finding: string | null; readonly cell: DescribedFinding['cell'] },
  back: boolean,
): DescribedFinding | undefined {
  const here = shown.findIndex(({ id }) => id === from.finding);
  if (here >= 0) return shown[(here + (back ? shown.length - 1 : 1)) % shown.length];
  const { cell } = from;
  const after = shown.findIndex(
    (one) =>
      cell !== null &&
      one.cell?.sheet === cell.sheet &&
      (one.cell.row - cell.row || one.cell.column - cell.column) >= 0,
  );
  if (after >= 0) return back ? shown[(after + shown.length - 1) % shown.length] : shown[after];
  return shown.at(back ? -1 : 0);
}
