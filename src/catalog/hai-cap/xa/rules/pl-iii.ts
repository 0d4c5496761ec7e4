// Rules inside Phụ lục III; the same in both eras.

import { defineRules } from '../../../../core/form/rule';
import type { Commune2025Indicator } from '../sets';

export const plIiiRules = defineRules<Commune2025Indicator>()([
  {
    id: 'hai-cap/xa-iii-01',
    kind: 'partOf',
    parts: ['tthc.interlinked.sameLevel'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục III: dòng 2.1 là một phần của dòng 1.4',
    passes: { figures: { 'tthc.interlinked.sameLevel': '343', 'tthc.commune.total': '377' } },
    fails: { figures: { 'tthc.interlinked.sameLevel': '377', 'tthc.commune.total': '343' } },
  },
  {
    id: 'hai-cap/xa-iii-02',
    kind: 'partOf',
    parts: ['tthc.interlinked.acrossLevels'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục III: dòng 2.2 là một phần của dòng 1.4',
    passes: { figures: { 'tthc.interlinked.acrossLevels': '16', 'tthc.commune.total': '377' } },
    fails: { figures: { 'tthc.interlinked.acrossLevels': '377', 'tthc.commune.total': '16' } },
  },
  {
    id: 'hai-cap/xa-iii-03',
    kind: 'partOf',
    parts: ['tthc.boundaryFree'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    source: 'Biểu mẫu Phụ lục III: dòng 2.3 là một phần của dòng 1.4',
    passes: { figures: { 'tthc.boundaryFree': '2', 'tthc.commune.total': '61' } },
    fails: { figures: { 'tthc.boundaryFree': '61', 'tthc.commune.total': '2' } },
  },
  {
    id: 'hai-cap/xa-iii-04',
    kind: 'rate',
    rate: 'tthc.commune.onTimeRate',
    part: 'tthc.commune.resolvedOnTime',
    whole: 'tthc.commune.resolved',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III: dòng 3.1 tính từ 3.1.2 và 3.1.1',
    passes: {
      figures: {
        'tthc.commune.onTimeRate': '99,5',
        'tthc.commune.resolvedOnTime': '2561',
        'tthc.commune.resolved': '2573',
      },
    },
    fails: {
      figures: {
        'tthc.commune.onTimeRate': '95,9',
        'tthc.commune.resolvedOnTime': '2561',
        'tthc.commune.resolved': '2573',
      },
    },
  },
  {
    id: 'hai-cap/xa-iii-05',
    kind: 'partOf',
    parts: ['tthc.commune.resolvedOnTime'],
    whole: 'tthc.commune.resolved',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III: dòng 3.1.2 là một phần của dòng 3.1.1',
    advice: 'Xem lại hai số có bị nhập đổi chỗ không.',
    passes: { figures: { 'tthc.commune.resolvedOnTime': '2561', 'tthc.commune.resolved': '2573' } },
    fails: { figures: { 'tthc.commune.resolvedOnTime': '2573', 'tthc.commune.resolved': '2561' } },
  },
  {
    id: 'hai-cap/xa-iii-06',
    kind: 'rate',
    rate: 'feedback.resolutionRate',
    part: 'feedback.resolved',
    whole: 'feedback.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III: dòng 3.2 tính từ 3.2.2 và 3.2.1',
    advice: 'Không tiếp nhận phản ánh, kiến nghị nào thì để trống tỷ lệ.',
    passes: {
      figures: { 'feedback.resolutionRate': '83,3', 'feedback.resolved': '5', 'feedback.received': '6' },
    },
    fails: {
      figures: { 'feedback.resolutionRate': '85', 'feedback.resolved': '5', 'feedback.received': '6' },
    },
  },
  {
    id: 'hai-cap/xa-iii-07',
    kind: 'partOf',
    parts: ['feedback.resolved'],
    whole: 'feedback.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III: dòng 3.2.2 là một phần của dòng 3.2.1',
    passes: { figures: { 'feedback.resolved': '5', 'feedback.received': '6' } },
    fails: { figures: { 'feedback.resolved': '6', 'feedback.received': '5' } },
  },
]);
