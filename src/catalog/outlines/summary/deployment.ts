// Phần thứ nhất, I. Tình hình triển khai.

import type { OutlineSection } from '../../../core/report/outline';
import { among, everyLevel, type FigureId, sentences } from '../sentences';
import { yearlyRate } from './yearly';

const documents = sentences([
  {
    id: 'summary.documents',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'directing.documents.total@sum' }],
        text: '{@agency} không ban hành văn bản riêng để chỉ đạo, điều hành công tác CCHC.',
      },
      {
        text: 'Từ năm {directing.documents.total@firstYear} đến năm {directing.documents.total@lastYear}, cấp ủy và {@agency} đã ban hành {directing.documents.total@sum} văn bản chỉ đạo, điều hành công tác CCHC{>by}{@partYear}.',
        clauses: {
          by: among('directing.documents.total@sum', [
            'cấp ủy ban hành {directing.documents.party@sum} văn bản',
            'cơ quan, đơn vị ban hành {directing.documents.agency@sum} văn bản',
          ]),
        },
      },
    ],
  },
  {
    id: 'summary.initiatives',
    cases: [
      {
        when: [{ zero: 'initiatives.applied@sum' }],
        text: 'Chưa có mô hình, sáng kiến CCHC được triển khai áp dụng.',
      },
      { text: 'Đã triển khai áp dụng {initiatives.applied@sum} mô hình, sáng kiến CCHC.' },
    ],
  },
]);

const publicity = sentences([
  {
    id: 'summary.radio',
    cases: [
      {
        when: [{ zero: 'publicity.radioBulletins@sum' }],
        text: 'Chưa có bản tin chuyên đề CCHC trên đài phát thanh, truyền hình.',
      },
      {
        text: 'Từ năm {publicity.radioBulletins@firstYear} đến năm {publicity.radioBulletins@lastYear}, đã phát {publicity.radioBulletins@sum} bản tin chuyên đề CCHC trên đài phát thanh, truyền hình.',
      },
    ],
  },
  {
    id: 'summary.contest',
    cases: [
      { when: [{ zero: 'publicity.contestHeld@sum' }], text: 'Chưa tổ chức cuộc thi tìm hiểu CCHC.' },
      { text: 'Đã tổ chức cuộc thi tìm hiểu CCHC trong {publicity.contestHeld@sum} năm.' },
    ],
  },
  {
    id: 'summary.webColumn',
    cases: [
      {
        when: [{ is: 'publicity.webColumn@last', value: 0 }],
        text: 'Chưa xây dựng chuyên mục CCHC trên trang, cổng thông tin điện tử.',
      },
      {
        when: [{ is: 'publicity.webColumn@last', value: 1 }],
        text: 'Đã xây dựng chuyên mục CCHC trên trang, cổng thông tin điện tử.',
      },
    ],
  },
]);

const satisfaction = sentences([
  {
    id: 'summary.survey',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'survey.responses@sum' }],
        text: 'Chưa tổ chức đo lường sự hài lòng của người dân, tổ chức.',
      },
      {
        text: 'Từ năm {survey.responses@firstYear} đến năm {survey.responses@lastYear}, đã đo lường sự hài lòng của người dân, tổ chức với {survey.responses@sum} phiếu khảo sát{>services}.',
        clauses: {
          services: {
            lead: ', ',
            parts: ['tổng số lượt dịch vụ được khảo sát là {satisfaction.servicesSurveyed@sum}'],
            separator: '',
            tail: '',
          },
        },
      },
    ],
  },
  yearlyRate('summary.satisfactionRate', 'satisfaction.overallRate', 'Mức độ hài lòng chung'),
]);

export const deploymentSections: readonly OutlineSection<FigureId>[] = [
  { key: 'deployment', level: 1, title: 'Tình hình triển khai', content: [] },
  {
    key: 'deployment.directing',
    level: 2,
    title: 'Công tác chỉ đạo, điều hành',
    content: [
      { kind: 'item', sentences: documents },
      { kind: 'item', sentences: satisfaction },
      {
        kind: 'freeText',
        key: 'deployment.directing',
        hint: 'Nêu việc quán triệt, ban hành và thực hiện chương trình, kế hoạch CCHC từng năm; bố trí kinh phí; thi đua, khen thưởng',
      },
    ],
  },
  {
    key: 'deployment.inspection',
    level: 2,
    title: 'Kiểm tra việc thực hiện',
    content: [
      {
        kind: 'freeText',
        key: 'deployment.inspection',
        hint: 'Nêu kế hoạch kiểm tra hằng năm, nơi được kiểm tra và việc khắc phục sau kiểm tra',
      },
    ],
  },
  {
    key: 'deployment.publicity',
    level: 2,
    title: 'Thông tin, tuyên truyền',
    content: [
      { kind: 'item', sentences: publicity },
      {
        kind: 'freeText',
        key: 'deployment.publicity',
        hint: 'Nêu các hình thức tuyên truyền khác, số tin, bài, số buổi và lượt người tham gia',
        toldBy: { 'số tin, bài': 'tin, bài' },
      },
    ],
  },
  { key: 'deployment.assessment', level: 2, title: 'Đánh giá chung về công tác triển khai', content: [] },
  {
    key: 'deployment.strengths',
    level: 4,
    title: 'Mặt tích cực đạt được',
    content: [
      { kind: 'freeText', key: 'deployment.strengths', hint: 'Nêu mặt tích cực trong công tác triển khai' },
    ],
  },
  {
    key: 'deployment.weaknesses',
    level: 4,
    title: 'Hạn chế, khuyết điểm',
    content: [
      {
        kind: 'freeText',
        key: 'deployment.weaknesses',
        hint: 'Nêu hạn chế, khuyết điểm trong công tác triển khai',
      },
    ],
  },
];
