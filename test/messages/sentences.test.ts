// Every sentence once, filled with real figures: a place, no empty slot, no word that only programmers know.

import { indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkTables } from '../../src/check';
import type { Finding, FindingCode } from '../../src/core/form/finding';
import { Trouble, type TroubleCode } from '../../src/core/workbook/trouble';
import { describeFinding, detailFinding, explainFinding, troubleMessage } from '../../src/messages';
import { type Typed, tablesFrom } from '../support/tables';
import { eraFindings } from './era-findings';
import { infoFindings } from './info-findings';
import { listFindings } from './list-findings';
import { unitFindings } from './unit-findings';

const technical =
  /\b(null|undefined|NaN|Infinity|object|error|exception|rule|cell|sheet|snapshot|patch|JSON|XML|regex|parse|float|integer|array)\b/i;

function expectPlainVietnamese(sentence: string): void {
  expect(sentence).toBe(sentence.normalize('NFC'));
  expect(sentence).not.toMatch(technical);
  expect(sentence).not.toMatch(/ {2}|\( *\)|“”| [,;:]| \.(?!xls)|\.\./);
  expect(sentence).toMatch(/[.?]$/);
  expect(sentence.length).toBeLessThan(480);
}

const set = templateSets[0];
if (!set) throw new Error('no template set');

/** Findings of the catalogue's own failing examples, and of cells that go wrong by themselves. */
function findingsOf(typed: Typed, inSet = set): readonly Finding[] {
  return inSet ? checkTables(tablesFrom(inSet, indicators, typed), rulesBySet, indicators) : [];
}

const ofSets = templateSets.flatMap((one) =>
  (rulesBySet[one.id] ?? []).flatMap((rule) => findingsOf(rule.fails, one)),
);
const examples: readonly Typed[] = [
  { figures: { 'tthc.total': 'khoảng 516' } },
  {
    figures: {
      'tthc.total': '516 thủ tục',
      'tthc.district.total': '376(1)',
      'tthc.commune.total': 'Không có',
    },
  },
  { figures: { 'tthc.total': '-5' } },
  { figures: { 'tthc.total': 51.5 } },
  { figures: { 'tthc.total': 1e308 } },
  { figures: { 'tthc.district.total': '376', 'tthc.commune.total': '140', 'tthc.inventory.group': '3' } },
  { figures: { 'plan.completionRate': '0', 'plan.tasksCompleted': '0', 'plan.tasksAssigned': '0' } },
  { figures: { 'plan.tasksCompleted': '05', 'plan.tasksAssigned': '7' } },
];
const findings = [...ofSets, ...examples.flatMap((typed) => findingsOf(typed))];

/** Codes that need a sheet of their own: no typed figure brings them about. */
const fromSheets: readonly FindingCode[] = [
  'MISSING_ROW',
  'DUPLICATE_CODE',
  'CELL_ERROR',
  'AMBIGUOUS_NUMBER',
  'FORMULA_BLANK',
  'NO_RESULT',
  'SHOWN_AS_DAY',
];
const model = findings[0];
const drawn: readonly Finding[] = model
  ? [
      {
        ...model,
        code: 'MISSING_ROW',
        cell: null,
        cells: [],
        slots: { ...model.slots, target: null, words: ['2.1', 'Số nhiệm vụ đề ra trong kế hoạch', 'PL2'] },
      },
      { ...model, code: 'DUPLICATE_CODE', slots: { ...model.slots, target: null, words: ['1.2.1'] } },
      ...findings
        .filter(({ code }) => code === 'DERIVED_BLANK')
        .map((one): Finding => ({ ...one, code: 'FORMULA_BLANK' })),
      { ...model, template: '', code: 'NO_RESULT', slots: { ...model.slots, target: null } },
      { ...model, code: 'SHOWN_AS_DAY', slots: { ...model.slots, words: ['05/01/1900', '5', ''] } },
      { ...model, code: 'CELL_ERROR', slots: { ...model.slots, words: ['#REF!'] } },
      { ...model, code: 'AMBIGUOUS_NUMBER', slots: { ...model.slots, words: ['6,011'] } },
    ]
  : [];
const all = [
  ...new Map(
    [...findings, ...drawn, ...listFindings(), ...eraFindings(), ...unitFindings(), ...infoFindings()].map(
      (one) => [`${one.id} ${describeFinding(one)}`, one],
    ),
  ).values(),
];

test('ví dụ sai của mọi quy tắc đều cho phát hiện, đủ mọi loại', () => {
  const seen = new Set(all.map(({ code }) => code));
  const every: Readonly<Record<FindingCode, true>> = {
    SUM: true,
    RATE: true,
    BASELINE_RATE: true,
    PART_OF: true,
    EQUAL: true,
    BETWEEN: true,
    CHOICE: true,
    RANGE: true,
    DEPENDS: true,
    REQUIRED: true,
    BALANCE: true,
    ROW_SUM: true,
    TOGETHER: true,
    NOTE_CONFLICT: true,
    DERIVED_BLANK: true,
    FORMULA_BLANK: true,
    NO_RESULT: true,
    ZERO_DENOMINATOR: true,
    HEADING_VALUE: true,
    NOT_A_NUMBER: true,
    SHOWN_AS_DAY: true,
    TOO_LARGE: true,
    AMBIGUOUS_NUMBER: true,
    CELL_ERROR: true,
    ZERO_PADDING: true,
    WORDS_BESIDE: true,
    DUPLICATE_CODE: true,
    MISSING_ROW: true,
    CODE_GAP: true,
    DUPLICATE_UNIT: true,
    INFO_UNREAD: true,
    INFO_DAYS: true,
    HEADING_UNKNOWN: true,
    UNIT_WITHOUT_ROW: true,
    UNIT_NOT_LISTED: true,
    PERCENT_MIXED: true,
    DOCUMENT_SYMBOL: true,
    DOCUMENT_TYPE: true,
    DOCUMENT_DATE: true,
    DOCUMENT_LATER: true,
    DOCUMENT_EARLIER: true,
    DOCUMENT_ORDER: true,
    DOCUMENT_TWICE: true,
    DOCUMENT_TWO_DAYS: true,
    DOCUMENT_COUNT: true,
    FRACTIONAL_COUNT: true,
    NEGATIVE: true,
    STRADDLES: true,
    ERA_SET: true,
    ERA_ROW: true,
    LEFT_OVER: true,
    ERA_WORD: true,
  };
  expect(Object.keys(every).filter((code) => !seen.has(code as FindingCode))).toEqual([]);
  expect(fromSheets.every((code) => seen.has(code))).toBe(true);
});

