// Phần thứ nhất, III. Đánh giá chung; phần thứ hai; phần thứ ba.

import type { OutlineSection } from '../../../core/report/outline';
import { counted, everyLevel, type FigureId, sentences, where } from '../sentences';

const goals = sentences([
  {
    id: 'summary.goals',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ positive: 'muc-tieu@all' }, { zero: 'muc-tieu@0' }, { zero: 'muc-tieu@1' }],
        text: 'Các mục tiêu CCHC giai đoạn (gồm {muc-tieu@all} mục tiêu) chưa được đánh giá.',
      },
      {
        judges: true,
        when: [{ zero: 'muc-tieu@0' }, { zero: 'muc-tieu@blank' }],
        text: 'Toàn bộ {muc-tieu@all} mục tiêu CCHC của giai đoạn được đánh giá là đạt.',
      },
      {
        text: 'Trong {muc-tieu@all} mục tiêu CCHC của giai đoạn, {>judged}{>open}.',
        clauses: {
          judged: {
            ...counted('', 'không có ', [
              '{muc-tieu@1} mục tiêu được đánh giá là đạt',
              '{muc-tieu@0} mục tiêu bị đánh giá là không đạt',
            ]),
            separator: ', ',
          },
          open: where('; còn ', ['{muc-tieu@blank} mục tiêu chưa đánh giá']),
        },
      },
    ],
  },
]);

export const assessmentSummary: readonly OutlineSection<FigureId>[] = [
  { key: 'assessment', level: 1, title: 'Đánh giá chung', content: [] },
  {
    key: 'assessment.goals',
    level: 2,
    title: 'Mức độ thực hiện các mục tiêu',
    content: [
      { kind: 'item', sentences: goals },
      { kind: 'freeText', key: 'assessment.goals', hint: 'Nêu mục tiêu không đạt, chưa đánh giá và lý do' },
    ],
  },
  {
    key: 'assessment.strengths',
    level: 2,
    title: 'Kết quả tích cực',
    content: [
      { kind: 'freeText', key: 'assessment.strengths', hint: 'Nêu kết quả nổi bật của cả giai đoạn' },
    ],
  },
  { key: 'assessment.weaknesses', level: 2, title: 'Tồn tại, hạn chế và nguyên nhân', content: [] },
  {
    key: 'assessment.limits',
    level: 4,
    title: 'Tồn tại, hạn chế',
    content: [{ kind: 'freeText', key: 'assessment.limits', hint: 'Nêu tồn tại, hạn chế' }],
  },
  {
    key: 'assessment.causes',
    level: 4,
    title: 'Nguyên nhân',
    content: [{ kind: 'freeText', key: 'assessment.causes', hint: 'Nêu nguyên nhân của tồn tại, hạn chế' }],
  },
  {
    key: 'assessment.lessons',
    level: 2,
    title: 'Bài học kinh nghiệm',
    content: [
      {
        kind: 'freeText',
        key: 'assessment.lessons',
        hint: 'Nêu bài học rút ra từ việc thực hiện Chương trình',
      },
    ],
  },
];

export const nextSpanSections: readonly OutlineSection<FigureId>[] = [
  { key: 'next', level: 0, title: 'Đề xuất nhiệm vụ cải cách hành chính {@nextPeriod}', content: [] },
  {
    key: 'next.institutions',
    level: 1,
    title: 'Cải cách thể chế',
    content: [
      { kind: 'freeText', key: 'next.institutions', hint: 'Nêu nhiệm vụ, giải pháp chính của giai đoạn tới' },
    ],
  },
  {
    key: 'next.procedures',
    level: 1,
    title: 'Cải cách thủ tục hành chính',
    content: [
      { kind: 'freeText', key: 'next.procedures', hint: 'Nêu nhiệm vụ, giải pháp chính của giai đoạn tới' },
    ],
  },
  {
    key: 'next.organization',
    level: 1,
    title: 'Cải cách tổ chức bộ máy hành chính nhà nước',
    content: [
      { kind: 'freeText', key: 'next.organization', hint: 'Nêu nhiệm vụ, giải pháp chính của giai đoạn tới' },
    ],
  },
  {
    key: 'next.civilService',
    level: 1,
    title: 'Cải cách chế độ công vụ',
    content: [
      { kind: 'freeText', key: 'next.civilService', hint: 'Nêu nhiệm vụ, giải pháp chính của giai đoạn tới' },
    ],
  },
  {
    key: 'next.publicFinance',
    level: 1,
    title: 'Cải cách tài chính công',
    content: [
      {
        kind: 'freeText',
        key: 'next.publicFinance',
        hint: 'Nêu nhiệm vụ, giải pháp chính của giai đoạn tới',
      },
    ],
  },
  {
    key: 'next.digitalGovernment',
    level: 1,
    title: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    content: [
      {
        kind: 'freeText',
        key: 'next.digitalGovernment',
        hint: 'Nêu nhiệm vụ, giải pháp chính của giai đoạn tới',
      },
    ],
  },
  {
    key: 'proposals',
    level: 0,
    title: 'Kiến nghị, đề xuất',
    content: [
      { kind: 'freeText', key: 'proposals', hint: 'Nêu kiến nghị, đề xuất; nếu không có, ghi: Không có' },
    ],
  },
];
