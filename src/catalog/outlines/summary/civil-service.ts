// Phần thứ nhất, II.4. Đội ngũ cán bộ, công chức, viên chức.

import type { OutlineSection } from '../../../core/report/outline';
import { everyLevel, type FigureId, sentences } from '../sentences';

const recruitment = sentences([
  {
    id: 'summary.recruitment',
    cases: [
      {
        when: [{ zero: 'recruitment.byCompetitiveExam@sum' }],
        text: 'Không phát sinh việc tuyển dụng công chức theo hình thức thi cạnh tranh.',
      },
      {
        text: 'Từ năm {recruitment.byCompetitiveExam@firstYear} đến năm {recruitment.byCompetitiveExam@lastYear}, đã tuyển dụng {recruitment.byCompetitiveExam@sum} công chức theo hình thức thi cạnh tranh.',
      },
    ],
  },
  {
    id: 'summary.leaders',
    cases: [
      {
        when: [{ zero: 'leaders.appointedByExam@sum' }],
        text: 'Chưa có công chức được bổ nhiệm chức danh lãnh đạo, quản lý thông qua thi tuyển.',
      },
      {
        text: 'Có {leaders.appointedByExam@sum} công chức được bổ nhiệm chức danh lãnh đạo, quản lý thông qua thi tuyển.',
      },
    ],
  },
]);

const training = sentences([
  {
    id: 'summary.training',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'training.civilServants@sum' }],
        text: 'Không phát sinh việc cử công chức bồi dưỡng, tập huấn.',
      },
      {
        text: 'Từ năm {training.civilServants@firstYear} đến năm {training.civilServants@lastYear}, có {training.civilServants@sum} lượt công chức được bồi dưỡng, tập huấn.',
      },
    ],
  },
]);

/** Results, then what is left to do: as each area of the summary is written. */
export const civilServiceSummary: readonly OutlineSection<FigureId>[] = [
  {
    key: 'civilService',
    level: 2,
    title: 'Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức',
    content: [],
  },
  {
    key: 'civilService.results',
    level: 3,
    title: 'Kết quả đạt được',
    content: [
      { kind: 'item', sentences: recruitment },
      { kind: 'item', sentences: training },
      {
        kind: 'freeText',
        key: 'civilService.results',
        hint: 'Nêu trình độ, cơ cấu đội ngũ; đánh giá, phân loại; kỷ luật, kỷ cương hành chính',
      },
    ],
  },
  {
    key: 'civilService.weaknesses',
    level: 3,
    title: 'Tồn tại, hạn chế và nguyên nhân',
    content: [
      { kind: 'freeText', key: 'civilService.weaknesses', hint: 'Nêu tồn tại, hạn chế và nguyên nhân' },
    ],
  },
];
