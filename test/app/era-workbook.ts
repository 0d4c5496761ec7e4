// A filled template set of some period, as people send it in: titles, caption, header, rows, inserted rows.

import { builtIn } from '../../src/catalog/built-in';
import { kindOf, type Template, type TemplateSet } from '../../src/core/form/template';
import type { WorkbookSnapshot } from '../../src/core/workbook/workbook';
import { type Drawn, sheetOf } from '../support/sheet';

export interface Inserted {
  readonly template: string;
  /** Key of the row it stands below; below the last one where the form has no such row. */
  readonly below: string;
  readonly cells: readonly Drawn[];
}

export interface SetWorkbook {
  readonly setId: string;
  /** Words over the tables: "Báo cáo CCHC quý III năm 2025"; '' prints none. */
  readonly period: string;
  readonly agency?: string;
  /** Templates by the end of their ids; every one where left out. */
  readonly templates?: readonly string[];
  /** What stands in the value cell of a row, by indicator; other rows of a unit hold 1. */
  readonly figures?: Readonly<Record<string, Drawn>>;
  readonly inserted?: readonly Inserted[];
  /** Ghi chú by indicator. */
  readonly notes?: Readonly<Record<string, string>>;
}

export function setOf(id: string): TemplateSet {
  const set = builtIn.sets.find((one) => one.id === id);
  if (!set) throw new Error(`no set ${id}`);
  return set;
}

/** One sheet a template; only forms whose rows are indicators. */
export function workbookOfSet(wanted: SetWorkbook): WorkbookSnapshot {
  const { setId, templates } = wanted;
  const forms = setOf(setId).templates.filter(
    (template) =>
      kindOf(template) === 'indicators' &&
      (templates?.some((end) => template.id === `${setId}/${end}`) ?? true),
  );
  return {
    sheets: forms.map((template) => {
      const name = template.id.slice(setId.length + 1).toUpperCase();
      return sheetOf(name, rowsOf(template, wanted));
    }),
  };
}

function rowsOf(template: Template, { period, agency, figures, notes, inserted = [] }: SetWorkbook) {
  const own = inserted.filter((one) => template.id.endsWith(`/${one.template}`));
  const last = template.rows.at(-1);
  const rows: (readonly Drawn[])[] = [
    [template.number],
    [template.title],
    [period === '' ? '' : `Báo cáo CCHC ${period}`],
    [agency ? `(Kèm theo Báo cáo số:      /BC-UBND ngày   tháng   năm      của ${agency})` : ''],
    ...template.header,
  ];
  for (const row of template.rows) {
    const asked = row.unit !== '' || row.answers !== undefined;
    const figure = figures && row.indicator in figures ? figures[row.indicator] : asked ? 1 : '';
    rows.push([row.code, row.label, row.unit, figure, notes?.[row.indicator] ?? '']);
    for (const one of own) {
      const known = template.rows.some(({ key }) => key === one.below);
      if (one.below === row.key || (!known && row === last)) rows.push(one.cells);
    }
  }
  return rows;
}
