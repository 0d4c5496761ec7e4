// Biểu là một danh sách: số thứ tự không nhảy, đơn vị không trùng, tỷ lệ ghi cùng một cách, số đếm nguyên, không âm.

import { caoBang2023, giaiDoan20112020, indicators, rulesBySet, templateSets } from '../../src/catalog';
import { checkMissingRows, checkTables } from '../../src/check';
import type { Finding } from '../../src/core/form/finding';
import type { Template, TemplateSet } from '../../src/core/form/template';
import { toPlainText } from '../../src/core/number/decimal';
import { cellText } from '../../src/core/workbook/address';
import { describeFinding } from '../../src/messages';
import { recognizeWorkbook } from '../../src/recognize';
import { printedLines } from '../support/printed';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

function check(
  rows: readonly (readonly Drawn[])[],
  sets: readonly TemplateSet[] = templateSets,
): readonly Finding[] {
  const tables = recognizeWorkbook(workbookOf(sheetOf('A', rows)), sets, indicators);
  expect(tables.length).toBeGreaterThan(0);
  return [
    ...checkMissingRows(tables, { questions: [], unread: [] }),
    ...checkTables(tables, rulesBySet, indicators),
  ];
}

const told = (findings: readonly Finding[], ...codes: readonly string[]): readonly string[] =>
  findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, severity, cell }) => `${code} ${severity} ${cell ? cellText(cell) : ''}`);

const templateOf = (set: TemplateSet, id: string): Template => {
  const found = set.templates.find((one) => one.id === id);
  if (!found) throw new Error(`no template ${id}`);
  return found;
};

