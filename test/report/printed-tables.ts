// Tables of a set filled as the real reports printed them.

import { indicators } from '../../src/catalog';
import type { BoundTable } from '../../src/core/form/table';
import { kindOf, type Template, type TemplateSet } from '../../src/core/form/template';
import { printedLines } from '../support/printed';
import { tablesFrom } from '../support/tables';

/** As the printed reports: a dot before decimals, a comma between thousands. */
const vietnamese = (printed: string): string =>
  printed.replace(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));

/** Figures of a form, by the ids `tablesFrom` takes. */
function figuresOf(template: Template): Readonly<Record<string, string>> {
  const byKey = new Map(printedLines(template.id).map((row) => [row.key ?? '', row]));
  return Object.fromEntries(
    template.rows.flatMap(({ key, indicator, member }): (readonly [string, string])[] => {
      const row = byKey.get(key);
      if (!row) return [];
      switch (kindOf(template)) {
        case 'indicators':
          return [[indicator, vietnamese(row.value ?? Object.values(row)[2] ?? '')]];
        case 'years':
          return template.columns.flatMap((column) => {
            const title = Object.keys(row).find(
              (name) => column.member && name.includes(`Năm ${column.member}`),
            );
            return title === undefined ? [] : [[`${indicator}@${column.member}`, row[title] ?? ''] as const];
          });
        default: {
          const values = Object.values(row).slice(2);
          return template.columns
            .filter(({ role }) => role === 'value')
            .map((column, index) => [`${column.indicator}@${member}`, values[index] ?? ''] as const);
        }
      }
    }),
  );
}

/** Every table of the set, filled as printed; a list of documents has no figures. */
export function printedTables(set: TemplateSet): readonly BoundTable[] {
  const forms = set.templates.filter((template) => kindOf(template) !== 'documents');
  return tablesFrom(set, indicators, { figures: Object.assign({}, ...forms.map(figuresOf)), members: [] });
}
