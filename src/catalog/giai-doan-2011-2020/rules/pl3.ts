// Rules inside Phụ lục 3, year by year.

import { defineRules } from '../../../core/form/rule';
import type { GiaiDoan20112020Indicator } from '../set';

export const pl3Rules = defineRules<GiaiDoan20112020Indicator>()([
  {
    id: 'giai-doan-2011-2020/c3-01',
    kind: 'sum',
    total: 'tthc.total',
    parts: ['tthc.district.total', 'tthc.commune.total'],
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 3: dòng 1 là tổng của các dòng con 1 và 2',
    passes: { figures: { 'tthc.total': '24', 'tthc.district.total': '9', 'tthc.commune.total': '15' } },
    fails: { figures: { 'tthc.total': '26', 'tthc.district.total': '9', 'tthc.commune.total': '15' } },
  },
  {
    id: 'giai-doan-2011-2020/c3-02',
    kind: 'partOf',
    parts: ['tthc.publishedOnWebsite'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 3: dòng 3 không nhiều hơn dòng con 2 của dòng 1',
    passes: { figures: { 'tthc.publishedOnWebsite': '8', 'tthc.commune.total': '13' } },
    fails: { figures: { 'tthc.publishedOnWebsite': '13', 'tthc.commune.total': '8' } },
  },
  {
    id: 'giai-doan-2011-2020/c3-03',
    kind: 'partOf',
    parts: ['tthc.oneStop.communeDesk'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục 3: dòng con 2 của dòng 4 không nhiều hơn dòng con 2 của dòng 1',
    passes: { figures: { 'tthc.oneStop.communeDesk': '7', 'tthc.commune.total': '343' } },
    fails: { figures: { 'tthc.oneStop.communeDesk': '343', 'tthc.commune.total': '7' } },
  },
  {
    id: 'giai-doan-2011-2020/c3-04',
    kind: 'range',
    targets: ['tthc.district.onTimeOfReceivedRate', 'tthc.commune.onTimeOfReceivedRate'],
    min: 0,
    max: 100,
    severity: 'error',
    source: 'Phép tính: tỷ lệ phần trăm của một phần so với toàn bộ nằm trong khoảng từ 0 đến 100',
    advice: 'Xem lại dấu phẩy của số thập phân, ví dụ 95,4 bị nhập thành 954.',
    passes: {
      figures: { 'tthc.district.onTimeOfReceivedRate': '99,6', 'tthc.commune.onTimeOfReceivedRate': '100' },
    },
    fails: { figures: { 'tthc.district.onTimeOfReceivedRate': '996' } },
  },
  {
    id: 'giai-doan-2011-2020/c3-05',
    kind: 'partOf',
    parts: ['feedback.resolved'],
    whole: 'feedback.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 3: dòng con 2 của dòng 6 là một phần của dòng con 1 của dòng 6',
    advice: 'Xem lại hai số có bị nhập đổi chỗ không.',
    passes: { figures: { 'feedback.resolved': '16', 'feedback.received': '377' } },
    fails: { figures: { 'feedback.resolved': '377', 'feedback.received': '16' } },
  },
  {
    id: 'giai-doan-2011-2020/c3-06',
    kind: 'partOf',
    parts: ['feedback.published'],
    whole: 'feedback.resolved',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục 3: dòng con 3 của dòng 6 là một phần của dòng con 2 của dòng 6',
    passes: { figures: { 'feedback.published': '343', 'feedback.resolved': '377' } },
    fails: { figures: { 'feedback.published': '377', 'feedback.resolved': '343' } },
  },
]);
