// II.5. Cải cách tài chính công.

import type { OutlineSection } from '../../core/report/outline';
import { among, type FigureId, fromDistrict, sentences, where } from './sentences';

const disbursement = sentences([
  {
    id: 'disbursement',
    compares: [
      { id: 'disbursement.spent', as: 'số vốn đã giải ngân', unit: 'triệu đồng' },
      { id: 'disbursement.rate', as: 'tỷ lệ giải ngân', unit: '' },
    ],
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'disbursement.planned' }],
        text: 'Trong kỳ không được giao kế hoạch vốn đầu tư công.',
      },
      {
        when: [{ zero: 'disbursement.spent' }],
        text: 'Kế hoạch vốn đầu tư công được giao là {disbursement.planned^} triệu đồng{^}; đến thời điểm báo cáo chưa thực hiện giải ngân.',
      },
      {
        text: 'Kế hoạch vốn đầu tư công được giao là {disbursement.planned^} triệu đồng{^}; đã giải ngân {disbursement.spent^} triệu đồng{^}, đạt {disbursement.rate}% kế hoạch{>left}.',
        clauses: { left: where('; còn ', ['{disbursement.left} triệu đồng chưa giải ngân']) },
      },
    ],
  },
]);

const autonomy = sentences([
  {
    id: 'autonomy',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'autonomy.total' }],
        text: 'Tại {@whole} không có đơn vị sự nghiệp công lập thực hiện tự chủ tài chính.',
      },
      {
        text: 'Về thực hiện cơ chế tự chủ tài chính, lũy kế đến thời điểm báo cáo, {@whole} có {autonomy.total^} đơn vị sự nghiệp công lập{^}{>byDegree}.',
        clauses: {
          byDegree: among(
            'autonomy.total',
            [
              'tự bảo đảm chi thường xuyên và chi đầu tư {autonomy.recurrentAndInvestment} đơn vị',
              'tự bảo đảm chi thường xuyên {autonomy.recurrent} đơn vị',
              'tự bảo đảm một phần chi thường xuyên {autonomy.partial.total} đơn vị',
              'do Nhà nước bảo đảm chi thường xuyên {autonomy.stateFunded} đơn vị',
            ],
            { separator: '; ' },
          ),
        },
      },
    ],
  },
  {
    id: 'autonomy.partial',
    cases: [
      { when: [{ zero: 'autonomy.partial.total' }], text: '' },
      {
        text: 'Theo mức tự bảo đảm một phần chi thường xuyên có: {>byBand}.',
        clauses: {
          byBand: {
            lead: '',
            parts: [
              'từ 70% đến dưới 100% {autonomy.partial.from70} đơn vị',
              'từ 30% đến dưới 70% {autonomy.partial.from30} đơn vị',
              'từ 10% đến dưới 30% {autonomy.partial.from10} đơn vị',
            ],
            separator: '; ',
            tail: '',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'autonomy.equitized',
    cases: [
      {
        when: [{ zero: 'autonomy.equitized' }],
        text: 'Không phát sinh đơn vị sự nghiệp chuyển đổi thành công ty cổ phần.',
      },
      { text: 'Có {autonomy.equitized^} đơn vị sự nghiệp{^} đã chuyển đổi thành công ty cổ phần.' },
    ],
  },
]);

export const publicFinanceSection: OutlineSection<FigureId> = {
  key: 'publicFinance',
  level: 2,
  title: 'Cải cách tài chính công',
  content: [
    { kind: 'item', sentences: disbursement },
    { kind: 'item', sentences: autonomy },
    {
      kind: 'freeText',
      key: 'publicFinance',
      hint: 'Nêu kết quả thu, chi ngân sách, quản lý tài sản công, khoán chi hành chính và kết quả khác',
    },
  ],
};
