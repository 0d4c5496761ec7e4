// "Lưu thành bộ mẫu", second half: the draft with what a person chose of it becomes a set.

import type { OwnSet } from '../core/form/catalogue';
import type { Rule } from '../core/form/rule';
import { type Indicator, printedNumber, type Template } from '../core/form/template';
import { slug } from '../core/text/fold';
import { idsOfRule, renameRule } from '../rules';
import { OWN, type OwnDraft, UNNAMED } from './draft';

/** Own sets are told from those of the product by the start of their ids, so that none takes another's place. */
const OWN_SET = 'rieng-';
const LONGEST_ID = 48;

/** What a person changes of what was read, by id of the draft's template. */
export interface FormChange {
  readonly number?: string;
  readonly title?: string;
  readonly orientation?: Template['orientation'];
}

export interface Confirmation {
  /** "Sở Nội vụ 2025". */
  readonly name: string;
  /** {@link ownSetId} of the name where left out. */
  readonly id?: string;
  /** Ids of the proposals that were taken; the others are dropped. */
  readonly chosenRules: readonly string[];
  readonly changes?: Readonly<Record<string, FormChange>>;
}

/** "rieng-so-noi-vu-2025": legal in file names, in ids and on the command line. */
export function ownSetId(name: string): string {
  const short = slug(name)
    .slice(0, LONGEST_ID)
    .replace(/(?<!-)-+$/, '');
  return `${OWN_SET}${short === '' ? 'bo-mau' : short}`;
}

/** The set that the person confirmed. Nothing is in it that was not read off the sheets or typed by the person. */
export function confirmOwnSet(
  draft: OwnDraft,
  { name, id = ownSetId(name), chosenRules, changes = {} }: Confirmation,
): OwnSet {
  const chosen = new Set(chosenRules);
  const renamed = renamer(id);
  const dictionary = Object.fromEntries(
    Object.entries(draft.dictionary).map(([key, indicator]): [string, Indicator] => [
      renamed(key),
      indicator,
    ]),
  );
  const rules = draft.proposals
    .filter((proposal) => chosen.has(proposal.id))
    .flatMap((proposal) => proposal.rules)
    .map((rule) => ({ ...rule, source: sourceOf(rule, draft, changes) }))
    .map((rule, index) => renameRule({ ...rule, id: `${id}/r${index + 1}` }, renamed));
  const templates = draft.forms.map(({ template }): Template => {
    const { number, title, orientation } = changes[template.id] ?? {};
    return {
      ...template,
      id: renamed(template.id),
      number: cleaned(number) ?? template.number,
      title: cleaned(title) ?? template.title,
      orientation: orientation ?? template.orientation,
      columns: template.columns.map((column) =>
        column.indicator === undefined ? column : { ...column, indicator: renamed(column.indicator) },
      ),
      rows: template.rows.map((row) => ({ ...row, indicator: renamed(row.indicator) })),
    };
  });
  const source = 'Bộ mẫu riêng, lập từ trang tính của đơn vị; các phép tính đã được người lập xác nhận.';
  return { set: { id, name: name.normalize('NFC').trim(), source, templates }, rules, dictionary };
}

/** The source of a rule names its form by the number that the person gave it. */
function sourceOf(rule: Rule, { forms }: OwnDraft, changes: Readonly<Record<string, FormChange>>): string {
  const [id = ''] = idsOfRule(rule).map((one) => one.split('@')[0]);
  const home = forms.find(({ template: { rows, columns } }) =>
    [...rows, ...columns].some(({ indicator }) => indicator === id),
  )?.template;
  const number = home && cleaned(changes[home.id]?.number);
  if (!home || number === undefined) return rule.source;
  return rule.source.replace(`, ${printedNumber(home)}:`, () => `, ${printedNumber({ ...home, number })}:`);
}

const cleaned = (text: string | undefined): string | undefined => {
  const clean = text?.normalize('NFC').trim();
  return clean === undefined || clean === '' ? undefined : clean;
};

/** Puts the set's id where the draft says {@link UNNAMED}. */
function renamer(setId: string): (id: string) => string {
  const short = setId.startsWith(OWN_SET) ? setId.slice(OWN_SET.length) : setId;
  const indicator = `${OWN}.${UNNAMED}.`;
  return (id) => {
    if (id.startsWith(indicator)) return `${OWN}.${short}.${id.slice(indicator.length)}`;
    return id.startsWith(`${UNNAMED}/`) ? `${setId}/${id.slice(UNNAMED.length + 1)}` : id;
  };
}
