// Nghị định 30/2020/NĐ-CP, Phụ lục I: every component of its table, read from the drafts of every outline.

import {
  CLAUSE,
  type Draft,
  hasText,
  isHeading,
  last,
  openDrafts,
  PART,
  POINT,
  receivers,
  SECTION,
  text,
  titles,
} from './components';
import type { Shown } from './look';

let drafts: readonly Draft[];
beforeAll(async () => {
  drafts = await openDrafts();
});

interface Rule {
  readonly points: readonly [number, number];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: string;
  readonly isUpper?: boolean;
  /** Not every draft has it. */
  readonly isRare?: boolean;
}

const isUpper = (text: string): boolean => text === text.toUpperCase();
const BLANK = /\[…[^\]]*…\]/gu;

/** Component, its paragraphs, sizes and styles of the decree; */
const COMPONENTS: readonly (readonly [string, (draft: Draft) => readonly Shown[], Rule])[] = [
  [
    'quốc hiệu',
    ({ nation }) => nation.slice(0, 1),
    { points: [12, 13], bold: true, align: 'center', isUpper: true },
  ],
  ['tiêu ngữ', ({ nation }) => nation.slice(1, 2), { points: [13, 14], bold: true, align: 'center' }],
  [
    'cơ quan chủ quản',
    ({ agencies }) => agencies.filter(hasText).slice(0, -1),
    { points: [12, 13], align: 'center', isUpper: true, isRare: true },
  ],
  [
    'cơ quan ban hành',
    ({ agencies }) => last(agencies.filter(hasText)),
    { points: [12, 13], bold: true, align: 'center', isUpper: true },
  ],
  ['số, ký hiệu', ({ number }) => number, { points: [13, 13], align: 'center' }],
  ['địa danh, thời gian', ({ placeDate }) => placeDate, { points: [13, 14], italic: true, align: 'center' }],
  [
    'tên loại',
    (one) => titles(one).slice(0, 1),
    { points: [13, 14], bold: true, align: 'center', isUpper: true },
  ],
  ['trích yếu', (one) => titles(one).slice(1), { points: [13, 14], bold: true, align: 'center' }],
  ['kính gửi', receivers, { points: [13, 14] }],
  [
    'phần',
    (one) => text(one).filter(({ text: line }) => PART.test(line)),
    { points: [13, 14], bold: true, align: 'center', isRare: true },
  ],
  [
    'mục',
    (one) => text(one).filter(({ text: line }) => SECTION.test(line)),
    { points: [13, 14], bold: true, isUpper: true },
  ],
  [
    'khoản có tiêu đề',
    (one) => text(one).filter(({ text: line }) => CLAUSE.test(line)),
    { points: [13, 14], bold: true, isRare: true },
  ],
  [
    'điểm',
    (one) => text(one).filter(({ text: line }) => POINT.test(line)),
    { points: [13, 14], isRare: true },
  ],
  ['nội dung', (one) => text(one).filter((line) => !isHeading(line)), { points: [13, 14], align: 'both' }],
  [
    'quyền hạn, chức vụ người ký',
    ({ signature }) => signature.slice(0, -1),
    { points: [13, 14], bold: true, align: 'center', isUpper: true },
  ],
  ['họ tên người ký', ({ signature }) => last(signature), { points: [13, 14], bold: true, align: 'center' }],
  [
    'nơi nhận',
    ({ recipients }) => recipients.slice(0, 1),
    { points: [12, 12], bold: true, italic: true, align: 'left' },
  ],
  ['danh sách nơi nhận', ({ recipients }) => recipients.slice(1), { points: [11, 11], align: 'left' }],
  [
    '“Phụ lục” và số',
    ({ appendices }) => appendices.flatMap((lines) => lines.slice(0, 1)),
    { points: [14, 14], bold: true, align: 'center' },
  ],
  [
    'tên phụ lục',
    ({ appendices }) => appendices.flatMap((lines) => lines.slice(1, 2)),
    { points: [13, 14], bold: true, align: 'center', isUpper: true },
  ],
  [
    'kèm theo',
    ({ appendices }) => appendices.flatMap((lines) => lines.slice(2)),
    { points: [13, 14], italic: true, align: 'center' },
  ],
];

test.each(COMPONENTS)('%s: cỡ chữ, kiểu chữ, vị trí', (_, pick, rule) => {
  const found = drafts.map((draft) => [draft.name, pick(draft)] as const);
  expect(found.filter(([, lines]) => lines.length > 0).length).toBeGreaterThanOrEqual(
    rule.isRare ? 1 : drafts.length,
  );
  const [least, most] = rule.points;
  for (const [draft, lines] of found) {
    for (const { text: line, runs, align, spacing } of lines) {
      const where = { draft, line };
      for (const look of runs) {
        expect({ ...where, ...look, points: undefined }).toEqual({
          ...where,
          bold: rule.bold ?? false,
          italic: rule.italic ?? false,
          font: 'Times New Roman',
          color: 'auto',
          points: undefined,
        });
        expect({ ...where, fits: look.points >= least && look.points <= most }).toEqual({
          ...where,
          fits: true,
        });
      }
      if (rule.align) expect({ ...where, align }).toEqual({ ...where, align: rule.align });
      if (rule.isUpper)
        expect({ ...where, upper: isUpper(line.replace(BLANK, '')) }).toEqual({ ...where, upper: true });
      expect(spacing).toBeGreaterThanOrEqual(1);
      expect(spacing).toBeLessThanOrEqual(1.5);
    }
  }
});
