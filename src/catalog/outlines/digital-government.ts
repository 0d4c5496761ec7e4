// II.6. Xây dựng và phát triển chính quyền điện tử, chính quyền số.

import type { OutlineSection } from '../../core/report/outline';
import { onlineDossiers, onlineServices } from './online-services';
import { among, counted, everyLevel, type FigureId, fromDistrict, sentences, where } from './sentences';

const platforms = sentences([
  {
    id: 'digital.architecture',
    cases: [
      {
        levels: fromDistrict,
        when: [{ is: 'digital.architecture', value: 0 }],
        text: 'Chưa cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất.',
      },
      {
        levels: fromDistrict,
        when: [{ is: 'digital.architecture', value: 1 }],
        text: 'Đã hoàn thành cập nhật Kiến trúc chính quyền điện tử phiên bản mới nhất.',
      },
    ],
  },
  {
    id: 'digital.sharingPlatform',
    cases: [
      {
        levels: fromDistrict,
        when: [{ is: 'digital.sharingPlatform', value: 0 }],
        text: 'Nền tảng chia sẻ, tích hợp dùng chung (LGSP) chưa được triển khai xây dựng.',
      },
      {
        levels: fromDistrict,
        when: [{ is: 'digital.sharingPlatform', value: 1 }],
        text: 'Nền tảng chia sẻ, tích hợp dùng chung (LGSP) đang được triển khai xây dựng.',
      },
      {
        levels: fromDistrict,
        when: [{ is: 'digital.sharingPlatform', value: 2 }],
        text: 'Nền tảng chia sẻ, tích hợp dùng chung (LGSP) đã xây dựng xong.',
      },
    ],
  },
  {
    id: 'digital.onlineMeetings',
    cases: [
      {
        levels: fromDistrict,
        when: [{ is: 'digital.onlineMeetings', value: 0 }],
        text: 'Chưa có Hệ thống họp trực tuyến.',
      },
      {
        levels: fromDistrict,
        when: [{ is: 'digital.onlineMeetings', value: 1 }],
        text: 'Hệ thống họp trực tuyến được vận hành liên thông từ {@provinceCommittee} đến UBND {@districts}.',
      },
      {
        levels: fromDistrict,
        when: [{ is: 'digital.onlineMeetings', value: 2 }],
        text: 'Hệ thống họp trực tuyến được vận hành liên thông từ {@provinceCommittee} đến UBND {@districts} và UBND cấp xã.',
      },
    ],
  },
  {
    id: 'digital.onlineMeetingsToCommunes',
    cases: [
      {
        levels: fromDistrict,
        when: [{ is: 'digital.onlineMeetingsToCommunes', value: 0 }],
        text: 'Chưa vận hành Hệ thống họp trực tuyến liên thông từ {@provinceCommittee} đến toàn bộ UBND cấp xã.',
      },
      {
        levels: fromDistrict,
        when: [{ is: 'digital.onlineMeetingsToCommunes', value: 1 }],
        text: 'Hệ thống họp trực tuyến được vận hành liên thông từ {@provinceCommittee} đến toàn bộ UBND cấp xã.',
      },
    ],
  },
  {
    id: 'digital.reportSystem',
    essentialAt: fromDistrict,
    cases: [
      {
        text: 'Tỷ lệ báo cáo định kỳ được gửi, nhận qua Hệ thống thông tin báo cáo quốc gia đạt {digital.reportSystemRate^}%{^}.',
      },
    ],
  },
]);

const eDocuments = sentences([
  {
    id: 'eDocument.connection',
    cases: [
      {
        text: 'Tỷ lệ kết nối, liên thông các Hệ thống quản lý văn bản và điều hành: {>byLevel}.',
        clauses: {
          byLevel: {
            lead: '',
            parts: [
              'sở, ngành với {@provinceCommittee} đạt {eDocument.connection.departmentsRate}%',
              'UBND {@districts} với {@provinceCommittee} đạt {eDocument.connection.districtsRate}%',
              'UBND {@communes} với {@provinceCommittee} đạt {eDocument.connection.communesToProvinceRate}%',
              'UBND {@communes} với {@districtCommittee} đạt {eDocument.connection.communesRate}%',
            ],
            separator: '; ',
            tail: '',
          },
        },
      },
    ],
  },
  {
    id: 'eDocument.usage',
    compares: [{ id: 'eDocument.usage.rate', as: 'tỷ lệ này của {@whole}', unit: '' }],
    essentialAt: everyLevel,
    cases: [
      {
        text: 'Tỷ lệ văn bản được gửi hoàn toàn dưới dạng điện tử của {@whole} đạt {eDocument.usage.rate^}%{^}{>byLevel}.',
        clauses: {
          byLevel: among('eDocument.usage.rate', [
            'các sở, ban, ngành cấp {@province} {eDocument.usage.departmentsRate}%',
            'UBND {@districts} {eDocument.usage.districtsRate}%',
            'UBND {@communes} {eDocument.usage.communesRate}%',
          ]),
        },
      },
      {
        text: 'Tỷ lệ văn bản được {@agency} gửi hoàn toàn dưới dạng điện tử đạt {eDocument.usage.communesRate^}%{^}.',
      },
    ],
  },
  {
    id: 'oneStopSystem',
    cases: [
      {
        text: 'Tỷ lệ kết nối, liên thông với Hệ thống thông tin một cửa điện tử tập trung của {@province}: {>byLevel}.',
        clauses: {
          byLevel: {
            lead: '',
            parts: [
              'sở, ngành đạt {oneStopSystem.departmentsRate}%',
              'đơn vị cấp huyện đạt {oneStopSystem.districtsRate}%',
              'đơn vị cấp xã đạt {oneStopSystem.communesRate}%',
            ],
            separator: '; ',
            tail: '',
          },
        },
      },
    ],
  },
]);

