// Every rule that was read from the printed forms: what tells it, at its severity, from a fault planted for it.

import { caoBang2023, giaiDoan20112020, indicators, rulesBySet, templateSets } from '../../src/catalog';
import { builtIn } from '../../src/catalog/built-in';
import { checkHistory, checkTables } from '../../src/check';
import { earlierOf } from '../../src/companion/previous/earlier';
import { dataWindow } from '../../src/core/calendar/period';
import type { Finding } from '../../src/core/form/finding';
import type { TemplateSet } from '../../src/core/form/template';
import { fromNumber } from '../../src/core/number/decimal';
import { parseA1 } from '../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { checkSnapshot } from '../support/app';
import { checkedSample } from '../support/changed-sample';
import { linesOf, printedRules } from '../support/printed';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';
import { tablesFrom } from '../support/tables';
import { ruleExamples } from './examples';
import { inOurIds, namesOf, printedOneByOne } from './printed-ids';
import { oneByOne } from './rule-parts';

interface Listed {
  readonly id: string;
  readonly severity: string;
  /** 'rule', 'crosscheck' or codes of findings. */
  readonly by: string;
}

const listed: readonly Listed[] = linesOf('printed/rule-ids.tsv').map((line) => ({
  id: line.rule ?? '',
  severity: line.severity ?? '',
  by: line['told by'] ?? '',
}));
const ofForms = listed.filter(({ by }) => by === 'rule');
const coded = listed.filter(({ by }) => !['rule', 'crosscheck'].includes(by));

test('232 quy tắc: 195 được kiểm tra, 37 so lời với bảng', () => {
  expect(new Set(listed.map(({ id }) => id)).size).toBe(232);
  expect([ofForms.length, coded.length]).toEqual([170, 25]);
});

describe('quy tắc tính được', () => {
  /** What a broken rule of the set tells, where its own example of a fault stands in the tables. */
  const told = new Map(
    ruleExamples.flatMap(({ setId, rule, examples }) => {
      const set = templateSets.find(({ id }) => id === setId);
      if (!set || printedRules(set).length === 0) return [];
      const findings = checkTables(tablesFrom(set, indicators, examples.fails), rulesBySet, indicators);
      const own = findings.find((one) => one.rule === rule.id);
      const behind = findings.find(({ effects }) => effects.includes(rule.id));
      return [[rule.id, own?.severity ?? (behind ? 'effect' : 'silent')] as const];
    }),
  );

  const bySet = templateSets.flatMap((set) => {
    const ours = oneByOne(rulesBySet[set.id] ?? []);
    return printedRules(set).flatMap((read) =>
      printedOneByOne(read).map((one) => {
        const content = inOurIds(one, namesOf(set));
        const number = (read.id.split('/')[1] ?? '').toUpperCase();
        return { number, severity: read.severity, set, content, ours };
      }),
    );
  });

  test.each(ofForms.map((one) => [one.id, one] as const))('%s', (id, { severity }) => {
    const read = bySet.filter(({ number }) => number === id || new RegExp(`^${id}-\\d+$`).test(number));
    expect(read.map((one) => one.severity)).toEqual(read.map(() => severity));
    expect(read.length).toBeGreaterThan(0);
    for (const { content, ours } of read) {
      const wanted = expect.objectContaining(content) as { asymmetricMatch(other: unknown): boolean };
      const rule = ours.find((one) => wanted.asymmetricMatch(one));
      // One rule bounds all rows in %; a fault is planted in one of them.
      const ruleId = rule?.id.split(' ')[0] ?? '';
      expect([severity, 'effect']).toContain(told.get(ruleId));
    }
  });
});

type Told = Pick<Finding, 'code' | 'severity'>;

const drawnTables = (
  set: TemplateSet,
  rows: readonly (readonly Drawn[])[],
  dates?: Parameters<typeof checkTables>[3],
) => checkTables(recognized(set, workbookOf(sheetOf('A', rows))), rulesBySet, indicators, dates);

function recognized(set: TemplateSet, workbook: WorkbookSnapshot) {
  return checkSnapshot(workbook, { ...builtIn, sets: [set] }).tables;
}

/** A list of documents around the one in question. */
const list = (...rows: readonly (readonly Drawn[])[]): readonly Told[] =>
  drawnTables(
    caoBang2023,
    [
      ['Phụ lục I'],
      ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'],
      ['1', '02/KH-UBND', '04/01/2023', 'Kế hoạch về CCHC nhà nước năm 2023'],
      ...rows,
      [rows.length + 2, '36/KH-UBND', '28/02/2023', 'Kế hoạch về chuyển đổi vị trí công tác'],
    ],
    { signed: { day: 6, month: 3, year: 2023 }, from: { day: 15, month: 12, year: 2022 } },
  );

type Content = string | number | null;

