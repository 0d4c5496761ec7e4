// Một biểu đứng hai lần trong sổ tính: số liệu của báo cáo lấy đúng bản, dù trang nào đứng trước; không rõ thì hỏi.

import * as fc from 'fast-check';
import { composeDraft, planNextPeriod } from '../../src/app';
import { builtIn } from '../../src/catalog/built-in';
import { previousColumns } from '../../src/companion/previous/previous';
import { NONE } from '../../src/core/form/question';
import { kindOf, type Template } from '../../src/core/form/template';
import { decimal } from '../../src/core/number/decimal';
import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { describeQuestion, describeUnread, questionSentence, unitSentences } from '../../src/messages';
import { nothingKnownOfReport, recognizeAndAsk } from '../../src/recognize';
import { checkSnapshot } from '../support/app';
import { type Drawn, sheetOf, workbookOf } from '../support/sheet';

const forms = builtIn.sets.map(({ templates }) =>
  templates.filter((template) => kindOf(template) === 'indicators' && template.rows.length > 8),
);
const pair = fc
  .constantFrom(...forms.filter(({ length }) => length > 1))
  .chain((templates) => fc.shuffledSubarray([...templates], { minLength: 2, maxLength: 2 }));

/** Forms one under the other. @param figure of the n-th row */
function sheet(
  name: string,
  templates: readonly Template[],
  figure: (n: number) => number,
  { time = '', over = [] as readonly string[], header = 'Số liệu' } = {},
): SheetSnapshot {
  const rows = templates.flatMap(({ number, title, rows: own }, at): (readonly Drawn[])[] => [
    ...(at === 0 ? over.map((line) => [line]) : []),
    [number],
    [`${title}${time === '' ? '' : ` ${time}`}`],
    [],
    ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', header, 'Ghi chú'],
    ...own.map(({ code, label, unit, answers }, n): Drawn[] => [
      code,
      label,
      unit,
      unit === '' && !answers ? '' : answers ? answers[0]?.value : unit.includes('%') ? 50 : figure(n),
    ]),
    [],
  ]);
  return sheetOf(name, rows);
}

const info = (period: string): SheetSnapshot =>
  sheetOf('Thông tin báo cáo', [
    ['THÔNG TIN BÁO CÁO'],
    ['Mục', 'Nội dung'],
    ['Kỳ báo cáo', period],
    ['Cơ quan báo cáo', 'UBND huyện Quảng Điền'],
  ]);

const one = (n: number): number => 10 + n;
const two = (n: number): number => 300 + 7 * n;

interface Case {
  readonly sheets: (templates: readonly Template[]) => readonly SheetSnapshot[];
  /** Sheets whose figures are the report's; none where it is asked. */
  readonly own: readonly string[];
  /** Sheets that are one unit's. */
  readonly units?: readonly string[];
}

