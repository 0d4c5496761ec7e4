// What a visible blank still asks for, once figures of the section have told part of it.

import type { ExtraLine } from '../core/form/extra-figures';
import type { OutlineContent } from '../core/report/outline';
import { foldLabel } from '../core/text/fold';

type FreeText = Extract<OutlineContent, { readonly kind: 'freeText' }>;

/**
 * "Nêu hình thức tuyên truyền" where the hint asks for "số tin, bài" too and a figure of the section tells them.
 * @param figures rows of "Số liệu bổ sung" that the section tells
 */
export function openHint({ hint, toldBy = {} }: FreeText, figures: readonly ExtraLine[]): string {
  const labels = figures.map(({ label }) => foldLabel(label));
  return Object.entries(toldBy)
    .filter(([, words]) => labels.some((label) => label.includes(foldLabel(words))))
    .reduce((left, [asked]) => without(left, asked), hint);
}

/** A list without one of its members, and without the comma that stood beside it. */
const without = (list: string, member: string): string =>
  list.includes(`, ${member}`) ? list.replace(`, ${member}`, '') : list.replace(`${member}, `, '');
