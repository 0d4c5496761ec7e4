// Which figures the forms of a report ask for, by every id a sentence may name them by.

import { memberId } from '../core/form/table';
import { kindOf, type Template } from '../core/form/template';
import { answerIds } from './answers';
import { YEAR_MEMBERS } from './over-years';

/** Ids of all figures that the forms have a cell for, and of those made of them. */
export function askedIds(forms: readonly Template[]): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => [...idsOf(form), ...answerIds(form)]));
}

function idsOf(form: Template): readonly string[] {
  switch (kindOf(form)) {
    case 'indicators':
      return form.rows.map(({ indicator }) => indicator);
    case 'years':
      return form.rows.flatMap(({ indicator }) => YEAR_MEMBERS.map((member) => memberId(indicator, member)));
    case 'agencies': {
      const members = form.rows.flatMap(({ member }) => (member === undefined ? [] : [member]));
      const columns = form.columns.flatMap(({ indicator }) => (indicator === undefined ? [] : [indicator]));
      return columns.flatMap((indicator) => members.map((member) => memberId(indicator, member)));
    }
    case 'documents':
      return [];
  }
}
