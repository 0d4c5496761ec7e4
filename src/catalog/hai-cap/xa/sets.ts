// Hai cấp, xã, phường, đặc khu: adaptations; no official form was at hand.

import { defineTemplateSet, type IndicatorsOf } from '../../../core/form/template';
import { plVi } from '../pl-vi';
import { tthcOfCommune } from '../tthc';
import { plI } from './pl-i';
import { plIi } from './pl-ii';
import { plIii } from './pl-iii';
import { plIv } from './pl-iv';
import { plV } from './pl-v';
import { plVii2025 } from './pl-vii-2025';
import { plVii2026 } from './pl-vii-2026';

export const commune2025 = defineTemplateSet({
  id: 'hai-cap-2025-xa',
  name: 'Hai cấp, xã phường, từ quý III/2025',
  source:
    'Bản thích ứng, chưa có mẫu chính thức: lập từ bộ mẫu Thừa Thiên Huế 2024, bỏ các dòng cấp huyện (kết thúc hoạt động từ ngày 01/7/2025) và các dòng so với năm 2015, chỉ giữ các dòng của cấp xã; thêm Trung tâm Phục vụ hành chính công; dịch vụ công trực tuyến gọi là toàn trình, một phần theo Nghị định số 42/2022/NĐ-CP. Dùng cho UBND xã, phường, đặc khu, số liệu chốt từ ngày 01/7/2025 đến ngày 30/6/2026 (quý III/2025 đến quý II/2026). Biểu TTHC lập theo các cột của biểu số II.06a (Thông tư số 01/2020/TT-VPCP), dòng do đơn vị tự ghi. Khi cơ quan cấp trên có mẫu thì dùng mẫu ấy.',
  validFrom: '2025-07-01',
  validTo: '2026-06-30',
  levels: ['commune'],
  isAdaptation: true,
  templates: [
    { ...plI, id: 'hai-cap-2025-xa/pl1' },
    { ...plIi, id: 'hai-cap-2025-xa/pl2' },
    { ...plIii, id: 'hai-cap-2025-xa/pl3' },
    { ...plIv, id: 'hai-cap-2025-xa/pl4' },
    { ...plV, id: 'hai-cap-2025-xa/pl5' },
    { ...plVi, id: 'hai-cap-2025-xa/pl6' },
    { ...plVii2025, id: 'hai-cap-2025-xa/pl7' },
    { ...tthcOfCommune, id: 'hai-cap-2025-xa/tthc' },
  ],
});

/** Every indicator that stands in the set of 2025. */
export type Commune2025Indicator = IndicatorsOf<typeof commune2025>;

export const commune2026 = defineTemplateSet({
  id: 'hai-cap-2026-xa',
  name: 'Hai cấp, xã phường, từ quý III/2026',
  source:
    'Bản thích ứng, chưa có mẫu chính thức: lập từ bộ mẫu Thừa Thiên Huế 2024, bỏ các dòng cấp huyện (kết thúc hoạt động từ ngày 01/7/2025) và các dòng so với năm 2015, chỉ giữ các dòng của cấp xã; thêm Trung tâm Phục vụ hành chính công; dịch vụ công trực tuyến gọi là toàn trình, một phần, thêm dịch vụ công chủ động, theo Nghị định số 224/2026/NĐ-CP. Dùng cho UBND xã, phường, đặc khu, số liệu chốt từ ngày 01/7/2026 (từ quý III/2026). Biểu TTHC lập theo các cột của biểu số II.06a (Thông tư số 01/2020/TT-VPCP), dòng do đơn vị tự ghi. Khi cơ quan cấp trên có mẫu thì dùng mẫu ấy.',
  validFrom: '2026-07-01',
  levels: ['commune'],
  isAdaptation: true,
  templates: [
    { ...plI, id: 'hai-cap-2026-xa/pl1' },
    { ...plIi, id: 'hai-cap-2026-xa/pl2' },
    { ...plIii, id: 'hai-cap-2026-xa/pl3' },
    { ...plIv, id: 'hai-cap-2026-xa/pl4' },
    { ...plV, id: 'hai-cap-2026-xa/pl5' },
    { ...plVi, id: 'hai-cap-2026-xa/pl6' },
    { ...plVii2026, id: 'hai-cap-2026-xa/pl7' },
    { ...tthcOfCommune, id: 'hai-cap-2026-xa/tthc' },
  ],
});

/** Every indicator that stands in the set of 2026. */
export type Commune2026Indicator = IndicatorsOf<typeof commune2026>;
