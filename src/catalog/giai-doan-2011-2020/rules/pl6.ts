// Rules inside Phụ lục 6, year by year.

import { defineRules } from '../../../core/form/rule';
import type { GiaiDoan20112020Indicator } from '../set';

export const pl6Rules = defineRules<GiaiDoan20112020Indicator>()([
  {
    id: 'giai-doan-2011-2020/c6-01',
    kind: 'range',
    targets: [
      'eDocument.exchangeRate',
      'digital.mailboxRate',
      'service.level34.withDossiersRate',
      'oneStopSystem.dossierRate',
    ],
    min: 0,
    max: 100,
    severity: 'error',
    source: 'Phép tính: tỷ lệ phần trăm của một phần so với toàn bộ nằm trong khoảng từ 0 đến 100',
    advice: 'Xem lại dấu phẩy của số thập phân, ví dụ 95,4 bị nhập thành 954.',
    passes: { figures: { 'eDocument.exchangeRate': '99,6', 'oneStopSystem.dossierRate': '100' } },
    fails: { figures: { 'eDocument.exchangeRate': '996' } },
  },
]);
