// Bounds that hold for every row in %.

import { defineRules } from '../../../core/form/rule';
import type { CaoBang2023Indicator } from '../set';

export const percentRules = defineRules<CaoBang2023Indicator>()([
  {
    id: 'cao-bang-2023/a-g-01',
    kind: 'range',
    targets: [
      'plan.completionRate',
      'tthc.departments.notLateRate',
      'tthc.district.notLateRate',
      'tthc.commune.notLateRate',
      'feedback.resolutionRate',
      'publicUnits.cutRateSince2015',
      'staff.civil.cutRateSince2015',
      'staff.publicUnit.cutRateSince2015',
      'disbursement.rate',
      'eDocument.connection.departmentsRate',
      'eDocument.connection.districtsRate',
      'eDocument.connection.communesRate',
      'eDocument.usage.rate',
      'eDocument.usage.departmentsRate',
      'eDocument.usage.districtsRate',
      'eDocument.usage.communesRate',
      'service.level3.rate',
      'service.level4.rate',
      'service.nationalPortal.rate',
      'service.dossiers.onlineRate',
      'service.payment.rate',
    ],
    min: 0,
    max: 100,
    severity: 'error',
    source: 'Phép tính: tỷ lệ phần trăm của một phần so với toàn bộ nằm trong khoảng từ 0 đến 100',
    advice: 'Xem lại dấu phẩy của số thập phân, ví dụ 99,6 bị nhập thành 996.',
    passes: { figures: { 'plan.completionRate': '99,6', 'service.payment.rate': '100' } },
    fails: { figures: { 'plan.completionRate': '996' } },
  },
]);
