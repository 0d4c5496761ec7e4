// The transcribed forms and the rules read from them, where ../shared is present, in the words of our catalogue.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { templateSets } from '../../src/catalog';
import type { Template, TemplateSet } from '../../src/core/template';

const domain = resolve(__dirname, '../../../shared/domain');
export const formsPresent = existsSync(domain);

/** One test that runs keeps the skipped ones on the list of what jest prints. */
export function saySkipped(what: string): void {
  if (formsPresent) return;
  test(`không có thư mục ../shared: bỏ qua việc so ${what}`, () => {
    expect(existsSync(domain)).toBe(false);
  });
}

export interface PrintedForm {
  readonly id: string;
  readonly table_file: string;
  readonly printed_number: string;
  readonly printed_title: string;
  readonly caption?: string;
  readonly group_title?: string;
  readonly area: string;
  readonly header: { readonly rows: readonly (readonly string[])[]; readonly merges: readonly string[] };
  readonly columns: readonly { readonly key: string; readonly title: string }[];
  readonly rows: readonly {
    readonly key: string;
    readonly kind?: string;
    readonly options?: Readonly<Record<string, string>>;
  }[];
}

export interface Machine {
  readonly op: string;
  readonly target?: string;
  readonly num?: string;
  readonly den?: string;
  readonly total?: string;
  readonly parts?: readonly string[] | string;
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
  readonly must?: readonly string[];
  readonly may?: readonly string[];
  readonly cols?: readonly string[];
  readonly pairs?: readonly (readonly [string, string])[];
  readonly table?: string;
  readonly allow_blank?: boolean;
}

export interface ReadRule {
  readonly id: string;
  readonly kind: string;
  readonly severity: string;
  readonly machine?: Machine | null;
}

const read = (file: string): string => readFileSync(resolve(domain, file), 'utf8');

/** The seed of each set: number of its forms, letter of its rules. */
export const seeds: Readonly<Record<string, { readonly forms: string; readonly rules: string }>> = {
  'tth-2024': { forms: '002', rules: 'B' },
  'cao-bang-2023': { forms: '000', rules: 'A' },
  'giai-doan-2011-2020': { forms: '003', rules: 'C' },
};

export const printedSets: readonly TemplateSet[] = templateSets.filter((set) => set.id in seeds);

export function printedForms(set: TemplateSet): readonly PrintedForm[] {
  const forms = (JSON.parse(read('templates.json')) as { templates: readonly PrintedForm[] }).templates;
  return forms.filter((form) => form.id.startsWith(`${seeds[set.id]?.forms}-`));
}

export function readRules(set: TemplateSet): readonly ReadRule[] {
  const rules = (JSON.parse(read('rules.json')) as { rules: readonly ReadRule[] }).rules;
  return rules.filter((rule) => rule.id.startsWith(seeds[set.id]?.rules ?? '?'));
}

/** "000-pl3-iv-to-chuc-bo-may" → "cao-bang-2023/pl3-iv". */
export function templateIdOf(form: string): string {
  const [, seed, short = ''] = /^(\d{3})-(pl\d(?:-[ivx]+(?=-))?)/.exec(form) ?? [];
  const set = Object.keys(seeds).find((id) => seeds[id]?.forms === seed);
  return `${set}/${short}`;
}

export function formOf(set: TemplateSet, template: Template): PrintedForm | undefined {
  return printedForms(set).find((form) => templateIdOf(form.id) === template.id);
}

/** The transcribed rows; code and label stand in the first two columns, whatever these are called. */
export function transcribedRows(form: PrintedForm | undefined) {
  const [titles = [], ...lines] = read(form?.table_file ?? '')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));
  return lines.map((cells) => {
    const at = (title: string): string => cells[titles.indexOf(title)] ?? '';
    const [code = '', label = ''] = cells;
    return {
      key: at('key'),
      code,
      label,
      unit: at('unit'),
      level: Number(at('level')),
      parent: at('parent'),
    };
  });
}
