// II.2. Cải cách thủ tục hành chính.

import type { OutlineSection } from '../../core/report/outline';
import { allDossiers } from './all-dossiers';
import { communeDossiers, districtDossiers } from './dossiers';
import { everyLevel, type FigureId, fromDistrict, sentences } from './sentences';

const inventory = sentences([
  {
    id: 'tthc.inventory',
    essentialAt: everyLevel,
    cases: [
      {
        text: 'Tổng số TTHC thuộc thẩm quyền giải quyết tại địa phương là {tthc.total^} thủ tục{^}{>byLevel}.',
        clauses: {
          byLevel: {
            lead: ', trong đó: ',
            parts: [
              'cấp tỉnh {tthc.province.total} thủ tục',
              'cấp huyện {tthc.district.total} thủ tục',
              'cấp xã {tthc.commune.total} thủ tục',
            ],
            separator: ', ',
            tail: '',
            skipZero: true,
          },
        },
      },
      {
        text: 'Tổng số TTHC thuộc thẩm quyền giải quyết của {@communes} là {tthc.commune.total^} thủ tục{^}.',
      },
    ],
  },
  {
    id: 'tthc.onNationalPortal',
    cases: [
      {
        when: [{ zero: 'tthc.onNationalPortal' }],
        text: 'Chưa cập nhật, công khai TTHC trên Cổng Dịch vụ công quốc gia.',
      },
      {
        text: 'Đã cập nhật, công khai {tthc.onNationalPortal^} TTHC{^} trên Cổng Dịch vụ công quốc gia.',
      },
    ],
  },
  {
    id: 'tthc.changes',
    cases: [
      {
        when: [
          { zero: 'tthc.simplificationApproved' },
          { zero: 'tthc.newlyPublished' },
          { zero: 'tthc.abolishedOrReplaced' },
        ],
        text: 'Trong kỳ không phát sinh TTHC công bố mới, bãi bỏ, thay thế hoặc được phê duyệt phương án đơn giản hóa.',
      },
      {
        text: 'Trong kỳ có {>changes}.',
        clauses: {
          changes: {
            lead: '',
            parts: [
              '{tthc.simplificationApproved} TTHC được phê duyệt phương án đơn giản hóa',
              '{tthc.newlyPublished} TTHC công bố mới',
              '{tthc.abolishedOrReplaced} TTHC bãi bỏ, thay thế',
            ],
            separator: '; ',
            tail: '',
          },
        },
      },
    ],
  },
]);

const oneStop = sentences([
  {
    id: 'tthc.oneStop',
    essentialAt: everyLevel,
    cases: [
      {
        text: 'Thực hiện cơ chế một cửa, một cửa liên thông: có {tthc.interlinked.sameLevel^} TTHC{^} liên thông cùng cấp và {tthc.interlinked.acrossLevels^} TTHC{^} liên thông giữa các cấp chính quyền.',
      },
    ],
  },
  {
    id: 'tthc.oneStop.serviceCentre',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'tthc.oneStop.serviceCentre' }],
        text: 'Chưa có TTHC được tiếp nhận, trả kết quả tại Trung tâm Phục vụ hành chính công.',
      },
      {
        text: 'Có {tthc.oneStop.serviceCentre^} TTHC{^} được tiếp nhận, trả kết quả tại Trung tâm Phục vụ hành chính công.',
      },
    ],
  },
  {
    id: 'tthc.boundaryFree',
    cases: [
      {
        when: [{ zero: 'tthc.boundaryFree' }],
        text: 'Chưa có TTHC được tiếp nhận, giải quyết không phụ thuộc vào địa giới hành chính.',
      },
      {
        text: 'Có {tthc.boundaryFree^} TTHC{^} được tiếp nhận, giải quyết không phụ thuộc vào địa giới hành chính.',
      },
    ],
  },
]);

const results = sentences([
  {
    id: 'tthc.departments.results',
    essentialAt: ['province'],
    cases: [
      {
        when: [{ zero: 'tthc.departments.resolved' }],
        text: '{@inPeriod}, các sở, ngành không phát sinh hồ sơ TTHC giải quyết xong.',
      },
      {
        text: '{@inPeriod}, các sở, ngành đã giải quyết xong {tthc.departments.resolved^} hồ sơ TTHC{^}, trong đó đúng hạn {tthc.departments.resolvedOnTime}/{tthc.departments.resolved} hồ sơ, đạt {tthc.departments.onTimeRate}%.',
      },
    ],
  },
  {
    id: 'tthc.district.results',
    essentialAt: ['province', 'district'],
    cases: [
      {
        when: [{ zero: 'tthc.district.resolved' }],
        text: 'Trong kỳ, UBND cấp huyện không phát sinh hồ sơ TTHC giải quyết xong.',
      },
      {
        text: 'Trong kỳ, UBND cấp huyện đã giải quyết xong {tthc.district.resolved^} hồ sơ TTHC{^}, trong đó đúng hạn {tthc.district.resolvedOnTime}/{tthc.district.resolved} hồ sơ, đạt {tthc.district.onTimeRate}%.',
      },
    ],
  },
  {
    id: 'tthc.commune.results',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'tthc.commune.resolved' }],
        text: 'UBND {@communes} không phát sinh hồ sơ TTHC giải quyết xong.',
      },
      {
        text: 'UBND {@communes} đã giải quyết xong {tthc.commune.resolved^} hồ sơ TTHC{^}, trong đó đúng hạn {tthc.commune.resolvedOnTime}/{tthc.commune.resolved} hồ sơ, đạt {tthc.commune.onTimeRate}%.',
      },
    ],
  },
]);

