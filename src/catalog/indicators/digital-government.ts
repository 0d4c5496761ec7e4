// Chính quyền điện tử, chính quyền số.

import type { Indicator } from '../../core/form/template';

export const digitalGovernment = {
  'digital.architecture': {
    name: 'việc cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất',
    measure: 'choice',
  },
  'digital.onlineMeetings': { name: 'mức liên thông của Hệ thống họp trực tuyến', measure: 'choice' },
  'digital.onlineMeetingsToCommunes': {
    name: 'việc vận hành Hệ thống họp trực tuyến từ UBND tỉnh đến UBND cấp xã',
    measure: 'choice',
  },
  'digital.reportSystemRate': {
    name: 'tỷ lệ báo cáo định kỳ được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia',
    measure: 'percent',
  },
  'digital.sharingPlatform': {
    name: 'việc xây dựng nền tảng chia sẻ, tích hợp dùng chung (LGSP)',
    measure: 'choice',
  },
  'digital.signatures': { name: 'số chữ ký số', measure: 'count' },
  'digital.mailboxRate': { name: 'tỷ lệ công chức có hộp thư điện tử', measure: 'percent' },
  'digital.offices.documentSoftware': {
    name: 'số cơ quan chuyên môn cấp huyện ứng dụng phần mềm quản lý văn bản',
    measure: 'count',
  },
  'digital.offices.localNetwork': {
    name: 'số cơ quan chuyên môn cấp huyện sử dụng mạng nội bộ để trao đổi công việc',
    measure: 'count',
  },
  'digital.offices.website': {
    name: 'số cơ quan chuyên môn cấp huyện có Cổng, Trang thông tin điện tử',
    measure: 'count',
  },
  'iso.officesPublished': {
    name: 'số cơ quan chuyên môn cấp huyện, cấp xã có bản công bố ISO',
    measure: 'count',
  },
  'eDocument.group': { name: 'số liệu về trao đổi văn bản điện tử', measure: 'heading' },
  'eDocument.connection.group': {
    name: 'kết nối, liên thông các Hệ thống quản lý văn bản điều hành',
    measure: 'heading',
  },
  'eDocument.connection.departmentsRate': {
    name: 'tỷ lệ sở, ngành đã kết nối, liên thông với UBND tỉnh',
    measure: 'percent',
  },
  'eDocument.connection.districtsRate': {
    name: 'tỷ lệ UBND cấp huyện đã kết nối, liên thông với UBND tỉnh',
    measure: 'percent',
  },
  'eDocument.connection.communesRate': {
    name: 'tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND huyện',
    measure: 'percent',
  },
  'eDocument.connection.communesToProvinceRate': {
    name: 'tỷ lệ UBND cấp xã đã kết nối, liên thông với UBND tỉnh',
    measure: 'percent',
  },
  'eDocument.usage.rate': { name: 'tỷ lệ sử dụng văn bản điện tử của địa phương', measure: 'percent' },
  'eDocument.usage.departmentsRate': {
    name: 'tỷ lệ sử dụng văn bản điện tử của các sở, ban, ngành cấp tỉnh',
    measure: 'percent',
  },
  'eDocument.usage.districtsRate': {
    name: 'tỷ lệ sử dụng văn bản điện tử của UBND cấp huyện',
    measure: 'percent',
  },
  'eDocument.usage.communesRate': {
    name: 'tỷ lệ sử dụng văn bản điện tử của UBND cấp xã',
    measure: 'percent',
  },
  'eDocument.exchangeRate': {
    name: 'tỷ lệ văn bản hành chính được trao đổi dưới dạng điện tử',
    measure: 'percent',
  },
  'documentAxis.unitsConnected': {
    name: 'số đơn vị kết nối Trục liên thông văn bản quốc gia',
    measure: 'count',
  },
  'documentAxis.received': {
    name: 'số văn bản nhận trên Trục liên thông văn bản quốc gia',
    measure: 'count',
  },
  'documentAxis.sent': { name: 'số văn bản gửi trên Trục liên thông văn bản quốc gia', measure: 'count' },
  'oneStopSystem.group': {
    name: 'xây dựng, vận hành Hệ thống thông tin một cửa điện tử tập trung của tỉnh',
    measure: 'heading',
  },
  'oneStopSystem.departmentsRate': {
    name: 'tỷ lệ sở, ngành đã kết nối, liên thông với Hệ thống thông tin một cửa điện tử',
    measure: 'percent',
  },
  'oneStopSystem.districtsRate': {
    name: 'tỷ lệ đơn vị cấp huyện đã kết nối, liên thông với Hệ thống thông tin một cửa điện tử',
    measure: 'percent',
  },
  'oneStopSystem.communesRate': {
    name: 'tỷ lệ đơn vị cấp xã đã kết nối, liên thông với Hệ thống thông tin một cửa điện tử',
    measure: 'percent',
  },
  'oneStopSystem.units': { name: 'số đơn vị xây dựng, sử dụng phần mềm một cửa điện tử', measure: 'count' },
  'oneStopSystem.dossierRate': {
    name: 'tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử',
    measure: 'percent',
  },
  'service.group': { name: 'cung cấp dịch vụ công trực tuyến', measure: 'heading' },
  'service.level3.rate': {
    name: 'tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 3',
    measure: 'percent',
  },
  'service.level3.eligible': { name: 'số TTHC đủ điều kiện cung cấp trực tuyến mức độ 3', measure: 'count' },
  'service.level3.provided': { name: 'số TTHC đang cung cấp trực tuyến mức độ 3', measure: 'count' },
  'service.level3.withDossiers': {
    name: 'số TTHC mức độ 3 có phát sinh hồ sơ nộp trực tuyến',
    measure: 'count',
  },
  'service.level4.rate': {
    name: 'tỷ lệ TTHC đủ điều kiện được cung cấp trực tuyến mức độ 4',
    measure: 'percent',
  },
  'service.level4.eligible': { name: 'số TTHC đủ điều kiện cung cấp trực tuyến mức độ 4', measure: 'count' },
  'service.level4.provided': { name: 'số TTHC đang cung cấp trực tuyến mức độ 4', measure: 'count' },
  'service.level4.withDossiers': {
    name: 'số TTHC mức độ 4 có phát sinh hồ sơ nộp trực tuyến',
    measure: 'count',
  },
  'service.nationalPortal.rate': {
    name: 'tỷ lệ TTHC trực tuyến mức độ 3 và 4 đã tích hợp, công khai trên Cổng DVC quốc gia',
    measure: 'percent',
  },
  'service.level34.provided': {
    name: 'tổng số TTHC đang cung cấp trực tuyến mức độ 3 và 4',
    measure: 'count',
  },
  'service.level34.withDossiersRate': {
    name: 'tỷ lệ dịch vụ công trực tuyến mức độ 3 và 4 có phát sinh hồ sơ',
    measure: 'percent',
  },
  'service.nationalPortal.integrated': {
    name: 'số TTHC trực tuyến mức độ 3 và 4 đã tích hợp, công khai trên Cổng DVC quốc gia',
    measure: 'count',
  },
  'service.dossiers.onlineRate': {
    name: 'tỷ lệ hồ sơ TTHC được tiếp nhận trực tuyến mức độ 3 và 4',
    measure: 'percent',
  },
  'service.dossiers.received': { name: 'tổng số hồ sơ TTHC đã tiếp nhận', measure: 'count' },
  'service.dossiers.receivedOnline': { name: 'số hồ sơ TTHC đã tiếp nhận trực tuyến', measure: 'count' },
  'service.payment.rate': {
    name: 'tỷ lệ TTHC được tích hợp, triển khai thanh toán trực tuyến',
    measure: 'percent',
  },
  'service.payment.withFees': { name: 'số TTHC có yêu cầu nghĩa vụ tài chính', measure: 'count' },
  'service.payment.integrated': {
    name: 'số TTHC đã tích hợp, triển khai thanh toán trực tuyến',
    measure: 'count',
  },
} as const satisfies Record<string, Indicator>;
