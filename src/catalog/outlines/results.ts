// II.2. How many dossiers were settled, and how many of them late: by level, for forms that count those on time and for
// forms that count those received and those not late.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import { everyLevel, fromDistrict, known, sentences, where } from './sentences';

type Level = 'departments' | 'district' | 'commune';

function onTimeOf<const L extends Level, const Who extends string>(
  level: L,
  who: Who,
  essentialAt: readonly AgencyLevel[],
) {
  return [
    {
      id: `tthc.${level}.results`,
      compares: [
        { id: `tthc.${level}.resolved`, as: `số hồ sơ ${who} giải quyết xong`, unit: 'hồ sơ' },
        { id: `tthc.${level}.onTimeRate`, as: 'tỷ lệ đúng hạn', unit: '' },
      ],
      essentialAt,
      ...(level === 'departments' ? {} : ({ ofAll: true } as const)),
      cases: [
        // The list by fields or units tells the same dossiers, and more; whether they agree is for the check to say.
        {
          levels: ['commune'],
          when: [{ filled: `tthc.${level}.resolved` }, { filled: 'dossiers.resolved.total@all' }],
          text: '',
        },
        { when: [{ equal: `tthc.${level}.resolved`, to: 'dossiers.resolved.total@all' }], text: '' },
        {
          when: [{ zero: `tthc.${level}.resolved` }],
          text: `Trong kỳ, ${who} không phát sinh hồ sơ TTHC giải quyết xong.`,
        },
        {
          when: [{ equal: `tthc.${level}.resolvedOnTime`, to: `tthc.${level}.resolved` }],
          text: `Trong kỳ, ${who} đã giải quyết xong {tthc.${level}.resolved^} hồ sơ TTHC{^}, đều đúng hạn{>rate}.`,
          clauses: { rate: known(', đạt ', [`{tthc.${level}.onTimeRate}%`]) },
        },
        {
          text: `Trong kỳ, ${who} đã giải quyết xong {tthc.${level}.resolved^} hồ sơ TTHC{^}, trong đó đúng hạn {tthc.${level}.resolvedOnTime}/{tthc.${level}.resolved} hồ sơ, đạt {tthc.${level}.onTimeRate}%{>late}.`,
          clauses: { late: where('; quá hạn ', [`{tthc.${level}.late} hồ sơ`]) },
        },
      ],
    },
  ] as const;
}

/** @param row the row of the form that counts dossiers by agency: where it is filled it tells all this, and more */
function notLateOf<const L extends Level, const Who extends string, const Row extends string>(
  level: L,
  who: Who,
  essentialAt: readonly AgencyLevel[],
  row: Row,
) {
  return [
    {
      id: `tthc.${level}.notLate`,
      compares: [
        { id: `tthc.${level}.resolved`, as: `số hồ sơ ${who} giải quyết xong`, unit: 'hồ sơ' },
        { id: `tthc.${level}.notLateRate`, as: 'tỷ lệ trước hạn và đúng hạn', unit: '' },
      ],
      essentialAt,
      ...(level === 'departments' ? {} : ({ ofAll: true } as const)),
      cases: [
        {
          when: [{ filled: `dossiers.received.total@${row}` }, { filled: `dossiers.resolved.total@${row}` }],
          text: '',
        },
        {
          when: [
            { zero: `dossiers.received.total@${row}` },
            { zero: `tthc.${level}.received` },
            { zero: `tthc.${level}.resolved` },
          ],
          text: '',
        },
        {
          when: [{ zero: `tthc.${level}.received` }, { zero: `tthc.${level}.resolved` }],
          text: `Trong kỳ, ${who} không phát sinh hồ sơ TTHC tiếp nhận, giải quyết.`,
        },
        {
          when: [{ zero: `tthc.${level}.resolved` }],
          text: `Trong kỳ, ${who} đã tiếp nhận {tthc.${level}.received^} hồ sơ TTHC{^}, chưa có hồ sơ giải quyết xong.`,
        },
        {
          when: [{ equal: `tthc.${level}.resolvedNotLate`, to: `tthc.${level}.resolved` }],
          text: `Trong kỳ, ${who} đã {>received}giải quyết xong {tthc.${level}.resolved^} hồ sơ TTHC{^}, đều trước hạn và đúng hạn{>rate}{>pending}.`,
          clauses: {
            received: { ...where('tiếp nhận ', [`{tthc.${level}.received^} hồ sơ{^}`]), tail: ', ' },
            rate: known(', đạt ', [`{tthc.${level}.notLateRate}%`]),
            pending: where('; còn ', [`{tthc.${level}.pending} hồ sơ chưa giải quyết xong`]),
          },
        },
        {
          when: [{ zero: `tthc.${level}.received` }],
          text: `Trong kỳ, ${who} đã giải quyết xong {tthc.${level}.resolved^} hồ sơ TTHC{^}, trong đó trước hạn và đúng hạn {tthc.${level}.resolvedNotLate}/{tthc.${level}.resolved} hồ sơ, đạt {tthc.${level}.notLateRate}%{>late}.`,
          clauses: { late: where('; quá hạn ', [`{tthc.${level}.lateOfNotLate} hồ sơ`]) },
        },
        {
          text: `Trong kỳ, ${who} đã tiếp nhận {tthc.${level}.received^} hồ sơ TTHC{^}, giải quyết xong {tthc.${level}.resolved^} hồ sơ{^}, trong đó trước hạn và đúng hạn {tthc.${level}.resolvedNotLate}/{tthc.${level}.resolved} hồ sơ, đạt {tthc.${level}.notLateRate}%{>late}{>pending}.`,
          clauses: {
            late: where('; quá hạn ', [`{tthc.${level}.lateOfNotLate} hồ sơ`]),
            pending: where('; còn ', [`{tthc.${level}.pending} hồ sơ chưa giải quyết xong`]),
          },
        },
      ],
    },
  ] as const;
}

export const onTime = [
  ...sentences(onTimeOf('departments', '{@departments}', ['province'])),
  ...sentences(onTimeOf('district', 'UBND {@districts}', fromDistrict)),
  ...sentences(onTimeOf('commune', 'UBND {@communes}', everyLevel)),
];

/** Forms that count dossiers received, and those on time and before time together. */
export const notLate = [
  ...sentences(notLateOf('departments', '{@departments}', ['province'], 'all')),
  ...sentences(notLateOf('district', 'UBND {@districts}', fromDistrict, 'district')),
  ...sentences(notLateOf('commune', 'UBND {@communes}', everyLevel, 'communes')),
];
