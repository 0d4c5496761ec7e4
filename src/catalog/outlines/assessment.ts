// III. Đánh giá chung. Only what the tables themselves show; the judgement is left to a person.

import type { OutlineSection } from '../../core/report/outline';
import { type FigureId, sentences } from './sentences';

/** From this share upwards a result is offered among the strong ones. */
const HIGH_RATE = 95;

/** @param words what the rate counts: "đúng hạn" */
function inTime<
  const Id extends string,
  const Rate extends 'onTimeRate' | 'notLateRate',
  const Words extends string,
>(id: Id, rate: Rate, words: Words) {
  const [departments, district, commune] = [
    `tthc.departments.${rate}`,
    `tthc.district.${rate}`,
    `tthc.commune.${rate}`,
  ] as const;
  const isHigh = <const I extends string>(indicator: I) =>
    ({ atLeast: indicator, value: HIGH_RATE }) as const;
  return [
    {
      id,
      judges: true,
      cases: [
        {
          when: [isHigh(departments), isHigh(commune)],
          text: `Việc giải quyết TTHC đi vào nền nếp; tỷ lệ hồ sơ giải quyết ${words} ở các sở, ngành đạt {${departments}}%, ở cấp xã đạt {${commune}}%.`,
        },
        {
          when: [isHigh(departments)],
          text: `Việc giải quyết TTHC tại {@departments} đi vào nền nếp, tỷ lệ hồ sơ giải quyết ${words} đạt {${departments}}%.`,
        },
        {
          when: [isHigh(district), isHigh(commune)],
          text: `Việc giải quyết TTHC đi vào nền nếp; tỷ lệ hồ sơ giải quyết ${words} ở cấp huyện đạt {${district}}%, ở cấp xã đạt {${commune}}%.`,
        },
        {
          when: [isHigh(district)],
          text: `Việc giải quyết TTHC tại cấp huyện đi vào nền nếp, tỷ lệ hồ sơ giải quyết ${words} đạt {${district}}%.`,
        },
        {
          when: [isHigh(commune)],
          text: `Việc giải quyết TTHC tại {@communes} đi vào nền nếp, tỷ lệ hồ sơ giải quyết ${words} đạt {${commune}}%.`,
        },
      ],
    },
  ] as const;
}

const strengths = [
  sentences([
    {
      id: 'strength.plan',
      judges: true,
      cases: [
        {
          when: [{ atLeast: 'plan.completionRate', value: HIGH_RATE }],
          text: 'Kế hoạch CCHC năm {@year} được triển khai đúng tiến độ, hoàn thành {plan.completionRate}% nhiệm vụ đề ra.',
        },
      ],
    },
  ]),
  sentences(inTime('strength.onTime', 'onTimeRate', 'đúng hạn')),
  sentences(inTime('strength.notLate', 'notLateRate', 'trước hạn và đúng hạn')),
  sentences([
    {
      id: 'strength.eDocument',
      judges: true,
      cases: [
        {
          when: [{ atLeast: 'eDocument.usage.rate', value: HIGH_RATE }],
          text: 'Văn bản được trao đổi chủ yếu trên môi trường điện tử, tỷ lệ văn bản gửi hoàn toàn dưới dạng điện tử đạt {eDocument.usage.rate}%.',
        },
      ],
    },
  ]),
];