/** Forms that count dossiers received, and those on time and before time together. */
const notLate = sentences([
  {
    id: 'tthc.departments.notLate',
    essentialAt: ['province'],
    cases: [
      {
        when: [{ zero: 'tthc.departments.received' }, { zero: 'tthc.departments.resolved' }],
        text: '{@inPeriod}, các sở, ngành không phát sinh hồ sơ TTHC tiếp nhận, giải quyết.',
      },
      {
        when: [{ zero: 'tthc.departments.resolved' }],
        text: '{@inPeriod}, các sở, ngành đã tiếp nhận {tthc.departments.received^} hồ sơ TTHC{^}, chưa có hồ sơ giải quyết xong.',
      },
      {
        text: '{@inPeriod}, các sở, ngành đã tiếp nhận {tthc.departments.received^} hồ sơ TTHC{^}, giải quyết xong {tthc.departments.resolved^} hồ sơ{^}, trong đó trước hạn và đúng hạn {tthc.departments.resolvedNotLate}/{tthc.departments.resolved} hồ sơ, đạt {tthc.departments.notLateRate}%.',
      },
    ],
  },
  {
    id: 'tthc.district.notLate',
    essentialAt: fromDistrict,
    cases: [
      {
        when: [{ zero: 'tthc.district.received' }, { zero: 'tthc.district.resolved' }],
        text: 'Trong kỳ, UBND cấp huyện không phát sinh hồ sơ TTHC tiếp nhận, giải quyết.',
      },
      {
        when: [{ zero: 'tthc.district.resolved' }],
        text: 'Trong kỳ, UBND cấp huyện đã tiếp nhận {tthc.district.received^} hồ sơ TTHC{^}, chưa có hồ sơ giải quyết xong.',
      },
      {
        text: 'Trong kỳ, UBND cấp huyện đã tiếp nhận {tthc.district.received^} hồ sơ TTHC{^}, giải quyết xong {tthc.district.resolved^} hồ sơ{^}, trong đó trước hạn và đúng hạn {tthc.district.resolvedNotLate}/{tthc.district.resolved} hồ sơ, đạt {tthc.district.notLateRate}%.',
      },
    ],
  },
  {
    id: 'tthc.commune.notLate',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'tthc.commune.received' }, { zero: 'tthc.commune.resolved' }],
        text: 'Trong kỳ, UBND {@communes} không phát sinh hồ sơ TTHC tiếp nhận, giải quyết.',
      },
      {
        when: [{ zero: 'tthc.commune.resolved' }],
        text: 'Trong kỳ, UBND {@communes} đã tiếp nhận {tthc.commune.received^} hồ sơ TTHC{^}, chưa có hồ sơ giải quyết xong.',
      },
      {
        text: 'Trong kỳ, UBND {@communes} đã tiếp nhận {tthc.commune.received^} hồ sơ TTHC{^}, giải quyết xong {tthc.commune.resolved^} hồ sơ{^}, trong đó trước hạn và đúng hạn {tthc.commune.resolvedNotLate}/{tthc.commune.resolved} hồ sơ, đạt {tthc.commune.notLateRate}%.',
      },
    ],
  },
]);

const feedback = sentences([
  {
    id: 'feedback',
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'feedback.received' }],
        text: 'Trong kỳ, {@agency} không có phản ánh, kiến nghị của cá nhân, tổ chức về quy định TTHC.',
      },
      {
        text: 'Trong kỳ, {@agency} đã tiếp nhận {feedback.received^} phản ánh, kiến nghị{^} của cá nhân, tổ chức về quy định TTHC; đã giải quyết xong {feedback.resolved}/{feedback.received} phản ánh, kiến nghị, đạt {feedback.resolutionRate}%.',
      },
    ],
  },
]);

export const proceduresSection: OutlineSection<FigureId> = {
  key: 'procedures',
  level: 2,
  title: 'Cải cách thủ tục hành chính (TTHC)',
  content: [
    { kind: 'item', sentences: inventory },
    { kind: 'item', sentences: oneStop },
    { kind: 'item', sentences: results },
    { kind: 'item', sentences: notLate },
    { kind: 'item', sentences: districtDossiers },
    { kind: 'item', sentences: communeDossiers },
    { kind: 'item', sentences: allDossiers },
    { kind: 'item', sentences: feedback },
    {
      kind: 'freeText',
      key: 'procedures',
      hint: 'Nêu việc rà soát, công khai TTHC, hoạt động của nơi tiếp nhận và trả kết quả, hồ sơ đang giải quyết và kết quả khác',
    },
  ],
};
