// Rules between two appendices: the same things counted in two places.

import { defineRules } from '../../../core/form/rule';
import type { Tth2024Indicator } from '../set';

export const crossRules = defineRules<Tth2024Indicator>()([
  {
    id: 'tth-2024/b-x-20',
    kind: 'equal',
    left: 'publicUnits.total',
    right: 'autonomy.total',
    severity: 'error',
    source: 'Đối chiếu Phụ lục 5 (dòng 1.5) với Phụ lục 7 (dòng 2.1)',
    advice: 'Hai dòng cùng đếm tất cả đơn vị sự nghiệp công lập tại địa phương.',
    passes: { figures: { 'publicUnits.total': '50', 'autonomy.total': '50' } },
    fails: { figures: { 'publicUnits.total': '50', 'autonomy.total': '49' } },
  },
  {
    id: 'tth-2024/b-x-21',
    kind: 'partOf',
    parts: ['jobPosition.publicUnitsApproved'],
    whole: 'publicUnits.total',
    severity: 'warning',
    source: 'Đối chiếu Phụ lục 6 (dòng 1.2) với Phụ lục 5 (dòng 1.5)',
    passes: { figures: { 'jobPosition.publicUnitsApproved': '50', 'publicUnits.total': '50' } },
    fails: { figures: { 'jobPosition.publicUnitsApproved': '55', 'publicUnits.total': '50' } },
  },
  {
    id: 'tth-2024/b-x-31',
    kind: 'partOf',
    parts: ['service.level3.eligible'],
    whole: 'tthc.total',
    severity: 'error',
    source: 'Đối chiếu Phụ lục 8 (dòng 6.1.1) với Phụ lục 4 (dòng 1.4)',
    passes: { figures: { 'service.level3.eligible': '376', 'tthc.total': '516' } },
    fails: { figures: { 'service.level3.eligible': '567', 'tthc.total': '516' } },
  },
  {
    id: 'tth-2024/b-x-32',
    kind: 'partOf',
    parts: ['service.level4.eligible'],
    whole: 'tthc.total',
    severity: 'error',
    source: 'Đối chiếu Phụ lục 8 (dòng 6.2.1) với Phụ lục 4 (dòng 1.4)',
    passes: { figures: { 'service.level4.eligible': '295', 'tthc.total': '516' } },
    fails: { figures: { 'service.level4.eligible': '529', 'tthc.total': '516' } },
  },
  {
    id: 'tth-2024/b-x-33',
    kind: 'partOf',
    parts: ['service.level34.provided'],
    whole: 'tthc.total',
    severity: 'error',
    source: 'Đối chiếu Phụ lục 8 (dòng 6.3.1) với Phụ lục 4 (dòng 1.4)',
    passes: { figures: { 'service.level34.provided': '516', 'tthc.total': '516' } },
    fails: { figures: { 'service.level34.provided': '671', 'tthc.total': '516' } },
  },
  {
    id: 'tth-2024/b-x-34',
    kind: 'partOf',
    parts: ['service.level3.provided', 'service.level4.provided'],
    whole: 'tthc.total',
    severity: 'error',
    source: 'Đối chiếu Phụ lục 8 (dòng 6.1.2 và 6.2.2) với Phụ lục 4 (dòng 1.4)',
    advice: 'Xem lại có TTHC nào được tính ở cả mức độ 3 và mức độ 4 không.',
    follows: ['tth-2024/b-vii-40', 'tth-2024/b-x-33'],
    passes: {
      figures: { 'service.level3.provided': '221', 'service.level4.provided': '295', 'tthc.total': '516' },
    },
    fails: {
      figures: { 'service.level3.provided': '376', 'service.level4.provided': '295', 'tthc.total': '516' },
    },
  },
  {
    id: 'tth-2024/b-x-40',
    kind: 'partOf',
    parts: ['tthc.district.resolved'],
    whole: 'service.dossiers.received',
    severity: 'warning',
    source: 'Đối chiếu Phụ lục 4 (dòng 3.2.1) với Phụ lục 8 (dòng 6.4.1)',
    advice:
      'Nếu có hồ sơ kỳ trước chuyển sang thì số đã giải quyết có thể lớn hơn; hãy ghi rõ ở cột Ghi chú.',
    passes: { figures: { 'tthc.district.resolved': '1353', 'service.dossiers.received': '1558' } },
    fails: { figures: { 'tthc.district.resolved': '1635', 'service.dossiers.received': '1558' } },
  },
]);
