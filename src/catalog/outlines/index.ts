// Report outlines: data only. The order of sections is that of the official outline: chỉ đạo điều hành, six areas,
// đánh giá chung, nhiệm vụ kỳ tới, kiến nghị.

import type { ReportOutline } from '../../core/report/outline';
import { caoBang2023 } from '../forms/cao-bang-2023';
import { giaiDoan20112020 } from '../forms/giai-doan-2011-2020';
import { commune2025, commune2026, province2025, province2026 } from '../forms/hai-cap';
import { tth2024 } from '../forms/tth-2024';
import { assessmentSections } from './assessment';
import { civilServiceSection } from './civil-service';
import { differences } from './differences';
import { digitalGovernmentSection } from './digital-government';
import { directingSections } from './directing';
import { economySections } from './economy';
import { institutionsSection } from './institutions';
import { monthlySections } from './monthly';
import { nextPeriodSections } from './next-period';
import { organizationSection } from './organization';
import { proceduresSection } from './procedures';
import { publicFinanceSection } from './public-finance';
import { usualRecipients } from './recipients';
import type { FigureId } from './sentences';
import { summaryReport } from './summary';

const shared = {
  type: 'BÁO CÁO',
  subject: 'Tình hình thực hiện công tác cải cách hành chính\n{@period}',
  leadIn:
    'Thực hiện {@basis}, {@agencyFull} báo cáo tình hình thực hiện công tác cải cách hành chính (CCHC) {@period} như sau:',
  closing:
    'Trên đây là báo cáo tình hình thực hiện công tác cải cách hành chính {@period}, phương hướng, nhiệm vụ {@nextPeriod} của {@agencyFull}{@withAppendices}./.',
  differences,
  recipients: usualRecipients,
} as const;

/** The report of a month, in one page. */
const monthlyReport: ReportOutline<FigureId> = {
  ...shared,
  // A line saved in each of them: with the signature the report is to end on its first page.
  subject: 'Công tác cải cách hành chính {@period}',
  leadIn: '{@onBasis}{@agencyFull} báo cáo công tác cải cách hành chính (CCHC) {@period} như sau:',
  closing: 'Trên đây là báo cáo công tác cải cách hành chính {@period} của {@agencyFull}{@withAppendices}./.',
  id: 'bao-cao-thang',
  name: 'Báo cáo cải cách hành chính tháng',
  source: 'Bố cục rút gọn trong một trang; thể thức theo Nghị định số 30/2020/NĐ-CP.',
  sections: monthlySections,
};

/** The periodic report: quarter, half year, year; all three levels of government. */
export const periodicReport: ReportOutline<FigureId> = {
  ...shared,
  id: 'bao-cao-dinh-ky',
  name: 'Báo cáo cải cách hành chính định kỳ',
  source:
    'Bố cục chung của các báo cáo CCHC quý, 6 tháng, năm theo hướng dẫn tại Công văn số 581/BNV-CCHC của Bộ Nội vụ; ' +
    'thể thức theo Nghị định số 30/2020/NĐ-CP.',
  instead: { periods: ['month'], outline: monthlyReport },
  sections: [
    ...directingSections,
    {
      key: 'results',
      level: 1,
      title: 'Kết quả thực hiện công tác cải cách hành chính {@period}',
      content: [],
    },
    institutionsSection,
    proceduresSection,
    organizationSection,
    civilServiceSection,
    publicFinanceSection,
    digitalGovernmentSection,
    ...economySections,
    ...assessmentSections,
    ...nextPeriodSections,
  ],
};

/** The periodic report by forms of the commune level alone: every row is the commune's own. */
export const communeReport: ReportOutline<FigureId> = {
  ...periodicReport,
  id: 'bao-cao-dinh-ky-cap-xa',
  name: 'Báo cáo cải cách hành chính định kỳ của cấp xã',
  ownForms: true,
  instead: { periods: ['month'], outline: { ...monthlyReport, ownForms: true } },
};

/** In the order in which they are offered. */
export const reportOutlines: readonly ReportOutline<FigureId>[] = [
  periodicReport,
  communeReport,
  summaryReport,
];

/** The outline of the report that the forms of a template set come with, by id of the set. */
export const outlineBySet: Readonly<Record<string, ReportOutline<FigureId>>> = {
  [tth2024.id]: periodicReport,
  [caoBang2023.id]: periodicReport,
  [giaiDoan20112020.id]: summaryReport,
  [commune2025.id]: communeReport,
  [commune2026.id]: communeReport,
  [province2025.id]: periodicReport,
  [province2026.id]: periodicReport,
};
