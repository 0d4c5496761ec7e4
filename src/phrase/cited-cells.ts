// "{PL4!D24}" in a person's own words: the figure of that cell, traceable and marked as all others are.

import { figuresAt } from '../core/form/figure-at';
import { type BoundTable, commonId, type Figure, memberId } from '../core/form/table';
import type { TemplateRow } from '../core/form/template';
import { compare, decimal } from '../core/number/decimal';
import { type ReferringPiece, referringPieces } from '../core/report/cell-reference';
import type { Run } from '../core/report/document';
import type { Facts } from './fact';
import { figureInSentence, hintFor } from './figure-text';
import { completed, type KnownFigures, nothingKnown, remarkOf } from './known-figures';
import { blank, text } from './words';
import { mergeText } from './write';

/** The words of a person with the figures that they name. */
export type WithFigures = (written: string) => readonly Run[];

/** @param sources tables with the facts made of them */
export function withFiguresOf(
  sources: readonly { readonly tables: readonly BoundTable[]; readonly facts: Facts }[],
  known: KnownFigures = nothingKnown,
): WithFigures {
  // Most reports name no cell: the lookups are made for the first that is named.
  let made: readonly { readonly at: ReturnType<typeof figuresAt>; readonly facts: Facts }[] | null = null;
  const lookups = () => {
    made ??= sources.map(({ tables, facts }) => ({ at: figuresAt(tables), facts }));
    return made;
  };
  const runOf = (piece: ReferringPiece): Run => {
    if (piece.kind === 'text') return text(piece.text);
    const source = lookups().find(({ at }) => at(piece) !== null);
    const found = source?.at(piece);
    if (!source || !found) return blank(piece.printed);
    const { table, bound } = found;
    const id = commonId(table, bound) ?? memberId(bound.indicator, bound.member);
    const { reading, row, cell } = completed(bound, known);
    if (reading.kind !== 'figure') return blank(hintFor(source.facts.name(id), reading));
    const shown = answerIn(row, reading.figure) ?? figureInSentence(reading.figure, source.facts.measure(id));
    const remark = remarkOf(cell, known);
    return { kind: 'figure', text: shown, indicator: id, cell, ...(remark ? { remark } : {}) };
  };
  return (written) => mergeText(referringPieces(written).map(runOf));
}

/** The words of a coded answer. */
const answerIn = ({ answers = [] }: TemplateRow, { value }: Figure): string | undefined =>
  answers.find((one) => compare(decimal(one.value), value) === 0)?.label;
