// The appendices as real reports printed them, and the rules read from them by hand: see test/fixtures/printed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template, TemplateSet } from '../../src/core/form/template';

const folder = join(__dirname, '../fixtures');

/** Cells of one printed row by the title of their column. */
export type Line = Readonly<Record<string, string>>;

/** A form without its rows; its id is that of the template which stands for it. */
export interface PrintedForm {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly area: string;
  readonly caption?: string;
  readonly groupTitle?: string;
  readonly header: readonly (readonly string[])[];
  readonly headerMerges: readonly string[];
  readonly columns: readonly (readonly [key: string, title: string])[];
  /** Keys of the rows that are calculated from others. */
  readonly computed?: readonly string[];
  /** By key of the row: answers that are printed as a code. */
  readonly answers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A rule as read from a form: "pl4!3.1" a row, "pl2![3]" a column, "pl2!I[3]" the figure of a fixed row. */
export interface PrintedRule {
  readonly id: string;
  readonly severity: string;
  readonly kind: string;
  /** Cells and values by their role in the rule: parts → ["pl4!1.4.1", "pl4!1.4.2"]. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

function table(path: string): readonly (readonly string[])[] {
  const text = readFileSync(join(folder, path), 'utf8');
  return text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .map((line) => line.split('\t'));
}

/** Rows of a table of the fixtures, by the titles of its first line. */
export function linesOf(path: string): readonly Line[] {
  const [titles = [], ...lines] = table(path);
  return lines.map((cells) => Object.fromEntries(titles.map((title, n) => [title, cells[n] ?? ''])));
}

/** Rows of the form of a template, such as "tth-2024/pl4", with their figures. */
export const printedLines = (template: string): readonly Line[] => linesOf(`printed/${template}.tsv`);

const forms: readonly PrintedForm[] = JSON.parse(readFileSync(join(folder, 'printed/forms.json'), 'utf8'));

export const printedForms = (set: TemplateSet): readonly PrintedForm[] =>
  forms.filter(({ id }) => id.startsWith(`${set.id}/`));

export function printedForm(template: Template): PrintedForm {
  const found = forms.find(({ id }) => id === template.id);
  if (!found) throw new Error(`no printed form ${template.id}`);
  return found;
}

export function printedRules(set: TemplateSet): readonly PrintedRule[] {
  return table('printed/rules.tsv')
    .slice(1)
    .filter(([id]) => id?.startsWith(`${set.id}/`))
    .map(([id = '', severity = '', kind = '', ...roles]) => ({
      id,
      severity,
      kind,
      roles: Object.fromEntries(
        roles.map((role) => {
          const [name = '', values = ''] = role.split('=');
          return [name, values.split('; ')];
        }),
      ),
    }));
}
