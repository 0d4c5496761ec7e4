// "Bảng này có phải Phụ lục II không?": the question about a table that is like a form without being certain.

import { isValidAt } from '../../core/form/era';
import { printedNumber } from '../../core/form/template';
import { isBlank, type SheetSnapshot } from '../../core/workbook/workbook';
import type { Draft } from '../ask';
import { dayAt, type KnownOfReport } from '../claims';
import type { FormChoice, UnreadBlock } from '../ledger';
import type { SheetHeader } from '../sheet/columns';

/** Nobody reads more choices. */
const MOST_CHOICES = 8;
/** How sure anybody is of a title or of half a header. */
const SURE = 0.5;
/** Rows above a table in which its title is looked for. */
const TITLE_REACH = 8;

/** @param header null for a table without one: no other table is equal to it. */
export function likelyDraft(
  sheet: SheetSnapshot,
  block: UnreadBlock,
  header: SheetHeader | null,
  report: KnownOfReport,
): Draft {
  const day = dayAt(sheet, block.area.top, report);
  // A list of anything is one of today's forms only where nothing speaks of another time.
  const possible = block.choices.filter(
    ({ set, template }) => !template.freeRows || !day || isValidAt(set, day),
  );
  const forms = differing(possible, ({ set, template }) =>
    template.freeRows
      ? 2 * Number(set.validTo === undefined) +
        Number(set.levels?.includes(report.level ?? 'commune') === true)
      : 0,
  ).slice(0, MOST_CHOICES);
  const subject = titleOver(sheet, block.area.top);
  const titles = header?.columns.map(({ path }) => path.join(' – ')) ?? [];
  return {
    kind: 'table',
    cell: { sheet: sheet.name, row: block.area.top, column: block.area.left },
    area: block.area,
    subject,
    template: null,
    words: [forms.map(({ template }) => template.id).join(' '), ...(header ? titles : [subject])],
    ordinal: 0,
    shared: header !== null,
    choices: forms.map(({ set, template }) => ({
      id: template.id,
      label: `${printedNumber(template)} – ${set.name}`,
      confidence: SURE / forms.length,
    })),
  };
}

/** Of forms that several sets print alike, row by row and column by column, the one that weighs most, the first of equals. */
function differing(
  choices: readonly FormChoice[],
  weigh: (one: FormChoice) => number,
): readonly FormChoice[] {
  const best = new Map<string, FormChoice>();
  for (const one of choices) {
    const { kind, rows, columns } = one.template;
    const key = JSON.stringify([kind, ...[...rows, ...columns].map(({ indicator }) => indicator)]);
    const known = best.get(key);
    if (!known || weigh(one) > weigh(known)) best.set(key, one);
  }
  return [...best.values()];
}

/** The nearest text alone in its row above a table, remarks in brackets and "Đơn vị tính: hồ sơ" apart; "" where there is none. */
function titleOver({ rows }: SheetSnapshot, top: number): string {
  const above = rows.filter(({ row }) => row < top && row >= top - TITLE_REACH);
  const alone = above.flatMap(({ cells }) => {
    const [only, ...more] = cells.filter(({ cell }) => !isBlank(cell.content));
    const text = only?.cell.content;
    return typeof text === 'string' && more.length === 0 ? [text.trim()] : [];
  });
  return alone.findLast((text) => !/^\(|:/u.test(text)) ?? '';
}
