// Rules inside Phụ lục III, part VII.

import { defineRules } from '../../../core/form/rule';
import type { CaoBang2023Indicator } from '../set';

export const pl3ViiRules = defineRules<CaoBang2023Indicator>()([
  {
    id: 'cao-bang-2023/a-vii-01',
    kind: 'between',
    target: 'eDocument.usage.rate',
    of: ['eDocument.usage.departmentsRate', 'eDocument.usage.districtsRate', 'eDocument.usage.communesRate'],
    severity: 'warning',
    source:
      'Phép tính: tỷ lệ chung (dòng 1.2) nằm giữa tỷ lệ thấp nhất và cao nhất của các cấp (dòng 1.2.1, 1.2.2, 1.2.3)',
    passes: {
      figures: {
        'eDocument.usage.rate': '98',
        'eDocument.usage.departmentsRate': '99',
        'eDocument.usage.districtsRate': '100',
        'eDocument.usage.communesRate': '96',
      },
    },
    fails: {
      figures: {
        'eDocument.usage.rate': '90',
        'eDocument.usage.departmentsRate': '99',
        'eDocument.usage.districtsRate': '100',
        'eDocument.usage.communesRate': '96',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-vii-11',
    kind: 'rate',
    rate: 'service.level3.rate',
    part: 'service.level3.provided',
    whole: 'service.level3.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.1 tính từ 2.1.2 và 2.1.1',
    passes: {
      figures: {
        'service.level3.rate': '94,9',
        'service.level3.provided': '357',
        'service.level3.eligible': '376',
      },
    },
    fails: {
      figures: {
        'service.level3.rate': '99,4',
        'service.level3.provided': '357',
        'service.level3.eligible': '376',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-vii-21',
    kind: 'partOf',
    parts: ['service.level3.provided'],
    whole: 'service.level3.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.1.2 là một phần của dòng 2.1.1',
    passes: { figures: { 'service.level3.provided': '357', 'service.level3.eligible': '376' } },
    fails: { figures: { 'service.level3.provided': '376', 'service.level3.eligible': '357' } },
  },
  {
    id: 'cao-bang-2023/a-vii-31',
    kind: 'partOf',
    parts: ['service.level3.withDossiers'],
    whole: 'service.level3.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.1.3 là một phần của dòng 2.1.2',
    passes: { figures: { 'service.level3.withDossiers': '48', 'service.level3.provided': '376' } },
    fails: { figures: { 'service.level3.withDossiers': '480', 'service.level3.provided': '376' } },
  },
  {
    id: 'cao-bang-2023/a-vii-12',
    kind: 'rate',
    rate: 'service.level4.rate',
    part: 'service.level4.provided',
    whole: 'service.level4.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.2 tính từ 2.2.2 và 2.2.1',
    passes: {
      figures: {
        'service.level4.rate': '98,3',
        'service.level4.provided': '290',
        'service.level4.eligible': '295',
      },
    },
    fails: {
      figures: {
        'service.level4.rate': '93,8',
        'service.level4.provided': '290',
        'service.level4.eligible': '295',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-vii-22',
    kind: 'partOf',
    parts: ['service.level4.provided'],
    whole: 'service.level4.eligible',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.2.2 là một phần của dòng 2.2.1',
    passes: { figures: { 'service.level4.provided': '290', 'service.level4.eligible': '295' } },
    fails: { figures: { 'service.level4.provided': '295', 'service.level4.eligible': '290' } },
  },
  {
    id: 'cao-bang-2023/a-vii-32',
    kind: 'partOf',
    parts: ['service.level4.withDossiers'],
    whole: 'service.level4.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.2.3 là một phần của dòng 2.2.2',
    passes: { figures: { 'service.level4.withDossiers': '37', 'service.level4.provided': '295' } },
    fails: { figures: { 'service.level4.withDossiers': '370', 'service.level4.provided': '295' } },
  },
  {
    id: 'cao-bang-2023/a-vii-13',
    kind: 'rate',
    rate: 'service.nationalPortal.rate',
    part: 'service.nationalPortal.integrated',
    whole: 'service.level34.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.3 tính từ 2.3.2 và 2.3.1',
    passes: {
      figures: {
        'service.nationalPortal.rate': '98,1',
        'service.nationalPortal.integrated': '506',
        'service.level34.provided': '516',
      },
    },
    fails: {
      figures: {
        'service.nationalPortal.rate': '91,8',
        'service.nationalPortal.integrated': '506',
        'service.level34.provided': '516',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-vii-23',
    kind: 'partOf',
    parts: ['service.nationalPortal.integrated'],
    whole: 'service.level34.provided',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.3.2 là một phần của dòng 2.3.1',
    passes: { figures: { 'service.nationalPortal.integrated': '506', 'service.level34.provided': '516' } },
    fails: { figures: { 'service.nationalPortal.integrated': '561', 'service.level34.provided': '516' } },
  },
  {
    id: 'cao-bang-2023/a-vii-40',
    kind: 'sum',
    total: 'service.level34.provided',
    parts: ['service.level3.provided', 'service.level4.provided'],
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.3.1 gồm 2.1.2 và 2.2.2',
    advice: 'Xem lại có TTHC nào được tính ở cả mức độ 3 và mức độ 4 không.',
    passes: {
      figures: {
        'service.level34.provided': '516',
        'service.level3.provided': '221',
        'service.level4.provided': '295',
      },
    },
    fails: {
      figures: {
        'service.level34.provided': '516',
        'service.level3.provided': '376',
        'service.level4.provided': '295',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-vii-14',
    kind: 'rate',
    rate: 'service.dossiers.onlineRate',
    part: 'service.dossiers.receivedOnline',
    whole: 'service.dossiers.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.4 tính từ 2.4.2 và 2.4.1',
    advice: 'Ba dòng phải lấy từ cùng một nguồn và cùng thời điểm chốt số liệu.',
    passes: {
      figures: {
        'service.dossiers.onlineRate': '47,0',
        'service.dossiers.receivedOnline': '732',
        'service.dossiers.received': '1558',
      },
    },
    fails: {
      figures: {
        'service.dossiers.onlineRate': '46,4',
        'service.dossiers.receivedOnline': '732',
        'service.dossiers.received': '1558',
      },
    },
  },
  {
    id: 'cao-bang-2023/a-vii-24',
    kind: 'partOf',
    parts: ['service.dossiers.receivedOnline'],
    whole: 'service.dossiers.received',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.4.2 là một phần của dòng 2.4.1',
    passes: { figures: { 'service.dossiers.receivedOnline': '732', 'service.dossiers.received': '1558' } },
    fails: { figures: { 'service.dossiers.receivedOnline': '1732', 'service.dossiers.received': '1558' } },
  },
  {
    id: 'cao-bang-2023/a-vii-15',
    kind: 'rate',
    rate: 'service.payment.rate',
    part: 'service.payment.integrated',
    whole: 'service.payment.withFees',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.5 tính từ 2.5.2 và 2.5.1',
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
    id: 'cao-bang-2023/a-vii-25',
    kind: 'partOf',
    parts: ['service.payment.integrated'],
    whole: 'service.payment.withFees',
    severity: 'error',
    source: 'Biểu mẫu Phụ lục III phần VII: dòng 2.5.2 là một phần của dòng 2.5.1',
    passes: { figures: { 'service.payment.integrated': '62', 'service.payment.withFees': '68' } },
    fails: { figures: { 'service.payment.integrated': '86', 'service.payment.withFees': '68' } },
  },
]);