const services = sentences([
  {
    id: 'service.level3',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'service.level3.eligible' }],
        text: 'Không phát sinh TTHC đủ điều kiện cung cấp trực tuyến mức độ 3.',
      },
      {
        text: 'Về dịch vụ công trực tuyến mức độ 3, đang cung cấp {service.level3.provided}/{service.level3.eligible^} TTHC{^} đủ điều kiện, đạt {service.level3.rate}%{>used}.',
        clauses: {
          used: counted('; có ', '; chưa có ', [
            '{service.level3.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến',
          ]),
        },
      },
    ],
  },
  {
    id: 'service.level4',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'service.level4.eligible' }],
        text: 'Dịch vụ công trực tuyến mức độ 4 không có TTHC đủ điều kiện cung cấp.',
      },
      {
        text: 'Dịch vụ công trực tuyến mức độ 4 đang cung cấp {service.level4.provided}/{service.level4.eligible^} TTHC{^} đủ điều kiện, đạt {service.level4.rate}%{>used}.',
        clauses: {
          used: counted('; có ', '; chưa có ', [
            '{service.level4.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến',
          ]),
        },
      },
    ],
  },
  {
    id: 'service.nationalPortal',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'service.level34.provided' }],
        text: 'Chưa có TTHC trực tuyến mức độ 3 và 4 để tích hợp lên Cổng Dịch vụ công quốc gia.',
      },
      {
        text: 'Đã tích hợp, công khai trên Cổng Dịch vụ công quốc gia {service.nationalPortal.integrated}/{service.level34.provided^} TTHC{^} trực tuyến mức độ 3 và 4, đạt {service.nationalPortal.rate}%.',
      },
    ],
  },
]);

const dossiers = sentences([
  {
    id: 'service.dossiers',
    compares: [
      { id: 'service.dossiers.receivedOnline', as: 'số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' },
      { id: 'service.dossiers.onlineRate', as: 'tỷ lệ hồ sơ trực tuyến', unit: '' },
    ],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ asked: 'service.dossiers.onlineRate' }, { zero: 'service.dossiers.received' }],
        text: '{@inPeriod}, không phát sinh hồ sơ TTHC trực tuyến mức độ 3 và 4.',
      },
      {
        when: [
          { asked: 'service.dossiers.onlineRate' },
          { equal: 'service.dossiers.receivedOnline', to: 'service.dossiers.received' },
        ],
        text: '{@inPeriod}, đã tiếp nhận {service.dossiers.received^} hồ sơ{^} của các TTHC trực tuyến mức độ 3 và 4, đều tiếp nhận trực tuyến.',
      },
      {
        text: '{@inPeriod}, đã tiếp nhận {service.dossiers.received^} hồ sơ{^} của các TTHC trực tuyến mức độ 3 và 4, trong đó tiếp nhận trực tuyến {service.dossiers.receivedOnline}/{service.dossiers.received} hồ sơ, đạt {service.dossiers.onlineRate}%.',
      },
    ],
  },
  {
    id: 'service.payment',
    cases: [
      {
        when: [{ zero: 'service.payment.withFees' }],
        text: 'Không phát sinh TTHC có yêu cầu nghĩa vụ tài chính.',
      },
      {
        text: 'Đã tích hợp, triển khai thanh toán trực tuyến đối với {service.payment.integrated}/{service.payment.withFees^} TTHC{^} có yêu cầu nghĩa vụ tài chính, đạt {service.payment.rate}%{>left}.',
        clauses: { left: where('; còn ', ['{service.payment.left} TTHC chưa tích hợp']) },
      },
    ],
  },
]);

export const digitalGovernmentSection: OutlineSection<FigureId> = {
  key: 'digitalGovernment',
  level: 2,
  title: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
  content: [
    { kind: 'item', sentences: platforms },
    { kind: 'item', sentences: eDocuments },
    { kind: 'item', sentences: services },
    { kind: 'item', sentences: onlineServices },
    { kind: 'item', sentences: onlineDossiers },
    { kind: 'item', sentences: dossiers },
    {
      kind: 'freeText',
      key: 'digitalGovernment',
      hint: 'Nêu việc chuyển đổi số, an toàn thông tin, áp dụng hệ thống quản lý chất lượng và kết quả khác',
      toldBy: { 'áp dụng hệ thống quản lý chất lượng': 'hệ thống quản lý chất lượng' },
    },
  ],
};
