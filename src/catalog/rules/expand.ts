// The rules of a set: those written over indicators that stand in it, and those that follow from its rows.

import type { Rule } from '../../core/form/rule';
import { memberId } from '../../core/form/table';
import type { Indicator, TemplateSet } from '../../core/form/template';
import { idsOfRule } from '../../rules';
import { type Place, placesOf } from './places';
import {
  answerPhrase,
  judgedPhrase,
  percentAdvice,
  percentSource,
  phraseOfKind,
  type Roles,
  sourceAcrossForms,
  sourceInForm,
} from './source-words';
import type { WrittenRule } from './written';

type Places = ReadonlyMap<string, Place>;
type Dictionary = Readonly<Record<string, Indicator>>;

/**
 * Every rule of the set, with an id that nobody has to make up: the set, the kind and what the rule speaks of, such as
 * "tth-2024/rate/plan.completionRate" or "tth-2024/partOf/tthc.boundaryFree/tthc.total".
 */
export function rulesFor(
  set: TemplateSet,
  written: readonly WrittenRule[],
  dictionary: Dictionary,
): readonly Rule[] {
  const places = placesOf(set);
  const inThisSet = (rule: WrittenRule): Rule => inSet(rule, set.id, places);
  const own = written.filter((rule) => holdsIn(rule, set.id, places)).map(inThisSet);
  const following = [...own.flatMap(share), ...answers(set), ...percents(set, dictionary)].map(inThisSet);
  const byId = new Map<string, Rule>();
  // Of two rules with one id the one over more figures holds: a total of communes and districts is none where
  // provinces are counted in too. One that is written says more than one that follows.
  for (const rule of [...own, ...following]) {
    const other = byId.get(rule.id);
    if (!other || idsOfRule(other).length < idsOfRule(rule).length) byId.set(rule.id, rule);
  }
  return [...byId.values()];
}

function holdsIn(rule: WrittenRule, setId: string, places: Places): boolean {
  if (rule.in?.includes(setId) === false || rule.not?.includes(setId)) return false;
  if (rule.unless !== undefined && places.has(rule.unless)) return false;
  return idsOfRule(inSet(rule, setId, places)).every((id) => places.has(id));
}

/** The part of a rate is a part of its whole. */
function share(rule: Rule): readonly WrittenRule[] {
  return rule.kind === 'rate' ? [{ kind: 'partOf', parts: [rule.part], whole: rule.whole }] : [];
}

/** A row with answers takes one of them; a goal must have one. */
function answers({ templates }: TemplateSet): readonly WrittenRule[] {
  return templates.flatMap(({ area, rows }) =>
    rows.flatMap((row): readonly WrittenRule[] => {
      if (!row.answers) return [];
      const choice = { kind: 'choice', target: row.indicator, source: answerPhrase(row) } as const;
      if (area !== 'muc-tieu') return [choice];
      const { kind, target } = { kind: 'required', target: row.indicator } as const;
      return [choice, { kind, target, severity: 'warning', source: judgedPhrase }];
    }),
  );
}

/** What is in % lies between 0 and 100. */
function percents({ templates }: TemplateSet, dictionary: Dictionary): readonly WrittenRule[] {
  const targets = templates
    .flatMap(({ rows }) => rows.map(({ indicator }) => indicator))
    .filter((id) => dictionary[id]?.measure === 'percent');
  if (targets.length === 0) return [];
  return [{ kind: 'range', targets, min: 0, max: 100, source: percentSource, advice: percentAdvice }];
}

/** The rule as the set says it: its id, and what it follows from on the lines of this form. */
function inSet(written: WrittenRule, setId: string, places: Places): Rule {
  const { in: only, not, unless, severity = 'error', source, ...said } = written;
  const rule = { ...said, id: '', severity, source: '' };
  const ids = idsOfRule(rule);
  return {
    ...rule,
    id: `${setId}/${nameOf(rule, ids)}`,
    ...(said.follows ? { follows: said.follows.map((one) => `${setId}/${one}`) } : {}),
    source: sourceOf(rule, ids, source, places),
  };
}

/** A part may be one of several wholes; every other rule is the only one of its kind on its first figure. */
function nameOf(rule: Rule, ids: readonly string[]): string {
  if (rule.kind === 'range') return 'percent';
  if (rule.kind === 'rowSum') return `rowSum/${rule.total}`;
  return [rule.kind, ...(rule.kind === 'partOf' ? ids : ids.slice(0, 1))].join('/');
}

function sourceOf(rule: Rule, ids: readonly string[], phrase: string | undefined, places: Places): string {
  const stand = ids.flatMap((id) => places.get(id) ?? []);
  const forms = new Set(stand.map(({ form }) => form));
  if (phrase === undefined && forms.size > 1) return sourceAcrossForms(stand);
  return sourceInForm(phrase ?? phraseOfKind[rule.kind] ?? '', rolesOf(rule, places), stand[0]?.form ?? '');
}

/** Whatever in the rule names a figure or a row of agencies, by the name of its role. */
function rolesOf(rule: Rule, places: Places): Roles {
  const roles = Object.entries(rule).map(([role, value]): readonly [string, readonly Place[]] => [
    role,
    [value].flat().flatMap((id) => places.get(String(id)) ?? places.get(memberId('', String(id))) ?? []),
  ]);
  return Object.fromEntries(roles);
}
