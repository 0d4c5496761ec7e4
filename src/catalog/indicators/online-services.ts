// Dịch vụ công trực tuyến toàn trình, một phần: their own meanings, never those of the older levels 3 and 4.

import type { Indicator } from '../../core/form/template';

export const onlineServices = {
  'service.full.rate': {
    name: 'tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến toàn trình',
    measure: 'percent',
  },
  'service.full.eligible': { name: 'số TTHC đủ điều kiện cung cấp trực tuyến toàn trình', measure: 'count' },
  'service.full.provided': { name: 'số TTHC đang cung cấp trực tuyến toàn trình', measure: 'count' },
  'service.full.withDossiers': {
    name: 'số TTHC trực tuyến toàn trình có phát sinh hồ sơ nộp trực tuyến',
    measure: 'count',
  },
  'service.partial.rate': {
    name: 'tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến một phần',
    measure: 'percent',
  },
  'service.partial.eligible': { name: 'số TTHC đủ điều kiện cung cấp trực tuyến một phần', measure: 'count' },
  'service.partial.provided': { name: 'số TTHC đang cung cấp trực tuyến một phần', measure: 'count' },
  'service.partial.withDossiers': {
    name: 'số TTHC trực tuyến một phần có phát sinh hồ sơ nộp trực tuyến',
    measure: 'count',
  },
  'service.partial.reasonPublished': {
    name: 'số TTHC cung cấp một phần đã công khai lý do chưa cung cấp toàn trình',
    measure: 'count',
  },
  'service.full.dossiersReceived': {
    name: 'số hồ sơ nộp theo dịch vụ công trực tuyến toàn trình',
    measure: 'count',
  },
  'service.online.provided': { name: 'tổng số TTHC đang cung cấp dịch vụ công trực tuyến', measure: 'count' },
  'service.online.integrated': {
    name: 'số TTHC trực tuyến đã tích hợp, công khai trên Cổng DVC quốc gia',
    measure: 'count',
  },
  'service.online.portalRate': {
    name: 'tỷ lệ TTHC trực tuyến đã tích hợp, công khai trên Cổng DVC quốc gia',
    measure: 'percent',
  },
  'service.online.dossierRate': { name: 'tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến', measure: 'percent' },
  'service.proactive.provided': { name: 'số dịch vụ công được cung cấp chủ động', measure: 'count' },
} as const satisfies Record<string, Indicator>;
