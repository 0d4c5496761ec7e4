// The report of a month: one page. It tells the figures that move from month to month in short sentences of its own, and
// asks for nothing that the report of the quarter will ask for.

import type { OutlineSection } from '../../core/report/outline';
import { place } from './place';
import { counted, type FigureId, known, sentences, where } from './sentences';

const directing = sentences([
  {
    id: 'month.directing',
    cases: [
      {
        text: '{@agency} {>deeds}.',
        clauses: {
          deeds: {
            ...counted('đã ', 'chưa ', [
              'ban hành {directing.documentsIssued} văn bản chỉ đạo về CCHC',
              'kiểm tra {inspection.officesInspected} cơ quan, đơn vị',
            ]),
            separator: ', ',
            skipZero: true,
          },
        },
      },
    ],
  },
  {
    id: 'month.plan',
    cases: [
      {
        when: [{ positive: 'plan.tasksAssigned' }],
        text: 'Kế hoạch CCHC năm {@year} đã hoàn thành {plan.tasksCompleted}/{plan.tasksAssigned} nhiệm vụ{>rate}.',
        clauses: { rate: known(', đạt ', ['{plan.completionRate}%']) },
      },
    ],
  },
  {
    id: 'month.tasks',
    cases: [
      {
        when: [{ positive: 'tasks.fromProvince.assigned' }],
        text: '{@provinceCommittee} giao {tasks.fromProvince.assigned} nhiệm vụ, đã hoàn thành đúng hạn {tasks.fromProvince.completedOnTime}/{tasks.fromProvince.assigned} nhiệm vụ{>late}.',
        clauses: {
          late: where(', ', [
            'hoàn thành quá hạn {tasks.fromProvince.completedLate} nhiệm vụ',
            'quá hạn chưa hoàn thành {tasks.fromProvince.overdue} nhiệm vụ',
          ]),
        },
      },
    ],
  },
]);

function settled<const L extends 'district' | 'commune', const Who extends string>(level: L, who: Who) {
  return [
    {
      id: `month.tthc.${level}`,
      cases: [
        {
          when: [{ positive: `tthc.${level}.resolved` }],
          text: `${who} đã giải quyết {tthc.${level}.resolved} hồ sơ TTHC{>rate}{>notLate}{>late}{>lateOfNotLate}.`,
          clauses: {
            rate: known(', đúng hạn ', [`{tthc.${level}.onTimeRate}%`]),
            notLate: known(', trước và đúng hạn ', [`{tthc.${level}.notLateRate}%`]),
            late: where(', quá hạn ', [`{tthc.${level}.late} hồ sơ`]),
            lateOfNotLate: where(', quá hạn ', [`{tthc.${level}.lateOfNotLate} hồ sơ`]),
          },
        },
      ],
    },
  ] as const;
}

function dossiers<const M extends 'district' | 'communes' | 'all', const Who extends string>(
  member: M,
  who: Who,
) {
  return [
    {
      id: `month.dossiers.${member}`,
      cases: [
        {
          when: [{ positive: `dossiers.received.total@${member}` }],
          text: `${who} {dossiers.received.total@${member}} hồ sơ{>settled}{>pending}.`,
          clauses: {
            settled: where(
              ', ',
              [
                `đã giải quyết {dossiers.resolved.total@${member}} hồ sơ`,
                `quá hạn {dossiers.resolved.late@${member}} hồ sơ`,
              ],
              ', ',
            ),
            pending: where('; ', [
              `đang giải quyết {dossiers.pending.total@${member}} hồ sơ`,
              `đã quá hạn {dossiers.pending.overdue@${member}} hồ sơ`,
            ]),
          },
        },
      ],
    },
  ] as const;
}

const settledByLevel = [
  ...sentences(settled('district', 'UBND {@districts}')),
  ...sentences(settled('commune', 'UBND {@communes}')),
];

const counts = [
  ...sentences(dossiers('district', 'UBND {@districts} tiếp nhận')),
  ...sentences(dossiers('communes', 'UBND {@communes} tiếp nhận')),
  ...sentences(dossiers('all', 'Số hồ sơ phải giải quyết là')),
];

const others = sentences([
  {
    id: 'month.online',
    cases: [
      {
        when: [{ positive: 'service.dossiers.received' }],
        text: 'Hồ sơ trực tuyến đạt {service.online.dossierRate}% ({service.dossiers.receivedOnline}/{service.dossiers.received} hồ sơ).',
      },
      {
        when: [{ positive: 'service.dossiers.received' }],
        text: 'Hồ sơ trực tuyến đạt {service.dossiers.onlineRate}% ({service.dossiers.receivedOnline}/{service.dossiers.received} hồ sơ).',
      },
    ],
  },
  {
    id: 'month.disbursement',
    cases: [
      {
        when: [{ positive: 'disbursement.planned' }],
        text: 'Vốn đầu tư công đã giải ngân {disbursement.spent}/{disbursement.planned} triệu đồng{>rate}.',
        clauses: { rate: known(', đạt ', ['{disbursement.rate}%']) },
      },
    ],
  },
]);

/** Told shorter where the form that counts dossiers by agency is there. */
const COUNTED: readonly FigureId[] = ['dossiers.received.total@district', 'dossiers.received.total@communes'];

export const monthlySections: readonly OutlineSection<FigureId>[] = [
  {
    key: 'results',
    level: 1,
    title: 'Kết quả thực hiện',
    content: [
      { kind: 'item', sentences: directing },
      { kind: 'item', sentences: settledByLevel, unless: COUNTED },
      { kind: 'item', sentences: counts },
      { kind: 'item', sentences: others },
      { kind: 'freeText', key: 'assessment.strengths', hint: 'Nêu kết quả nổi bật trong tháng' },
    ],
  },
  place(
    1,
    'assessment.weaknesses',
    'Khó khăn, vướng mắc',
    'Nêu khó khăn, vướng mắc; nếu không có, ghi: Không có',
  ),
  place(1, 'next', 'Nhiệm vụ trọng tâm {@nextPeriod}', 'Nêu nhiệm vụ chính của tháng tới'),
];
