// Dịch vụ công trực tuyến toàn trình và một phần.

import { defineRules } from './written';

export const onlineServicesRules = defineRules([
  { kind: 'rate', rate: 'service.full.rate', part: 'service.full.provided', whole: 'service.full.eligible' },
  { kind: 'partOf', parts: ['service.full.withDossiers'], whole: 'service.full.provided' },
  {
    kind: 'rate',
    rate: 'service.partial.rate',
    part: 'service.partial.provided',
    whole: 'service.partial.eligible',
  },
  { kind: 'partOf', parts: ['service.partial.withDossiers'], whole: 'service.partial.provided' },
  {
    kind: 'rate',
    rate: 'service.online.portalRate',
    part: 'service.online.integrated',
    whole: 'service.online.provided',
  },
  {
    kind: 'sum',
    total: 'service.online.provided',
    parts: ['service.full.provided', 'service.partial.provided'],
    advice: 'Xem lại có TTHC nào được tính ở cả toàn trình và một phần không.',
  },
  {
    kind: 'rate',
    rate: 'service.online.dossierRate',
    part: 'service.dossiers.receivedOnline',
    whole: 'service.dossiers.received',
  },
  {
    kind: 'partOf',
    parts: ['service.full.eligible'],
    whole: 'tthc.commune.total',
    unless: 'tthc.total',
  },
  {
    kind: 'partOf',
    parts: ['service.partial.eligible'],
    whole: 'tthc.commune.total',
    unless: 'tthc.total',
  },
  {
    kind: 'partOf',
    parts: ['service.online.provided'],
    whole: 'tthc.commune.total',
    unless: 'tthc.total',
  },
  { kind: 'partOf', parts: ['service.partial.reasonPublished'], whole: 'service.partial.provided' },
  { kind: 'partOf', parts: ['service.full.dossiersReceived'], whole: 'service.dossiers.receivedOnline' },
  { kind: 'partOf', parts: ['service.full.eligible'], whole: 'tthc.total' },
  { kind: 'partOf', parts: ['service.partial.eligible'], whole: 'tthc.total' },
  { kind: 'partOf', parts: ['service.online.provided'], whole: 'tthc.total' },
]);
