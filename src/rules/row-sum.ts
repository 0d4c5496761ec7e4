// Dòng tổng = các đơn vị được liệt kê cộng lại, theo từng cột.

import type { RuleBase } from '../core/form/rule';
import { memberId } from '../core/form/table';
import type { Calculating } from './calculation';
import { totalling } from './constraint';
import type { RuleKind } from './kind';
import { undecided } from './outcome';
import { additionOf, checkTotal } from './total';

/** In each of these columns the row `total` is the sum of the repeated rows counted into it. */
export interface RowSumRule<Id extends string> extends RuleBase, Calculating {
  readonly kind: 'rowSum';
  /** Member key of the total row ("communes"). */
  readonly total: string;
  readonly columns: readonly Id[];
}

declare module '../core/form/rule' {
  interface RuleKinds<Id extends string> {
    readonly rowSum: RowSumRule<Id>;
  }
}

export const rowSum: RuleKind<RowSumRule<string>> = {
  ids: ({ total, columns }) => columns.map((column) => memberId(column, total)),
  rename: (rule, to) => ({ ...rule, columns: rule.columns.map(to) }),
  /** One outcome a column: each total stands on its own. */
  evaluate(rule, facts, complete) {
    return rowSum.ids(rule).map((id) => {
      const total = facts.get(id);
      const parts = complete.counted(id);
      if (!total || parts.length === 0) return undecided;
      const of = total.table.template.freeRows ? 'rows' : 'units';
      return checkTotal({ code: 'ROW_SUM', of }, rule, total, parts);
    });
  },
  name: ({ total }) => total,
  constraints(rule, facts, complete) {
    return rowSum.ids(rule).flatMap((id) => {
      const total = facts.get(id);
      const parts = complete.counted(id);
      return total && parts.length > 0 ? [totalling(total, parts)] : [];
    });
  },
  calculates: {
    targets: (rule) => rowSum.ids(rule),
    madeOf: () => [],
    isKnown: (_, id, facts) => facts.counted(id).some(({ figure }) => figure !== null),
    blankIsZero: false,
    at(_, id, facts) {
      const [target, operands] = [facts.get(id), facts.counted(id)];
      return target && operands.length > 0 ? additionOf(target, operands) : null;
    },
  },
  examples({ total, columns }) {
    const totals = (value: string) =>
      Object.fromEntries(columns.map((column) => [memberId(column, total), value]));
    const members = ['1', '2'].map((value) => Object.fromEntries(columns.map((column) => [column, value])));
    return {
      passes: { figures: totals('3'), members },
      fails: { figures: totals('4'), members },
    };
  },
};