describe('mã số của một biểu', () => {
  const { rows } = templateOf(caoBang2023, 'cao-bang-2023/pl3-iv');
  const header = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
  const drawn = (
    codeOf: (key: string, code: string) => Drawn,
    without: readonly string[] = [],
  ): Drawn[][] => [
    header,
    ...rows
      .filter(({ key }) => !without.includes(key))
      .map(({ key, code, label, unit }) => [codeOf(key, code), label, unit, unit === '' ? '' : 1]),
  ];
  const keys = rows.map(({ key }) => key);

  it('biểu in đúng như mẫu', () => {
    expect(told(check(drawn((_, code) => code)), 'CODE_GAP')).toEqual([]);
  });

  it('một dòng đánh số nhảy', () => {
    // The last of three rows with one number in front: only its own number is another one.
    const [last] = keys.filter((key) => /^1\.\d+$/.test(key)).slice(-1);
    const [up, number] = [String(last).split('.')[0], Number(String(last).split('.')[1])];
    const findings = check(drawn((key, code) => (key === last ? `${up}.${number + 2}.` : code)));
    const at = keys.indexOf(String(last)) + 2;
    expect(told(findings, 'CODE_GAP')).toEqual([`CODE_GAP warning A!A${at}`]);
    const [finding] = findings.filter(({ code }) => code === 'CODE_GAP');
    expect(finding && describeFinding(finding)).toContain(
      `số thứ tự ${up}.${number + 2} đứng ngay sau ${up}.${number - 1}.`,
    );
  });

  it('biểu in hai dòng cùng số 1.2.1. như một báo cáo đã in: số liệu vẫn vào đúng dòng, chỉ nhắc đánh số lại', () => {
    const figures: Readonly<Record<string, number>> = { '1.2': 38, '1.2.1': 1, '1.2.2': 4, '1.2.3': 33 };
    const sheet = drawn((key, code) => (key === '1.2.2' ? '1.2.1.' : code)).map((cells, at) =>
      cells.map((cell, column) => (column === 3 ? (figures[keys[at - 1] ?? ''] ?? cell) : cell)),
    );
    const [table] = recognizeWorkbook(workbookOf(sheetOf('A', sheet)), templateSets, indicators);
    const bound = table?.rows.map(({ row, printedCode, reading }) => [
      row.key,
      printedCode,
      reading.kind === 'figure' ? toPlainText(reading.figure.value) : '',
    ]);
    expect(bound?.filter(([key]) => key?.startsWith('1.2'))).toEqual([
      ['1.2', '1.2.', '38'],
      ['1.2.1', '1.2.1.', '1'],
      ['1.2.2', '1.2.1.', '4'],
      ['1.2.3', '1.2.3.', '33'],
      ['1.2.4', '1.2.4.', '1'],
    ]);
    // As sure as any: Lưu thành bộ mẫu keeps the indicators of such rows.
    expect(table?.rows.filter(({ confidence }) => confidence < 0.9)).toEqual([]);
    const findings = check(sheet);
    expect(told(findings, 'DUPLICATE_CODE', 'CODE_GAP', 'SUM')).toEqual(['DUPLICATE_CODE warning A!A6']);
    const [finding] = findings.filter(({ code }) => code === 'DUPLICATE_CODE');
    expect(finding && describeFinding(finding)).toBe(
      'Phụ lục III, phần IV (trang tính A), ô A6: số thứ tự 1.2.1 đã có ở ô A5; dòng này có lẽ là 1.2.2. Đề nghị sửa số thứ tự.',
    );
  });

  it('có số của từng xã giữa hai dòng cùng số ấy: vẫn chắc như mọi dòng khác', () => {
    const communes = ['Xã Quảng Phú', 'Xã Quảng Thọ'].map((name): Drawn[] => ['', `- ${name}`, '', 1]);
    const sheet = drawn((key, code) => (key === '1.2.2' ? '1.2.1.' : code)).flatMap((cells) =>
      cells[3] === 1 ? [cells, ...communes] : [cells],
    );
    const [table] = recognizeWorkbook(workbookOf(sheetOf('A', sheet)), templateSets, indicators);
    expect(table?.rows.map(({ row }) => row.key)).toEqual(keys);
    expect(table?.rows.filter(({ confidence }) => confidence < 0.9)).toEqual([]);
  });

  it('bỏ một dòng thì nói thiếu dòng, không nói nhảy số', () => {
    const [gone] = keys.filter((key) => /^1\.\d+$/.test(key)).slice(-2);
    const findings = check(drawn((_, code) => code, [String(gone)]));
    expect(told(findings, 'MISSING_ROW')).toEqual(['MISSING_ROW warning ']);
    expect(told(findings, 'CODE_GAP')).toEqual([]);
  });

  it('biểu đánh số I.2.3 thay 1.2.3 vẫn là số của mẫu', () => {
    expect(told(check(drawn((_, code) => code.replace(/^1\./, 'I.'))), 'CODE_GAP')).toEqual([]);
  });

  it('bỏ một dòng của biểu đánh số chạy từ 1 cũng chỉ nói thiếu dòng', () => {
    const [gone] = keys.filter((key) => /^1\.\d+$/.test(key)).slice(-2);
    const findings = check(drawn((key) => keys.indexOf(key) + 1, [String(gone)]));
    expect(told(findings, 'MISSING_ROW')).toEqual(['MISSING_ROW warning ']);
    expect(told(findings, 'CODE_GAP')).toEqual([]);
  });

  it('chèn thêm một dòng mang số ở giữa thì không nhảy', () => {
    const [last] = keys.filter((key) => /^1\.\d+$/.test(key)).slice(-1);
    const [up, number] = [String(last).split('.')[0], Number(String(last).split('.')[1])];
    const sheet = drawn((key, code) => (key === last ? `${up}.${number + 1}.` : code));
    sheet.splice(keys.indexOf(String(last)) + 1, 0, [
      `${up}.${number}.`,
      'Nội dung huyện theo dõi thêm',
      'Đơn vị',
      4,
    ]);
    expect(told(check(sheet), 'CODE_GAP')).toEqual([]);
  });
});

