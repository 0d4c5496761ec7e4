// The sheet "Số liệu bổ sung": the ready figures of the level, then rows for others.

import type { AgencyLevel } from '../../core/calendar/agency-level';
import type { PeriodKind } from '../../core/calendar/report-info';
import type { CellLook, DesignedCell, SheetDesign } from '../../core/form/sheet-design';
import type { FigureColumn, FiguresForm, ReadyFigure, ReadyGroup } from '../../core/form/supporting-form';
import type { OutlineSection, ReportOutline } from '../../core/report/outline';
import { sectionHeading } from '../narrative/free-text';
import { headed, textHeight } from '../sheet/frame';

/** Texts of one row, by column. */
type Line = Partial<Record<FigureColumn, string>>;

const LOOKS: Readonly<Record<FigureColumn, CellLook>> = {
  code: 'code',
  label: 'label',
  unit: 'unit',
  figure: 'figure',
  before: 'figure',
  base: 'figure',
  section: 'label',
  sentence: 'label',
  note: 'note',
};

/** Whose report it is, of which period. */
export interface FiguresQuery {
  /** null where nothing tells: every row is offered then. */
  readonly level: AgencyLevel | null;
  readonly period: PeriodKind | null;
}

export function designFigures(
  form: FiguresForm,
  name: string,
  outline: ReportOutline,
  query: FiguresQuery,
): SheetDesign {
  const { columns } = form;
  const frame = headed(form, columns);
  const lines: readonly Line[] = [
    ...readyLines(form.ready, outline, query),
    ...Array.from({ length: form.rows }, (): Line => ({})),
  ];
  const rowHeights = new Map(frame.design.rowHeights);
  for (const [at, line] of lines.entries()) {
    const heights = columns.map(({ key, width }) => textHeight(line[key] ?? '', LOOKS[key], width) ?? 0);
    const height = Math.max(...heights);
    if (height > 0) rowHeights.set(frame.next + at, height);
  }
  const bottom = frame.next + lines.length - 1;
  return {
    ...frame.design,
    name,
    rowHeights,
    cells: [
      ...frame.design.cells,
      ...lines.flatMap((line, at) =>
        columns.map(
          ({ key }, column): DesignedCell => ({
            row: frame.next + at,
            column,
            text: line[key] ?? '',
            look: LOOKS[key],
          }),
        ),
      ),
    ],
    print: {
      area: { top: 0, left: 0, bottom, right: columns.length - 1 },
      growing: true,
      orientation: 'landscape',
      repeat: { first: frame.next - 1, last: frame.next - 1 },
    },
  };
}

/** Rows with their parts below them, in the order of the report, numbered through; groups without a section in the outline are left out. */
function readyLines(
  groups: readonly ReadyGroup[],
  { sections }: ReportOutline,
  { level, period }: FiguresQuery,
): readonly Line[] {
  const isOf = ({ levels }: Pick<ReadyFigure, 'levels'>): boolean =>
    levels === undefined || level === null || levels.includes(level);
  // Every report has the section; another one only once something is written for it.
  const isAsked = ({ periods, levels }: OutlineSection): boolean =>
    (periods === undefined || (period !== null && periods.includes(period))) &&
    isOf(levels ? { levels } : {});
  const homeOf = (keys: readonly string[]): number | undefined => {
    const there = keys
      .map((key) => sections.findIndex((one) => one.key === key))
      .filter((found) => found >= 0);
    const asked = there.find((found) => sections.slice(found, found + 1).some(isAsked));
    return asked ?? there[0];
  };
  const homes = groups.flatMap(({ sections: keys, figures }) => {
    const at = homeOf(keys);
    return at === undefined ? [] : [{ at, figures: figures.filter(isOf) }];
  });
  let number = 0;
  return [...homes]
    .sort((one, other) => one.at - other.at)
    .flatMap(({ at, figures }) =>
      figures.flatMap(({ label, unit, sentence, parts = [] }): Line[] => {
        number += 1;
        const section = sectionHeading(sections, at).heading;
        return [
          { code: String(number), label, unit, section, sentence },
          ...parts.filter(isOf).map((one): Line => ({ label: `- ${one.label}`, unit: one.unit || unit })),
        ];
      }),
    );
}
