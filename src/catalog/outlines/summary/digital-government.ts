// Phần thứ nhất, II.6. Hiện đại hóa hành chính.

import type { OutlineSection } from '../../../core/report/outline';
import { type FigureId, sentences } from '../sentences';

const documents = sentences([
  {
    id: 'summary.eDocument',
    cases: [
      {
        judges: true,
        when: [{ filled: 'eDocument.exchangeRate@first' }],
        text: 'Tỷ lệ văn bản hành chính được trao đổi dưới dạng điện tử năm {eDocument.exchangeRate@firstYear} đạt {eDocument.exchangeRate@first}%, năm {eDocument.exchangeRate@lastYear} đạt {eDocument.exchangeRate@last}%.',
      },
      {
        text: 'Tỷ lệ văn bản hành chính được trao đổi dưới dạng điện tử năm {eDocument.exchangeRate@lastYear} đạt {eDocument.exchangeRate@last}%.',
      },
    ],
  },
  {
    id: 'summary.axis',
    cases: [
      {
        text: 'Đến năm {documentAxis.unitsConnected@lastYear}, có {documentAxis.unitsConnected@last} đơn vị kết nối Trục liên thông văn bản quốc gia.',
      },
    ],
  },
  {
    id: 'summary.axis.documents',
    cases: [
      {
        when: [{ filled: 'documentAxis.received@sum' }],
        text: 'Số văn bản nhận trên Trục liên thông văn bản quốc gia là {documentAxis.received@sum} văn bản{>sent}.',
        clauses: {
          sent: {
            lead: ', ',
            parts: ['số văn bản gửi là {documentAxis.sent@sum} văn bản'],
            separator: '',
            tail: '',
          },
        },
      },
      {
        when: [{ filled: 'documentAxis.sent@sum' }],
        text: 'Số văn bản gửi trên Trục liên thông văn bản quốc gia là {documentAxis.sent@sum} văn bản.',
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
  {
    id: 'summary.mailbox',
    cases: [
      {
        judges: true,
        when: [{ filled: 'digital.mailboxRate@first' }],
        text: 'Tỷ lệ công chức có hộp thư điện tử năm {digital.mailboxRate@firstYear} đạt {digital.mailboxRate@first}%, năm {digital.mailboxRate@lastYear} đạt {digital.mailboxRate@last}%.',
      },
      {
        text: 'Tỷ lệ công chức có hộp thư điện tử năm {digital.mailboxRate@lastYear} đạt {digital.mailboxRate@last}%.',
      },
    ],
  },
]);

const offices = sentences([
  {
    id: 'summary.offices',
    cases: [
      {
        text: 'Số cơ quan chuyên môn cấp huyện {>uses}.',
        clauses: {
          uses: {
            lead: '',
            parts: [
              'ứng dụng phần mềm quản lý văn bản là {digital.offices.documentSoftware@last} cơ quan',
              'sử dụng mạng nội bộ để trao đổi công việc là {digital.offices.localNetwork@last} cơ quan',
              'có cổng, trang thông tin điện tử là {digital.offices.website@last} cơ quan',
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
  {
    id: 'summary.level34.used',
    cases: [
      {
        judges: true,
        when: [{ filled: 'service.level34.withDossiersRate@first' }],
        text: 'Tỷ lệ dịch vụ công trực tuyến mức độ 3 và 4 có phát sinh hồ sơ năm {service.level34.withDossiersRate@firstYear} đạt {service.level34.withDossiersRate@first}%, năm {service.level34.withDossiersRate@lastYear} đạt {service.level34.withDossiersRate@last}%.',
      },
      {
        text: 'Tỷ lệ dịch vụ công trực tuyến mức độ 3 và 4 có phát sinh hồ sơ năm {service.level34.withDossiersRate@lastYear} đạt {service.level34.withDossiersRate@last}%.',
      },
    ],
  },
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
  {
    id: 'summary.oneStopSystem.rate',
    cases: [
      {
        judges: true,
        when: [{ filled: 'oneStopSystem.dossierRate@first' }],
        text: 'Tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử năm {oneStopSystem.dossierRate@firstYear} đạt {oneStopSystem.dossierRate@first}%, năm {oneStopSystem.dossierRate@lastYear} đạt {oneStopSystem.dossierRate@last}%.',
      },
      {
        text: 'Tỷ lệ hồ sơ giải quyết qua hệ thống một cửa điện tử năm {oneStopSystem.dossierRate@lastYear} đạt {oneStopSystem.dossierRate@last}%.',
      },
    ],
  },
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
  { key: 'digitalGovernment', level: 2, title: 'Hiện đại hóa hành chính', content: [] },
  {
    key: 'digitalGovernment.results',
    level: 3,
    title: 'Kết quả đạt được',
    content: [
      { kind: 'item', sentences: documents },
      { kind: 'item', sentences: offices },
      { kind: 'item', sentences: services },
      {
        kind: 'freeText',
        key: 'digitalGovernment.results',
        hint: 'Nêu việc ứng dụng công nghệ thông tin, áp dụng hệ thống quản lý chất lượng và trang bị cơ sở vật chất',
      },
    ],
  },
  {
    key: 'digitalGovernment.weaknesses',
    level: 3,
    title: 'Tồn tại, hạn chế và nguyên nhân',
    content: [
      { kind: 'freeText', key: 'digitalGovernment.weaknesses', hint: 'Nêu tồn tại, hạn chế và nguyên nhân' },
    ],
  },
];
