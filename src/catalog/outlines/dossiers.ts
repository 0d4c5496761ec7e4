// II.2. Kết quả giải quyết TTHC, where the form counts dossiers by agency: a row for the district, one for all communes,
// or that of a service centre, whose last row speaks for all.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import { among, everyLevel, fromDistrict, known, sentences, where } from './sentences';

type Member = 'district' | 'communes' | 'all';

/**
 * @param none said where no dossier came in
 * @param some what leads to the number that came in
 * @param counted what rose or fell since earlier periods
 * @param settled the same of those that were settled
 * @param rate the share of those settled in time, which the form that counts by level gives: told here, with the counts
 */
function dossiersOf<
  const M extends Member,
  const None extends string,
  const Some extends string,
  const Counted extends string,
  const Settled extends string,
  const Rate extends 'tthc.district.notLateRate' | 'tthc.commune.notLateRate',
>(
  member: M,
  essentialAt: readonly AgencyLevel[],
  none: None,
  some: Some,
  counted: Counted,
  settled: Settled,
  rate: Rate,
) {
  const ofAll = known(', đạt ', [`{${rate}}%`]);
  const ofSome = known('; tỷ lệ trước hạn và đúng hạn đạt ', [`{${rate}}%`]);
  const nothingReceived = { when: [{ zero: `dossiers.received.total@${member}` }], text: '' } as const;
  return [
    {
      id: `dossiers.received@${member}`,
      compares: [{ id: `dossiers.received.total@${member}`, as: counted, unit: 'hồ sơ' }],
      essentialAt,
      cases: [
        { when: [{ zero: `dossiers.received.total@${member}` }], text: none },
        {
          text: `${some} {dossiers.received.total@${member}} hồ sơ{>bySource}.`,
          clauses: {
            bySource: among(
              `dossiers.received.total@${member}`,
              [
                `tiếp nhận trực tuyến {dossiers.received.online@${member}} hồ sơ`,
                `tiếp nhận trực tiếp, qua dịch vụ bưu chính công ích {dossiers.received.direct@${member}} hồ sơ`,
                `kỳ trước chuyển sang {dossiers.received.carriedOver@${member}} hồ sơ`,
              ],
              { separator: '; ' },
            ),
          },
        },
      ],
    },
    {
      id: `dossiers.resolved@${member}`,
      compares: [
        { id: `dossiers.resolved.total@${member}`, as: settled, unit: 'hồ sơ' },
        { id: rate, as: 'tỷ lệ trước hạn và đúng hạn', unit: '' },
      ],
      cases: [
        nothingReceived,
        {
          when: [{ zero: `dossiers.resolved.total@${member}` }],
          text: 'Đến thời điểm báo cáo chưa có hồ sơ giải quyết xong.',
        },
        {
          when: [{ equal: `dossiers.resolved.onTime@${member}`, to: `dossiers.resolved.total@${member}` }],
          text: `Đã giải quyết {dossiers.resolved.total@${member}} hồ sơ, đều đúng hạn{>rate}.`,
          clauses: { rate: ofAll },
        },
        {
          when: [{ equal: `dossiers.resolved.early@${member}`, to: `dossiers.resolved.total@${member}` }],
          text: `Đã giải quyết {dossiers.resolved.total@${member}} hồ sơ, đều trước hạn{>rate}.`,
          clauses: { rate: ofAll },
        },
        {
          when: [{ zero: `dossiers.resolved.late@${member}` }],
          text: `Đã giải quyết {dossiers.resolved.total@${member}} hồ sơ{>byTime}; không có hồ sơ giải quyết quá hạn{>rate}.`,
          clauses: {
            rate: ofSome,
            byTime: among(`dossiers.resolved.total@${member}`, [
              `trước hạn {dossiers.resolved.early@${member}} hồ sơ`,
              `đúng hạn {dossiers.resolved.onTime@${member}} hồ sơ`,
            ]),
          },
        },
        {
          text: `Đã giải quyết {dossiers.resolved.total@${member}} hồ sơ{>byTime}{>rate}.`,
          clauses: {
            rate: ofSome,
            byTime: among(`dossiers.resolved.total@${member}`, [
              `trước hạn {dossiers.resolved.early@${member}} hồ sơ`,
              `đúng hạn {dossiers.resolved.onTime@${member}} hồ sơ`,
              `quá hạn {dossiers.resolved.late@${member}} hồ sơ`,
            ]),
          },
        },
      ],
    },
    {
      id: `dossiers.pending@${member}`,
      cases: [
        nothingReceived,
        {
          when: [{ zero: `dossiers.pending.total@${member}` }],
          text: 'Không còn hồ sơ đang giải quyết.',
        },
        {
          text: `Đang giải quyết {dossiers.pending.total@${member}} hồ sơ{>byTime}.`,
          clauses: {
            byTime: among(`dossiers.pending.total@${member}`, [
              `chưa đến hạn {dossiers.pending.notDue@${member}} hồ sơ`,
              `quá hạn {dossiers.pending.overdue@${member}} hồ sơ`,
            ]),
          },
        },
      ],
    },
    {
      id: `dossiers.returned@${member}`,
      cases: [
        {
          text: '{>which}.',
          clauses: {
            which: where('Đã ', [
              `trả lại {dossiers.returned@${member}} hồ sơ do không đủ điều kiện giải quyết`,
              `hủy {dossiers.cancelled@${member}} hồ sơ`,
            ]),
          },
        },
      ],
    },
  ] as const;
}

export const districtDossiers = sentences(
  dossiersOf(
    'district',
    fromDistrict,
    'UBND {@districts} không phát sinh hồ sơ TTHC trong kỳ.',
    'Trong kỳ, UBND {@districts} tiếp nhận tổng số',
    'số hồ sơ UBND {@districts} tiếp nhận',
    'số hồ sơ UBND {@districts} giải quyết xong',
    'tthc.district.notLateRate',
  ),
);

export const communeDossiers = sentences(
  dossiersOf(
    'communes',
    everyLevel,
    'UBND {@communes} không phát sinh hồ sơ TTHC trong kỳ.',
    'Trong kỳ, UBND {@communes} tiếp nhận tổng số',
    'số hồ sơ UBND {@communes} tiếp nhận',
    'số hồ sơ UBND {@communes} giải quyết xong',
    'tthc.commune.notLateRate',
  ),
);

const listed = sentences(
  dossiersOf(
    'all',
    everyLevel,
    'Không phát sinh hồ sơ TTHC phải giải quyết trong kỳ.',
    'Tổng số hồ sơ TTHC phải giải quyết trong kỳ là',
    'số hồ sơ phải giải quyết',
    'số hồ sơ giải quyết xong',
    'tthc.commune.notLateRate',
  ),
);

/** Where the form by levels counts the same dossiers, it is silent but for the share that it gives. */
const sameAsByLevel = sentences([
  {
    id: 'dossiers.onTimeRate@all',
    cases: [
      {
        when: [{ equal: 'tthc.commune.resolved', to: 'dossiers.resolved.total@all' }],
        text: 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt {tthc.commune.onTimeRate^}%{^}.',
      },
      {
        when: [{ equal: 'tthc.departments.resolved', to: 'dossiers.resolved.total@all' }],
        text: 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt {tthc.departments.onTimeRate^}%{^}.',
      },
    ],
  },
]);

/** The share stands right behind the counts of those that were settled. */
export const allDossiers = listed.flatMap((one) =>
  one.id === 'dossiers.resolved@all' ? [one, ...sameAsByLevel] : [one],
);
