// Sums that no word and no formula of a form tells, read off its figures: offered, never taken by themselves.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import type { Rule } from '../../src/core/form/rule';
import { kindOf, type Template } from '../../src/core/form/template';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { type HeldSum, heldSums, type Series } from '../../src/own/held-sums';
import { draftOwnSet } from '../support/app';
import { drawSheet, sheetOf } from '../support/sheet';

const none: ReadonlySet<number> = new Set();
const key = ({ total, parts }: HeldSum): string => `${total}=${[...parts].sort((a, b) => a - b).join('+')}`;

/** The same figures in every run. */
function chance(seed: number): () => number {
  let state = seed * 2_654_435_761 + 1;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** Counts as offices have them: a fifth of them 0, many small ones, some in the thousands. */
const count = (next: () => number, most = 2000): number => (next() < 0.2 ? 0 : Math.floor(most ** next()));

/** What a form counts, and the sums that the catalogue has for it. */
function formOf(template: Template, rules: readonly Rule[]) {
  const places = kindOf(template) === 'agencies' ? template.columns : template.rows;
  const counted = new Map(Object.entries(indicators).map(([id, { measure }]) => [id, measure]));
  const ids = places.flatMap(({ indicator = '' }) =>
    counted.get(indicator) === 'count' || counted.get(indicator) === 'amount' ? [indicator] : [],
  );
  const sums = rules.flatMap((rule): HeldSum[] => {
    if (rule.kind !== 'sum') return [];
    const [total = -1, ...parts] = [rule.total, ...rule.parts].map((id) => ids.indexOf(id));
    return total >= 0 && parts.every((at) => at >= 0) ? [{ total, parts }] : [];
  });
  return { ids, sums };
}

function filled({ ids, sums }: ReturnType<typeof formOf>, rows: number, seed: number): readonly Series[] {
  const next = chance(seed);
  const table = Array.from({ length: rows }, () => {
    const values = ids.map(() => count(next));
    // Totals of totals need a second round, and so on.
    for (const _ of sums)
      for (const { total, parts } of sums)
        values[total] = parts.reduce((all, at) => all + (values[at] ?? 0), 0);
    return values;
  });
  return ids.map((_, at) => ({ kind: '', values: table.map((row) => row[at] ?? 0) }));
}

describe('các biểu có nhiều cột số liệu của mọi bộ mẫu, chỉ đọc số liệu', () => {
  const forms = templateSets.flatMap(({ id, templates }) =>
    templates
      .filter((template) => ['agencies', 'years'].includes(kindOf(template)))
      .map((template) => formOf(template, rulesBySet[id] ?? [])),
  );

  test.each([
    [6, 0.6],
    [9, 0.85],
    [15, 0.99],
  ])('%i dòng (năm) có số: tìm được từ %d phép cộng, không phép nào sai', (rows, least) => {
    const measured = { wanted: 0, found: 0, wrong: [] as string[] };
    for (const form of forms) {
      const truth = new Set(form.sums.map(key));
      for (let seed = 1; seed <= 10; seed += 1) {
        const offered = heldSums(filled(form, rows, seed), none).map(key);
        measured.wanted += truth.size;
        measured.found += offered.filter((one) => truth.has(one)).length;
        measured.wrong.push(...offered.filter((one) => !truth.has(one)));
      }
    }
    expect(measured.wrong).toEqual([]);
    expect(measured.wanted).toBeGreaterThan(100);
    expect(measured.found / measured.wanted).toBeGreaterThanOrEqual(least);
  });

  test.each([
    [6, 3, 9],
    [12, 4, 9],
    [12, 10, 30],
    [16, 6, 2000],
  ])(
    '%i cột, %i dòng, số đến %i, không có phép cộng nào: 300 bảng không một lời đề nghị',
    (columns, rows, most) => {
      for (let seed = 1; seed <= 300; seed += 1) {
        const next = chance(seed);
        const series = Array.from({ length: columns }, (): Series => {
          return { kind: '', values: Array.from({ length: rows }, () => count(next, most)) };
        });
        expect([seed, heldSums(series, none)]).toEqual([seed, []]);
      }
    },
  );
});

const offers = (sheet: SheetSnapshot) =>
  draftOwnSet({ sheets: [sheet] }, sheet.name).proposals.filter(({ source }) => source === 'figures');

describe('được đề nghị, không tự chọn', () => {
  const units = ['Xã An', 'Xã Bình', 'Xã Cát', 'Xã Dân', 'Xã Đông', 'Phường Giang', 'Phường Hòa', 'Xã Kim'];
  const rows = units.map((name, n) => {
    const [a, b, c] = [37 + 61 * n, 5 + 13 * ((n * 3) % 8), 2 + 7 * ((n * 5) % 8)];
    return [n + 1, name, a + b + c, a, b, c];
  });
  const header = ['TT', 'Đơn vị', 'Vụ việc', 'Hòa giải thành', 'Chuyển cấp trên', 'Còn lại'];
  const sheet = (body: readonly (readonly (string | number)[])[]) =>
    sheetOf('Hòa giải', [['BIỂU HÒA GIẢI'], header, ...body]);

  test('giữa các cột: một câu, kèm lời rằng biểu không in phép tính này', () => {
    const [offer, ...more] = offers(sheet(rows));
    expect(more).toEqual([]);
    expect(offer).toMatchObject({
      kind: 'sum',
      sure: false,
      figures: 'agree',
      sentence: '“Vụ việc” = “Hòa giải thành” + “Chuyển cấp trên” + “Còn lại”.',
      reading: 'Biểu không in phép tính này; số liệu trên trang khớp ở mọi chỗ có số.',
    });
  });

  test.each([
    ['một dòng trái', rows.map((row, n) => (n === 3 ? [...row.slice(0, 5), 1] : row))],
    ['chỉ hai dòng', rows.slice(0, 2)],
    ['mọi dòng như nhau', rows.map(([code, name]) => [code ?? '', name ?? '', 9, 4, 3, 2])],
    [
      'một cột toàn 0',
      rows.map((row) => [...row.slice(0, 2), Number(row[3]) + Number(row[4]), row[3] ?? 0, row[4] ?? 0, 0]),
    ],
  ])('%s: không đề nghị gì', (_, body) => {
    expect(offers(sheet(body))).toEqual([]);
  });

  test('dòng tổng không mang tên tổng, ở mọi cột; mỗi năm một cột', () => {
    const parts = [
      [120, 75, 33, 210, 18, 64],
      [41, 19, 58, 77, 23, 95],
    ];
    const body = [
      ['1', 'Hồ sơ của ngành', ...(parts[0] ?? []).map((one, n) => one + (parts[1]?.[n] ?? 0))],
      ['2', 'Tại văn phòng', ...(parts[0] ?? [])],
      ['3', 'Tại chi nhánh', ...(parts[1] ?? [])],
    ];
    const said = 'Dòng 1 (Hồ sơ của ngành) = dòng 2 + dòng 3';
    const columns = ['Đất đai', 'Hộ tịch', 'Xây dựng', 'Y tế', 'Giáo dục', 'Lao động'];
    const fixed = sheetOf('Ngành', [['BIỂU HỒ SƠ'], ['TT', 'Nội dung', ...columns], ...body]);
    expect(offers(fixed).map(({ sentence, sure }) => [sentence, sure])).toEqual([
      [`${said}, ở 6 cột số liệu.`, false],
    ]);
    const years = [2016, 2017, 2018, 2019, 2020, 2021].map((year) => `Năm ${year}`);
    const yearly = sheetOf('Nhiều năm', [['BIỂU NHIỀU NĂM'], ['TT', 'Nội dung', ...years], ...body]);
    expect(offers(yearly).map(({ sentence, sure }) => [sentence, sure])).toEqual([[`${said}.`, false]]);
  });

  test('tổng đã in phép tính khác: chỉ đem so, ô vẫn một công thức', () => {
    const printed = drawSheet(
      'Hồ sơ',
      [
        'TT | Đơn vị | Nhận | Trực tuyến | Trực tiếp | Xong | Còn',
        '(1) | (2) | (3)=(4)+(5) | (4) | (5) | (6) | (7)',
      ]
        .concat(
          units.map((name, n) => {
            const [online, direct, left] = [31 + 17 * n, 9 + 5 * ((n * 3) % 8), 1 + 3 * ((n * 5) % 8)];
            const all = online + direct;
            return `${n + 1} | ${name} | #${all} | #${online} | #${direct} | #${all - left} | #${left}`;
          }),
        )
        .join('\n'),
    );
    const draft = draftOwnSet({ sheets: [printed] }, 'Hồ sơ').proposals;
    expect(draft.find(({ source }) => source === 'header')).toMatchObject({ sure: true });
    const [offer] = draft.filter(({ source }) => source === 'figures');
    expect(offer).toMatchObject({ sure: false, sentence: expect.stringContaining('cột 6 + cột 7') });
    expect(offer?.rules).toMatchObject([{ severity: 'warning', complete: false }]);
    expect(offer?.rivals).toBeUndefined();
  });
});
