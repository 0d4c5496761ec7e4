// IV. Phương hướng, nhiệm vụ; V. Kiến nghị, đề xuất.

import type { OutlineSection } from '../../core/report/outline';
import { everyLevel, type FigureId, sentences } from './sentences';

const tasks = [
  sentences([
    {
      id: 'next.plan',
      essentialAt: everyLevel,
      periods: ['month', 'quarter', 'halfYear', 'nineMonths', 'adHoc'],
      cases: [
        {
          text: 'Tiếp tục chỉ đạo thực hiện các nhiệm vụ còn lại của Kế hoạch CCHC năm {@year}; tăng cường kiểm tra, đôn đốc và đẩy mạnh thông tin, tuyên truyền về CCHC.',
        },
      ],
    },
    {
      id: 'next.planOfYear',
      essentialAt: everyLevel,
      periods: ['year'],
      cases: [
        {
          text: 'Ban hành và tổ chức thực hiện Kế hoạch CCHC năm {@nextYear}; tăng cường kiểm tra, đôn đốc và đẩy mạnh thông tin, tuyên truyền về CCHC.',
        },
      ],
    },
    {
      id: 'next.planOfUnknown',
      essentialAt: everyLevel,
      periods: ['unknown'],
      cases: [
        {
          text: 'Tổ chức thực hiện Kế hoạch CCHC năm {?năm nay hoặc năm sau, tùy kỳ báo cáo}; tăng cường kiểm tra, đôn đốc và đẩy mạnh thông tin, tuyên truyền về CCHC.',
        },
      ],
    },
    {
      id: 'next.overdue',
      cases: [
        {
          when: [{ positive: 'tasks.fromProvince.overdue' }],
          text: 'Hoàn thành dứt điểm {tasks.fromProvince.overdue} nhiệm vụ {@provinceCommittee} giao đã quá hạn.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'next.institutions',
      essentialAt: everyLevel,
      cases: [
        {
          text: 'Nâng cao chất lượng xây dựng, kiểm tra, rà soát VBQPPL; theo dõi tình hình thi hành và phổ biến, giáo dục pháp luật trên địa bàn.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'next.procedures',
      essentialAt: everyLevel,
      cases: [
        {
          text: 'Rà soát, đơn giản hóa, niêm yết công khai đầy đủ TTHC; thực hiện nghiêm cơ chế một cửa, một cửa liên thông, không để hồ sơ quá hạn; công khai xin lỗi khi trễ hẹn.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'next.organization',
      essentialAt: everyLevel,
      cases: [
        {
          text: 'Tiếp tục sắp xếp, kiện toàn tổ chức bộ máy tinh gọn; quản lý, sử dụng hiệu quả biên chế được giao.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'next.civilService',
      essentialAt: everyLevel,
      cases: [
        {
          text: 'Đào tạo, bồi dưỡng đội ngũ cán bộ, công chức, viên chức theo vị trí việc làm; siết chặt kỷ luật, kỷ cương hành chính.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'next.publicFinance',
      essentialAt: everyLevel,
      cases: [
        {
          text: 'Đẩy nhanh tiến độ giải ngân vốn đầu tư công; thực hiện cơ chế tự chủ tài chính tại các cơ quan, đơn vị theo quy định.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'next.digital',
      essentialAt: everyLevel,
      cases: [
        {
          text: 'Đẩy mạnh chuyển đổi số; hướng dẫn, hỗ trợ người dân, doanh nghiệp nộp hồ sơ và thanh toán trực tuyến; bảo đảm an toàn thông tin.',
        },
      ],
    },
  ]),
];

export const nextPeriodSections: readonly OutlineSection<FigureId>[] = [
  {
    key: 'next',
    level: 1,
    title: 'Phương hướng, nhiệm vụ {@nextPeriod}',
    content: [
      ...tasks.map((list) => ({ kind: 'item', sentences: list }) as const),
      { kind: 'freeText', key: 'next', hint: 'Nêu nhiệm vụ riêng của địa phương trong kỳ tới' },
    ],
  },
  {
    key: 'proposals',
    level: 1,
    title: 'Kiến nghị, đề xuất',
    content: [
      { kind: 'freeText', key: 'proposals', hint: 'Nêu kiến nghị, đề xuất; nếu không có, ghi: Không có' },
    ],
  },
];