describe('bảng theo đơn vị', () => {
  const { header, rows } = templateOf(caoBang2023, 'cao-bang-2023/pl2');
  const units = (
    names: readonly Drawn[],
    codes: readonly Drawn[] = names.map((_, n) => n + 1),
    figure: Drawn = 0,
  ) => [
    ...header,
    ...rows.filter(({ repeats }) => !repeats).map(({ code, label }) => [code, label, ...Array(13).fill(0)]),
    ...names.map((name, n) => [codes[n], name, figure, ...Array(12).fill(0)]),
  ];
  const first = header.length + 3;

  it('mỗi xã một dòng', () => {
    const names = ['UBND xã Hồng Nam', 'UBND xã Nam Tuấn', 'UBND thị trấn Nước Hai', 'UBND xã Nước Hai'];
    expect(told(check(units(names)), 'DUPLICATE_UNIT', 'CODE_GAP')).toEqual([]);
  });

  it.each([
    ['viết như nhau', 'UBND xã Hồng Nam'],
    ['viết khác chữ hoa, khoảng trắng', 'UBND  XÃ HỒNG NAM'],
    ['có và không có “UBND”', 'xã Hồng Nam'],
    ['viết đủ “Ủy ban nhân dân”', 'Uỷ ban nhân dân xã Hồng Nam'],
  ])('một xã hai dòng, %s', (_, again) => {
    const findings = check(units(['UBND xã Hồng Nam', 'UBND xã Nam Tuấn', again]));
    expect(told(findings, 'DUPLICATE_UNIT')).toEqual([`DUPLICATE_UNIT warning A!B${first + 2}`]);
    const [finding] = findings.filter(({ code }) => code === 'DUPLICATE_UNIT');
    expect(finding && describeFinding(finding)).toContain(
      `đơn vị “UBND xã Hồng Nam” có 2 dòng (các ô B${first} và B${first + 2})`,
    );
  });

  it('dòng chưa ghi tên không phải đơn vị trùng', () => {
    const blank = rows.find(({ repeats }) => repeats)?.label ?? '';
    expect(told(check(units(['UBND xã Hồng Nam', blank, blank])), 'DUPLICATE_UNIT')).toEqual([]);
  });

  it('số thứ tự các xã nhảy', () => {
    const names = ['UBND xã Hồng Nam', 'UBND xã Nam Tuấn', 'UBND xã Hồng Việt'];
    expect(told(check(units(names, [1, 2, 4])), 'CODE_GAP')).toEqual([`CODE_GAP warning A!A${first + 2}`]);
  });

  it.each<[string, Drawn, string]>([
    ['có phần lẻ', 2.5, 'FRACTIONAL_COUNT'],
    ['gõ chữ, có phần lẻ', '2,5', 'FRACTIONAL_COUNT'],
    ['âm', -3, 'NEGATIVE'],
    ['gõ chữ, âm', '-3', 'NEGATIVE'],
  ])('số hồ sơ %s', (_, figure, code) => {
    const findings = check(units(['UBND xã Hồng Nam'], [1], figure));
    expect(told(findings, 'FRACTIONAL_COUNT', 'NEGATIVE')).toEqual([`${code} error A!C${first}`]);
  });

  it('số hồ sơ nguyên, không âm', () => {
    const findings = check(units(['UBND xã Hồng Nam'], [1], 3));
    expect(told(findings, 'FRACTIONAL_COUNT', 'NEGATIVE')).toEqual([]);
  });
});

describe('tỷ lệ trong một dòng', () => {
  const { rows } = templateOf(giaiDoan20112020, 'giai-doan-2011-2020/pl6');
  const years = ['2015', '2016', '2017', '2018', '2019', '2020'];
  const drawn = (first: readonly Drawn[]): Drawn[][] => [
    ['STT', 'Chỉ tiêu', ...years.map((year) => `Năm ${year}`)],
    ...rows.map(({ code, label }, n) => [code, label, ...(n === 0 ? first : [])]),
  ];
  const percent = (value: number): Drawn => ({ content: value, format: '0%' });

  it.each<[string, readonly Drawn[], readonly string[]]>([
    ['mọi ô có dấu %', ['10%', '20%', '30%', '40%', '70%', '100%'], []],
    ['mọi ô không có', ['10', '20', 30, '40', '70', '100'], []],
    ['ô trống không tính', ['', '', '', '40%', '70%', '100%'], []],
    ['dấu % gõ chữ và dấu % của định dạng', [percent(0.1), '20%', percent(0.3), '40%', '70%', '100%'], []],
    ['ô có ô không', ['0', '0', '0', '40%', '70%', '100%'], ['PERCENT_MIXED info A!C2']],
    ['một ô quên dấu', ['10%', '20%', '30%', '40', '70%', '100%'], ['PERCENT_MIXED info A!F2']],
    ['định dạng % ở một ô', [10, 20, percent(0.3), 40, 70, 100], ['PERCENT_MIXED info A!E2']],
  ])('%s', (_, first, expected) => expect(told(check(drawn(first)), 'PERCENT_MIXED')).toEqual(expected));

  it('biểu thật: chỉ dòng 1 ghi lẫn (0 và 40%)', () => {
    const lines = printedLines('giai-doan-2011-2020/pl6').map((line) => Object.values(line).slice(0, 8));
    const findings = check([['STT', 'Chỉ tiêu', ...years.map((year) => `Năm ${year}`)], ...lines]);
    expect(told(findings, 'PERCENT_MIXED')).toEqual(['PERCENT_MIXED info A!C2']);
  });
});
