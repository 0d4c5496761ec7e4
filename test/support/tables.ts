// Bound tables straight from figures, for tests of what comes after recognition. Figures are written as a person
// types them; every template of the set stands on its own sheet from row 7 on, values from column D on.

import type { BoundRow, BoundTable } from '../../src/core/form/table';
import {
  type Indicator,
  kindOf,
  type Template,
  type TemplateRow,
  type TemplateSet,
} from '../../src/core/form/template';
import { readFigures } from '../../src/core/form/vietnamese-consensus';

type Figures = Readonly<Record<string, string | number | undefined>>;

export interface Typed {
  /**
   * By indicator, or by "indicator@member" for the fixed rows of a table by agencies and for years; a year's
   * figure without "@" is the first year's.
   */
  readonly figures: Figures;
  /** Repeated rows of tables by agencies, one record a row; where left out, figures without "@" make one row. */
  readonly members?: readonly Figures[];
  readonly notes?: Readonly<Record<string, string | undefined>>;
}

/** A value cell before it is read. */
interface Slot {
  readonly row: TemplateRow;
  readonly at: number;
  readonly column: number;
  readonly indicator: string;
  readonly member: string;
  readonly content: string | number | null;
  /** Number of a repeated row; a fixed one prints the form's own code. */
  readonly number?: string;
}

const FIRST_ROW = 6;
const FIRST_VALUE = 3;

/** The templates of the set that have at least one of the figures, filled with them. */
export function tablesFrom(
  set: TemplateSet,
  dictionary: Readonly<Record<string, Indicator>>,
  typed: Typed,
  templates: readonly Template[] = set.templates,
): readonly BoundTable[] {
  return templates
    .map((template) => ({ template, slots: slotsOf(template, typed) }))
    .filter(({ slots }) => slots.some(({ indicator, member }) => mentions(typed, indicator, member)))
    .map(({ template, slots }) => boundTable(set.id, template, slots, dictionary, typed));
}

function mentions({ figures, members = [] }: Typed, indicator: string, member: string): boolean {
  return (
    [indicator, `${indicator}@${member}`].some((id) => id in figures) ||
    members.some((one) => indicator in one)
  );
}

function slotsOf(template: Template, typed: Typed): readonly Slot[] {
  const kind = kindOf(template);
  if (kind === 'documents') return [];
  if (kind === 'agencies') return agencySlots(template, typed);
  const years = template.columns.flatMap(({ role, member }) => (role === 'value' && member ? [member] : []));
  const columns = kind === 'years' ? years : [''];
  return template.rows.flatMap((row, at) =>
    columns.map(
      (member, n): Slot => ({
        row,
        at,
        column: FIRST_VALUE + n,
        indicator: row.indicator,
        member,
        content:
          typed.figures[`${row.indicator}@${member}`] ??
          (n === 0 ? typed.figures[row.indicator] : undefined) ??
          null,
      }),
    ),
  );
}

function agencySlots(template: Template, { figures, members }: Typed): readonly Slot[] {
  const columns = template.columns.flatMap(({ role, indicator }) =>
    role === 'value' && indicator ? [indicator] : [],
  );
  const listed: readonly Figures[] = members ?? (columns.some((id) => id in figures) ? [figures] : []);
  const lines = template.rows.flatMap((row) =>
    row.repeats
      ? listed.map((own, n) => ({ row, member: `UBND xã ${n + 1}`, own, number: String(n + 1) }))
      : [
          {
            row,
            member: row.member ?? row.key,
            own: Object.fromEntries(columns.map((id) => [id, figures[`${id}@${row.member}`]])),
            number: row.code,
          },
        ],
  );
  return lines.flatMap(({ row, member, own, number }, at) =>
    columns.map(
      (indicator, n): Slot => ({
        row,
        at,
        column: FIRST_VALUE + n,
        indicator,
        member,
        number,
        content: own[indicator] ?? null,
      }),
    ),
  );
}

function boundTable(
  setId: string,
  template: Template,
  slots: readonly Slot[],
  dictionary: Readonly<Record<string, Indicator>>,
  typed: Typed,
): BoundTable {
  // The parts of one appendix stand on sheets of their own here, so that no two figures share a cell.
  const sheet = `${template.number.replace('Phụ lục ', 'PL')}${template.part ? `.${template.part.numeral}` : ''}`;
  const readings = readFigures(
    slots.map(({ row, indicator, content }) => ({
      cell: { content },
      measure: dictionary[indicator]?.measure ?? 'count',
      units: [row.unit],
      label: row.label,
      ...(row.answers ? { answers: row.answers } : {}),
    })),
    // Catalogue examples are vi-VN throughout.
    { ',': 1, '.': 0 },
  );
  const rows = slots.map(
    ({ row, at, column, indicator, member, content, number }, index): BoundRow => ({
      row,
      indicator,
      member,
      cell: { sheet, row: FIRST_ROW + at, column },
      reading: readings[index] ?? { kind: 'blank' },
      printedFigure: String(content ?? ''),
      note: typed.notes?.[row.indicator] ?? '',
      printedCode: number ?? row.code,
      printedLabel: row.repeats ? member : row.label,
      confidence: 1,
    }),
  );
  return {
    template,
    setId,
    sheet,
    area: {
      top: FIRST_ROW - 2,
      left: 0,
      bottom: Math.max(FIRST_ROW, ...rows.map(({ cell }) => cell.row)),
      right: Math.max(4, ...rows.map(({ cell }) => cell.column)),
    },
    rows,
    missing: [],
    extra: [],
    confidence: 1,
  };
}