const cases: Readonly<Record<string, Case>> = {
  'năm trước, năm nay: tên trang và tiêu đề': {
    sheets: (t) => [
      sheet('PL (2023)', t, one, { time: 'NĂM 2023' }),
      sheet('PL (2024)', t, two, { time: 'NĂM 2024' }),
    ],
    own: ['PL (2024)'],
  },
  'biểu chỉ có ở trang năm trước cũng là của năm trước': {
    sheets: ([a, b]) => [
      sheet('A (2023)', a ? [a] : [], one),
      sheet('B (2023)', b ? [b] : [], one),
      sheet('A (2024)', a ? [a] : [], two),
    ],
    own: ['A (2024)'],
  },
  'tên trang “Số liệu”, “Bản” không phải tên đơn vị: hỏi': {
    sheets: (t) => [sheet('Số liệu A', t, one), sheet('Bản tổng', t, two)],
    own: [],
  },
  'chỉ tên trang ghi năm': {
    sheets: (t) => [sheet('2023', t, one), sheet('2024', t, two)],
    own: ['2024'],
  },
  'tên trang đã đổi năm, tiêu đề chưa': {
    sheets: (t) => [sheet('2023', t, one, { time: 'NĂM 2023' }), sheet('2024', t, two, { time: 'NĂM 2023' })],
    own: ['2024'],
  },
  'quý và 6 tháng: kỳ kết thúc sau': {
    sheets: (t) => [
      sheet('A', t, one, { time: 'QUÝ I NĂM 2023' }),
      sheet('B', t, two, { time: '6 THÁNG ĐẦU NĂM 2023' }),
    ],
    own: ['B'],
  },
  'ngày của số liệu': {
    sheets: (t) => [
      sheet('A', t, one, { over: ['(Từ ngày 15/12/2022 đến ngày 14/3/2023)'] }),
      sheet('B', t, two, { over: ['(Từ ngày 15/3/2023 đến ngày 14/6/2023)'] }),
    ],
    own: ['B'],
  },
  'kỳ ở Thông tin báo cáo quyết định': {
    sheets: (t) => [
      info('quý III năm 2024'),
      sheet('A', t, one, { time: 'QUÝ III NĂM 2024' }),
      sheet('B', t, two, { time: 'QUÝ IV NĂM 2024' }),
    ],
    own: ['A'],
  },
  'trang không ghi kỳ là của báo cáo, trang ghi năm khác thì không': {
    sheets: (t) => [info('quý I năm 2024'), sheet('PL', t, one), sheet('PL (2023)', t, two)],
    own: ['PL'],
  },
  'trang nháp': {
    sheets: (t) => [sheet('PL nháp', t, one, { over: ['BẢN NHÁP - KHÔNG SỬ DỤNG'] }), sheet('PL', t, two)],
    own: ['PL'],
  },
  'chỉ dòng trên biểu ghi là ví dụ': {
    sheets: (t) => [
      sheet('A', t, one, { over: ['(Số liệu ví dụ minh họa, không phải số liệu báo cáo)'] }),
      sheet('B', t, two),
    ],
    own: ['B'],
  },
  'cột Ví dụ, cột chỉ tiêu năm sau': {
    sheets: (t) => [
      sheet('A', t, one, { header: 'Ví dụ' }),
      sheet('B', t, two),
      sheet('C', t, one, { header: 'Chỉ tiêu kế hoạch 2027' }),
    ],
    own: ['B'],
  },
  'các xã và trang tổng hợp': {
    sheets: (t) => [
      sheet('Quảng Phú', t, one, { over: ['ĐƠN VỊ: UBND xã Quảng Phú'] }),
      sheet('Quảng Thọ', t, two, { over: ['ĐƠN VỊ: UBND xã Quảng Thọ'] }),
      sheet('Chung', t, (n) => one(n) + two(n)),
    ],
    own: ['Chung'],
    units: ['Quảng Phú', 'Quảng Thọ'],
  },
  'trang tổng hợp cộng sai một ô': {
    sheets: (t) => [
      sheet('A', t, one),
      sheet('B', t, two),
      sheet('TONG HOP', t, (n) => one(n) + two(n) + (n === 3 ? 1 : 0)),
    ],
    own: ['TONG HOP'],
    units: ['A', 'B'],
  },
  'một xã quên đổi kỳ trong tiêu đề': {
    sheets: (t) => [
      info('quý I năm 2024'),
      sheet('Quảng Phú', t, one, { time: 'QUÝ I NĂM 2024' }),
      sheet('Quảng Thọ', t, two, { time: 'QUÝ IV NĂM 2023' }),
      sheet('Chung', t, (n) => one(n) + two(n), { time: 'QUÝ I NĂM 2024' }),
    ],
    own: ['Chung'],
    units: ['Quảng Phú', 'Quảng Thọ'],
  },
  'bốn quý và cả năm': {
    sheets: (t) => [
      sheet('Quý I', t, one),
      sheet('Quý II', t, two),
      sheet('Quý III', t, one),
      sheet('Quý IV', t, two),
      sheet('Cả năm 2024', t, (n) => 2 * (one(n) + two(n))),
    ],
    own: ['Cả năm 2024'],
  },
  'tiêu đề đã sang kỳ mới, tên trang thì chưa': {
    sheets: (t) => [
      info('năm 2025'),
      sheet('PL (2023)', t, one, { time: 'NĂM 2023' }),
      sheet('PL (2024)', t, two, { time: 'NĂM 2025' }),
    ],
    own: ['PL (2024)'],
  },
  'trang không ghi đơn vị, một trang là của cơ quan báo cáo': {
    sheets: (t) => [info('năm 2024'), sheet('Phòng Nội vụ', t, one), sheet('Huyện Quảng Điền', t, two)],
    own: ['Huyện Quảng Điền'],
    units: ['Phòng Nội vụ'],
  },
  'chỉ có các xã, không có trang tổng hợp': {
    sheets: (t) => [sheet('Xã Quảng Phú', t, one), sheet('Xa Quang Tho', t, two)],
    own: [],
    units: ['Xã Quảng Phú', 'Xa Quang Tho'],
  },
  'không gì cho biết: hỏi': {
    sheets: (t) => [sheet('PL4', t, one), sheet('PL4 (2)', t, two)],
    own: [],
  },
  'tên trang và tiêu đề trái nhau: hỏi': {
    sheets: (t) => [sheet('2023', t, one, { time: 'NĂM 2024' }), sheet('2024', t, two, { time: 'NĂM 2023' })],
    own: [],
  },
  'hai bản giống hệt: không hỏi': {
    sheets: (t) => [sheet('A', t, one), sheet('B', t, one)],
    own: ['A', 'B'],
  },
};

