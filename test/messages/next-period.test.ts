// Các câu của "Sang kỳ mới": tiếng Việt đủ dấu, nói rõ là gì và nên làm gì.

import { infoForm } from '../../src/companion/info/form';
import type { NextPeriodNote, NextPeriodPlan } from '../../src/core/form/next-period';
import { describeEmptied, describeNextPeriod, describeNote, whyKept } from '../../src/messages/next-period';
import { periodWords } from '../../src/ui/parts/period-words';

const cell = { sheet: 'PL2', row: 2, column: 0 };
const area = { top: 4, left: 0, bottom: 9, right: 3 };
const notes: { readonly [K in NextPeriodNote['kind']]: Extract<NextPeriodNote, { kind: K }> } = {
  otherEra: { kind: 'otherEra', era: 'Chính quyền hai cấp', sets: ['Hai cấp, xã phường'] },
  olderKept: { kind: 'olderKept', sheets: ['Số liệu kỳ trước'] },
  ownWindow: {
    kind: 'ownWindow',
    printed: { year: 2023, month: 3, day: 1 },
    official: { year: 2023, month: 3, day: 14 },
  },
  noWindow: { kind: 'noWindow' },
  oldNames: { kind: 'oldNames', sheets: ['Quý I 2024'] },
  oldFonts: { kind: 'oldFonts', cells: [cell] },
  protectedTitles: { kind: 'protectedTitles', sheets: ['PL2'] },
  noInfoSheet: { kind: 'noInfoSheet' },
  openQuestions: { kind: 'openQuestions', count: 2, sheets: ['PL2'] },
  unreadKept: { kind: 'unreadKept', places: [{ sheet: 'PL9', areas: [area, area] }] },
  foreignKept: { kind: 'foreignKept', places: [{ sheet: 'Thu chi', areas: [area] }] },
  hiddenKept: { kind: 'hiddenKept', sheets: ['PL2 cũ'] },
  unreadLists: { kind: 'unreadLists', sheets: ['Số liệu bổ sung'] },
};

/** Nothing happens. */
const nothing: NextPeriodPlan = {
  from: null,
  to: { kind: 'quarter', index: 2, year: 2024 },
  keeps: { notes: true, documents: true },
  window: { dataFrom: null, dataTo: null, deadline: null },
  emptied: [],
  kept: [],
  moved: [],
  notesKept: 0,
  notesEmptied: 0,
  carried: { documents: 0, paragraphs: 0, answers: 0 },
  waiversEnded: 0,
  notes: [notes.noWindow],
  previous: null,
  previousFigures: 0,
  changes: [],
  outdated: [],
};

test('kỳ mới không có bộ mẫu nào: không gợi ý chèn', () => {
  const sentence = describeNote({ ...notes.otherEra, sets: [] });
  expect(sentence).toContain('xem lại từng dòng');
  expect(sentence).not.toContain('nên chèn');
});

test.each(Object.values(notes).map((note) => [note.kind, note] as const))('lưu ý %s', (_, note) => {
  const sentence = describeNote(note);
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).toMatch(/^[\p{Lu}].*[.]$/u);
  expect(sentence).not.toMatch(/undefined|null|NaN|\[object|[<>{}]/);
  expect(sentence.length).toBeLessThan(260);
});

test('hạn gửi là cùng một ngày ở mọi nơi nói đến, tính cả ngày ấy', () => {
  const window = {
    from: { year: 2024, month: 12, day: 15 },
    to: { year: 2025, month: 12, day: 14 },
    deadline: { year: 2025, month: 12, day: 20 },
  };
  const plan: Pick<NextPeriodPlan, 'window'> = {
    window: { dataFrom: window.from, dataTo: window.to, deadline: window.deadline },
  };
  const hint = infoForm.groups.flatMap(({ fields }) => fields).find(({ key }) => key === 'deadline')?.hint;
  expect(hint).toMatch(/chậm nhất (vào )?ngày đó/);
  for (const sentence of [
    periodWords.window(window),
    describeNextPeriod({ ...nothing, ...plan }).join(' '),
  ]) {
    expect(sentence).toContain('gửi chậm nhất ngày 20/12/2025.');
    expect(sentence).not.toContain('trước ngày');
  }
});

test('tên trang, ô, ngày đứng trong câu', () => {
  expect(describeNote(notes.oldFonts)).toContain('PL2!A3');
  expect(describeNote(notes.oldNames)).toContain('“Quý I 2024”');
  expect(describeNote(notes.ownWindow)).toMatch(/ngày 01\/3\/2023.*14\/3\/2023/);
  const many = Array.from({ length: 12 }, (_, n) => `Quý ${n}`);
  expect(describeNote({ kind: 'oldNames', sheets: many })).toMatch(/“Quý 4” và 7 nơi khác\.$/);
});

test('một biểu: chỉ nói những gì có', () => {
  const table = { template: 'a', number: 'Phụ lục 2', sheet: 'PL2', figures: 17, formulas: 0, documents: 0 };
  expect(describeEmptied(table)).toBe('Phụ lục 2 (trang tính “PL2”): bỏ trống 17 số.');
  expect(describeEmptied({ ...table, figures: 0, formulas: 3, documents: 4 })).toBe(
    'Phụ lục 2 (trang tính “PL2”): bỏ trống 4 dòng văn bản, giữ 3 công thức.',
  );
});

test('vì sao giữ: mỗi lý do một cách nói', () => {
  const reasons = (['fixedInYear', 'pastYear', 'elsewhere'] as const).map(whyKept);
  expect(new Set(reasons).size).toBe(3);
});

test('không có gì mang sang thì không nói', () => {
  expect(describeNextPeriod(nothing)).toEqual([
    'Lịch chung không có báo cáo kỳ này nên ngày chốt số liệu để trống.',
  ]);
});
