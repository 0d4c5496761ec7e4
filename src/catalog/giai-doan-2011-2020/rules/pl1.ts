// Rules inside Phụ lục 1, year by year.

import { defineRules } from '../../../core/form/rule';
import type { GiaiDoan20112020Indicator } from '../set';

export const pl1Rules = defineRules<GiaiDoan20112020Indicator>()([
  {
    id: 'giai-doan-2011-2020/c1-01',
    kind: 'sum',
    total: 'directing.documents.total',
    parts: ['directing.documents.party', 'directing.documents.agency'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 1: dòng 1 là tổng của các dòng con 1 và 2',
    passes: {
      figures: {
        'directing.documents.total': '13',
        'directing.documents.party': '1',
        'directing.documents.agency': '12',
      },
    },
    fails: {
      figures: {
        'directing.documents.total': '15',
        'directing.documents.party': '1',
        'directing.documents.agency': '12',
      },
    },
  },
  {
    id: 'giai-doan-2011-2020/c1-02',
    kind: 'choice',
    target: 'publicity.contestHeld',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 1: câu trả lời in ở dòng con 1 của dòng 2',
    passes: { figures: { 'publicity.contestHeld': '1' } },
    fails: { figures: { 'publicity.contestHeld': '5' } },
  },
  {
    id: 'giai-doan-2011-2020/c1-03',
    kind: 'choice',
    target: 'publicity.webColumn',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 1: câu trả lời in ở dòng con 3 của dòng 2',
    passes: { figures: { 'publicity.webColumn': '1' } },
    fails: { figures: { 'publicity.webColumn': '5' } },
  },
  {
    id: 'giai-doan-2011-2020/c1-04',
    kind: 'range',
    targets: ['satisfaction.overallRate'],
    min: 0,
    max: 100,
    severity: 'error',
    source: 'Phép tính: tỷ lệ phần trăm của một phần so với toàn bộ nằm trong khoảng từ 0 đến 100',
    advice: 'Xem lại dấu phẩy của số thập phân, ví dụ 95,4 bị nhập thành 954.',
    passes: { figures: { 'satisfaction.overallRate': '100' } },
    fails: { figures: { 'satisfaction.overallRate': '996' } },
  },
  {
    id: 'giai-doan-2011-2020/c1-05',
    kind: 'together',
    left: 'survey.responses',
    right: 'satisfaction.overallRate',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 1: dòng con 2 của dòng 4 và dòng con 3 của dòng 4 cùng nói về một lần khảo sát',
    advice: 'Có khảo sát thì phải có mức độ hài lòng, không khảo sát thì để trống cả hai.',
    passes: { figures: { 'survey.responses': '86', 'satisfaction.overallRate': '95,4' } },
    fails: { figures: { 'survey.responses': '86', 'satisfaction.overallRate': '' } },
  },
]);
