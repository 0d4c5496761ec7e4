// Rules between two appendices, year by year.

import { defineRules } from '../../../core/form/rule';
import type { GiaiDoan20112020Indicator } from '../set';

export const crossRules = defineRules<GiaiDoan20112020Indicator>()([
  {
    id: 'giai-doan-2011-2020/c-x-01',
    kind: 'partOf',
    parts: ['satisfaction.servicesSurveyed'],
    whole: 'tthc.commune.total',
    severity: 'warning',
    source: 'Đối chiếu Phụ lục 1 (dòng con 1 của dòng 4) với Phụ lục 3 (dòng con 2 của dòng 1)',
    advice: 'Xem lại có nhập nhầm số phiếu vào số dịch vụ không.',
    passes: { figures: { 'satisfaction.servicesSurveyed': '42', 'tthc.commune.total': '153' } },
    fails: { figures: { 'satisfaction.servicesSurveyed': '265', 'tthc.commune.total': '157' } },
  },
  {
    id: 'giai-doan-2011-2020/c-x-02',
    kind: 'partOf',
    parts: ['digital.signatures'],
    whole: 'staff.officials.present',
    severity: 'info',
    source: 'Đối chiếu Phụ lục 6 (dòng 5) với Phụ lục 5 (dòng con 2 của dòng 1)',
    advice: 'Nếu tính cả chữ ký số của cơ quan, hãy nói rõ trong báo cáo.',
    passes: { figures: { 'digital.signatures': '13', 'staff.officials.present': '24' } },
    fails: { figures: { 'digital.signatures': '31', 'staff.officials.present': '24' } },
  },
  {
    id: 'giai-doan-2011-2020/c-x-03',
    kind: 'partOf',
    parts: ['service.level34.provided'],
    whole: 'tthc.commune.total',
    severity: 'error',
    source: 'Đối chiếu Phụ lục 6 (dòng 10) với Phụ lục 3 (dòng con 2 của dòng 1)',
    passes: { figures: { 'service.level34.provided': '25', 'tthc.commune.total': '157' } },
    fails: { figures: { 'service.level34.provided': '175', 'tthc.commune.total': '162' } },
  },
]);
