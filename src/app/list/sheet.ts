// The list as a sheet of its own: a line for each place, an answer to be chosen for what is done.

import { mergedHeight } from '../../companion/sheet/frame';
import type { CellLook, DesignedCell, DesignedChoice, SheetDesign } from '../../core/form/sheet-design';
import { listedWords } from '../../messages';
import type { FindingList, ListedFinding } from './model';

interface Column {
  readonly title: string;
  /** Characters. */
  readonly width: number;
  readonly look: CellLook;
  readonly text: (finding: ListedFinding, form: string) => string;
}

const { columns: words, tick, ticked } = listedWords;

const columns: readonly Column[] = [
  { title: words.number, width: 6, look: 'code', text: ({ number }) => String(number) },
  { title: words.form, width: 24, look: 'note', text: (_, form) => form },
  { title: words.cell, width: 9, look: 'code', text: ({ cell }) => cell },
  { title: words.severity, width: 13, look: 'note', text: ({ severity }) => severity },
  { title: words.text, width: 62, look: 'note', text: ({ text }) => text },
  { title: words.advice, width: 36, look: 'note', text: ({ advice }) => advice },
  { title: words.done, width: 9, look: 'code', text: ({ open }) => (open ? tick : '') },
];

const DONE = columns.length - 1;

/** What a person picks from in "Đã xử lý". */
const answers = [
  { value: 0, label: tick },
  { value: 1, label: ticked },
];

export function listSheet({ agency, about, notes, groups }: FindingList): SheetDesign {
  const above: readonly (readonly [text: string, look: CellLook])[] = [
    ...(agency === '' ? [] : [[agency, 'number'] as const]),
    [listedWords.title, 'title'],
    [about.join(' · '), 'caption'],
    ...notes.map((note) => [note, 'notice'] as const),
  ];
  const header = above.length;
  const listed = groups.flatMap(({ title, findings }) => findings.map((finding) => ({ title, finding })));
  const widths = columns.map(({ width }) => width);
  const right = columns.length - 1;
  const cells = [
    ...above.map(([text, look], row): DesignedCell => ({ row, column: 0, text, look })),
    ...columns.map(
      ({ title }, column): DesignedCell => ({ row: header, column, text: title, look: 'header' }),
    ),
    ...listed.flatMap(({ title, finding }, at) =>
      columns.map(({ look, text }, column): DesignedCell => {
        const value = column === 0 ? { value: finding.number } : {};
        return { row: header + 1 + at, column, text: text(finding, title), look, ...value };
      }),
    ),
  ];
  const choices = listed.flatMap(({ finding }, at): readonly DesignedChoice[] =>
    finding.open ? [{ row: header + 1 + at, column: DONE, answers, inWords: true }] : [],
  );
  return {
    name: listedWords.sheet,
    columnWidths: widths,
    rowHeights: new Map(above.map(([text, look], row) => [row, mergedHeight(text, look, widths)])),
    cells,
    merges: above.map((_, row) => ({ top: row, left: 0, bottom: row, right })),
    choices,
    print: {
      area: { top: 0, left: 0, bottom: header + listed.length, right },
      orientation: 'landscape',
      repeat: { first: header, last: header },
    },
  };
}
