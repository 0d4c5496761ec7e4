// Over ../shared where it is present: the rules of the sets against the rules read from the forms.

import { rulesBySet } from '../../src/catalog';
import type { Rule } from '../../src/core/rule';
import type { TemplateSet } from '../../src/core/template';
import { placesOf } from './places';
import {
  formOf,
  formsPresent,
  type Machine,
  printedSets,
  readRules,
  saySkipped,
  templateIdOf,
} from './printed-forms';

const describeForms = formsPresent ? describe : describe.skip;
saySkipped('quy tắc với quy tắc đọc từ biểu');

/** Checked without a rule of the set: the form of lists, codes and figures. */
const withoutRule =
  /^(list-(seq|symbol|type|date|window|monotone|unique|count)|ints|labels-unique|codes-unique|pct-format)$/;

/** Rows computed in the printed form, whose rule is not among the arithmetic of the set. */
const countedElsewhere = new Set([
  // The number of rows of the list of documents.
  'cao-bang-2023/pl3-i 1',
  // Repeats the row below it.
  'giai-doan-2011-2020/pl3 6',
]);

/** What a set calls the cells that the read rules name. */
class Cells {
  private readonly ids: ReadonlyMap<string, string>;

  constructor(private readonly set: TemplateSet) {
    const ids = [...placesOf(set)].map(([id, { template, row, numbers }]) => {
      const [column, line] = numbers;
      if (row) return [`${template.id} ${row.key}`, id] as const;
      return [`${template.id} ${line === undefined ? '' : `${line} `}[${column}]`, id] as const;
    });
    this.ids = new Map(ids);
  }

