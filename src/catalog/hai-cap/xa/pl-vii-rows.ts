// Phụ lục VII hai cấp, xã, phường, đặc khu: các dòng như nhau ở mọi thời kỳ.

import type { TemplateRow } from '../../../core/form/template';

export const commonRows = [
  {
    key: '1',
    code: '1.',
    label: 'Tỷ lệ báo cáo định kỳ được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia',
    unit: '%',
    indicator: 'digital.reportSystemRate',
    level: 1,
  },
  {
    key: '2',
    code: '2.',
    label: 'Tỷ lệ sử dụng văn bản điện tử của UBND cấp xã',
    unit: '%',
    indicator: 'eDocument.usage.communesRate',
    level: 1,
  },
  {
    key: '3',
    code: '3.',
    label: 'Cung cấp dịch vụ công trực tuyến',
    unit: '',
    indicator: 'service.group',
    level: 1,
  },
  {
    key: '3.1',
    code: '3.1.',
    label: 'Tỷ lệ TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến toàn trình',
    unit: '%',
    indicator: 'service.full.rate',
    level: 2,
  },
  {
    key: '3.1.1',
    code: '3.1.1.',
    label: 'Tổng số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình',
    unit: 'Thủ tục',
    indicator: 'service.full.eligible',
    level: 3,
  },
  {
    key: '3.1.2',
    code: '3.1.2.',
    label: 'Số TTHC đang cung cấp dịch vụ công trực tuyến toàn trình',
    unit: 'Thủ tục',
    indicator: 'service.full.provided',
    level: 3,
  },
  {
    key: '3.1.3',
    code: '3.1.3.',
    label: 'Số TTHC đang cung cấp dịch vụ công trực tuyến toàn trình có phát sinh hồ sơ nộp trực tuyến',
    unit: 'Thủ tục',
    indicator: 'service.full.withDossiers',
    level: 3,
  },
] as const satisfies readonly TemplateRow[];