const weaknesses = [
  sentences([
    {
      id: 'weakness.tasks',
      cases: [
        {
          when: [
            { positive: 'tasks.fromProvince.completedLate' },
            { positive: 'tasks.fromProvince.overdue' },
          ],
          text: 'Việc thực hiện nhiệm vụ {@provinceCommittee} giao còn chậm: {tasks.fromProvince.completedLate} nhiệm vụ hoàn thành quá hạn, {tasks.fromProvince.overdue} nhiệm vụ quá hạn chưa hoàn thành.',
        },
        {
          when: [{ positive: 'tasks.fromProvince.completedLate' }],
          text: 'Việc thực hiện nhiệm vụ {@provinceCommittee} giao còn chậm: {tasks.fromProvince.completedLate} nhiệm vụ hoàn thành quá hạn.',
        },
        {
          when: [{ positive: 'tasks.fromProvince.overdue' }],
          text: 'Việc thực hiện nhiệm vụ {@provinceCommittee} giao còn chậm: {tasks.fromProvince.overdue} nhiệm vụ quá hạn chưa hoàn thành.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'weakness.late',
      cases: [
        {
          when: [{ positive: 'tthc.departments.late' }, { positive: 'tthc.commune.late' }],
          text: 'Vẫn còn hồ sơ TTHC giải quyết quá hạn: {@departments} {tthc.departments.late} hồ sơ, UBND {@communes} {tthc.commune.late} hồ sơ.',
        },
        {
          when: [{ positive: 'tthc.departments.late' }],
          text: 'Vẫn còn {tthc.departments.late} hồ sơ TTHC giải quyết quá hạn tại {@departments}.',
        },
        {
          when: [{ positive: 'tthc.district.late' }, { positive: 'tthc.commune.late' }],
          text: 'Vẫn còn hồ sơ TTHC giải quyết quá hạn: UBND {@districts} {tthc.district.late} hồ sơ, UBND {@communes} {tthc.commune.late} hồ sơ.',
        },
        {
          when: [{ positive: 'tthc.district.late' }],
          text: 'Vẫn còn {tthc.district.late} hồ sơ TTHC giải quyết quá hạn tại UBND {@districts}.',
        },
        {
          when: [{ positive: 'tthc.commune.late' }],
          text: 'Vẫn còn {tthc.commune.late} hồ sơ TTHC giải quyết quá hạn tại UBND {@communes}.',
        },
        {
          when: [{ positive: 'dossiers.resolved.late@all' }],
          text: 'Vẫn còn {dossiers.resolved.late@all} hồ sơ TTHC giải quyết quá hạn.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'weakness.pending',
      cases: [
        {
          when: [
            { positive: 'dossiers.pending.overdue@district' },
            { positive: 'dossiers.pending.overdue@communes' },
          ],
          text: 'Còn hồ sơ TTHC quá hạn chưa giải quyết: cấp huyện {dossiers.pending.overdue@district} hồ sơ, cấp xã {dossiers.pending.overdue@communes} hồ sơ.',
        },
        {
          when: [{ positive: 'dossiers.pending.overdue@district' }],
          text: 'UBND {@districts} còn {dossiers.pending.overdue@district} hồ sơ TTHC quá hạn chưa giải quyết.',
        },
        {
          when: [{ positive: 'dossiers.pending.overdue@communes' }],
          text: 'UBND {@communes} còn {dossiers.pending.overdue@communes} hồ sơ TTHC quá hạn chưa giải quyết.',
        },
        {
          when: [{ positive: 'dossiers.pending.overdue@all' }],
          text: 'Còn {dossiers.pending.overdue@all} hồ sơ TTHC quá hạn chưa giải quyết.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'weakness.disbursement',
      cases: [
        {
          when: [{ positive: 'disbursement.planned' }, { zero: 'disbursement.spent' }],
          text: 'Kế hoạch vốn đầu tư công {disbursement.planned} triệu đồng chưa được giải ngân.',
        },
      ],
    },
  ]),
  sentences([
    {
      id: 'weakness.discipline',
      cases: [
        {
          when: [{ positive: 'discipline.total' }],
          text: 'Trong kỳ còn {discipline.total} cán bộ, công chức, viên chức bị kỷ luật.',
        },
      ],
    },
  ]),
];

export const assessmentSections: readonly OutlineSection<FigureId>[] = [
  { key: 'assessment', level: 1, title: 'Đánh giá chung', content: [] },
  {
    key: 'assessment.strengths',
    level: 2,
    title: 'Kết quả nổi bật',
    content: [
      ...strengths.map((list) => ({ kind: 'item', sentences: list }) as const),
      {
        kind: 'freeText',
        key: 'assessment.strengths',
        hint: 'Nêu kết quả nổi bật, cách làm hay, sáng kiến mới',
      },
    ],
  },
  {
    key: 'assessment.weaknesses',
    level: 2,
    title: 'Tồn tại, hạn chế và nguyên nhân',
    content: [
      ...weaknesses.map((list) => ({ kind: 'item', sentences: list }) as const),
      { kind: 'freeText', key: 'assessment.weaknesses', hint: 'Nêu tồn tại, hạn chế' },
      { kind: 'freeText', key: 'assessment.causes', hint: 'Nêu nguyên nhân của tồn tại, hạn chế' },
    ],
  },
];
