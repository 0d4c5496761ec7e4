// Dịch vụ công trực tuyến toàn trình, một phần: their own meanings, never those of the older levels 3 and 4.

import { count, percent, type Word } from './word';

export const onlineServices = {
  'service.full.rate': percent`tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến toàn trình | Tỷ lệ TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình`,
  'service.full.eligible': count`số TTHC đủ điều kiện cung cấp trực tuyến toàn trình | Tổng số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình | Thủ tục`,
  'service.full.provided': count`số TTHC đang cung cấp trực tuyến toàn trình | Số TTHC đang cung cấp dịch vụ công trực tuyến toàn trình | Thủ tục`,
  'service.full.withDossiers': count`số TTHC trực tuyến toàn trình có phát sinh hồ sơ nộp trực tuyến | Số TTHC đang cung cấp dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ nộp trực tuyến | Thủ tục`,
  'service.partial.rate': percent`tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến một phần | Tỷ lệ TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến một phần`,
  'service.partial.eligible': count`số TTHC đủ điều kiện cung cấp trực tuyến một phần | Tổng số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến một phần | Thủ tục`,
  'service.partial.provided': count`số TTHC đang cung cấp trực tuyến một phần | Số TTHC đang cung cấp dịch vụ công trực tuyến một phần | Thủ tục`,
  'service.partial.withDossiers': count`số TTHC trực tuyến một phần có phát sinh hồ sơ nộp trực tuyến | Số TTHC đang cung cấp dịch vụ công trực tuyến một phần có phát sinh hồ sơ nộp trực tuyến | Thủ tục`,
  'service.partial.reasonPublished': count`số TTHC cung cấp một phần đã công khai lý do chưa cung cấp toàn trình | Số TTHC cung cấp một phần đã công khai lý do chưa cung cấp toàn trình | Thủ tục`,
  'service.full.dossiersReceived': count`số hồ sơ nộp theo dịch vụ công trực tuyến toàn trình | Trong đó: số hồ sơ nộp theo dịch vụ công trực tuyến toàn trình | Hồ sơ`,
  'service.online.provided': count`tổng số TTHC đang cung cấp dịch vụ công trực tuyến | Tổng số TTHC đang cung cấp dịch vụ công trực tuyến (toàn trình và một phần) | Thủ tục`,
  'service.online.integrated': count`số TTHC trực tuyến đã tích hợp, công khai trên Cổng DVC quốc gia | Số TTHC cung cấp dịch vụ công trực tuyến đã tích hợp, công khai trên Cổng DVC quốc gia | Thủ tục`,
  'service.online.portalRate': percent`tỷ lệ TTHC trực tuyến đã tích hợp, công khai trên Cổng DVC quốc gia | Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến (toàn trình và một phần) đã tích hợp, công khai trên Cổng DVC quốc gia`,
  'service.online.dossierRate': percent`tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến`,
  'service.proactive.provided': count`số dịch vụ công được cung cấp chủ động | Số dịch vụ công được cung cấp chủ động | Dịch vụ`,
} as const satisfies Record<string, Word>;
