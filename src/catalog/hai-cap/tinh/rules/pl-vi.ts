// Rules inside Phụ lục VI; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Province2025Indicator } from '../sets';

export const plViRules = defineRules<Province2025Indicator>()([
  {
    id: 'hai-cap/tinh-vi-01',
    kind: 'rate',
    rate: 'disbursement.rate',
    part: 'disbursement.spent',
    whole: 'disbursement.planned',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VI: dòng 1 tính từ 1.2 và 1.1',
    passes: {
      figures: {
        'disbursement.rate': '10,6',
        'disbursement.spent': '9.500',
        'disbursement.planned': '89.563',
      },
    },
    fails: {
      figures: { 'disbursement.rate': '16', 'disbursement.spent': '9.500', 'disbursement.planned': '89.563' },
    },
  },
  {
    id: 'hai-cap/tinh-vi-02',
    kind: 'partOf',
    parts: ['disbursement.spent'],
    whole: 'disbursement.planned',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục VI: dòng 1.2 là một phần của dòng 1.1',
    passes: { figures: { 'disbursement.spent': '9.500', 'disbursement.planned': '89.563' } },
    fails: { figures: { 'disbursement.spent': '95.000', 'disbursement.planned': '89.563' } },
  },
  {
    id: 'hai-cap/tinh-vi-03',
    kind: 'sum',
    total: 'autonomy.total',
    parts: [
      'autonomy.recurrentAndInvestment',
      'autonomy.recurrent',
      'autonomy.partial.total',
      'autonomy.stateFunded',
    ],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VI: dòng 2.1 gồm 2.2, 2.3, 2.4 và 2.5',
    passes: {
      figures: {
        'autonomy.total': '50',
        'autonomy.recurrentAndInvestment': '01',
        'autonomy.stateFunded': '49',
      },
    },
    fails: {
      figures: {
        'autonomy.total': '50',
        'autonomy.recurrentAndInvestment': '01',
        'autonomy.stateFunded': '48',
      },
    },
  },
  {
    id: 'hai-cap/tinh-vi-04',
    kind: 'sum',
    total: 'autonomy.partial.total',
    parts: ['autonomy.partial.from70', 'autonomy.partial.from30', 'autonomy.partial.from10'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VI: dòng 2.4 gồm 2.4.1, 2.4.2 và 2.4.3',
    passes: {
      figures: {
        'autonomy.partial.total': '06',
        'autonomy.partial.from70': '01',
        'autonomy.partial.from30': '02',
        'autonomy.partial.from10': '03',
      },
    },
    fails: {
      figures: {
        'autonomy.partial.total': '05',
        'autonomy.partial.from70': '01',
        'autonomy.partial.from30': '02',
        'autonomy.partial.from10': '03',
      },
    },
  },
]);
