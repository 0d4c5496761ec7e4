// II.6. Dịch vụ công trực tuyến toàn trình, một phần (Nghị định 42/2022/NĐ-CP, Nghị định 224/2026/NĐ-CP): the words of
// forms from quý III/2025 on. Forms before speak of mức độ 3 and 4 (./digital-government).

import { counted, everyLevel, sentences, where } from './sentences';

export const onlineServices = sentences([
  {
    id: 'service.full',
    compares: [{ id: 'service.full.provided', as: 'số TTHC cung cấp toàn trình', unit: 'thủ tục' }],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'service.full.eligible' }],
        text: 'Không phát sinh TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình.',
      },
      {
        text: 'Về dịch vụ công trực tuyến toàn trình, đang cung cấp {service.full.provided}/{service.full.eligible^} TTHC{^} đủ điều kiện, đạt {service.full.rate}%{>used}.',
        clauses: {
          used: counted('; có ', '; chưa có ', [
            '{service.full.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến',
          ]),
        },
      },
    ],
  },
  {
    id: 'service.partial',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'service.partial.eligible' }],
        text: 'Dịch vụ công trực tuyến một phần không có TTHC đủ điều kiện cung cấp.',
      },
      {
        text: 'Dịch vụ công trực tuyến một phần đang cung cấp {service.partial.provided}/{service.partial.eligible^} TTHC{^} đủ điều kiện, đạt {service.partial.rate}%{>used}.',
        clauses: {
          used: counted('; có ', '; chưa có ', [
            '{service.partial.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến',
          ]),
        },
      },
      {
        when: [{ zero: 'service.partial.provided' }],
        text: 'Dịch vụ công trực tuyến một phần chưa được cung cấp.',
      },
      {
        text: 'Dịch vụ công trực tuyến một phần đang cung cấp {service.partial.provided^} TTHC{^}{>used}.',
        clauses: {
          used: where(
            '; ',
            [
              'đã công khai lý do chưa cung cấp toàn trình đối với {service.partial.reasonPublished} TTHC',
              'có {service.partial.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến',
            ],
            '; ',
          ),
        },
      },
    ],
  },
  {
    id: 'service.online.portal',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'service.online.provided' }],
        text: 'Chưa có dịch vụ công trực tuyến để tích hợp lên Cổng Dịch vụ công quốc gia.',
      },
      {
        text: 'Đã tích hợp, công khai trên Cổng Dịch vụ công quốc gia {service.online.integrated}/{service.online.provided^} TTHC{^} cung cấp trực tuyến (toàn trình và một phần), đạt {service.online.portalRate}%.',
      },
    ],
  },
  {
    id: 'service.proactive',
    cases: [
      {
        when: [{ zero: 'service.proactive.provided' }],
        text: 'Việc cung cấp dịch vụ công chủ động chưa được thực hiện.',
      },
      { text: 'Có {service.proactive.provided^} dịch vụ công{^} được cung cấp chủ động.' },
    ],
  },
]);

export const onlineDossiers = sentences([
  {
    id: 'service.online.dossiers',
    compares: [
      { id: 'service.dossiers.receivedOnline', as: 'số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' },
      { id: 'service.online.dossierRate', as: 'tỷ lệ hồ sơ trực tuyến', unit: '' },
    ],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ asked: 'service.online.dossierRate' }, { zero: 'service.dossiers.received' }],
        text: '{@inPeriod}, không phát sinh hồ sơ TTHC.',
      },
      {
        when: [
          { asked: 'service.online.dossierRate' },
          { equal: 'service.dossiers.receivedOnline', to: 'service.dossiers.received' },
        ],
        text: '{@inPeriod}, đã tiếp nhận {service.dossiers.received^} hồ sơ TTHC{^}, đều tiếp nhận trực tuyến{>full}.',
        clauses: {
          full: where('; có ', [
            '{service.full.dossiersReceived} hồ sơ nộp theo dịch vụ công trực tuyến toàn trình',
          ]),
        },
      },
      {
        text: '{@inPeriod}, đã tiếp nhận {service.dossiers.received^} hồ sơ TTHC{^}, trong đó tiếp nhận trực tuyến {service.dossiers.receivedOnline}/{service.dossiers.received} hồ sơ, đạt {service.online.dossierRate}%{>full}.',
        clauses: {
          full: where('; có ', [
            '{service.full.dossiersReceived} hồ sơ nộp theo dịch vụ công trực tuyến toàn trình',
          ]),
        },
      },
    ],
  },
]);
