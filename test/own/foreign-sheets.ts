// Sheets as people have them, and what is made of them.

import type { SheetSnapshot } from '../../src/core/workbook/workbook';
import { draftOwnSet } from '../support/app';

export const draftOf = (...sheets: readonly SheetSnapshot[]) =>
  draftOwnSet(
    { sheets },
    sheets.map(({ name }) => name),
  );

/** The one form of a sheet. */
export const onlyForm = (sheet: SheetSnapshot) => {
  const draft = draftOf(sheet);
  const [form] = draft.forms;
  if (!form || draft.forms.length !== 1) throw new Error('exactly one form was expected');
  return { draft, form, template: form.template };
};

/** Sentences of the calculations that are proposed. */
export const sentences = (sheet: SheetSnapshot, sure = true): readonly string[] =>
  draftOf(sheet)
    .proposals.filter((one) => one.sure === sure)
    .map(({ sentence }) => sentence);
