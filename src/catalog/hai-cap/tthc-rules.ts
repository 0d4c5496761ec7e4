// Rules inside Biểu TTHC: columns printed as formulas, the balance of dossiers, the last row. The same in all two-tier sets.

import { defineRules } from '../../core/form/rule';
import type { Commune2025Indicator } from './xa/sets';

export const tthcRules = defineRules<Commune2025Indicator>()([
  {
    id: 'hai-cap/tthc-01',
    kind: 'sum',
    total: 'dossiers.received.total',
    parts: ['dossiers.received.online', 'dossiers.received.direct', 'dossiers.received.carriedOver'],
    severity: 'error',
    source: 'Biểu TTHC: đầu bảng in cột 3 = 4 + 5 + 6',
    passes: {
      figures: {},
      members: [
        {
          'dossiers.received.total': '217',
          'dossiers.received.online': '99',
          'dossiers.received.direct': '114',
          'dossiers.received.carriedOver': '4',
        },
      ],
    },
    fails: {
      figures: {},
      members: [
        {
          'dossiers.received.total': '226',
          'dossiers.received.online': '99',
          'dossiers.received.direct': '114',
          'dossiers.received.carriedOver': '4',
        },
      ],
    },
  },
  {
    id: 'hai-cap/tthc-02',
    kind: 'sum',
    total: 'dossiers.resolved.total',
    parts: ['dossiers.resolved.early', 'dossiers.resolved.onTime', 'dossiers.resolved.late'],
    severity: 'error',
    source: 'Biểu TTHC: đầu bảng in cột 7 = 8 + 9 + 10',
    passes: {
      figures: {},
      members: [
        {
          'dossiers.resolved.total': '209',
          'dossiers.resolved.early': '12',
          'dossiers.resolved.onTime': '196',
          'dossiers.resolved.late': '1',
        },
      ],
    },
    fails: {
      figures: {},
      members: [
        {
          'dossiers.resolved.total': '218',
          'dossiers.resolved.early': '12',
          'dossiers.resolved.onTime': '196',
          'dossiers.resolved.late': '1',
        },
      ],
    },
  },
  {
    id: 'hai-cap/tthc-03',
    kind: 'sum',
    total: 'dossiers.pending.total',
    parts: ['dossiers.pending.notDue', 'dossiers.pending.overdue'],
    severity: 'error',
    source: 'Biểu TTHC: đầu bảng in cột 11 = 12 + 13',
    passes: {
      figures: {},
      members: [
        { 'dossiers.pending.total': '8', 'dossiers.pending.notDue': '7', 'dossiers.pending.overdue': '1' },
      ],
    },
    fails: {
      figures: {},
      members: [
        { 'dossiers.pending.total': '17', 'dossiers.pending.notDue': '7', 'dossiers.pending.overdue': '1' },
      ],
    },
  },
  {
    id: 'hai-cap/tthc-04',
    kind: 'balance',
    total: 'dossiers.received.total',
    must: ['dossiers.resolved.total', 'dossiers.pending.total'],
    may: ['dossiers.returned', 'dossiers.cancelled'],
    severity: 'error',
    source:
      'Phép tính: hồ sơ tiếp nhận (cột 3) là hồ sơ đã giải quyết (cột 7) và đang giải quyết (cột 11), có thể cả hồ sơ trả lại (cột 14) và đã hủy (cột 15)',
    advice:
      'Hồ sơ trả lại, đã hủy có nơi tính vào hồ sơ đã giải quyết, có nơi không; cả hai cách đều được chấp nhận.',
    passes: {
      figures: {},
      members: [
        {
          'dossiers.received.total': '217',
          'dossiers.resolved.total': '209',
          'dossiers.pending.total': '8',
          'dossiers.returned': '2',
          'dossiers.cancelled': '1',
        },
      ],
    },
    fails: {
      figures: {},
      members: [
        {
          'dossiers.received.total': '217',
          'dossiers.resolved.total': '209',
          'dossiers.pending.total': '5',
          'dossiers.returned': '0',
          'dossiers.cancelled': '0',
        },
      ],
    },
  },
  {
    id: 'hai-cap/tthc-05',
    kind: 'rowSum',
    total: 'all',
    columns: [
      'dossiers.received.total',
      'dossiers.received.online',
      'dossiers.received.direct',
      'dossiers.received.carriedOver',
      'dossiers.resolved.total',
      'dossiers.resolved.early',
      'dossiers.resolved.onTime',
      'dossiers.resolved.late',
      'dossiers.pending.total',
      'dossiers.pending.notDue',
      'dossiers.pending.overdue',
      'dossiers.returned',
      'dossiers.cancelled',
    ],
    severity: 'error',
    source: 'Biểu TTHC: dòng Tổng cộng là tổng các dòng ở mọi cột từ 3 đến 15',
    passes: {
      figures: { 'dossiers.received.total@all': '872', 'dossiers.resolved.total@all': '864' },
      members: [
        { 'dossiers.received.total': '217', 'dossiers.resolved.total': '209' },
        { 'dossiers.received.total': '655', 'dossiers.resolved.total': '655' },
      ],
    },
    fails: {
      figures: { 'dossiers.received.total@all': '872', 'dossiers.resolved.total@all': '846' },
      members: [
        { 'dossiers.received.total': '217', 'dossiers.resolved.total': '209' },
        { 'dossiers.received.total': '655', 'dossiers.resolved.total': '655' },
      ],
    },
  },
  {
    id: 'hai-cap/tthc-06',
    kind: 'partOf',
    parts: ['dossiers.returned'],
    whole: 'dossiers.received.total',
    severity: 'error',
    source: 'Biểu TTHC: cột 14 là một phần của cột 3',
    passes: { figures: {}, members: [{ 'dossiers.returned': '2', 'dossiers.received.total': '129' }] },
    fails: { figures: {}, members: [{ 'dossiers.returned': '130', 'dossiers.received.total': '129' }] },
  },
  {
    id: 'hai-cap/tthc-07',
    kind: 'partOf',
    parts: ['dossiers.cancelled'],
    whole: 'dossiers.received.total',
    severity: 'error',
    source: 'Biểu TTHC: cột 15 là một phần của cột 3',
    passes: { figures: {}, members: [{ 'dossiers.cancelled': '2', 'dossiers.received.total': '129' }] },
    fails: { figures: {}, members: [{ 'dossiers.cancelled': '130', 'dossiers.received.total': '129' }] },
  },
]);
