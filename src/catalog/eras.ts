// The three eras of the forms, and what each no longer has. Only what the acts themselves say: that "mức độ 4" became
// "toàn trình" is a rule of thumb, so nothing here leads from one to the other.

import type { Era, EraEnd } from '../core/form/era';
import type { IndicatorId } from './indicators';

/** Rows under a heading of cấp huyện do not repeat the word, so ids tell more than labels. */
const districtIndicators = [
  'legalDocuments.issued.district',
  'legalDocuments.drafted.districtResolutions',
  'legalDocuments.drafted.districtDecisions',
  'tasks.fromDistrict.group',
  'tasks.fromDistrict.assigned',
  'tasks.fromDistrict.completedOnTime',
  'tasks.fromDistrict.completedLate',
  'tasks.fromDistrict.overdue',
  'tthc.district.total',
  'tthc.oneStop.districtCentre',
  'tthc.district.onTimeRate',
  'tthc.district.resolved',
  'tthc.district.resolvedOnTime',
  'tthc.district.received',
  'tthc.district.resolvedNotLate',
  'tthc.district.notLateRate',
  'tthc.district.onTimeOfReceivedRate',
  'organization.district.restructuredRate',
  'publicUnits.district',
  'digital.offices.documentSoftware',
  'digital.offices.localNetwork',
  'digital.offices.website',
  'eDocument.connection.districtsRate',
  'eDocument.connection.communesRate',
  'eDocument.usage.districtsRate',
  'oneStopSystem.districtsRate',
] as const satisfies readonly IndicatorId[];

const onlineLevelIndicators = [
  'service.level3.rate',
  'service.level3.eligible',
  'service.level3.provided',
  'service.level3.withDossiers',
  'service.level4.rate',
  'service.level4.eligible',
  'service.level4.provided',
  'service.level4.withDossiers',
  'service.level34.provided',
  'service.level34.withDossiersRate',
  'service.nationalPortal.rate',
  'service.nationalPortal.integrated',
  'service.dossiers.onlineRate',
] as const satisfies readonly IndicatorId[];

const districtEnded: EraEnd = {
  id: 'district',
  since: '2025-07-01',
  source:
    'Nghị quyết số 60-NQ/TW và Nghị quyết số 203/2025/QH15: chính quyền địa phương hai cấp, cấp huyện kết thúc hoạt động từ ngày 01/7/2025',
  indicators: districtIndicators,
  members: ['district'],
  phrases: [
    'cấp huyện',
    'cấp quận',
    'UBND huyện',
    'UBND quận',
    'UBND thị xã',
    'UBND các huyện',
    'HĐND huyện',
    'HĐND quận',
    'HĐND thị xã',
    'các quận, huyện',
    'huyện, thị xã',
    'thành phố thuộc tỉnh',
  ],
  units: ['huyện', 'quận', 'thị xã', 'UBND huyện', 'UBND quận', 'UBND thị xã'],
  // What was handed over is a live figure of whoever took it over.
  except: ['bàn giao', 'chuyển giao', 'tiếp nhận từ', 'trước ngày 01/7/2025', 'trước sắp xếp', 'trước đây'],
};

const onlineLevels = {
  indicators: onlineLevelIndicators,
  members: [],
  phrases: ['mức độ 1', 'mức độ 2', 'mức độ 3', 'mức độ 4'],
  units: [],
  except: ['chủ động'],
} as const;

const onlineLevelsEnded: EraEnd = {
  ...onlineLevels,
  id: 'onlineLevels',
  since: '2025-07-01',
  source: 'Nghị định số 42/2022/NĐ-CP: dịch vụ công trực tuyến toàn trình và một phần',
};

const onlineLevelsReused: EraEnd = {
  ...onlineLevels,
  id: 'onlineLevelsReused',
  since: '2026-07-01',
  source:
    'Nghị định số 224/2026/NĐ-CP: dịch vụ công trực tuyến toàn trình và một phần (Điều 14), dịch vụ công chủ động mức độ 1 đến 4 (Điều 16)',
};

/** In the order of time, without gaps. */
export const eras: readonly Era[] = [
  {
    id: 'ba-cap',
    name: 'Chính quyền ba cấp, số liệu chốt đến ngày 30/6/2025',
    to: '2025-06-30',
    levels: ['province', 'district', 'commune'],
    // Forms of the provinces went on asking for mức độ 3 and 4 after Nghị định 42/2022/NĐ-CP.
    ended: [],
  },
  {
    id: 'hai-cap-2025',
    name: 'Chính quyền hai cấp, số liệu chốt từ ngày 01/7/2025 đến ngày 30/6/2026',
    from: '2025-07-01',
    to: '2026-06-30',
    levels: ['province', 'commune'],
    ended: [districtEnded, onlineLevelsEnded],
  },
  {
    id: 'hai-cap-2026',
    name: 'Chính quyền hai cấp, số liệu chốt từ ngày 01/7/2026',
    from: '2026-07-01',
    levels: ['province', 'commune'],
    ended: [districtEnded, onlineLevelsReused],
  },
];
