// Rows of a form that are not there: one finding a table. What is still asked about, and what stands there unread, may be
// such a row: nobody is told that a row is missing that he sees.

import type { Finding } from '../core/form/finding';
import type { AbsentRow } from '../core/form/finding-fields';
import type { Question } from '../core/form/question';
import type { BoundTable } from '../core/form/table';
import { printedNumber, type TemplateRow } from '../core/form/template';
import type { Unread } from '../core/form/unread';
import type { CellRef } from '../core/workbook/address';
import { plainFinding } from './plain-finding';

export interface Doubted {
  readonly questions: readonly Question[];
  readonly unread: readonly Unread[];
}

export function checkMissingRows(
  tables: readonly BoundTable[],
  { questions, unread }: Doubted,
): readonly Finding[] {
  const asked = new Set(
    questions
      .filter(({ kind }) => kind === 'row')
      .flatMap(({ template, cell, choices }) => choices.map(({ id }) => `${cell.sheet}\n${template}\n${id}`)),
  );
  return tables.flatMap((table) => {
    const { template, sheet, area } = table;
    const missing = table.missing.filter(({ key }) => !asked.has(`${sheet}\n${template.id}\n${key}`));
    if (missing.length === 0) return [];
    const form = printedNumber(template);
    const doubtful = unread.flatMap((one): CellRef[] =>
      one.sheet === sheet && one.reason.code === 'ROW_NOT_KNOWN' && one.reason.form === form
        ? [{ sheet, row: one.area.top, column: one.area.left }]
        : [],
    );
    const told = {
      code: 'MISSING_ROW',
      sheet,
      rows: outermost(template.rows, missing),
      count: missing.length,
    } as const;
    // The same decision holds as long as the same rows are missing.
    const which = missing.length > 3 ? [missing[0], missing.at(-1), { key: missing.length }] : missing;
    const about = which.flatMap((row) => (row ? [row.key] : [])).join(',');
    return [
      plainFinding(told, {
        severity: 'warning',
        template: template.id,
        cells: doubtful,
        place: `${sheet}:${area.top + 1}:${about}`,
        table: form,
        source: template.title,
      }),
    ];
  });
}

/** The missing rows without those under another one that is missing. */
function outermost(rows: readonly TemplateRow[], missing: readonly TemplateRow[]): readonly AbsentRow[] {
  const gone = new Set(missing);
  const told: AbsentRow[] = [];
  /** Level of the missing row that the following ones are under. */
  let under = Number.POSITIVE_INFINITY;
  for (const [at, row] of rows.entries()) {
    if (row.level > under && gone.has(row)) continue;
    under = gone.has(row) ? row.level : Number.POSITIVE_INFINITY;
    if (!gone.has(row)) continue;
    const next = rows[at + 1];
    const whole = next !== undefined && next.level > row.level && gone.has(next);
    told.push({ code: row.code, label: row.label, whole });
  }
  return told;
}