test.each(all.map((finding) => [finding.id, finding] as const))('%s', (_, finding) => {
  const sentence = describeFinding(finding);
  expectPlainVietnamese(sentence);
  // What is about the report as a whole names its sheet instead of a form.
  expect(sentence).toMatch(
    finding.template === '' && finding.code !== 'ERA_SET'
      ? /^Trang tính \p{Lu}/u
      : /^(?:Phụ lục (\d|[IVX])|(?:Trang tính )?Biểu TTHC)/,
  );
  if (finding.cell) expect(sentence).toMatch(/(^|[ ,(])ô [A-Z]+\d+/);
  expectPlainVietnamese(detailFinding(finding));
  expectPlainVietnamese(explainFinding(finding));
});

test('số trong câu viết kiểu Việt Nam', () => {
  const [finding] = findingsOf({
    figures: { 'tthc.total': '12500', 'tthc.district.total': '12000', 'tthc.commune.total': '1' },
  });
  expect(finding && describeFinding(finding)).toContain(
    'đang là 12.500, các dòng cộng lại (12.000 + 1) là 12.001, cao hơn 499',
  );
});

describe('trở ngại với tệp và với Excel', () => {
  const codes: Readonly<Record<TroubleCode, readonly string[]>> = {
    NOT_XLSX: [],
    OLD_XLS: [],
    XLSB: [],
    OPEN_DOCUMENT: [],
    XML_2003: [],
    WEB_PAGE: [],
    PLAIN_TEXT: [],
    WORD_FILE: [],
    PDF_FILE: [],
    EMPTY_FILE: [],
    ENCRYPTED: [],
    DAMAGED: [],
    EMPTY_WORKBOOK: [],
    NO_KNOWN_TABLE: [],
    NO_SUCH_TEMPLATE: ['pl9'],
    TOO_LARGE: [],
    FILE_MISSING: ['a.xlsx'],
    NO_WORKBOOKS: ['bao-cao'],
    CANNOT_WRITE: ['a.xlsx'],
    READ_ONLY: ['a.xlsx'],
    CHANGED_MEANWHILE: ['PL4!D11'],
    SHEET_PROTECTED: ['PL 4'],
    SHEET_MISSING: ['PL 4'],
    STRUCTURE_PROTECTED: [],
    CELL_EDITING: [],
    HOST_BUSY: [],
    HOST_TOO_LARGE: [],
    HOST_TIMEOUT: ['cells', 'PL4!D11:D14'],
    MAY_REMAIN: ['sheets', 'PL 2', 'PL 3'],
    HOST_FAILED: [],
    NOT_KEPT: ['PL4!D11'],
    PERIOD_UNKNOWN: [],
    PERIOD_NOT_LATER: ['Quý I năm 2024', 'Quý I năm 2024'],
    CANNOT_COPY: [],
    CANCELLED: [],
    NO_FORM: ['PL 4'],
    SET_NOT_KEPT: ['Sở Y tế', 'Số lượt khám'],
    BAD_TEMPLATE_FILE: ['12', 'missing', 'rows', 'bo-mau'],
  };
  test.each(Object.entries(codes))('%s', (code, words) => {
    for (const trouble of [new Trouble(code as TroubleCode, words), new Trouble(code as TroubleCode)]) {
      expectPlainVietnamese(
        troubleMessage(trouble).replace(/ \((Review|Unprotect Sheet|Protect Workbook)\)/g, ''),
      );
    }
  });

  const told = (code: TroubleCode, ...words: readonly string[]) => troubleMessage(new Trouble(code, words));

  test('tên vừa bị lấy là tên trang tính, không phải ô', () => {
    expect(told('CHANGED_MEANWHILE', 'PL 2')).toBe(
      'Trang tính “PL 2” vừa có người sửa nên chưa chèn gì. Đề nghị làm lại.',
    );
    expect(told('CHANGED_MEANWHILE', 'PL 2!D11')).toMatch(/^Ô PL 2!D11 vừa có người sửa/);
  });

  test.each([
    ['HOST_TIMEOUT', 'sheets', 'PL 2'],
    ['HOST_TIMEOUT', 'cells', 'PL 4!D11:D14'],
    ['HOST_TIMEOUT', 'marks', 'PL 4'],
    ['MAY_REMAIN', 'sheets', 'PL 2'],
    ['MAY_REMAIN', 'cells', 'PL 4!D11:D14'],
    ['MAY_REMAIN', 'marks', 'PL 4'],
  ] as const)('%s, %s: nêu tên thứ có thể còn lại', (code, kind, name) => {
    expect(told(code, kind, name)).toContain(name);
    const many = Array.from({ length: 40 }, (_, index) => `PL ${index + 1}!AA${index + 1}:AB99`);
    const sentence = told(code, kind, ...many);
    expectPlainVietnamese(sentence);
    expect(sentence).toContain(many[0]);
    expect(sentence).toContain('và 32');
  });
});
