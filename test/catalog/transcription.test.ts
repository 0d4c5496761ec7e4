// Over ../shared where it is present: the set against the transcribed forms and against the rules read from them.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { tth2024, tth2024Rules } from '../../src/catalog';
import type { Rule } from '../../src/core/rule';
import type { TemplateRow, TemplateSet } from '../../src/core/template';

const domain = resolve(__dirname, '../../../shared/domain');
const present = existsSync(domain);
const describeShared = present ? describe : describe.skip;

const set: TemplateSet = tth2024;
const rules: readonly Rule[] = tth2024Rules;

/** Slips of the printed form that our forms do not repeat; a correction that nothing needs any more must go. */
const corrections: readonly { readonly place: string; readonly printed: string; readonly ours: string }[] = [
  { place: 'pl3 tiêu đề', printed: 'THÔNG KÊ', ours: 'THỐNG KÊ' },
  { place: 'pl6 tiêu đề', printed: 'THÔNG KÊ', ours: 'THỐNG KÊ' },
  { place: 'pl8 2', printed: 'Hệ thống hợp trực tuyến', ours: 'Hệ thống họp trực tuyến' },
];

function corrected(place: string, printed: string): string {
  const correction = corrections.find((item) => item.place === place);
  return correction ? printed.replace(correction.printed, correction.ours) : printed;
}

interface Printed {
  readonly id: string;
  readonly table_file: string;
  readonly printed_number: string;
  readonly printed_title: string;
  readonly area: string;
  readonly header: { readonly rows: readonly (readonly string[])[]; readonly merges: readonly string[] };
  readonly rows: readonly { readonly key: string; readonly options?: Readonly<Record<string, string>> }[];
}

interface Machine {
  readonly op: string;
  readonly target?: string;
  readonly num?: string;
  readonly den?: string;
  readonly total?: string;
  readonly parts?: readonly string[];
  readonly a?: string;
  readonly b?: string | readonly string[];
  readonly cell?: string;
  readonly cells?: readonly string[];
  readonly set?: readonly string[];
  readonly current?: string;
  readonly of?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly flag?: string;
  readonly count?: string;
  readonly mode?: string;
  readonly words?: readonly string[];
}

interface ReadRule {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly machine?: Machine | null;
}

const read = (file: string): string => readFileSync(resolve(domain, file), 'utf8');
const printedForms = (): readonly Printed[] =>
  (JSON.parse(read('templates.json')) as { templates: readonly Printed[] }).templates.filter((form) =>
    form.id.startsWith('002-'),
  );
const readRules = (): readonly ReadRule[] =>
  (JSON.parse(read('rules.json')) as { rules: readonly ReadRule[] }).rules.filter((rule) =>
    rule.id.startsWith('B-'),
  );

const transcribedRows = (form: Printed | undefined) =>
  read(form?.table_file ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [code = '', label = '', unit = '', , , key = '', level = ''] = line.split('\t');
      return { key, code, label, unit, level: Number(level) };
    });

/** "002-pl4-thu-tuc-hanh-chinh!1.4" → "tth-2024/pl4 1.4". */
function placeOf(reference: string | undefined): string {
  const [, number = '', key = ''] = /^002-(pl\d)[^!]*!(.+)$/.exec(reference ?? '') ?? [];
  return `tth-2024/${number} ${key}`;
}

const rowOf = (place: string): TemplateRow | undefined =>
  set.templates
    .flatMap((template) => template.rows.map((row) => ({ place: `${template.id} ${row.key}`, row })))
    .find((item) => item.place === place)?.row;

const idOf = (reference: string | undefined): string =>
  rowOf(placeOf(reference))?.indicator ?? `không có dòng ${reference}`;
const idsOf = (references: readonly string[] | undefined): readonly string[] => (references ?? []).map(idOf);

