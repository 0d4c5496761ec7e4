// The rules of a set: those written over indicators that stand in it, and those that follow from its rows.

import type { Rule } from '../../core/form/rule';
import { memberId } from '../../core/form/table';
import type { Indicator, TemplateSet } from '../../core/form/template';
import { idsOfRule, impliedBy, nameOfRule } from '../../rules';
import { type Place, placesOf } from './places';
import {
  answerPhrase,
  judgedPhrase,
  percentAdvice,
  percentSource,
  phraseOfKind,
  sourceAcrossForms,
  sourceInForm,
} from './source-words';
import type { WrittenRule } from './written';

type Places = ReadonlyMap<string, Place>;
type Dictionary = Readonly<Record<string, Indicator>>;

/** A rule without what only a set can add, and every id that it looks up. */
interface Draft {
  readonly written: WrittenRule;
  readonly rule: Rule;
  readonly ids: readonly string[];
}

/**
 * What gives every rule of a set, with an id that nobody has to make up: the set, the kind and what the rule speaks of,
 * such as "tth-2024/rate/plan.completionRate" or "tth-2024/partOf/tthc.boundaryFree/tthc.total".
 */
export function rulesFrom(
  written: readonly WrittenRule[],
  dictionary: Dictionary,
): (set: TemplateSet) => readonly Rule[] {
  const drafts = written.map(draftOf);
  return (set) => {
    const places = placesOf(set);
    const inThisSet = (draft: Draft): Rule => inSet(draft, set.id, places);
    const own = drafts.filter((draft) => holdsIn(draft, set.id, places)).map(inThisSet);
    const following = [...own.flatMap(impliedBy), ...answers(set), ...percents(set, dictionary)];
    const byId = new Map<string, Rule>();
    // Of two rules with one id the one over more figures holds: a total of communes and districts is none where
    // provinces are counted in too. One that is written says more than one that follows.
    for (const rule of [...own, ...following.map(draftOf).map(inThisSet)]) {
      const other = byId.get(rule.id);
      if (!other || idsOfRule(other).length < idsOfRule(rule).length) byId.set(rule.id, rule);
    }
    return [...byId.values()];
  };
}

function draftOf(written: WrittenRule): Draft {
  const { in: only, not, unless, name, severity = 'error', ...said } = written;
  const rule = { ...said, id: '', severity, source: '' };
  return { written, rule, ids: idsOfRule(rule) };
}

function holdsIn({ written, ids }: Draft, setId: string, places: Places): boolean {
  if (written.in?.includes(setId) === false || written.not?.includes(setId)) return false;
  if (written.unless !== undefined && places.has(written.unless)) return false;
  return ids.every((id) => places.has(id));
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
  return [
    {
      kind: 'range',
      name: 'percent',
      targets,
      min: 0,
      max: 100,
      source: percentSource,
      advice: percentAdvice,
    },
  ];
}

/** The rule as the set says it: its id, and what it follows from on the lines of this form. */
function inSet({ written, rule, ids }: Draft, setId: string, places: Places): Rule {
  return {
    ...rule,
    id: `${setId}/${written.name ?? nameOfRule(rule)}`,
    ...(rule.follows ? { follows: rule.follows.map((one) => `${setId}/${one}`) } : {}),
    source: sourceOf(rule, ids, written.source, places),
  };
}

function sourceOf(rule: Rule, ids: readonly string[], phrase: string | undefined, places: Places): string {
  const stand = ids.flatMap((id) => places.get(id) ?? []);
  const forms = new Set(stand.map(({ form }) => form));
  if (phrase === undefined && forms.size > 1) return sourceAcrossForms(stand);
  /** Whatever in the rule names a figure or a row of agencies. */
  const placesOfRole = (role: string): readonly Place[] =>
    Object.entries(rule)
      .flatMap(([name, value]) => (name === role ? [value].flat().map(String) : []))
      .flatMap((id) => places.get(id) ?? places.get(memberId('', id)) ?? []);
  return sourceInForm(phrase ?? phraseOfKind[rule.kind] ?? '', placesOfRole, stand[0]?.form ?? '');
}