const sample = async (
  ...changes: readonly (readonly [address: string, before: Content, value: Content])[]
): Promise<readonly Told[]> => {
  const cells = changes.map(([address, before, value]) => {
    const [sheet = '', at = ''] = address.split('!');
    const { row, column } = parseA1(at) ?? { row: 0, column: 0 };
    return { sheet, row, column, before, value };
  });
  return (await checkedSample(...cells)).findings;
};

const tth = (figures: Readonly<Record<string, string>>): readonly Told[] => {
  const set = templateSets.find(({ id }) => id === 'tth-2024') as TemplateSet;
  return checkTables(tablesFrom(set, indicators, { figures }), rulesBySet, indicators);
};

const caption = (number: string): string =>
  `(Kèm theo Báo cáo số ${number}/BC-UBND ngày 06/3/2024 của UBND huyện Quảng Điền)`;
const blankCaption =
  '(Ban hành kèm theo Báo cáo số:        /BC-UBND ngày      /3/2024 của UBND huyện Quảng Điền)';
const units = caoBang2023.templates.find(({ id }) => id === 'cao-bang-2023/pl2');
const byUnits = (names: readonly string[], figure: Drawn): readonly Told[] =>
  drawnTables(caoBang2023, [
    ...(units?.header ?? []),
    ...(units?.rows ?? []).flatMap(({ repeats, code, label }) =>
      repeats ? [] : [[code, label, ...Array(13).fill(0)]],
    ),
    ...names.map((name, n) => [n + 1, name, figure, ...Array(12).fill(0)]),
  ]);
const yearsForm = giaiDoan20112020.templates.find(({ id }) => id === 'giai-doan-2011-2020/pl6');
const byYears = (last: string, figures: readonly Drawn[]): WorkbookSnapshot =>
  workbookOf(
    sheetOf('A', [
      ['STT', 'Chỉ tiêu', ...['2015', '2016', '2017', '2018', '2019'].map((year) => `Năm ${year}`), last],
      ...(yearsForm?.rows ?? []).map(({ code, label }, n) => [code, label, ...(n === 0 ? figures : [])]),
    ]),
  );
const staff = caoBang2023.templates.find(({ id }) => id === 'cao-bang-2023/pl3-iv');
const numberedAnew = (from: string, to: string): readonly Told[] =>
  drawnTables(caoBang2023, [
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
    ...(staff?.rows ?? []).map(({ key, code, label, unit }) => [
      key === from ? to : code,
      label,
      unit,
      unit === '' ? '' : 1,
    ]),
  ]);

function belowBefore(): readonly Told[] {
  const { calendar, dictionary, eras } = builtIn;
  const [first, half] = (
    [
      ['quarter', 1],
      ['halfYear', 1],
    ] as const
  ).map(([kind, index]) => dataWindow({ period: { kind, index, year: 2024 } }, calendar));
  if (!first || !half) throw new Error('no windows');
  const id = 'plan.completionRate';
  const figures = [{ template: 't', indicator: id, member: '', value: fromNumber(60), content: 60 }];
  const { period, from, to } = first;
  const past = [{ sheet: 'Quý I.xlsx', inFile: true, period, from, to, agency: '', figures }] as const;
  const set = templateSets.find((one) => one.id === 'tth-2024') as TemplateSet;
  const tables = tablesFrom(set, dictionary, { figures: { [id]: '50' } });
  const earlier = earlierOf(past, { window: half, agency: '', eras });
  return checkHistory({ tables, dictionary, rulesBySet, earlier });
}

