// Bộ mẫu Cao Bằng 2023: the form of a district report while there were three levels of government.

import { defineTemplateSet, type IndicatorsOf } from '../../core/form/template';
import { pl1 } from './pl1';
import { pl2 } from './pl2';
import { pl3I } from './pl3-i';
import { pl3Ii } from './pl3-ii';
import { pl3Iii } from './pl3-iii';
import { pl3Iv } from './pl3-iv';
import { pl3V } from './pl3-v';
import { pl3Vi } from './pl3-vi';
import { pl3Vii } from './pl3-vii';

export const caoBang2023 = defineTemplateSet({
  id: 'cao-bang-2023',
  name: 'Cao Bằng 2023',
  source:
    'Các phụ lục kèm báo cáo CCHC quý I năm 2023 của một huyện thuộc tỉnh Cao Bằng, theo hướng dẫn tại Công văn số 741/SNV-CCHC ngày 13/4/2022 của Sở Nội vụ tỉnh Cao Bằng. Dùng cho số liệu trước ngày 01/7/2025 (ba cấp chính quyền).',
  validFrom: '2022-04-13',
  validTo: '2025-06-30',
  templates: [pl1, pl2, pl3I, pl3Ii, pl3Iii, pl3Iv, pl3V, pl3Vi, pl3Vii],
});

/** Every indicator that stands in the set, and those of the fixed rows of Phụ lục II. */
export type CaoBang2023Indicator = IndicatorsOf<typeof caoBang2023>;
