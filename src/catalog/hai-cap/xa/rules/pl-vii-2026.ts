// Rules inside Phụ lục VII, 2026.

import { defineRules } from '../../../../core/form/rule';
import type { Commune2026Indicator } from '../sets';

export const plVii2026Rules = defineRules<Commune2026Indicator>()([
  {
    id: 'hai-cap/xa-vii-2026-01',
    kind: 'rate',
    rate: 'service.full.rate',
    part: 'service.full.provided',
    whole: 'service.full.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.1 tính từ 3.1.2 và 3.1.1',
    passes: {
      figures: {
        'service.full.rate': '98,41',
        'service.full.provided': '124',
        'service.full.eligible': '126',
      },
    },
    fails: {
      figures: {
        'service.full.rate': '89,41',
        'service.full.provided': '124',
        'service.full.eligible': '126',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2026-02',
    kind: 'partOf',
    parts: ['service.full.provided'],
    whole: 'service.full.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.1.2 là một phần của dòng 3.1.1',
    passes: { figures: { 'service.full.provided': '8', 'service.full.eligible': '13' } },
    fails: { figures: { 'service.full.provided': '13', 'service.full.eligible': '8' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-03',
    kind: 'partOf',
    parts: ['service.full.withDossiers'],
    whole: 'service.full.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.1.3 là một phần của dòng 3.1.2',
    passes: { figures: { 'service.full.withDossiers': '124', 'service.full.provided': '129' } },
    fails: { figures: { 'service.full.withDossiers': '129', 'service.full.provided': '124' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-04',
    kind: 'partOf',
    parts: ['service.partial.reasonPublished'],
    whole: 'service.partial.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.2.1 là một phần của dòng 3.2',
    passes: { figures: { 'service.partial.reasonPublished': '2', 'service.partial.provided': '61' } },
    fails: { figures: { 'service.partial.reasonPublished': '61', 'service.partial.provided': '2' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-05',
    kind: 'partOf',
    parts: ['service.partial.withDossiers'],
    whole: 'service.partial.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.2.2 là một phần của dòng 3.2',
    passes: { figures: { 'service.partial.withDossiers': '61', 'service.partial.provided': '296' } },
    fails: { figures: { 'service.partial.withDossiers': '296', 'service.partial.provided': '61' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-06',
    kind: 'rate',
    rate: 'service.online.portalRate',
    part: 'service.online.integrated',
    whole: 'service.online.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.3 tính từ 3.3.2 và 3.3.1',
    passes: {
      figures: {
        'service.online.portalRate': '73,91',
        'service.online.integrated': '17',
        'service.online.provided': '23',
      },
    },
    fails: {
      figures: {
        'service.online.portalRate': '37,91',
        'service.online.integrated': '17',
        'service.online.provided': '23',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2026-07',
    kind: 'partOf',
    parts: ['service.online.integrated'],
    whole: 'service.online.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.3.2 là một phần của dòng 3.3.1',
    passes: { figures: { 'service.online.integrated': '61', 'service.online.provided': '296' } },
    fails: { figures: { 'service.online.integrated': '296', 'service.online.provided': '61' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-08',
    kind: 'sum',
    total: 'service.online.provided',
    parts: ['service.full.provided', 'service.partial.provided'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.3.1 gồm 3.1.2 và 3.2',
    advice: 'Xem lại có TTHC nào được tính ở cả toàn trình và một phần không.',
    passes: {
      figures: {
        'service.online.provided': '24',
        'service.full.provided': '9',
        'service.partial.provided': '15',
      },
    },
    fails: {
      figures: {
        'service.online.provided': '26',
        'service.full.provided': '9',
        'service.partial.provided': '15',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2026-09',
    kind: 'rate',
    rate: 'service.online.dossierRate',
    part: 'service.dossiers.receivedOnline',
    whole: 'service.dossiers.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.4 tính từ 3.4.2 và 3.4.1',
    passes: {
      figures: {
        'service.online.dossierRate': '98,41',
        'service.dossiers.receivedOnline': '124',
        'service.dossiers.received': '126',
      },
    },
    fails: {
      figures: {
        'service.online.dossierRate': '89,41',
        'service.dossiers.receivedOnline': '124',
        'service.dossiers.received': '126',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2026-10',
    kind: 'partOf',
    parts: ['service.dossiers.receivedOnline'],
    whole: 'service.dossiers.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.4.2 là một phần của dòng 3.4.1',
    passes: { figures: { 'service.dossiers.receivedOnline': '732', 'service.dossiers.received': '1558' } },
    fails: { figures: { 'service.dossiers.receivedOnline': '1732', 'service.dossiers.received': '1558' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-11',
    kind: 'partOf',
    parts: ['service.full.dossiersReceived'],
    whole: 'service.dossiers.receivedOnline',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.4.3 là một phần của dòng 3.4.2',
    passes: { figures: { 'service.full.dossiersReceived': '53', 'service.dossiers.receivedOnline': '129' } },
    fails: { figures: { 'service.full.dossiersReceived': '129', 'service.dossiers.receivedOnline': '53' } },
  },
  {
    id: 'hai-cap/xa-vii-2026-12',
    kind: 'rate',
    rate: 'service.payment.rate',
    part: 'service.payment.integrated',
    whole: 'service.payment.withFees',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.5 tính từ 3.5.2 và 3.5.1',
    passes: {
      figures: {
        'service.payment.rate': '91,2',
        'service.payment.integrated': '62',
        'service.payment.withFees': '68',
      },
    },
    fails: {
      figures: {
        'service.payment.rate': '92,1',
        'service.payment.integrated': '62',
        'service.payment.withFees': '68',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2026-13',
    kind: 'partOf',
    parts: ['service.payment.integrated'],
    whole: 'service.payment.withFees',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.5.2 là một phần của dòng 3.5.1',
    passes: { figures: { 'service.payment.integrated': '62', 'service.payment.withFees': '68' } },
    fails: { figures: { 'service.payment.integrated': '86', 'service.payment.withFees': '68' } },
  },
]);
