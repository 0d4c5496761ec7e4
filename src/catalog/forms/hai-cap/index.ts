// The four two-tier sets: two levels, two eras, one body.

import type { IndicatorsOf } from '../../../core/form/template';
import { templateSet } from '../../compose';
import { standard } from '../layouts';
import { forms, tthc } from './forms';

const common = {
  isAdaptation: true,
  caption: '(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của …)',
  layout: standard,
} as const;

const in2025 = { validFrom: '2025-07-01', validTo: '2026-06-30' } as const;
const in2026 = { validFrom: '2026-07-01' } as const;

const words2025 = {
  services: 'một phần theo Nghị định số 42/2022/NĐ-CP',
  days: 'từ ngày 01/7/2025 đến ngày 30/6/2026 (quý III/2025 đến quý II/2026)',
};
const words2026 = {
  services: 'một phần, thêm dịch vụ công chủ động, theo Nghị định số 224/2026/NĐ-CP',
  days: 'từ ngày 01/7/2026 (từ quý III/2026)',
};

const source = (left: string, agencies: string, { services, days }: typeof words2025): string =>
  `Bản thích ứng, chưa có mẫu chính thức: lập từ bộ mẫu Thừa Thiên Huế 2024, bỏ các dòng cấp huyện (kết thúc hoạt động từ ngày 01/7/2025) và các dòng so với năm 2015${left}; thêm Trung tâm Phục vụ hành chính công; dịch vụ công trực tuyến gọi là toàn trình, ${services}. Dùng cho ${agencies}, số liệu chốt ${days}. Biểu TTHC lập theo các cột của biểu số II.06a (Thông tư số 01/2020/TT-VPCP), dòng do đơn vị tự ghi. Khi cơ quan cấp trên có mẫu thì dùng mẫu ấy.`;

const ofCommune = (words: typeof words2025): string =>
  source(', chỉ giữ các dòng của cấp xã', 'UBND xã, phường, đặc khu', words);
const ofProvince = (words: typeof words2025): string => source('', 'UBND tỉnh và các sở, ngành', words);

const commune = {
  ...common,
  levels: ['commune'],
  forms: { ...forms, tthc: tthc('fields', 'Lĩnh vực …') },
} as const;
const province = {
  ...common,
  levels: ['province'],
  forms: { ...forms, tthc: tthc('units', 'Đơn vị …') },
} as const;

export const commune2025 = templateSet({
  ...commune,
  ...in2025,
  id: 'hai-cap-2025-xa',
  name: 'Hai cấp, xã phường, từ quý III/2025',
  source: ofCommune(words2025),
});

export const commune2026 = templateSet({
  ...commune,
  ...in2026,
  id: 'hai-cap-2026-xa',
  name: 'Hai cấp, xã phường, từ quý III/2026',
  source: ofCommune(words2026),
});

export const province2025 = templateSet({
  ...province,
  ...in2025,
  id: 'hai-cap-2025-tinh',
  name: 'Hai cấp, tỉnh và sở ngành, từ quý III/2025',
  source: ofProvince(words2025),
});

export const province2026 = templateSet({
  ...province,
  ...in2026,
  id: 'hai-cap-2026-tinh',
  name: 'Hai cấp, tỉnh và sở ngành, từ quý III/2026',
  source: ofProvince(words2026),
});

/** Every indicator that stands in each of the sets. */
export type Commune2025Indicator = IndicatorsOf<typeof commune2025>;
export type Commune2026Indicator = IndicatorsOf<typeof commune2026>;
export type Province2025Indicator = IndicatorsOf<typeof province2025>;
export type Province2026Indicator = IndicatorsOf<typeof province2026>;
