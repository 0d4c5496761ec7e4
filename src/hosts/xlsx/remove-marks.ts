// Takes our marks off the sheets of a file: rules of conditional formats that carry our name. Rules of the user's own
// stay character for character; a list of rules that held nothing but marks goes with them.

import { MARK_NAME, markPattern } from '../../core/workbook/mark-name';
import { readBack } from './apply';
import type { SheetState, WorkbookState } from './open';
import type { PartTexts } from './package-edit';

const QUOTE = '(?:"|&quot;|&#34;)';
const OURS = new RegExp(`<(?:[^\\s:<>/]+:)?formula>\\s*${markPattern(QUOTE)}\\s*<`, 'i');
const LIST =
  /<((?:[^\s:<>/]+:)?)conditionalFormatting(?:\s[^<>]*)?>((?:(?!<\/?(?:[^\s:<>/]+:)?conditionalFormatting[\s>]).)*)<\/\1conditionalFormatting\s*>/gs;
const RULE =
  /<((?:[^\s:<>/]+:)?)cfRule(?:\s[^<>]*)?(?:\/>|>(?:(?!<\/?(?:[^\s:<>/]+:)?cfRule[\s>]).)*<\/\1cfRule\s*>)/gs;

/** @throws Trouble DAMAGED; the workbook is then as it was. */
export async function removeMarks(before: WorkbookState): Promise<WorkbookState> {
  const named: SheetState[] = [];
  for (const sheet of before.sheets) if (await mentionsMarks(before, sheet)) named.push(sheet);
  if (named.length === 0) return before;
  const state = { ...before, pack: await before.pack.load(named.map(({ part }) => part)) };
  const texts: PartTexts = new Map();
  const changed = new Set<SheetState>();
  for (const sheet of named) {
    const text = state.pack.text(sheet.part);
    const clean = text.replace(LIST, withoutOurs);
    if (clean === text) continue;
    texts.set(sheet.part, clean);
    changed.add(sheet);
  }
  return changed.size === 0 ? before : readBack(state, texts, state.stylesPart, changed);
}

/** Looks through the part as it comes: a large sheet without marks never stands in memory as a whole. */
async function mentionsMarks({ pack }: WorkbookState, { part }: SheetState): Promise<boolean> {
  let found = false;
  let tail = '';
  await pack.stream(part, (text) => {
    found ||= (tail + text).includes(MARK_NAME);
    tail = (tail + text).slice(-MARK_NAME.length);
  });
  return found;
}

function withoutOurs(list: string): string {
  let kept = 0;
  const rest = list.replace(RULE, (rule: string) => {
    if (OURS.test(rule)) return '';
    kept += 1;
    return rule;
  });
  return kept === 0 && rest !== list ? '' : rest;
}
