// Phụ lục VII hai cấp, xã, phường, đặc khu, quý III/2025 đến quý II/2026: Chính quyền điện tử, chính quyền số.
// Toàn trình and một phần have their own indicators: figures of the older levels are never carried over to them.

import type { Template } from '../../../core/form/template';
import { form } from '../layout';
import { commonRows } from './pl-vii-rows';

export const plVii2025 = {
  ...form,
  number: 'Phụ lục VII',
  title: 'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO XÂY DỰNG VÀ PHÁT TRIỂN CHÍNH QUYỀN ĐIỆN TỬ, CHÍNH QUYỀN SỐ',
  area: 'chinh-quyen-so',
  rows: [
    ...commonRows,
    {
      key: '3.2',
      code: '3.2.',
      label: 'Tỷ lệ TTHC đủ điều kiện được cung cấp dịch vụ công trực tuyến một phần',
      unit: '%',
      indicator: 'service.partial.rate',
      level: 2,
    },
    {
      key: '3.2.1',
      code: '3.2.1.',
      label: 'Tổng số TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến một phần',
      unit: 'Thủ tục',
      indicator: 'service.partial.eligible',
      level: 3,
    },
    {
      key: '3.2.2',
      code: '3.2.2.',
      label: 'Số TTHC đang cung cấp dịch vụ công trực tuyến một phần',
      unit: 'Thủ tục',
      indicator: 'service.partial.provided',
      level: 3,
    },
    {
      key: '3.2.3',
      code: '3.2.3.',
      label: 'Số TTHC đang cung cấp dịch vụ công trực tuyến một phần có phát sinh hồ sơ nộp trực tuyến',
      unit: 'Thủ tục',
      indicator: 'service.partial.withDossiers',
      level: 3,
    },
    {
      key: '3.3',
      code: '3.3.',
      label:
        'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến (toàn trình và một phần) đã tích hợp, công khai trên Cổng DVC quốc gia',
      unit: '%',
      indicator: 'service.online.portalRate',
      level: 2,
    },
    {
      key: '3.3.1',
      code: '3.3.1.',
      label: 'Tổng số TTHC đang cung cấp dịch vụ công trực tuyến (toàn trình và một phần)',
      unit: 'Thủ tục',
      indicator: 'service.online.provided',
      level: 3,
    },
    {
      key: '3.3.2',
      code: '3.3.2.',
      label: 'Số TTHC cung cấp dịch vụ công trực tuyến đã tích hợp, công khai trên Cổng DVC quốc gia',
      unit: 'Thủ tục',
      indicator: 'service.online.integrated',
      level: 3,
    },
    {
      key: '3.4',
      code: '3.4.',
      label: 'Tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến',
      unit: '%',
      indicator: 'service.online.dossierRate',
      level: 2,
    },
    {
      key: '3.4.1',
      code: '3.4.1.',
      label: 'Tổng số hồ sơ TTHC đã tiếp nhận (cả trực tiếp và trực tuyến)',
      unit: 'Hồ sơ',
      indicator: 'service.dossiers.received',
      level: 3,
    },
    {
      key: '3.4.2',
      code: '3.4.2.',
      label: 'Số hồ sơ TTHC đã tiếp nhận trực tuyến',
      unit: 'Hồ sơ',
      indicator: 'service.dossiers.receivedOnline',
      level: 3,
    },
    {
      key: '3.5',
      code: '3.5.',
      label: 'Tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến',
      unit: '%',
      indicator: 'service.payment.rate',
      level: 2,
    },
    {
      key: '3.5.1',
      code: '3.5.1.',
      label: 'Tổng số TTHC có yêu cầu nghĩa vụ tài chính (tất cả các TTHC có phát sinh phí, lệ phí,...)',
      unit: 'Thủ tục',
      indicator: 'service.payment.withFees',
      level: 3,
    },
    {
      key: '3.5.2',
      code: '3.5.2.',
      label:
        'Số TTHC đã được tích hợp, triển khai thanh toán trực tuyến trên Cổng DVC quốc gia hoặc trên Cổng DVC của tỉnh',
      unit: 'Thủ tục',
      indicator: 'service.payment.integrated',
      level: 3,
    },
  ],
} as const satisfies Omit<Template, 'id'>;
