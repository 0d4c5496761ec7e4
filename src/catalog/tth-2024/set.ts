// Bộ mẫu Thừa Thiên Huế 2024: the form of a district report while there were three levels of government.

import { defineTemplateSet, type IndicatorsOf } from '../../core/form/template';
import { pl2 } from './pl2';
import { pl3 } from './pl3';
import { pl4 } from './pl4';
import { pl5 } from './pl5';
import { pl6 } from './pl6';
import { pl7 } from './pl7';
import { pl8 } from './pl8';

export const tth2024 = defineTemplateSet({
  id: 'tth-2024',
  name: 'Thừa Thiên Huế 2024',
  source:
    'Bộ biểu mẫu kèm báo cáo CCHC quý I năm 2024 của một huyện thuộc tỉnh Thừa Thiên Huế, theo hướng dẫn tại ' +
    'Công văn số 188/SNV-CCHC ngày 24/02/2022 của Sở Nội vụ tỉnh Thừa Thiên Huế. Dùng cho số liệu trước ngày 01/7/2025 (ba cấp chính quyền).',
  validFrom: '2022-02-24',
  validTo: '2025-06-30',
  templates: [pl2, pl3, pl4, pl5, pl6, pl7, pl8],
});

/** Every indicator that stands in the set. */
export type Tth2024Indicator = IndicatorsOf<typeof tth2024>;
