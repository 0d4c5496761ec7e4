// Hai cấp, tỉnh và sở, ngành: adaptations; no official form was at hand.

import { defineTemplateSet, type IndicatorsOf } from '../../../core/form/template';
import { plVi } from '../pl-vi';
import { tthcOfProvince } from '../tthc';
import { plI } from './pl-i';
import { plIi } from './pl-ii';
import { plIii } from './pl-iii';
import { plIv } from './pl-iv';
import { plV } from './pl-v';
import { plVii2025 } from './pl-vii-2025';
import { plVii2026 } from './pl-vii-2026';

export const province2025 = defineTemplateSet({
  id: 'hai-cap-2025-tinh',
  name: 'Hai cấp, tỉnh và sở ngành, từ quý III/2025',
  source:
    'Bản thích ứng, chưa có mẫu chính thức: lập từ bộ mẫu Thừa Thiên Huế 2024, bỏ các dòng cấp huyện (kết thúc hoạt động từ ngày 01/7/2025) và các dòng so với năm 2015; thêm Trung tâm Phục vụ hành chính công; dịch vụ công trực tuyến gọi là toàn trình, một phần theo Nghị định số 42/2022/NĐ-CP. Dùng cho UBND tỉnh và các sở, ngành, số liệu chốt từ ngày 01/7/2025 đến ngày 30/6/2026 (quý III/2025 đến quý II/2026). Biểu TTHC lập theo các cột của biểu số II.06a (Thông tư số 01/2020/TT-VPCP), dòng do đơn vị tự ghi. Khi cơ quan cấp trên có mẫu thì dùng mẫu ấy.',
  validFrom: '2025-07-01',
  validTo: '2026-06-30',
  levels: ['province'],
  isAdaptation: true,
  templates: [
    { ...plI, id: 'hai-cap-2025-tinh/pl1' },
    { ...plIi, id: 'hai-cap-2025-tinh/pl2' },
    { ...plIii, id: 'hai-cap-2025-tinh/pl3' },
    { ...plIv, id: 'hai-cap-2025-tinh/pl4' },
    { ...plV, id: 'hai-cap-2025-tinh/pl5' },
    { ...plVi, id: 'hai-cap-2025-tinh/pl6' },
    { ...plVii2025, id: 'hai-cap-2025-tinh/pl7' },
    { ...tthcOfProvince, id: 'hai-cap-2025-tinh/tthc' },
  ],
});

/** Every indicator that stands in the set of 2025. */
export type Province2025Indicator = IndicatorsOf<typeof province2025>;

export const province2026 = defineTemplateSet({
  id: 'hai-cap-2026-tinh',
  name: 'Hai cấp, tỉnh và sở ngành, từ quý III/2026',
  source:
    'Bản thích ứng, chưa có mẫu chính thức: lập từ bộ mẫu Thừa Thiên Huế 2024, bỏ các dòng cấp huyện (kết thúc hoạt động từ ngày 01/7/2025) và các dòng so với năm 2015; thêm Trung tâm Phục vụ hành chính công; dịch vụ công trực tuyến gọi là toàn trình, một phần, thêm dịch vụ công chủ động, theo Nghị định số 224/2026/NĐ-CP. Dùng cho UBND tỉnh và các sở, ngành, số liệu chốt từ ngày 01/7/2026 (từ quý III/2026). Biểu TTHC lập theo các cột của biểu số II.06a (Thông tư số 01/2020/TT-VPCP), dòng do đơn vị tự ghi. Khi cơ quan cấp trên có mẫu thì dùng mẫu ấy.',
  validFrom: '2026-07-01',
  levels: ['province'],
  isAdaptation: true,
  templates: [
    { ...plI, id: 'hai-cap-2026-tinh/pl1' },
    { ...plIi, id: 'hai-cap-2026-tinh/pl2' },
    { ...plIii, id: 'hai-cap-2026-tinh/pl3' },
    { ...plIv, id: 'hai-cap-2026-tinh/pl4' },
    { ...plV, id: 'hai-cap-2026-tinh/pl5' },
    { ...plVi, id: 'hai-cap-2026-tinh/pl6' },
    { ...plVii2026, id: 'hai-cap-2026-tinh/pl7' },
    { ...tthcOfProvince, id: 'hai-cap-2026-tinh/tthc' },
  ],
});

/** Every indicator that stands in the set of 2026. */
export type Province2026Indicator = IndicatorsOf<typeof province2026>;
