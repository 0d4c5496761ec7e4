// Phần thứ nhất, II.6. Hiện đại hóa hành chính.

import type { OutlineSection } from '../../../core/report/outline';
import { chapter, place } from '../place';
import { counted, type FigureId, sentences } from '../sentences';
import { yearlyRate } from './yearly';

const documents = sentences([
  yearlyRate(
    'summary.eDocument',
    'eDocument.exchangeRate',
    'Tỷ lệ văn bản hành chính được trao đổi dưới dạng điện tử',
  ),
  {
    id: 'summary.axis',
    cases: [
      {
        when: [{ zero: 'documentAxis.unitsConnected@last' }],
        text: 'Đến năm {documentAxis.unitsConnected@lastYear}, chưa có đơn vị kết nối Trục liên thông văn bản quốc gia.',
      },
      {
        text: 'Đến năm {documentAxis.unitsConnected@lastYear}, có {documentAxis.unitsConnected@last} đơn vị kết nối Trục liên thông văn bản quốc gia.',
      },
    ],
  },
  {
    id: 'summary.axis.documents',
    cases: [
      {
        text: 'Trên Trục liên thông văn bản quốc gia {>which}.',
        clauses: {
          which: counted('đã ', 'chưa ', [
            'nhận {documentAxis.received@sum} văn bản',
            'gửi {documentAxis.sent@sum} văn bản',
          ]),
        },
      },
    ],
  },
  {
    id: 'summary.signatures',
    cases: [
      {
        when: [{ zero: 'digital.signatures@last' }],
        text: 'Đến năm {digital.signatures@lastYear}, chưa được cấp chữ ký số.',
      },
      { text: 'Đến năm {digital.signatures@lastYear}, đã được cấp {digital.signatures@last} chữ ký số.' },
    ],
  },
  yearlyRate('summary.mailbox', 'digital.mailboxRate', 'Tỷ lệ công chức có hộp thư điện tử'),
]);

const offices = sentences([
  {
    id: 'summary.offices',
    cases: [
      {
        text: 'Về ứng dụng công nghệ thông tin tại các cơ quan chuyên môn cấp huyện, {>uses}.',
        clauses: {
          uses: counted('có ', 'chưa có ', [
            '{digital.offices.documentSoftware@last} cơ quan ứng dụng phần mềm quản lý văn bản',
            '{digital.offices.localNetwork@last} cơ quan sử dụng mạng nội bộ để trao đổi công việc',
            '{digital.offices.website@last} cơ quan có cổng, trang thông tin điện tử',
          ]),
        },
      },
    ],
  },
]);

/** Told with the procedures. */
export const onlineServicesSummary = sentences([
  {
    id: 'summary.level34',
    cases: [
      {
        when: [{ zero: 'service.level34.provided@last' }],
        text: 'Đến năm {service.level34.provided@lastYear}, chưa cung cấp dịch vụ công trực tuyến mức độ 3 và 4.',
      },
      {
        text: 'Đến năm {service.level34.provided@lastYear}, đang cung cấp {service.level34.provided@last} dịch vụ công trực tuyến mức độ 3 và 4.',
      },
    ],
  },
  yearlyRate(
    'summary.level34.used',
    'service.level34.withDossiersRate',
    'Tỷ lệ dịch vụ công trực tuyến mức độ 3 và 4 có phát sinh hồ sơ',
  ),
]);

const oneStopSystem = sentences([
  {
    id: 'summary.oneStopSystem',
    cases: [
      {
        when: [{ zero: 'oneStopSystem.units@last' }],
        text: 'Đến năm {oneStopSystem.units@lastYear}, chưa có đơn vị xây dựng, sử dụng phần mềm một cửa điện tử.',
      },
      {
        text: 'Đến năm {oneStopSystem.units@lastYear}, có {oneStopSystem.units@last} đơn vị xây dựng, sử dụng phần mềm một cửa điện tử.',
      },
    ],
  },
  yearlyRate(
    'summary.oneStopSystem.rate',
    'oneStopSystem.dossierRate',
    'Tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử',
  ),
]);

const quality = sentences([
  {
    id: 'summary.iso',
    cases: [
      {
        when: [{ zero: 'iso.officesPublished@last' }],
        text: 'Đến năm {iso.officesPublished@lastYear}, chưa có cơ quan công bố hệ thống quản lý chất lượng theo tiêu chuẩn ISO.',
      },
      {
        text: 'Đến năm {iso.officesPublished@lastYear}, có {iso.officesPublished@last} cơ quan công bố hệ thống quản lý chất lượng theo tiêu chuẩn ISO.',
      },
    ],
  },
]);

/** Results, then what is left to do: as each area of the summary is written. */
export const digitalGovernmentSummary: readonly OutlineSection<FigureId>[] = [
  chapter(2, 'digitalGovernment', 'Hiện đại hóa hành chính'),
  chapter(3, 'digitalGovernment.results', 'Kết quả đạt được'),
  place(
    4,
    'digitalGovernment.plans',
    'Ban hành và thực hiện chương trình, kế hoạch ứng dụng công nghệ thông tin',
    'Nêu chương trình, kế hoạch, kinh phí từng năm',
  ),
  place(
    4,
    'digitalGovernment.applied',
    'Kết quả ứng dụng công nghệ thông tin',
    'Nêu việc dùng phần mềm, mạng, chữ ký số, thư điện tử và kết quả',
    [documents, offices, oneStopSystem],
  ),
  place(
    4,
    'digitalGovernment.quality',
    'Áp dụng hệ thống quản lý chất lượng theo Tiêu chuẩn quốc gia TCVN ISO 9001',
    'Nêu việc xây dựng, áp dụng, duy trì hệ thống quản lý chất lượng',
    [quality],
  ),
  place(
    3,
    'digitalGovernment.weaknesses',
    'Tồn tại, hạn chế và nguyên nhân',
    'Nêu tồn tại, hạn chế và nguyên nhân',
  ),
];
