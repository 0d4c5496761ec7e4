// The figures of a sheet that nobody has read: each with the reason that its place tells.

import type { UnreadReason } from '../../core/form/unread';
import { type Cell, cellIn, isBlank, type SheetRow, type SheetSnapshot } from '../../core/workbook/workbook';
import { isProcedureCode } from '../detail-rows';
import { type ColumnSense, ColumnsAbove } from './columns-above';
import { isAnswer, isNumeral, isUncalculated, labelBefore } from './figure-cells';
import type { FormWords } from './form-words';
import { CellSet, type HeldHere, isInside, type KnownTable } from './held';
import { isCode, isYear, type RowFacts } from './row-facts';

/** A figure that was neither read nor asked about. */
export interface Left {
  readonly row: number;
  readonly column: number;
  readonly reason: UnreadReason;
  /** Certainly no figure of the report. */
  readonly foreign: boolean;
  /** It stands in no table and under no question: foreign where nothing on the sheet resembles a form. */
  readonly loose: boolean;
}

/** A cell that may hold a figure. */
interface Candidate {
  readonly column: number;
  readonly cell: Cell;
  readonly sense: ColumnSense;
  /** The form whose label it stands behind, in the same cell. */
  readonly label?: string;
}

/** Rows below a table that still may be its own, where no header stands between. */
const NEAR = 3;

/**
 * Tells the figures of a sheet that are left, from top to bottom.
 * @returns those in the range of a question
 */
export function leftCells(
  sheet: SheetSnapshot,
  facts: readonly RowFacts[],
  held: HeldHere,
  words: FormWords,
  told: (one: Left) => void,
): CellSet {
  const above = new ColumnsAbove(sheet);
  const asked = new CellSet();
  const labels = new LabelledForm(facts, words);
  let near: KnownTable | null = null;
  for (const one of facts) {
    if (above.isHeader(one.row)) {
      near = null;
      continue;
    }
    const table = held.tables.find(({ area }) => area.top <= one.row && one.row <= area.bottom);
    if (table?.header !== undefined && one.row <= table.header) continue;
    near = table ?? (near && one.row <= near.area.bottom + NEAR ? near : null);
    for (const candidate of candidatesIn(one, table, above, held.bound, words, labels)) {
      const { column } = candidate;
      if (held.bound.has(one.row, column)) continue;
      if (held.declined.some((area) => isInside(area, one.row, column))) continue;
      if (held.asked.some((area) => isInside(area, one.row, column))) {
        asked.add(one.row, column);
        continue;
      }
      const reason = reasonOf(candidate, one, table, near, held.bound.inRow(one.row));
      if (reason) told({ row: one.row, column, ...reason });
    }
  }
  return asked;
}

/** Cells of a row that are not bound and hold a figure as far as the row and the titles over it tell. */
function candidatesIn(
  { row, cells, figures, code, symbols }: RowFacts,
  table: KnownTable | undefined,
  above: ColumnsAbove,
  bound: CellSet,
  words: FormWords,
  labels: LabelledForm,
): readonly Candidate[] {
  const own = bound.inRow(row);
  const isBound = own.size > 0;
  const lead = code !== null && !numbersRow(code, cells, above) ? code : null;
  const found: Candidate[] = [];
  const isCodeOf = (cell: Cell): boolean => isCode(cell) || isProcedureCode(cell.content);
  let some = false;
  for (const { column, cell } of cells) {
    const sense = above.senseOf(column);
    const told =
      figures.includes(column) || column === lead
        ? !(sense === 'codes' && isCodeOf(cell)) && (sense !== 'words' || !(isBound || isYear(cell)))
        : sense !== 'codes' && sense !== 'words' && isAnswer(cell, words);
    if (!told && (isBound || !isListed(column))) continue;
    some = true;
    // Most figures are bound: nothing more is asked of them.
    if (!own.has(column)) found.push({ column, cell, sense });
  }
  return some ? found : inLabels(cells, labels);

  /** Whatever stands in a column of figures of a row that is not known, or in an unknown row of a list. */
  function isListed(column: number): boolean {
    if (!table) return false;
    const here = table.columns === 'documents' ? symbols > 0 && column !== code : table.columns.has(column);
    return here && !isBlank(cellIn({ cells }, column)?.content ?? null);
  }
}

