// Rules of an own set, made whole: severity, source and the two examples that every rule carries.

import type { Rule } from '../core/form/rule';
import { memberId } from '../core/form/table';
import type { Answer } from '../core/form/template';

/** What tells one rule from another; the rest follows from it. */
export type RuleCore =
  | { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
  | { readonly kind: 'rate'; readonly rate: string; readonly part: string; readonly whole: string }
  | { readonly kind: 'partOf'; readonly parts: readonly string[]; readonly whole: string }
  | { readonly kind: 'choice'; readonly target: string }
  | { readonly kind: 'rowSum'; readonly total: string; readonly columns: readonly string[] };

interface Told {
  readonly id: string;
  readonly severity: Rule['severity'];
  readonly source: string;
}

/** The rule with examples that satisfy and break it. `answers` are those of a choice's row. */
export function makeRule(
  core: RuleCore,
  { id, severity, source }: Told,
  answers: readonly Answer[] = [],
): Rule {
  const told = { id, severity, source };
  const figures = (values: Readonly<Record<string, string>>) => ({ figures: values });
  switch (core.kind) {
    case 'sum': {
      const parts = Object.fromEntries(core.parts.map((id, n) => [id, String(n + 1)]));
      const sum = core.parts.reduce((total, _, n) => total + n + 1, 0);
      const passes = figures({ [core.total]: String(sum), ...parts });
      return { ...told, ...core, passes, fails: figures({ [core.total]: String(sum + 1), ...parts }) };
    }
    case 'rate': {
      const terms = { [core.part]: '3', [core.whole]: '4' };
      return {
        ...told,
        ...core,
        passes: figures({ [core.rate]: '75', ...terms }),
        fails: figures({ [core.rate]: '70', ...terms }),
      };
    }
    case 'partOf': {
      const parts = Object.fromEntries(core.parts.map((id) => [id, '1']));
      const size = core.parts.length;
      return {
        ...told,
        ...core,
        passes: figures({ ...parts, [core.whole]: String(size) }),
        fails: figures({ ...parts, [core.whole]: String(size - 1) }),
      };
    }
    case 'choice': {
      const values = answers.map(({ value }) => value);
      const outside = Math.max(0, ...values) + 1;
      return {
        ...told,
        ...core,
        passes: figures({ [core.target]: String(values[0] ?? 0) }),
        fails: figures({ [core.target]: String(outside) }),
      };
    }
    case 'rowSum': {
      const total = (value: string) =>
        Object.fromEntries(core.columns.map((column) => [memberId(column, core.total), value]));
      const member = (value: string) => Object.fromEntries(core.columns.map((column) => [column, value]));
      const members = [member('1'), member('2')];
      return {
        ...told,
        ...core,
        passes: { figures: total('3'), members },
        fails: { figures: total('4'), members },
      };
    }
    default:
      return core satisfies never;
  }
}

/** The core of a rule; null for kinds that own sets do not have. */
export function coreOf(rule: Rule): RuleCore | null {
  switch (rule.kind) {
    case 'sum':
      return { kind: 'sum', total: rule.total, parts: rule.parts };
    case 'rate':
      return { kind: 'rate', rate: rule.rate, part: rule.part, whole: rule.whole };
    case 'partOf':
      return { kind: 'partOf', parts: rule.parts, whole: rule.whole };
    case 'choice':
      return { kind: 'choice', target: rule.target };
    case 'rowSum':
      return { kind: 'rowSum', total: rule.total, columns: rule.columns };
    default:
      return null;
  }
}

/** Equal for rules that say the same, in whatever order their parts stand. */
export function sameKey(core: RuleCore): string {
  switch (core.kind) {
    case 'sum':
      return `sum ${core.total} = ${[...core.parts].sort().join(' + ')}`;
    case 'rate':
      return `rate ${core.rate} = ${core.part} / ${core.whole}`;
    case 'partOf':
      return `partOf ${[...core.parts].sort().join(' + ')} <= ${core.whole}`;
    case 'choice':
      return `choice ${core.target}`;
    case 'rowSum':
      return `rowSum ${core.total} ${[...core.columns].sort().join(' ')}`;
    default:
      return core satisfies never;
  }
}
