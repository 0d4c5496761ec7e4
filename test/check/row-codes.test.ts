// Số thứ tự của các dòng: gõ trùng, gõ số của chỗ khác, và những cách đánh số riêng không có gì sai.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { Finding } from '../../src/core/form/finding';
import { kindOf, type Template, type TemplateRow } from '../../src/core/form/template';
import { a1, cellText } from '../../src/core/workbook/address';
import { recognizeWorkbook } from '../../src/recognize';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const header = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
const forms = templateSets.flatMap((set) =>
  set.templates
    .filter((template) => kindOf(template) === 'indicators')
    .map((template) => ({ set, template })),
);
const named = forms.map((form) => [form.template.id, form] as const);

/** Findings about numbers of rows, where each row shows what `codeOf` says. */
function codeFindings(
  { set, template }: (typeof forms)[number],
  codeOf: (row: TemplateRow, n: number) => Drawn,
): readonly Finding[] {
  const rows = template.rows.map((row, n): Drawn[] => [codeOf(row, n), row.label, row.unit, '']);
  const sheet = sheetOf('A', [[template.number], [template.title], header, ...rows]);
  const tables = recognizeWorkbook(workbookOf(sheet), [set], indicators);
  expect(tables.map((table) => table.template.id)).toEqual([template.id]);
  return checkTables(tables, rulesBySet, indicators).filter(({ code }) => /CODE/.test(code));
}

/** Row of the sheet on which the n-th row of a form stands. */
const cellAt = (n: number): string => `A!${a1(n + 3, 0)}`;
const told = (findings: readonly Finding[]): readonly string[] =>
  findings.map((one) => {
    const meant = one.code === 'DUPLICATE_CODE' || one.code === 'CODE_ELSEWHERE' ? one.meant : '';
    return `${one.code} ${one.severity} ${one.cell ? cellText(one.cell) : ''} ${meant}`;
  });

const bare = (code: string): string => code.replace(/\.$/, '');
const isDotted = ({ code }: TemplateRow): boolean => /^[IVX\d]+(\.\d+)+\.?$/.test(code);
const prefix = (code: string): string => bare(code).replace(/\.?[^.]*$/, '');

/** Rows of the form whose number starts with that of the row above them, as slips are told from. */
function nested({ rows }: Template, third: number): readonly number[] {
  // A third of them each: the forms of the sets are alike.
  return rows.flatMap((row, n) =>
    n % 3 === third &&
    isDotted(row) &&
    rows.some(({ code }) => code !== '' && bare(code) === prefix(row.code))
      ? [n]
      : [],
  );
}

describe.each(named)('số thứ tự ở %s', (_, form) => {
  const { rows } = form.template;

  it('gõ số của một dòng ở mục khác: nói ở ô số, kèm số đúng', () => {
    for (const n of nested(form.template, 0)) {
      const row = rows[n];
      const other = rows.find((one) => isDotted(one) && prefix(one.code) !== prefix(row?.code ?? ''));
      if (!row || !other) continue;
      expect({ n, told: told(codeFindings(form, (one) => (one === row ? other.code : one.code))) }).toEqual({
        n,
        told: [`DUPLICATE_CODE warning ${cellAt(n)} ${bare(row.code)}`],
      });
    }
  });

  it('gõ số không có, thuộc mục khác', () => {
    for (const n of nested(form.template, 2)) {
      const row = rows[n];
      if (!row || rows.some(({ code }) => prefix(code) === bare(row.code))) continue;
      expect({ n, told: told(codeFindings(form, (one) => (one === row ? `9.9.${n}` : one.code))) }).toEqual({
        n,
        told: [`CODE_ELSEWHERE warning ${cellAt(n)} ${bare(row.code)}`],
      });
    }
  });

  it.each<[string, (row: TemplateRow, n: number) => Drawn]>([
    ['như mẫu', (row) => row.code],
    ['không có số', () => ''],
    ['chạy từ 1', (_row, n) => n + 1],
    ['gạch đầu dòng', (row) => (row.level === 1 ? row.code : row.level === 2 ? '-' : '+')],
    [
      'I, II rồi số',
      (row) =>
        row.code.replace(
          /^\d+/,
          (digits) => ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII'][Number(digits)] ?? digits,
        ),
    ],
    ['số cuối, đánh lại dưới mỗi mục', (row) => bare(row.code).split('.').at(-1) ?? ''],
    [
      'chữ dưới mỗi mục',
      (row) =>
        row.level === 1 ? row.code : `${'abcdefgh'[Number(bare(row.code).split('.').at(-1)) - 1] ?? 'k'})`,
    ],
    ['dấu phẩy', (row) => row.code.replaceAll('.', ',')],
    ['một chương phía trước', (row) => `III.${row.code}`],
  ])('cách đánh số %s không có gì để nói', (_way, codeOf) => {
    expect(told(codeFindings(form, codeOf))).toEqual([]);
  });
});

describe('biểu thật gõ nhầm hai số', () => {
  const form = forms.find(({ template }) => template.id === 'tth-2024/pl4');
  if (!form) throw new Error('no tth-2024/pl4');
  const typed: Readonly<Record<string, string>> = { '3.3.1': '3.2.1.', '3.3.2': '4.3.2.' };
  const at = (key: string): number => form.template.rows.findIndex((row) => row.key === key);

  it('3.3.1 thành 3.2.1, 3.3.2 thành 4.3.2: số liệu vẫn vào đúng dòng, hai số được nói ra', () => {
    expect(told(codeFindings(form, ({ key, code }) => typed[key] ?? code))).toEqual([
      `DUPLICATE_CODE warning ${cellAt(at('3.3.1'))} 3.3.1`,
      `CODE_ELSEWHERE warning ${cellAt(at('3.3.2'))} 3.3.2`,
    ]);
  });

  it('bỏ một dòng rồi đánh số lại, hay số đã dùng cho dòng thêm vào, không phải nhầm', () => {
    const renumbered = (n: number): string => `3.4.${n}`;
    expect(
      told(
        codeFindings(form, ({ key, code }) =>
          key === '3.4.1' ? renumbered(2) : key === '3.4.2' ? renumbered(3) : code,
        ),
      ),
    ).toEqual([]);
  });
});
