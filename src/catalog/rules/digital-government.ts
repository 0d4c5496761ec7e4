// Chính quyền điện tử, chính quyền số; dịch vụ công trực tuyến mức độ 3 và 4 of the forms before 2025.

import { defineRules } from './written';

export const digitalGovernmentRules = defineRules([
  {
    kind: 'between',
    target: 'eDocument.usage.rate',
    of: ['eDocument.usage.departmentsRate', 'eDocument.usage.districtsRate', 'eDocument.usage.communesRate'],
    severity: 'warning',
    source: 'Phép tính: tỷ lệ chung ({target}) nằm giữa tỷ lệ thấp nhất và cao nhất của các cấp ({of})',
  },
  {
    kind: 'rate',
    rate: 'service.level3.rate',
    part: 'service.level3.provided',
    whole: 'service.level3.eligible',
  },
  { kind: 'partOf', parts: ['service.level3.withDossiers'], whole: 'service.level3.provided' },
  {
    kind: 'rate',
    rate: 'service.level4.rate',
    part: 'service.level4.provided',
    whole: 'service.level4.eligible',
  },
  { kind: 'partOf', parts: ['service.level4.withDossiers'], whole: 'service.level4.provided' },
  {
    kind: 'rate',
    rate: 'service.nationalPortal.rate',
    part: 'service.nationalPortal.integrated',
    whole: 'service.level34.provided',
  },
  {
    kind: 'sum',
    total: 'service.level34.provided',
    parts: ['service.level3.provided', 'service.level4.provided'],
    advice: 'Xem lại có TTHC nào được tính ở cả mức độ 3 và mức độ 4 không.',
  },
  {
    kind: 'rate',
    rate: 'service.dossiers.onlineRate',
    part: 'service.dossiers.receivedOnline',
    whole: 'service.dossiers.received',
    advice: 'Ba dòng phải lấy từ cùng một nguồn và cùng thời điểm chốt số liệu.',
  },
  { kind: 'partOf', parts: ['service.dossiers.receivedOnline'], whole: 'service.dossiers.received' },
  {
    kind: 'rate',
    rate: 'service.payment.rate',
    part: 'service.payment.integrated',
    whole: 'service.payment.withFees',
  },
  { kind: 'partOf', parts: ['service.level3.eligible'], whole: 'tthc.total' },
  { kind: 'partOf', parts: ['service.level4.eligible'], whole: 'tthc.total' },
  { kind: 'partOf', parts: ['service.level34.provided'], whole: 'tthc.total', not: ['giai-doan-2011-2020'] },
  {
    kind: 'partOf',
    parts: ['service.level3.provided', 'service.level4.provided'],
    whole: 'tthc.total',
    advice: 'Xem lại có TTHC nào được tính ở cả mức độ 3 và mức độ 4 không.',
    follows: ['sum/service.level34.provided', 'partOf/service.level34.provided/tthc.total'],
  },
  {
    kind: 'equal',
    left: 'service.dossiers.received',
    right: 'dossiers.received.total@district',
    severity: 'warning',
    advice: 'Hai nơi phải đếm cùng một phạm vi: hồ sơ của UBND cấp huyện.',
  },
  {
    kind: 'equal',
    left: 'service.dossiers.receivedOnline',
    right: 'dossiers.received.online@district',
    severity: 'warning',
    advice: 'Hai nơi phải đếm cùng một phạm vi: hồ sơ của UBND cấp huyện.',
  },
  {
    kind: 'partOf',
    parts: ['digital.signatures'],
    whole: 'staff.officials.present',
    severity: 'info',
    advice: 'Nếu tính cả chữ ký số của cơ quan, hãy nói rõ trong báo cáo.',
  },
  {
    kind: 'partOf',
    parts: ['service.level34.provided'],
    whole: 'tthc.commune.total',
    in: ['giai-doan-2011-2020'],
  },
  {
    kind: 'between',
    target: 'eDocument.usage.rate',
    of: ['eDocument.usage.departmentsRate', 'eDocument.usage.communesRate'],
    severity: 'warning',
    source: 'Phép tính: tỷ lệ chung ({target}) nằm giữa tỷ lệ của các cấp ({of})',
  },
]);