/** Sheets of the figures in a draft. */
function sheetsIn(model: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof model !== 'object' || model === null) return found;
  if ('kind' in model && model.kind === 'figure' && 'cell' in model) {
    const { cell } = model;
    if (typeof cell === 'object' && cell !== null && 'sheet' in cell) found.add(String(cell.sheet));
  }
  for (const part of Object.values(model)) sheetsIn(part, found);
  return found;
}

test.each(Object.entries(cases))('%s, dù đứng theo thứ tự nào', (_, { sheets, own, units = [] }) => {
  const drawn = pair.chain((templates) => {
    const all = [...sheets(templates)];
    return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
  });
  fc.assert(
    fc.property(drawn, (all) => {
      const workspace = checkSnapshot(workbookOf(...all));
      const { tables, questions, unread, findings } = workspace;
      const [whole, parts] = [tables.filter((table) => !table.ofUnit), tables.filter(({ ofUnit }) => ofUnit)];
      expect(new Set(whole.map((table) => table.sheet))).toEqual(new Set(own));
      expect(new Set(parts.map((table) => table.sheet))).toEqual(new Set(units));
      const asked = own.length + units.length === 0;
      expect(questions.map(({ kind }) => kind)).toEqual(asked ? ['standing'] : []);
      // What is neither the report's nor a unit's is named.
      const filled = all.map(({ name }) => name).filter((name) => name !== 'Thông tin báo cáo');
      const named = new Set(unread.flatMap((left) => (left.reason.code === 'SET_ASIDE' ? left.sheet : [])));
      expect([...named].sort()).toEqual(
        asked ? [] : filled.filter((name) => ![...own, ...units].includes(name)).sort(),
      );
      // The draft tells nobody else's figures, and no rule holds those of two sheets against each other.
      const told = sheetsIn(composeDraft(workspace, workspace.report.info));
      expect([...told].filter((name) => !own.includes(name))).toEqual([]);
      if (own.length > 0) expect(told.size).toBeGreaterThan(0);
      if (own.length < 2)
        for (const { cells, code } of findings) {
          const held = new Set(cells.map((cell) => cell.sheet).filter((name) => filled.includes(name)));
          expect(held.size > 1 ? code : '').toBe('');
        }
    }),
    { numRuns: 4 },
  );
});

const [form] = forms[0] ?? [];
const pl4 =
  builtIn.sets.flatMap(({ templates }) => templates).find(({ id }) => id === 'tth-2024/pl4') ?? form;
if (!pl4) throw new Error('tth-2024/pl4');

const twice = workbookOf(sheet('PL4', [pl4], one), sheet('PL4 (2)', [pl4], two));

