// Tables of dossiers by agency, field or system.

import { dossierColumns as columns } from '../forms/layouts';
import { defineRules } from './written';

export const dossiersRules = defineRules([
  {
    kind: 'sum',
    total: 'dossiers.received.total',
    parts: ['dossiers.received.online', 'dossiers.received.direct', 'dossiers.received.carriedOver'],
    source: 'đầu bảng in cột {#total} = {+parts}',
  },
  {
    kind: 'sum',
    total: 'dossiers.resolved.total',
    parts: ['dossiers.resolved.early', 'dossiers.resolved.onTime', 'dossiers.resolved.late'],
    source: 'đầu bảng in cột {#total} = {+parts}',
  },
  {
    kind: 'sum',
    total: 'dossiers.pending.total',
    parts: ['dossiers.pending.notDue', 'dossiers.pending.overdue'],
    source: 'đầu bảng in cột {#total} = {+parts}',
  },
  {
    kind: 'balance',
    total: 'dossiers.received.total',
    must: ['dossiers.resolved.total', 'dossiers.pending.total'],
    may: ['dossiers.returned', 'dossiers.cancelled'],
    advice:
      'Hồ sơ trả lại, đã hủy có nơi tính vào hồ sơ đã giải quyết, có nơi không; cả hai cách đều được chấp nhận.',
    source:
      'Phép tính: hồ sơ tiếp nhận ({form}, {total}) là hồ sơ đã giải quyết (cột 7) và đang giải quyết (cột 11), có thể cả hồ sơ trả lại (cột 14) và đã hủy (cột 15)',
  },
  {
    kind: 'rowSum',
    total: 'communes',
    columns,
    source: '{total} là tổng các xã, thị trấn ở mọi cột từ {-columns}',
  },
  { kind: 'partOf', parts: ['dossiers.returned'], whole: 'dossiers.received.total' },
  { kind: 'partOf', parts: ['dossiers.cancelled'], whole: 'dossiers.received.total' },
  {
    kind: 'rowSum',
    total: 'all',
    columns,
    source: '{total} là tổng các dòng ở mọi cột từ {-columns}',
  },
]);
