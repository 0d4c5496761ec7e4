// Bộ mẫu riêng: read off sheets, confirmed, kept, exchanged as files, used like the sets of the product.

import type { Catalogue, OwnSet } from '../../core/form/catalogue';
import { memberId } from '../../core/form/table';
import { answersInWords, printedNumber, type TemplateRow } from '../../core/form/template';
import { readableSnapshot } from '../../core/workbook/legacy-snapshot';
import { Trouble } from '../../core/workbook/trouble';
import type { WorkbookSnapshot } from '../../core/workbook/workbook';
import type { OwnSetStore } from '../../hosts/ports';
import { ownRuleReading, ownRuleSentence, type RuleTerm } from '../../messages/own-rule';
import { shortCode, shortLabel } from '../../messages/words';
import {
  type Confirmation,
  confirmOwnSet,
  type OwnDraft,
  ownSetId,
  type RuleProposal,
  readOwnForm,
  readOwnSetFile,
  takeAll,
  writeOwnSetFile,
} from '../../own';
import { calculates, idsOfRule } from '../../rules';

export type { Confirmation, OwnDraft, OwnSet, RuleProposal };
export { ownSetId, takeAll };

/** A proposal with its words. */
export interface DescribedProposal extends RuleProposal {
  /** What the rule asks, one sentence. */
  readonly sentence: string;
  /** From what it was read and whether the figures agree. */
  readonly reading: string;
}

export interface DescribedDraft extends OwnDraft {
  readonly proposals: readonly DescribedProposal[];
}

/**
 * Reads the forms of the named sheets and proposes rules for them; nothing is kept yet.
 * Throws Trouble SHEET_MISSING, NO_FORM.
 */
export function draftOwnSet(
  snapshot: WorkbookSnapshot,
  sheets: string | readonly string[],
  catalogue: Catalogue,
): DescribedDraft {
  const draft = readOwnForm(readableSnapshot(snapshot), sheets, catalogue);
  const terms = termsOf(draft);
  return { ...draft, proposals: draft.proposals.map((one) => describe(one, terms)) };
}

/** The set with the rules that were chosen; ids of rules are those of the draft's proposals. */
export function makeOwnSet(draft: OwnDraft, confirmation: Confirmation): OwnSet {
  return confirmOwnSet(draft, confirmation);
}

/** Rows and columns by every id that a rule may name them with. */
interface Terms {
  readonly single: ReadonlyMap<string, RuleTerm>;
  /** A fixed row of a form by agencies: by itself, and as the place of one of its columns. */
  readonly inRow: ReadonlyMap<string, { readonly row: RuleTerm; readonly column: RuleTerm }>;
}

function termsOf({ forms }: OwnDraft): Terms {
  const single = new Map<string, RuleTerm>();
  const inRow = new Map<string, { readonly row: RuleTerm; readonly column: RuleTerm }>();
  for (const { template } of forms) {
    const rows = template.rows.map((row) => ({ row, term: termOfRow(row) }));
    for (const { row, term } of rows) if (row.indicator) single.set(row.indicator, term);
    for (const { key, indicator, title } of template.columns) {
      if (indicator === undefined) continue;
      const column: RuleTerm = { place: 'cột', code: /^\d/.test(key) ? key : '', label: title };
      single.set(indicator, column);
      for (const { row, term } of rows) {
        if (row.member === undefined) continue;
        const of = `${rowName(term)}, ${printedNumber(template)}`;
        inRow.set(memberId(indicator, row.member), { row: term, column: { ...column, of } });
      }
    }
  }
  return { single, inRow };
}

const termOfRow = (row: TemplateRow): RuleTerm => ({
  place: 'dòng',
  code: row.code,
  label: row.label,
  inWords: answersInWords(row),
  ...(row.answers ? { answers: row.answers } : {}),
});

const rowName = ({ code, label }: RuleTerm): string =>
  shortCode(code) === '' ? `“${shortLabel(label, 40)}”` : `dòng ${shortCode(code)}`;

const nobody: RuleTerm = { place: 'dòng', code: '', label: '' };

function describe(proposal: RuleProposal, { single, inRow }: Terms): DescribedProposal {
  const [rule] = proposal.rules;
  const ids = rule ? idsOfRule(rule) : [];
  // One column of several rows is told by its rows; figures of several columns or forms by column and row.
  const overUnits = rule !== undefined && calculates(rule)?.madeOf(rule).length === 0;
  const oneColumn = overUnits || new Set(ids.map((id) => id.split('@')[0])).size === 1;
  const sentence = ownRuleSentence(proposal.rules, (id) => {
    const place = inRow.get(id);
    return (oneColumn ? place?.row : place?.column) ?? single.get(id) ?? nobody;
  });
  return { ...proposal, sentence, reading: ownRuleReading(proposal) };
}

/**
 * The file of a set: what is exported, kept and exchanged. It is read back before anybody is told of success, here
 * for the page, the pane and the command line alike.
 * Throws Trouble SET_NOT_KEPT where reading gives another set or none.
 */
export function exportOwnSet(own: OwnSet): string {
  const text = writeOwnSetFile(own);
  try {
    if (writeOwnSetFile(readOwnSetFile(text)) === text) return text;
  } catch (cause) {
    if (!(cause instanceof Trouble) || cause.told.code !== 'BAD_TEMPLATE_FILE') throw cause;
    throw notKept(own, printedAt(text, cause.told.line), cause);
  }
  throw notKept(own, '');
}

const notKept = (own: OwnSet, printed: string, cause?: unknown): Trouble =>
  new Trouble({ code: 'SET_NOT_KEPT', set: own.set.name, printed }, { cause });

/** What the form prints at a line of its file. */
function printedAt(text: string, line: number): string {
  const words = /"(?:label|title)": ("(?:[^"\\]|\\.)*")/.exec(text.split('\n')[line - 1] ?? '')?.[1];
  const printed: unknown = words === undefined ? '' : JSON.parse(words);
  return typeof printed === 'string' ? printed : '';
}

/** Throws Trouble BAD_TEMPLATE_FILE, which names the line. */
export function importOwnSet(text: string): OwnSet {
  return readOwnSetFile(text);
}

/** Keeps a set, in the place of one with the same id; throws as {@link exportOwnSet}. False where it is gone once the program is closed. */
export async function saveOwnSet(store: OwnSetStore, own: OwnSet): Promise<boolean> {
  return store.save({ id: own.set.id, text: exportOwnSet(own) });
}