test('trang của kỳ trước đứng cạnh là số liệu để so sánh', () => {
  const { earlier, report } = checkSnapshot(
    workbookOf(
      info('quý III năm 2024'),
      sheet('A', [pl4], one, { time: 'QUÝ III NĂM 2023' }),
      sheet('B', [pl4], two, { time: 'QUÝ III NĂM 2024' }),
    ),
  );
  expect(report.info.period).toMatchObject({ kind: 'quarter', index: 3, year: 2024 });
  const { sameLastYear } = earlier;
  expect(sameLastYear?.name).toBe('A');
  const [row] = pl4.rows.filter(({ unit }) => unit === 'Thủ tục');
  expect(sameLastYear?.figure(row?.indicator ?? '')).toEqual(decimal(one(row ? pl4.rows.indexOf(row) : -1)));
});

test('sang kỳ mới: số của từng đơn vị được giữ dưới tên đơn vị, không lẫn vào số của báo cáo', () => {
  const plan = planNextPeriod(
    checkSnapshot(
      workbookOf(
        info('quý I năm 2024'),
        sheet('Quảng Phú', [pl4], one, { over: ['ĐƠN VỊ: UBND xã Quảng Phú'] }),
        sheet('Quảng Thọ', [pl4], two, { over: ['ĐƠN VỊ: UBND xã Quảng Thọ'] }),
        sheet('Chung', [pl4], (n) => one(n) + two(n)),
      ),
    ),
  );
  const texts = (plan.previous?.cells ?? []).filter(({ column }) => column === previousColumns.whose);
  const whose = new Map<string, number>();
  for (const { text = '' } of texts) whose.set(text, (whose.get(text) ?? 0) + 1);
  expect(whose.get('UBND xã Quảng Phú')).toBe(whose.get('UBND xã Quảng Thọ'));
  expect(whose.get('UBND xã Quảng Phú')).toBeGreaterThan(10);
  expect(plan.previousFigures).toBe(3 * (whose.get('UBND xã Quảng Phú') ?? 0));
});

describe('Câu hỏi bản nào là số liệu của báo cáo', () => {
  const read = (answers: ReadonlyMap<string, string> = new Map()) =>
    recognizeAndAsk(twice, builtIn.sets, builtIn.dictionary, answers, nothingKnownOfReport);
  const [question] = read().questions;

  it('một câu cho mọi bản, số liệu chờ trả lời', () => {
    if (!question) throw new Error('không hỏi');
    const words = describeQuestion(question);
    expect(questionSentence(words)).toBe(
      'Phụ lục 4 có 2 bản: trang “PL4” và “PL4 (2)”: số liệu các bản khác nhau, chưa rõ bản nào là số liệu của báo cáo này. Đề nghị chọn:',
    );
    expect(words.choices.map(({ label }) => label)).toEqual([
      'Trang “PL4”',
      'Trang “PL4 (2)”',
      'Không bản nào: mỗi bản là số liệu của một đơn vị',
    ]);
    const { tables, counts } = read();
    expect(tables).toEqual([]);
    expect(counts.bound).toBe(0);
    expect(counts.asked).toBeGreaterThan(20);
  });

  it('trả lời: bản được chọn vào báo cáo, bản kia được nêu tên', () => {
    const { tables, questions, unread } = read(new Map([[question?.id ?? '', 'PL4 (2)!1']]));
    expect(questions).toEqual([]);
    expect(tables.map((table) => table.sheet)).toEqual(['PL4 (2)']);
    expect(unread.map(describeUnread)).toEqual([
      expect.stringMatching(/^Trang “PL4”, .*: Phụ lục 4 ở đây không phải bản đã chọn \(trang “PL4 \(2\)”\)/),
    ]);
  });

  it('không bản nào: mỗi bản của một đơn vị, được kiểm tra, không vào dự thảo', () => {
    const { tables } = read(new Map([[question?.id ?? '', NONE]]));
    expect(tables.map(({ ofUnit }) => ofUnit)).toEqual(['PL4', 'PL4 (2)']);
    expect(unitSentences(tables)).toEqual([
      'Phụ lục 4: mỗi trang là số liệu riêng của PL4 và PL4 (2); chưa có trang tổng hợp nên dự thảo để trống số liệu này.',
    ]);
  });
});
