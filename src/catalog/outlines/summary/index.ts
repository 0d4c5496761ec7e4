// The summary of a programme over several years (tổng kết giai đoạn): three parts, each area with results and weaknesses.

import type { ReportOutline } from '../../../core/report/outline';
import { usualRecipients } from '../recipients';
import type { FigureId } from '../sentences';
import { assessmentSummary, nextSpanSections } from './assessment';
import { civilServiceSummary } from './civil-service';
import { deploymentSections } from './deployment';
import { digitalGovernmentSummary } from './digital-government';
import { institutionsSummary } from './institutions';
import { organizationSummary } from './organization';
import { proceduresSummary } from './procedures';
import { publicFinanceSummary } from './public-finance';

/** Tổng kết Chương trình tổng thể CCHC giai đoạn 2011–2020. */
export const summaryReport: ReportOutline<FigureId> = {
  id: 'bao-cao-tong-ket-giai-doan',
  name: 'Báo cáo tổng kết giai đoạn',
  source:
    'Bố cục báo cáo tổng kết Chương trình tổng thể CCHC nhà nước giai đoạn 2011–2020 của một xã thuộc tỉnh Thừa Thiên Huế; ' +
    'thể thức theo Nghị định số 30/2020/NĐ-CP.',
  type: 'BÁO CÁO',
  subject: 'Tổng kết Chương trình tổng thể cải cách hành chính nhà nước\n{@period}, định hướng {@nextPeriod}',
  period: { kind: 'multiYear', index: 1, from: 2011, year: 2020 },
  leadIn:
    'Thực hiện {@basis}, {@agencyFull} báo cáo tổng kết Chương trình tổng thể cải cách hành chính (CCHC) nhà nước {@period}, định hướng {@nextPeriod} như sau:',
  sections: [
    {
      key: 'results',
      level: 0,
      title:
        'Tình hình triển khai và kết quả thực hiện Chương trình tổng thể cải cách hành chính nhà nước {@period}',
      content: [],
    },
    ...deploymentSections,
    {
      key: 'results.areas',
      level: 1,
      title: 'Đánh giá kết quả thực hiện các nội dung của Chương trình tổng thể',
      content: [],
    },
    ...institutionsSummary,
    ...proceduresSummary,
    ...organizationSummary,
    ...civilServiceSummary,
    ...publicFinanceSummary,
    ...digitalGovernmentSummary,
    ...assessmentSummary,
    ...nextSpanSections,
  ],
  closing:
    'Trên đây là báo cáo tổng kết Chương trình tổng thể cải cách hành chính nhà nước {@period}, định hướng {@nextPeriod} của {@agencyFull}{@withAppendices}./.',
  recipients: usualRecipients,
};
