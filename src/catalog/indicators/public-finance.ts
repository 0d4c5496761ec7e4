// Cải cách tài chính công.

import type { Indicator } from '../../core/form/template';

export const publicFinance = {
  'disbursement.rate': { name: 'tỷ lệ giải ngân vốn đầu tư công', measure: 'percent' },
  'disbursement.planned': { name: 'kế hoạch vốn đầu tư công được giao', measure: 'amount' },
  'disbursement.spent': { name: 'số vốn đầu tư công đã giải ngân', measure: 'amount' },
  'autonomy.group': { name: 'thực hiện tự chủ tài chính của đơn vị sự nghiệp', measure: 'heading' },
  'autonomy.total': {
    name: 'tổng số đơn vị sự nghiệp công lập thống kê theo mức tự chủ tài chính',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.recurrentAndInvestment': {
    name: 'số đơn vị sự nghiệp tự bảo đảm chi thường xuyên và chi đầu tư',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.recurrent': {
    name: 'số đơn vị sự nghiệp tự bảo đảm chi thường xuyên',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.partial.total': {
    name: 'số đơn vị sự nghiệp tự bảo đảm một phần chi thường xuyên',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.partial.from70': {
    name: 'số đơn vị sự nghiệp tự bảo đảm từ 70% đến dưới 100% chi thường xuyên',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.partial.from30': {
    name: 'số đơn vị sự nghiệp tự bảo đảm từ 30% đến dưới 70% chi thường xuyên',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.partial.from10': {
    name: 'số đơn vị sự nghiệp tự bảo đảm từ 10% đến dưới 30% chi thường xuyên',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.stateFunded': {
    name: 'số đơn vị sự nghiệp do Nhà nước bảo đảm chi thường xuyên',
    measure: 'count',
    accrual: 'atTime',
  },
  'autonomy.equitized': {
    name: 'số đơn vị sự nghiệp đã chuyển đổi thành công ty cổ phần',
    measure: 'count',
    accrual: 'cumulative',
  },
} as const satisfies Record<string, Indicator>;
