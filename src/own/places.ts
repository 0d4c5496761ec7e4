// Which figure of the drafted forms a cell of the sheets is, by the id a rule would name it with.

import { memberId } from '../core/form/table';
import { kindOf } from '../core/form/template';
import type { DraftForm, DraftRow } from './draft';

/** What a cell holds, and the group of figures it is compared with: those of one year, or of one unit's row. */
export interface Place {
  readonly form: DraftForm;
  readonly row: DraftRow;
  /** Id in the group: the row's indicator, or the column's in a form by agencies. */
  readonly id: string;
  /** Cells with equal groups may stand in one rule by their plain ids. */
  readonly group: string;
  /** Id for the whole report; null for one of several years or of listed units. */
  readonly common: string | null;
}

/** Places of all value cells, by sheet and cell ("PL1 4:3"). */
export class Places {
  private readonly byCell = new Map<string, Place>();

  constructor(forms: readonly DraftForm[]) {
    for (const form of forms) this.add(form);
  }

  at(sheet: string, row: number, column: number): Place | undefined {
    return this.byCell.get(`${sheet} ${row}:${column}`);
  }

  private add(form: DraftForm): void {
    const kind = kindOf(form.template);
    const values = form.columns.filter(({ column }) => column.role === 'value');
    for (const row of form.rows) {
      for (const at of row.at) {
        for (const { column, at: columnAt } of values) {
          const cell = `${form.sheet} ${at}:${columnAt}`;
          if (kind === 'agencies') {
            const id = column.indicator ?? '';
            const { member } = row.row;
            const common = member === undefined ? null : memberId(id, member);
            this.byCell.set(cell, { form, row, id, group: `${form.template.id} ${at}`, common });
          } else if (kind === 'years' || kind === 'indicators') {
            const id = row.row.indicator;
            const group = kind === 'years' ? `year ${column.member}` : 'common';
            this.byCell.set(cell, { form, row, id, group, common: kind === 'indicators' ? id : null });
          }
        }
      }
    }
  }
}
