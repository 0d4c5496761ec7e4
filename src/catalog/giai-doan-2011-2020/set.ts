// Bộ mẫu tổng kết giai đoạn 2011–2020: one report over years, each year a column.

import { defineTemplateSet, type IndicatorsOf } from '../../core/form/template';
import { pl1 } from './pl1';
import { pl2 } from './pl2';
import { pl3 } from './pl3';
import { pl5 } from './pl5';
import { pl6 } from './pl6';
import { pl8 } from './pl8';

export const giaiDoan20112020 = defineTemplateSet({
  id: 'giai-doan-2011-2020',
  name: 'Tổng kết giai đoạn 2011–2020',
  source:
    'Các phụ lục 1, 2, 3, 5, 6 và 8 kèm báo cáo tổng kết Chương trình tổng thể CCHC nhà nước giai đoạn 2011–2020, lập tháng 4 năm 2020, của một xã thuộc tỉnh Thừa Thiên Huế. Số liệu từng năm từ 2015; năm 2020 tính đến ngày 31/3.',
  validFrom: '2020-01-01',
  validTo: '2020-12-31',
  templates: [pl1, pl2, pl3, pl5, pl6, pl8],
});

/** Every indicator that stands in the set. */
export type GiaiDoan20112020Indicator = IndicatorsOf<typeof giaiDoan20112020>;
