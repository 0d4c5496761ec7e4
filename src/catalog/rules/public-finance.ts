// Cải cách tài chính công: disbursement, autonomy of public units.

import { defineRules } from './written';

export const publicFinanceRules = defineRules([
  { kind: 'rate', rate: 'disbursement.rate', part: 'disbursement.spent', whole: 'disbursement.planned' },
  { kind: 'partOf', parts: ['disbursement.spent'], whole: 'disbursement.planned', severity: 'warning' },
  {
    kind: 'sum',
    total: 'autonomy.total',
    parts: [
      'autonomy.recurrentAndInvestment',
      'autonomy.recurrent',
      'autonomy.partial.total',
      'autonomy.stateFunded',
    ],
  },
  {
    kind: 'sum',
    total: 'autonomy.partial.total',
    parts: ['autonomy.partial.from70', 'autonomy.partial.from30', 'autonomy.partial.from10'],
  },
]);
