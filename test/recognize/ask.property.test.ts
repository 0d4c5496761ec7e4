import * as fc from 'fast-check';
import { builtIn } from '../../src/catalog/built-in';
import { kindOf, type Template } from '../../src/core/form/template';
import { recognizeAndAsk } from '../../src/recognize';
import { type Ambiguous, ambiguousForm, trueAnswer, wrongRows } from './ambiguous';

const all = builtIn.sets.flatMap((set): readonly Template[] => set.templates);
const templates = all.filter((template) => kindOf(template) === 'indicators');

const corpus = fc.sample(ambiguousForm(templates), { seed: 2024, numRuns: 200 });

/** More rounds than any sheet of the corpus needs. */
const PATIENCE = 12;

interface Talk {
  readonly form: Ambiguous;
  /** Questions of each round. */
  readonly rounds: readonly number[];
  readonly wrong: readonly string[];
  /** Rows bound in the end, and those that were asked about and really are rows of the form. */
  readonly bound: ReadonlySet<number>;
  readonly asked: ReadonlySet<number>;
}

/** Answers everything that is asked, truly, until nothing is asked any more. */
function talk(form: Ambiguous): Talk {
  const answers = new Map<string, string>();
  const rounds: number[] = [];
  const wrong: string[] = [];
  const asked = new Set<number>();
  for (let round = 0; round < PATIENCE; round += 1) {
    const { tables, questions } = recognizeAndAsk(
      { sheets: [form.sheet] },
      builtIn.sets,
      builtIn.dictionary,
      answers,
    );
    wrong.push(...wrongRows(form, tables).map((row) => `${form.template.id}, lần ${round + 1}, ${row}`));
    rounds.push(questions.length);
    for (const question of questions) {
      if (question.kind === 'row') {
        for (const { row } of [question.cell, ...(question.alike ?? [])]) {
          if (form.truth.has(row)) asked.add(row);
        }
      }
      answers.set(question.id, trueAnswer(form, question, all));
    }
    if (questions.length > 0) continue;
    const bound = new Set(tables.flatMap(({ rows }) => rows.map(({ cell }) => cell.row)));
    return { form, rounds, wrong, bound, asked };
  }
  return { form, rounds, wrong, bound: new Set(), asked };
}

describe('Biểu mà người ngoài không thể biết hết: hỏi, trả lời đúng, rồi đọc lại', () => {
  const talks = corpus.map(talk);
  const rows = talks.reduce((sum, { form }) => sum + form.truth.size, 0);
  const bound = talks.reduce((sum, one) => sum + one.bound.size, 0);

  it('không gán sai dòng nào, trước hay sau khi trả lời', () => {
    expect(talks.flatMap(({ wrong }) => wrong)).toEqual([]);
  });

  it('trả lời hết thì không còn câu hỏi nào', () => {
    expect(talks.map(({ rounds }) => rounds.at(-1))).toEqual(talks.map(() => 0));
  });

  it('dòng nào đã hỏi và là dòng của mẫu thì được gán', () => {
    const left = talks.flatMap(({ form, bound: now, asked }) =>
      [...asked].filter((row) => !now.has(row)).map((row) => `${form.template.id} dòng ${row + 1}`),
    );
    expect(left).toEqual([]);
  });

  it('gán được ít nhất 99 % số dòng; có đủ các loại câu hỏi', () => {
    expect(rows).toBeGreaterThan(2000);
    expect(bound / rows).toBeGreaterThanOrEqual(0.99);
    expect(talks.filter(({ rounds }) => (rounds[0] ?? 0) > 0).length).toBeGreaterThan(100);
  });
});

describe('Độ chắc chắn', () => {
  it('bớt một dòng, bỏ số thứ tự hay sửa một tên dòng thì không bao giờ tăng', () => {
    const whole = fc.constantFrom(...templates);
    const change = fc.record({
      template: whole,
      at: fc.nat(60),
      how: fc.constantFrom('bớt dòng', 'bỏ số', 'sửa tên'),
    });
    const confidence = (template: Template, change: { at: number; how: string } | null) => {
      const at = change ? change.at % template.rows.length : -1;
      const rows = template.rows.flatMap((row, n) => {
        if (n !== at) return [[row.code, row.label, row.unit, n]];
        if (change?.how === 'bớt dòng') return [];
        if (change?.how === 'bỏ số') return [['', row.label, row.unit, n]];
        return [[row.code, `${row.label} riêng biệt`, row.unit, n]];
      });
      const sheet = {
        name: 'S',
        hidden: false,
        protected: false,
        merges: [],
        rows: [
          [template.number],
          [template.title],
          ['STT', 'Chỉ tiêu', 'Đơn vị tính', 'Số liệu'],
          ...rows,
        ].map((cells, row) => ({
          row,
          cells: cells.flatMap((content, column) =>
            content === undefined || content === '' ? [] : [{ column, cell: { content } }],
          ),
        })),
      };
      const [table] = recognizeAndAsk({ sheets: [sheet] }, builtIn.sets, builtIn.dictionary).tables;
      return table?.confidence ?? 0;
    };
    fc.assert(
      fc.property(change, ({ template, ...changed }) => {
        const before = confidence(template, null);
        expect(before).toBeGreaterThan(0.95);
        expect(confidence(template, changed)).toBeLessThanOrEqual(before);
      }),
      { numRuns: 150, seed: 7 },
    );
  });
});