  /** "002-pl4-…!1.4" is a row, "000-pl2-…!I[3]" a figure of a fixed row; the years of a row are one indicator. */
  id(reference: string | undefined): string {
    const [, form = '', key = '', column] = /^([^!]+)!([^[]+)(?:\[(\d+)\])?/.exec(reference ?? '') ?? [];
    const place = `${templateIdOf(form)} ${key}${column === undefined ? '' : ` [${column}]`}`;
    return this.ids.get(place) ?? `không có ${reference}`;
  }

  all(references: readonly string[] | string | undefined): readonly string[] {
    const list = typeof references === 'string' ? [references] : (references ?? []);
    return [...new Set(list.map((reference) => this.id(reference)))];
  }

  column(table: string | undefined, key: string | undefined): string {
    return this.ids.get(`${templateIdOf(table ?? '')} [${key}]`) ?? `không có cột ${key}`;
  }

  columns(table: string | undefined, keys: readonly string[] | string | undefined): readonly string[] {
    return typeof keys === 'string' ? [] : (keys ?? []).map((key) => this.column(table, key));
  }

  member(table: string | undefined, key: string | undefined): string | undefined {
    const template = this.set.templates.find(({ id }) => id === templateIdOf(table ?? ''));
    return template?.rows.find((row) => row.key === key)?.member;
  }

  goals(table: string | undefined): readonly (readonly [string, string])[] {
    const template = this.set.templates.find(({ id }) => id === templateIdOf(table ?? ''));
    return template?.rows.map((row) => [row.key, row.indicator] as const) ?? [];
  }
}

/** The machine form in our words, one part for each rule that it becomes: [what is put after its id, the rule]. */
function expected(machine: Machine, cells: Cells): readonly (readonly [string, object])[] {
  const one = (rule: object) => [['', rule] as const];
  switch (machine.op) {
    case 'rate':
      return one({
        kind: 'rate',
        rate: cells.id(machine.target),
        part: cells.id(machine.num),
        whole: cells.id(machine.den),
      });
    case 'sum':
      return one({ kind: 'sum', total: cells.id(machine.total), parts: cells.all(machine.parts) });
    case 'le':
      return one({ kind: 'partOf', parts: [cells.id(machine.a)], whole: cells.id(String(machine.b)) });
    case 'sumle':
      return one({ kind: 'partOf', parts: cells.all(machine.parts), whole: cells.id(machine.total) });
    case 'eq':
    case 'eqcol': {
      const right = cells.all(machine.b);
      return right.length === 1
        ? one({ kind: 'equal', left: cells.id(machine.a), right: right[0] })
        : one({ kind: 'sum', total: cells.id(machine.a), parts: right });
    }
    case 'in':
      return one({ kind: 'choice', target: cells.id(machine.cell) });
    case 'baseline':
      return one({
        kind: 'baselineRate',
        rate: cells.id(machine.target),
        current: cells.id(machine.current),
        baseYear: 2015,
      });
    case 'between':
      return one({ kind: 'between', target: cells.id(machine.cell), of: cells.all(machine.of) });
    case 'range':
      return one({ kind: 'range', targets: cells.all(machine.cells), min: machine.min, max: machine.max });
    case 'survey':
      return one({
        kind: 'depends',
        flag: cells.id(machine.flag),
        is: 1,
        counts: [cells.id(machine.count)],
        filled: [cells.id(machine.mode)],
      });
    case 'required':
      return one({ kind: 'required', target: cells.id(machine.cell) });
    case 'note-conflict':
      return one({ kind: 'noteConflict', targets: cells.all(machine.cells), words: machine.words });
    case 'both':
      return one({ kind: 'together', left: cells.id(machine.a), right: cells.id(String(machine.b)) });
    case 'colsum':
      return one({
        kind: 'sum',
        total: cells.column(machine.table, machine.total),
        parts: cells.columns(machine.table, machine.parts),
      });
    case 'balance':
      return one({
        kind: 'balance',
        total: cells.column(machine.table, machine.total),
        must: cells.columns(machine.table, machine.must),
        may: cells.columns(machine.table, machine.may),
      });
    case 'rowsum':
      return one({
        kind: 'rowSum',
        total: cells.member(machine.table, machine.total),
        columns: cells.columns(machine.table, machine.cols),
      });
    case 'colle':
      return (machine.pairs ?? []).map(([part, whole]) => [
        `-${part}`,
        {
          kind: 'partOf',
          parts: [cells.column(machine.table, part)],
          whole: cells.column(machine.table, whole),
        },
      ]);
    case 'goals':
      return cells
        .goals(machine.table)
        .map(([key, target]) => [`-${key}`, { kind: machine.allow_blank ? 'choice' : 'required', target }]);
    default:
      throw new Error(`unknown machine form ${machine.op}`);
  }
}

describeForms.each(printedSets.map((set) => [set.id, set] as const))(
  'Quy tắc của %s so với quy tắc đọc từ biểu',
  (setId, set) => {
    const rules: readonly Rule[] = rulesBySet[setId] ?? [];
    const cells = new Cells(set);

    test('quy tắc nào tính được cũng có ở đây, cùng nội dung và cùng mức', () => {
      let compared = 0;
      for (const { id, severity, machine } of readRules(set)) {
        if (!machine || withoutRule.test(machine.op)) continue;
        for (const [suffix, wanted] of expected(machine, cells)) {
          const ours = rules.find((rule) => rule.id === `${setId}/${id.toLowerCase()}${suffix}`);
          expect({ id, ...ours }).toMatchObject({ ...wanted, severity });
          compared += 1;
        }
      }
      expect(compared).toBe(rules.length);
    });

    test('câu trả lời cho phép bằng đúng tập mã của quy tắc', () => {
      const rows = set.templates.flatMap((template) => template.rows);
      for (const { machine } of readRules(set)) {
        if (machine?.op !== 'in') continue;
        const answers = rows.find((row) => row.indicator === cells.id(machine.cell))?.answers ?? [];
        expect(answers.map((answer) => String(answer.value))).toEqual(machine.set);
      }
    });

    test('dòng tính được trên biểu đã in nào cũng có quy tắc tính ra nó', () => {
      const computed = new Set(
        rules.flatMap((rule) => {
          if (rule.kind === 'sum') return [rule.total];
          if (rule.kind === 'rate' || rule.kind === 'baselineRate') return [rule.rate];
          return rule.kind === 'equal' ? [rule.left] : [];
        }),
      );
      for (const template of set.templates) {
        const derived = formOf(set, template)?.rows.filter((row) => row.kind?.startsWith('derived-')) ?? [];
        for (const { key } of derived) {
          const id = template.rows.find((row) => row.key === key)?.indicator ?? '';
          const place = `${template.id} ${key}`;
          expect({ place, computed: computed.has(id) }).toEqual({
            place,
            computed: !countedElsewhere.has(place),
          });
        }
      }
    });
  },
);
