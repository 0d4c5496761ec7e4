// II.2. Cải cách thủ tục hành chính.

import type { OutlineSection } from '../../core/report/outline';
import { allDossiers, communeDossiers, districtDossiers } from './dossiers';
import { notLate, onTime } from './results';
import { among, counted, everyLevel, type FigureId, known, sentences, where } from './sentences';

const inventory = sentences([
  {
    id: 'tthc.inventory',
    compares: [{ id: 'tthc.total', as: 'số TTHC', unit: 'thủ tục' }],
    essentialAt: everyLevel,
    cases: [
      { when: [{ zero: 'tthc.total' }], text: 'Tại {@whole} không có TTHC thuộc thẩm quyền giải quyết.' },
      {
        text: 'Tổng số TTHC thuộc thẩm quyền giải quyết tại {@whole} là {tthc.total^} thủ tục{^}{>byLevel}.',
        clauses: {
          byLevel: among('tthc.total', [
            'thuộc cấp {@province} {tthc.province.total} thủ tục',
            'thuộc cấp huyện {tthc.district.total} thủ tục',
            'thuộc cấp xã {tthc.commune.total} thủ tục',
          ]),
        },
      },
      {
        when: [{ zero: 'tthc.commune.total' }],
        text: 'UBND {@communes} không có TTHC thuộc thẩm quyền giải quyết.',
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
        text: 'Trong kỳ {>changes}.',
        clauses: {
          changes: counted('có ', 'không có ', [
            '{tthc.newlyPublished} TTHC công bố mới',
            '{tthc.abolishedOrReplaced} TTHC bãi bỏ, thay thế',
            '{tthc.simplificationApproved} TTHC được phê duyệt phương án đơn giản hóa',
          ]),
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
        text: 'Thực hiện cơ chế một cửa, một cửa liên thông, {>which}.',
        clauses: {
          which: counted('có ', 'không có ', [
            '{tthc.interlinked.sameLevel^} TTHC{^} liên thông cùng cấp',
            '{tthc.interlinked.acrossLevels^} TTHC{^} liên thông giữa các cấp chính quyền',
          ]),
        },
      },
      {
        text: 'Thực hiện cơ chế một cửa, một cửa liên thông, có {tthc.interlinked.sameLevel} TTHC liên thông cùng cấp và {tthc.interlinked.acrossLevels} TTHC liên thông giữa các cấp chính quyền.',
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
        text: 'Việc tiếp nhận, giải quyết TTHC không phụ thuộc vào địa giới hành chính chưa được thực hiện.',
      },
      {
        text: 'Việc tiếp nhận, giải quyết không phụ thuộc vào địa giới hành chính được thực hiện với {tthc.boundaryFree^} TTHC{^}.',
      },
    ],
  },
]);

const feedback = sentences([
  {
    id: 'feedback',
    compares: [{ id: 'feedback.received', as: 'số phản ánh, kiến nghị', unit: '' }],
    essentialAt: everyLevel,
    cases: [
      {
        when: [{ zero: 'feedback.received' }],
        text: 'Về quy định TTHC, {@agency} không tiếp nhận phản ánh, kiến nghị nào của cá nhân, tổ chức trong kỳ.',
      },
      {
        when: [{ equal: 'feedback.resolved', to: 'feedback.received' }],
        text: 'Về quy định TTHC, {@agency} đã tiếp nhận {feedback.received^} phản ánh, kiến nghị{^} của cá nhân, tổ chức; tất cả đã được giải quyết xong{>rate}.',
        clauses: { rate: known(', đạt ', ['{feedback.resolutionRate}%']) },
      },
      {
        text: 'Về quy định TTHC, {@agency} đã tiếp nhận {feedback.received^} phản ánh, kiến nghị{^} của cá nhân, tổ chức; đã giải quyết xong {feedback.resolved}/{feedback.received} phản ánh, kiến nghị, đạt {feedback.resolutionRate}%{>left}.',
        clauses: { left: where('; còn ', ['{feedback.left} phản ánh, kiến nghị đang giải quyết']) },
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
    { kind: 'item', sentences: onTime },
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
