// II.6. Dịch vụ công trực tuyến toàn trình, một phần (Nghị định 42/2022/NĐ-CP, Nghị định 224/2026/NĐ-CP): the words of
// forms from quý III/2025 on. Forms before speak of mức độ 3 and 4 (./digital-government).

import { everyLevel, sentences } from './sentences';

export const onlineServices = sentences([
  {
    id: 'service.full',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'service.full.eligible' }],
        text: 'Không phát sinh TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến toàn trình.',
      },
      {
        text: 'Về dịch vụ công trực tuyến toàn trình, đang cung cấp {service.full.provided}/{service.full.eligible^} TTHC{^} đủ điều kiện, đạt {service.full.rate}%{>used}.',
        clauses: {
          used: {
            lead: '; ',
            parts: ['có {service.full.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến'],
            separator: '',
            tail: '',
          },
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
        text: 'Không phát sinh TTHC đủ điều kiện cung cấp dịch vụ công trực tuyến một phần.',
      },
      {
        text: 'Về dịch vụ công trực tuyến một phần, đang cung cấp {service.partial.provided}/{service.partial.eligible^} TTHC{^} đủ điều kiện, đạt {service.partial.rate}%{>used}.',
        clauses: {
          used: {
            lead: '; ',
            parts: ['có {service.partial.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến'],
            separator: '',
            tail: '',
          },
        },
      },
      {
        when: [{ zero: 'service.partial.provided' }],
        text: 'Không có TTHC cung cấp dịch vụ công trực tuyến một phần.',
      },
      {
        text: 'Về dịch vụ công trực tuyến một phần, đang cung cấp {service.partial.provided^} TTHC{^}{>used}.',
        clauses: {
          used: {
            lead: '; ',
            parts: [
              'đã công khai lý do chưa cung cấp toàn trình đối với {service.partial.reasonPublished} TTHC',
              'có {service.partial.withDossiers} TTHC phát sinh hồ sơ nộp trực tuyến',
            ],
            separator: '; ',
            tail: '',
          },
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
        text: 'Chưa có dịch vụ công được cung cấp chủ động.',
      },
      { text: 'Có {service.proactive.provided^} dịch vụ công{^} được cung cấp chủ động.' },
    ],
  },
]);

export const onlineDossiers = sentences([
  {
    id: 'service.online.dossiers',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ asked: 'service.online.dossierRate' }, { zero: 'service.dossiers.received' }],
        text: '{@inPeriod}, không phát sinh hồ sơ TTHC.',
      },
      {
        text: '{@inPeriod}, đã tiếp nhận {service.dossiers.received^} hồ sơ TTHC{^}, trong đó tiếp nhận trực tuyến {service.dossiers.receivedOnline}/{service.dossiers.received} hồ sơ, đạt {service.online.dossierRate}%{>full}.',
        clauses: {
          full: {
            lead: '; ',
            parts: [
              'số hồ sơ nộp theo dịch vụ công trực tuyến toàn trình là {service.full.dossiersReceived} hồ sơ',
            ],
            separator: '',
            tail: '',
          },
        },
      },
    ],
  },
]);
