// Cải cách tài chính công.

import { amount, countAtTime, countToDate, heading, percent, type Word } from './word';

export const publicFinance = {
  'disbursement.rate': percent`tỷ lệ giải ngân vốn đầu tư công | Tỷ lệ thực hiện Kế hoạch giải ngân vốn đầu tư công`,
  'disbursement.planned': amount`kế hoạch vốn đầu tư công được giao | Kế hoạch được giao | Triệu đồng`,
  'disbursement.spent': amount`số vốn đầu tư công đã giải ngân | Đã thực hiện | Triệu đồng`,
  'autonomy.group': heading`thực hiện tự chủ tài chính của đơn vị sự nghiệp | Thực hiện tự chủ tài chính của đơn vị sự nghiệp (ĐVSN) tại địa phương (lũy kế đến thời điểm báo cáo)`,
  'autonomy.total': countAtTime`tổng số đơn vị sự nghiệp công lập thống kê theo mức tự chủ tài chính | Tổng số ĐVSN công lập tại địa phương | Đơn vị`,
  'autonomy.recurrentAndInvestment': countAtTime`số đơn vị sự nghiệp tự bảo đảm chi thường xuyên và chi đầu tư | Số ĐVSN tự bảo đảm chi thường xuyên và chi đầu tư | Đơn vị`,
  'autonomy.recurrent': countAtTime`số đơn vị sự nghiệp tự bảo đảm chi thường xuyên | Số ĐVSN tự bảo đảm chi thường xuyên | Đơn vị`,
  'autonomy.partial.total': countAtTime`số đơn vị sự nghiệp tự bảo đảm một phần chi thường xuyên | Số ĐVSN tự bảo đảm một phần chi thường xuyên | Đơn vị`,
  'autonomy.partial.from70': countAtTime`số đơn vị sự nghiệp tự bảo đảm từ 70% đến dưới 100% chi thường xuyên | Số ĐVSN tự bảo đảm từ 70% - dưới 100% chi thường xuyên | Đơn vị`,
  'autonomy.partial.from30': countAtTime`số đơn vị sự nghiệp tự bảo đảm từ 30% đến dưới 70% chi thường xuyên | Số ĐVSN tự bảo đảm từ 30% - dưới 70% chi thường xuyên | Đơn vị`,
  'autonomy.partial.from10': countAtTime`số đơn vị sự nghiệp tự bảo đảm từ 10% đến dưới 30% chi thường xuyên | Số ĐVSN tự bảo đảm từ 10% - dưới 30% chi thường xuyên | Đơn vị`,
  'autonomy.stateFunded': countAtTime`số đơn vị sự nghiệp do Nhà nước bảo đảm chi thường xuyên | Số ĐVSN do Nhà nước bảo đảm chi thường xuyên | Đơn vị`,
  'autonomy.equitized': countToDate`số đơn vị sự nghiệp đã chuyển đổi thành công ty cổ phần | Số lượng ĐVSN đã chuyển đổi thành công ty cổ phần (lũy kế đến thời điểm báo cáo) | Đơn vị`,
} as const satisfies Record<string, Word>;