/** For every code a workbook with one fault that it tells. */
const planted: Readonly<Record<string, () => readonly Told[] | Promise<readonly Told[]>>> = {
  'A1-01 CODE_GAP': () => list(['3', '09/KH-UBND', '11/01/2023', 'Kế hoạch về đào tạo']),
  'A1-02 DOCUMENT_SYMBOL': () => list(['2', '09KH', '11/01/2023', 'Kế hoạch về đào tạo']),
  'A1-03 DOCUMENT_TYPE': () => list(['2', '09/KH-UBND', '11/01/2023', 'Thông báo về đào tạo']),
  'A1-04 DOCUMENT_DATE': () => list(['2', '09/KH-UBND', '31/02/2023', 'Kế hoạch về đào tạo']),
  'A1-04 DOCUMENT_LATER': () => list(['2', '39/KH-UBND', '11/03/2023', 'Kế hoạch về đào tạo']),
  'A1-05 DOCUMENT_EARLIER': () => list(['2', '09/TB-UBND', '11/01/2022', 'Thông báo về đào tạo']),
  'A1-06 DOCUMENT_ORDER': () => list(['2', '01/KH-UBND', '11/01/2023', 'Kế hoạch về đào tạo']),
  'A1-07 DOCUMENT_TWICE': () => list(['2', '02/KH-UBND', '04/01/2023', 'Kế hoạch về CCHC năm 2023']),
  'A1-08 DOCUMENT_COUNT': () => {
    const form = caoBang2023.templates.find(({ id }) => id === 'cao-bang-2023/pl3-i');
    const header = ['STT', 'Số, ký hiệu', 'Ngày, tháng ban hành', 'Trích yếu văn bản'];
    const workbook = workbookOf(
      sheetOf('A', [['Phụ lục I'], header, ['1', '02/KH-UBND', '04/01/2023', 'Kế hoạch về CCHC']]),
      sheetOf('B', [
        ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
        ...(form?.rows ?? []).map(({ code, label, unit }, n) => [code, label, unit, n === 0 ? 9 : '']),
      ]),
    );
    return checkTables(recognized(caoBang2023, workbook), rulesBySet, indicators);
  },
  'A2-06 NEGATIVE': () => byUnits(['UBND xã Hồng Nam'], -3),
  'A2-06 FRACTIONAL_COUNT': () => byUnits(['UBND xã Hồng Nam'], 2.5),
  'A2-07 DUPLICATE_UNIT': () => byUnits(['UBND xã Hồng Nam', 'xã Hồng Nam'], 0),
  'A2-08 DAYS_DIFFER': () =>
    sample(
      ['PL2!A4', null, '(Từ ngày 15/12/2023 đến ngày 14/3/2024)'],
      ['PL4!A4', null, '(Từ ngày 15/12/2023 đến ngày 10/3/2024)'],
    ),
  'A2-08 DAYS_ORDER': () => sample(['PL2!A4', null, '(Từ ngày 15/12/2023 đến ngày 14/3/2023)']),
  'A2-08 DAYS_LATE': () =>
    sample(
      ['PL2!A3', blankCaption, caption('105')],
      ['PL2!A4', null, '(Từ ngày 15/12/2023 đến ngày 14/3/2024)'],
    ),
  'A-IV-20 DUPLICATE_CODE': () => numberedAnew('1.2.2', '1.2.1.'),
  'B-IV-20 DUPLICATE_CODE': () => sample(['PL5!A14', '1.5.2.', '1.5.1.']),
  'B-IV-20 CODE_GAP': () => sample(['PL5!A16', '1.5.4.', '1.5.6.']),
  'C6-02 PERCENT_MIXED': () =>
    checkSnapshot(byYears('Năm 2020', ['0', '0', '0', '40%', '70%', '100%'])).findings,
  'C-G-01 PARTIAL_YEAR': () =>
    checkSnapshot(byYears('Năm 2020 (Tính đến 31/3)', [1, 2, 3, 4, 5, 6])).findings,
  'G-01 DUPLICATE_CODE': () => sample(['PL4!A27', '3.3.1.', '3.2.1.']),
  'G-01 CODE_ELSEWHERE': () => sample(['PL4!A28', '3.3.2.', '4.3.2.']),
  'G-02 DERIVED_BLANK': () => sample(['PL4!D11', 516, null]),
  'G-02 TOTAL_BLANK': () => sample(['PL2!D18', 52, null]),
  'G-03 ZERO_DENOMINATOR': () => sample(),
  'G-04 NUMBER_STYLES': () => tth({ 'tthc.district.resolved': '1.353', 'tthc.commune.resolved': '2,573' }),
  'G-05 ZERO_PADDING': () => tth({ 'tthc.newlyPublished': '03', 'tthc.abolishedOrReplaced': '5' }),
  'G-06 NOT_A_NUMBER': () => sample(['PL4!D13', 376, 'chưa có']),
  'G-07 HEADING_VALUE': () => sample(['PL4!D7', null, 5]),
  'G-08 BELOW_BEFORE': belowBefore,
  'G-09 CAPTION_DIFFERS': () =>
    sample(['PL2!A3', blankCaption, caption('105')], ['PL3!A3', blankCaption, caption('106')]),
  'G-09 CAPTION_BLANK': () => sample(['PL2!A3', blankCaption, caption('105')]),
  'G-10 APPENDIX_TWICE': () => sample(['PL8!A1', 'Phụ lục 8', 'Phụ lục 5']),
  'G-10 APPENDIX_LEFT_OUT': async () => {
    const { snapshot } = await checkedSample();
    return checkSnapshot({ sheets: snapshot.sheets.filter(({ name }) => name !== 'PL5') }).findings;
  },
};

describe('quy tắc về cách ghi, danh mục, văn bản', () => {
  const cases = coded.flatMap(({ id, severity, by }) =>
    by.split('; ').map((code) => [`${id} ${code}`, code, severity] as const),
  );

  test('lỗi nào cũng có một sổ tính gài lỗi', () => {
    expect(Object.keys(planted).sort()).toEqual(cases.map(([name]) => name).sort());
  });

  test.each(cases)('%s', async (name, code, severity) => {
    const findings = (await planted[name]?.()) ?? [];
    expect(findings.filter((one) => one.code === code).map((one) => one.severity)).toContain(severity);
  });
});