/** The machine form in our words; `null` for what is checked without a rule of the set. */
function expected(machine: Machine): object | null {
  switch (machine.op) {
    case 'rate':
      return {
        kind: 'rate',
        rate: idOf(machine.target),
        part: idOf(machine.num),
        whole: idOf(machine.den),
      };
    case 'sum':
      return { kind: 'sum', total: idOf(machine.total), parts: idsOf(machine.parts) };
    case 'le':
      return { kind: 'partOf', parts: [idOf(machine.a)], whole: idOf(String(machine.b)) };
    case 'sumle':
      return { kind: 'partOf', parts: idsOf(machine.parts), whole: idOf(machine.total) };
    case 'eq':
      return { kind: 'equal', left: idOf(machine.a), right: idOf(String(machine.b)) };
    case 'in':
      return { kind: 'choice', target: idOf(machine.cell) };
    case 'baseline':
      return {
        kind: 'baselineRate',
        rate: idOf(machine.target),
        current: idOf(machine.current),
        baseYear: 2015,
      };
    case 'between':
      return { kind: 'between', target: idOf(machine.cell), of: idsOf(machine.of) };
    case 'range':
      return { kind: 'range', targets: idsOf(machine.cells), min: machine.min, max: machine.max };
    case 'survey':
      return {
        kind: 'depends',
        flag: idOf(machine.flag),
        is: 1,
        counts: [idOf(machine.count)],
        filled: [idOf(machine.mode)],
      };
    case 'required':
      return { kind: 'required', target: idOf(machine.cell) };
    case 'note-conflict':
      return { kind: 'noteConflict', targets: idsOf(machine.cells), words: machine.words };
    case 'codes-unique':
      return null;
    default:
      throw new Error(`unknown machine form ${machine.op}`);
  }
}

// One test that runs keeps the skipped ones on the list of what jest prints.
if (!present) {
  test('không có thư mục ../shared: bỏ qua việc so với biểu đã in', () => {
    expect(existsSync(domain)).toBe(false);
  });
}

describeShared('Bộ mẫu so với biểu đã in', () => {
  test('đủ bảy biểu, đúng số, tiêu đề, lĩnh vực và đầu bảng', () => {
    const forms = printedForms();
    expect(set.templates.map((template) => template.number)).toEqual(
      forms.map((form) => form.printed_number),
    );
    forms.forEach((form, index) => {
      const template = set.templates[index];
      const place = `${template?.id.replace('tth-2024/', '')} tiêu đề`;
      expect(template?.title).toBe(corrected(place, form.printed_title));
      expect(template?.area).toBe(form.area);
      expect(template?.header).toEqual(form.header.rows);
      expect(template?.headerMerges).toEqual(form.header.merges);
    });
  });

  test.each(set.templates.map((template) => [template.number, template] as const))(
    '%s: từng dòng đúng số thứ tự, nhãn, đơn vị tính, cấp',
    (number, template) => {
      const form = printedForms().find((candidate) => candidate.printed_number === number);
      const short = template.id.replace('tth-2024/', '');
      const printed = transcribedRows(form).map((row) => ({
        ...row,
        label: corrected(`${short} ${row.key}`, row.label),
      }));
      expect(
        template.rows.map(({ key, code, label, unit, level }) => ({ key, code, label, unit, level })),
      ).toEqual(printed);
    },
  );

  test.each(set.templates.map((template) => [template.number, template] as const))(
    '%s: câu trả lời có mã đúng như biểu',
    (number, template) => {
      const form = printedForms().find((candidate) => candidate.printed_number === number);
      const ours = template.rows.flatMap((row) =>
        row.answers
          ? [[row.key, Object.fromEntries(row.answers.map((answer) => [answer.value, answer.label]))]]
          : [],
      );
      const theirs = form?.rows.flatMap((row) => (row.options ? [[row.key, row.options]] : []));
      expect(ours).toEqual(theirs);
    },
  );

  test('chỗ sửa lỗi chữ nào cũng còn cần', () => {
    const printed = new Map<string, string>(
      printedForms().flatMap((form) => {
        const short = form.printed_number.replace('Phụ lục ', 'pl');
        return [
          [`${short} tiêu đề`, form.printed_title] as const,
          ...transcribedRows(form).map((row) => [`${short} ${row.key}`, row.label] as const),
        ];
      }),
    );
    expect(corrections.filter((item) => !printed.get(item.place)?.includes(item.printed))).toEqual([]);
  });
});

describeShared('Quy tắc so với quy tắc đọc từ biểu', () => {
  test('quy tắc nào tính được cũng có ở đây, cùng nội dung và cùng mức', () => {
    let compared = 0;
    for (const { id, severity, machine } of readRules()) {
      const wanted = machine ? expected(machine) : null;
      if (!wanted) continue;
      const ours = rules.find((rule) => rule.id === `tth-2024/${id.toLowerCase()}`);
      expect({ id, ...ours }).toMatchObject({ ...wanted, severity });
      compared += 1;
    }
    expect(compared).toBe(rules.length);
  });

  test('câu trả lời cho phép bằng đúng tập mã của quy tắc', () => {
    for (const { machine } of readRules()) {
      if (machine?.op !== 'in') continue;
      const answers = rowOf(placeOf(machine.cell))?.answers ?? [];
      expect(answers.map((answer) => String(answer.value))).toEqual(machine.set);
    }
  });
});
