// A filled form as other people hold it: every way in which real sheets differ from the printed form,
// drawn by fast-check. Each figure is unlike all others, so that a wrong binding shows.

import * as fc from 'fast-check';
import type { Template, TemplateRow } from '../../src/core/form/template';
import { abbreviations } from '../../src/core/text/vietnamese-abbreviations';
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { type Drawn, sheetOf } from '../support/sheet';

export interface Disturbed {
  readonly workbook: WorkbookSnapshot;
  /** Row key by the cell that really holds it: "sheet!row!column". */
  readonly truth: ReadonlyMap<string, { readonly template: string; readonly key: string }>;
}

export const place = (sheet: string, row: number, column: number): string => `${sheet}!${row}!${column}`;

type Spelling = (text: string) => string;

const long = Object.entries(abbreviations).sort((a, b) => b[1].length - a[1].length);
const spellings: Readonly<Record<string, Spelling>> = {
  same: (text) => text,
  nfd: (text) => text.normalize('NFD'),
  newTones: (text) =>
    text.replaceAll('òa', 'oà').replaceAll('óa', 'oá').replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ'),
  iForY: (text) => text.replaceAll('Tỷ', 'Tỉ').replaceAll('tỷ', 'tỉ').replaceAll('kỷ', 'kỉ'),
  upper: (text) => text.toUpperCase(),
  brokenLines: (text) => text.replace(/ (?=\S+ \S+$)/, '\n'),
  nbsp: (text) => ` ${text.replaceAll(' ', '\u00a0')} `,
  bullet: (text) => `- ${text};`,
  written: (text) => text.replace(/\p{L}+/gu, (word) => abbreviations[word.toLowerCase()] ?? word),
  short: (text) => long.reduce((all, [short, words]) => all.replaceAll(words, short.toUpperCase()), text),
  noAside: (text) => text.replace(/\s*\([^)]*\)/g, ''),
  noTones: (text) => text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D'),
};

const foreign = [
  'Số cuộc họp giao ban trong tháng',
  'Ghi rõ lý do chưa hoàn thành',
  'Trong đó:',
  'Số đoàn viên công đoàn',
  'Diện tích đất nông nghiệp được giao',
  'Số nhiệm vụ',
];

const codings: Readonly<Record<string, (row: TemplateRow) => Drawn>> = {
  same: ({ code }) => code,
  bare: ({ key }) => key,
  dotted: ({ key }) => `${key}.`,
  spaced: ({ key }) => ` ${key} `,
  numbers: ({ key }) => (/^\d+(\.[1-9])?$/.test(key) ? Number(key) : key),
  roman: ({ key }) => `IV.${key}`,
};

const headers: Readonly<Record<string, readonly (readonly Drawn[])[]>> = {
  two: [
    ['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú'],
    ['', '(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)', 'Đơn vị tính', 'Số liệu', ''],
  ],
  one: [['TT', 'Nội dung', 'ĐVT', 'Kết quả', 'Ghi chú']],
  numbered: [
    ['STT', 'Tên chỉ tiêu', 'Đơn vị tính', 'Thực hiện', 'Ghi chú'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
  ],
  none: [],
};

const oneOf = <T>(table: Readonly<Record<string, T>>) => fc.constantFrom(...Object.values(table));

/** How one form is disturbed; per-row choices are rolled from `seed`. */
const disturbance = fc.record({
  spelling: oneOf(spellings),
  coding: oneOf(codings),
  header: oneOf(headers),
  titles: fc.nat(4),
  shift: fc.nat(3),
  repeatHeader: fc.boolean(),
  withUnit: fc.boolean(),
  extraColumn: fc.boolean(),
  deleted: fc.constantFrom(0, 0, 0.05, 0.12),
  inserted: fc.constantFrom(0, 0, 0.05, 0.1),
  blank: fc.constantFrom(0, 0, 0.1),
  reworded: fc.constantFrom(0, 0.2),
  wrongCode: fc.constantFrom(0, 0.1),
  seed: fc.integer({ min: 1, max: 0x7fffffff }),
});

type Disturbance = typeof disturbance extends fc.Arbitrary<infer T> ? T : never;

/** Draws one form into `rows`; notes where each figure stands. */
function draw(
  template: Template,
  how: Disturbance,
  rows: Drawn[][],
  note: (row: number, column: number, key: string) => void,
): void {
  let state = how.seed;
  // Park–Miller: even dice from one seed, so that a form is drawn the same again.
  const roll = () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
  const put = (cells: readonly Drawn[]) => rows.push([...new Array<Drawn>(how.shift), ...cells]);
  const column = how.shift + 3 + (how.extraColumn ? 1 : 0);
  const widen = (cells: readonly Drawn[], extra: Drawn) =>
    how.extraColumn ? [...cells.slice(0, 3), extra, ...cells.slice(3)] : cells;
  const head = () => {
    for (const [n, cells] of how.header.entries()) put(widen(cells, n === 0 ? 'Cùng kỳ' : ''));
  };
  for (let n = 0; n < how.titles; n += 1) put([[template.number, template.title, '', template.caption][n]]);
  head();
  for (const [n, row] of template.rows.entries()) {
    if (how.repeatHeader && n === Math.floor(template.rows.length / 2)) head();
    if (roll() < how.blank) put([]);
    if (roll() < how.inserted) {
      put(widen(['', foreign[Math.floor(roll() * foreign.length)], '', 7], ''));
    }
    if (roll() < how.deleted) continue;
    const label = roll() < how.reworded ? (spellings.noAside?.(row.label) ?? row.label) : row.label;
    const code = roll() < how.wrongCode ? '' : how.coding(row);
    const unit = how.withUnit ? row.unit.toLowerCase() : row.unit;
    put(widen([code, how.spelling(label), unit, 1000 + rows.length], ''));
    note(rows.length - 1, column, row.key);
  }
}

/** Workbooks with one to three of the forms, each on its own sheet or all on one. */
export function disturbedWorkbook(templates: readonly Template[]): fc.Arbitrary<Disturbed> {
  const forms = fc.uniqueArray(fc.record({ template: fc.constantFrom(...templates), how: disturbance }), {
    minLength: 1,
    maxLength: 3,
    selector: ({ template }) => template.id,
  });
  return fc
    .record({ forms, stacked: fc.boolean(), name: fc.constantFrom('Sheet', 'Bieu ', 'Quý I-') })
    .map(({ forms: drawn, stacked, name }) => {
      const truth = new Map<string, { template: string; key: string }>();
      const sheets: SheetSnapshot[] = [];
      let rows: Drawn[][] = [];
      for (const [n, { template, how }] of drawn.entries()) {
        const sheet = stacked ? `${name}1` : `${name}${n + 1}`;
        draw(template, how, rows, (row, column, key) =>
          truth.set(place(sheet, row, column), { template: template.id, key }),
        );
        if (stacked && n < drawn.length - 1) rows.push([], []);
        else {
          sheets.push(sheetOf(sheet, rows));
          rows = [];
        }
      }
      return { workbook: { sheets }, truth };
    });
}