/** So many labels with a figure behind them make a questionnaire: all of it is one form's, in whichever words. */
const QUESTIONNAIRE = 5;

/** The form whose labels have their figures in the same cell: on a questionnaire one name for all of them. */
class LabelledForm {
  private known = false;
  private whole: string | null = null;

  constructor(
    private readonly facts: readonly RowFacts[],
    private readonly words: FormWords,
  ) {}

  formOf(label: string): string | null {
    if (!this.known) this.whole = this.ofAll();
    this.known = true;
    return this.whole ?? this.words.formOfLabel(label);
  }

  private ofAll(): string | null {
    const all = this.facts.flatMap(({ filled }) => filled.flatMap(({ cell }) => labelBefore(cell) ?? []));
    if (all.length < QUESTIONNAIRE) return null;
    const votes = new Map<string, number>();
    for (const label of all) {
      const form = this.words.formOfLabel(label);
      if (form !== null) votes.set(form, (votes.get(form) ?? 0) + 1);
    }
    return [...votes].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  }
}

/** "Số văn bản ban hành: 01 văn bản", the row's own cell left blank. */
function inLabels(cells: SheetRow['cells'], labels: LabelledForm): readonly Candidate[] {
  return cells.flatMap(({ column, cell }): Candidate[] => {
    const label = labelBefore(cell);
    const form = label === null ? null : labels.formOf(label);
    return form === null ? [] : [{ column, cell, sense: 'untitled', label: form }];
  });
}

/** True for the number in front of a row: its column says so, or nothing does and a label follows. */
function numbersRow(code: number, cells: SheetRow['cells'], above: ColumnsAbove): boolean {
  const sense = above.senseOf(code);
  if (sense !== 'untitled') return sense === 'codes' || sense === 'words';
  const next = cells.find(({ column, cell }) => column > code && !isBlank(cell.content));
  return next !== undefined && !isNumeral(next.cell);
}

const alone = { reason: { code: 'FIGURES_ALONE' }, foreign: false, loose: true } as const;
const noResult = { reason: { code: 'NO_RESULT' }, foreign: false, loose: true } as const;

/** null for what is no figure after all: a number in a remark. */
function reasonOf(
  candidate: Candidate,
  facts: RowFacts,
  table: KnownTable | undefined,
  near: KnownTable | null,
  own: ReadonlySet<number>,
): Pick<Left, 'reason' | 'foreign' | 'loose'> | null {
  const told = (reason: UnreadReason, foreign = false) => ({ reason, foreign, loose: false });
  if (candidate.label !== undefined)
    return isFilled(facts, own) ? null : told({ code: 'IN_LABEL', form: candidate.label });
  const above = table ?? near;
  if (above?.units?.has(facts.row)) return told({ code: 'OTHER_FIGURES', form: above.form }, true);
  if (table) {
    const { form } = table;
    if (table.foreign.has(candidate.column) || candidate.sense === 'other')
      return told({ code: 'OTHER_FIGURES', form }, true);
    if (candidate.sense === 'note') {
      if (isFilled(facts, own) || (own.size === 0 && facts.figures.length > 1)) return null;
      return told({ code: own.size > 0 ? 'UNDER_NOTE' : 'ROW_NOT_KNOWN', form });
    }
    const { marked } = table;
    if (marked !== undefined)
      return told({ code: 'SET_ASIDE', form, by: { why: 'marked', words: marked } }, true);
    if (candidate.sense === 'merged' && own.size > 0) return told({ code: 'EARLY_WITH_ON_TIME', form });
    return told({ code: table.open ?? (own.size > 0 ? 'COLUMN_NOT_TOLD' : 'ROW_NOT_KNOWN'), form });
  }
  if (near) return told({ code: 'ROW_NOT_KNOWN', form: near.form });
  return isUncalculated(candidate.cell) ? noResult : alone;
}

/** True where one of the row's bound cells holds something. */
const isFilled = ({ cells }: RowFacts, own: ReadonlySet<number>): boolean =>
  cells.some(({ column, cell }) => own.has(column) && !isBlank(cell.content));
