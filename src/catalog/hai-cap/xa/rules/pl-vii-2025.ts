// Rules inside Phụ lục VII, 2025.

import { defineRules } from '../../../../core/form/rule';
import type { Commune2025Indicator } from '../sets';

export const plVii2025Rules = defineRules<Commune2025Indicator>()([
  {
    id: 'hai-cap/xa-vii-2025-01',
    kind: 'rate',
    rate: 'service.full.rate',
    part: 'service.full.provided',
    whole: 'service.full.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.1 tính từ 3.1.2 và 3.1.1',
    passes: {
      figures: { 'service.full.rate': '93,81', 'service.full.provided': '91', 'service.full.eligible': '97' },
    },
    fails: {
      figures: { 'service.full.rate': '39,81', 'service.full.provided': '91', 'service.full.eligible': '97' },
    },
  },
  {
    id: 'hai-cap/xa-vii-2025-02',
    kind: 'partOf',
    parts: ['service.full.provided'],
    whole: 'service.full.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.1.2 là một phần của dòng 3.1.1',
    passes: { figures: { 'service.full.provided': '8', 'service.full.eligible': '13' } },
    fails: { figures: { 'service.full.provided': '13', 'service.full.eligible': '8' } },
  },
  {
    id: 'hai-cap/xa-vii-2025-03',
    kind: 'partOf',
    parts: ['service.full.withDossiers'],
    whole: 'service.full.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.1.3 là một phần của dòng 3.1.2',
    passes: { figures: { 'service.full.withDossiers': '12', 'service.full.provided': '235' } },
    fails: { figures: { 'service.full.withDossiers': '235', 'service.full.provided': '12' } },
  },
  {
    id: 'hai-cap/xa-vii-2025-04',
    kind: 'rate',
    rate: 'service.partial.rate',
    part: 'service.partial.provided',
    whole: 'service.partial.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.2 tính từ 3.2.2 và 3.2.1',
    passes: {
      figures: {
        'service.partial.rate': '41,09',
        'service.partial.provided': '53',
        'service.partial.eligible': '129',
      },
    },
    fails: {
      figures: {
        'service.partial.rate': '14,09',
        'service.partial.provided': '53',
        'service.partial.eligible': '129',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2025-05',
    kind: 'partOf',
    parts: ['service.partial.provided'],
    whole: 'service.partial.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.2.2 là một phần của dòng 3.2.1',
    passes: { figures: { 'service.partial.provided': '16', 'service.partial.eligible': '377' } },
    fails: { figures: { 'service.partial.provided': '377', 'service.partial.eligible': '16' } },
  },
  {
    id: 'hai-cap/xa-vii-2025-06',
    kind: 'partOf',
    parts: ['service.partial.withDossiers'],
    whole: 'service.partial.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.2.3 là một phần của dòng 3.2.2',
    passes: { figures: { 'service.partial.withDossiers': '343', 'service.partial.provided': '377' } },
    fails: { figures: { 'service.partial.withDossiers': '377', 'service.partial.provided': '343' } },
  },
  {
    id: 'hai-cap/xa-vii-2025-07',
    kind: 'rate',
    rate: 'service.online.portalRate',
    part: 'service.online.integrated',
    whole: 'service.online.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.3 tính từ 3.3.2 và 3.3.1',
    passes: {
      figures: {
        'service.online.portalRate': '87,95',
        'service.online.integrated': '73',
        'service.online.provided': '83',
      },
    },
    fails: {
      figures: {
        'service.online.portalRate': '78,95',
        'service.online.integrated': '73',
        'service.online.provided': '83',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2025-08',
    kind: 'partOf',
    parts: ['service.online.integrated'],
    whole: 'service.online.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.3.2 là một phần của dòng 3.3.1',
    passes: { figures: { 'service.online.integrated': '124', 'service.online.provided': '129' } },
    fails: { figures: { 'service.online.integrated': '129', 'service.online.provided': '124' } },
  },
  {
    id: 'hai-cap/xa-vii-2025-09',
    kind: 'sum',
    total: 'service.online.provided',
    parts: ['service.full.provided', 'service.partial.provided'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.3.1 gồm 3.1.2 và 3.2.2',
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
    id: 'hai-cap/xa-vii-2025-10',
    kind: 'rate',
    rate: 'service.online.dossierRate',
    part: 'service.dossiers.receivedOnline',
    whole: 'service.dossiers.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.4 tính từ 3.4.2 và 3.4.1',
    passes: {
      figures: {
        'service.online.dossierRate': '87,95',
        'service.dossiers.receivedOnline': '73',
        'service.dossiers.received': '83',
      },
    },
    fails: {
      figures: {
        'service.online.dossierRate': '78,95',
        'service.dossiers.receivedOnline': '73',
        'service.dossiers.received': '83',
      },
    },
  },
  {
    id: 'hai-cap/xa-vii-2025-11',
    kind: 'partOf',
    parts: ['service.dossiers.receivedOnline'],
    whole: 'service.dossiers.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.4.2 là một phần của dòng 3.4.1',
    passes: { figures: { 'service.dossiers.receivedOnline': '732', 'service.dossiers.received': '1558' } },
    fails: { figures: { 'service.dossiers.receivedOnline': '1732', 'service.dossiers.received': '1558' } },
  },
  {
    id: 'hai-cap/xa-vii-2025-12',
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
    id: 'hai-cap/xa-vii-2025-13',
    kind: 'partOf',
    parts: ['service.payment.integrated'],
    whole: 'service.payment.withFees',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục VII: dòng 3.5.2 là một phần của dòng 3.5.1',
    passes: { figures: { 'service.payment.integrated': '62', 'service.payment.withFees': '68' } },
    fails: { figures: { 'service.payment.integrated': '86', 'service.payment.withFees': '68' } },
  },
]);
