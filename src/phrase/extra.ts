// Sentences about figures of "Số liệu bổ sung": by what the person wrote for the row, else a plain one. Its parts and
// the change since the period before follow by themselves where the sentence does not name them.

import { figuresBefore } from '../core/form/extra-before';
import { besideId, type ExtraLine, partsOf } from '../core/form/extra-figures';
import type { Figure } from '../core/form/table';
import { isNegative, isZero, negate, subtract } from '../core/number/decimal';
import type { Run } from '../core/report/document';
import { type ExtraPiece, extraSlots, parseExtra, slotsOf } from '../core/report/extra-sentence';
import { foldLabel } from '../core/text/fold';
import { phraseOf } from './compared';
import {
  type ExtraContext,
  figureOf,
  figureRun,
  lowerFirst,
  named,
  rateRun,
  runOf,
  unitBehind,
} from './extra-figure';
import { filledParts, listParts, partsClause } from './extra-parts';
import type { Facts } from './fact';
import { figureInSentence } from './figure-text';
import { blank, endWithStop, text } from './words';
import { mergeText } from './write';

export type { ExtraContext } from './extra-figure';

/** Sentences about rows of {@link toldLines} in one section, each a paragraph; what there is none of is told together. */
export function writeExtras(lines: readonly ExtraLine[], context: ExtraContext): readonly (readonly Run[])[] {
  const none = lines.filter((line) => isNone(line, context));
  const some = lines.filter((line) => !none.includes(line));
  return [
    ...some.map((line) => writeExtra(line, context)),
    ...(none.length > 0 ? [nothingOf(none, context.facts)] : []),
  ];
}

/** True for 0 of something, without parts; a rate of 0 is told as a figure. */
function isNone(line: ExtraLine, context: ExtraContext): boolean {
  const { facts } = context;
  const figure = figureOf(line.id, facts);
  return (
    figure !== null &&
    isZero(figure.value) &&
    facts.measure(line.id) !== 'percent' &&
    filledParts(line, context).length === 0
  );
}

function writeExtra(line: ExtraLine, context: ExtraContext): readonly Run[] {
  const sentence = line.sentence === '' ? plainSentence(line, context) : line.sentence;
  const pieces = parseExtra(sentence.replace(/(?<!\.)\.\s*$/, ''));
  const named = new Set(slotsOf(pieces).map(({ key }) => key));
  const change = named.has(extraSlots.before) ? [] : changeOf(line, context);
  const mark = change.length > 0 ? ';' : ',';
  const runs = [
    ...writePieces(pieces, line, context),
    ...change,
    ...(named.has(extraSlots.parts) ? [] : partsClause(line, named, mark, context)),
  ];
  return withStop(mergeText(upperFirst(runs)));
}

/** "Không phát sinh …": a report does not write that there are 0 of something. */
function nothingOf(lines: readonly ExtraLine[], facts: Facts): readonly Run[] {
  const names = lines.map(({ id, label }, at): Run => {
    const said = `${at === 0 ? 'Không phát sinh ' : '; '}${lowerFirst(named(label))}`;
    const remark = facts.fact(id)?.remark;
    return remark ? { kind: 'text', text: said, remark } : text(said);
  });
  return mergeText([...names, text('.')]);
}

/** "Số hồ sơ là 5/8 hồ sơ, đạt tỷ lệ 62,5%" as a sentence with slots. */
function plainSentence(line: ExtraLine, { facts }: ExtraContext): string {
  const { unit } = line;
  const label = named(line.label);
  const verb = /^mức(?: độ)?(?!\p{L})/iu.test(label) ? 'đạt' : 'là';
  const base = figureOf(besideId(line.id, 'base'), facts);
  const share = base && !unit.startsWith('%') ? '/{tổng số}' : '';
  const rate = share === '' ? '' : '[, đạt tỷ lệ {tỷ lệ}%]';
  return `${label} ${verb} {số liệu}${share}${unitBehind(unit)}${rate}`;
}

function writePieces(pieces: readonly ExtraPiece[], line: ExtraLine, context: ExtraContext): readonly Run[] {
  return pieces.flatMap((piece): readonly Run[] => {
    if (piece.kind === 'text') return [text(piece.text)];
    if (piece.kind === 'slot') return slotRuns(piece, line, context);
    const runs = writePieces(piece.pieces, line, context);
    return runs.some(saysNothing) ? [] : runs;
  });
}

/** A blank, or 0 of something: not worth an aside. */
const saysNothing = (run: Run): boolean =>
  run.kind === 'blank' || (run.kind === 'figure' && run.text === '0');

function slotRuns(
  { name, key }: Extract<ExtraPiece, { readonly kind: 'slot' }>,
  line: ExtraLine,
  context: ExtraContext,
): readonly Run[] {
  const { facts, words } = context;
  const part = partsOf(line, context.lines).find((one) => foldLabel(one.label) === key);
  if (part) return [figureRun(part.id, part.label, facts)];
  switch (key) {
    case extraSlots.figure:
      return [figureRun(line.id, line.label, facts)];
    case extraSlots.base:
      return [figureRun(besideId(line.id, 'base'), `tổng số của ${lowerFirst(line.label)}`, facts)];
    case extraSlots.before:
      return [figureRun(besideId(line.id, 'before'), `${line.label}, kỳ trước`, facts)];
    case extraSlots.rate:
      return [rateRun(line, context)];
    case extraSlots.parts:
      return listParts(line, new Set(), context);
    case extraSlots.period:
      return words.period;
    case extraSlots.agency:
      return words.agency;
    default:
      return [blank(name)];
  }
}

/** ", tăng 25 tin, bài so với quý I năm 2024". */
function changeOf(line: ExtraLine, { facts, past, accrual }: ExtraContext): readonly Run[] {
  const [now, own] = [facts.fact(line.id), facts.fact(besideId(line.id, 'before'))];
  // What the check denies is compared with nothing.
  if (now?.reading.kind !== 'figure' || now.shaken || own?.shaken) return [];
  const { figure } = now.reading;
  const before = own?.reading.kind === 'figure' ? own.reading.figure : null;
  const unit = line.unit.startsWith('%') ? ' điểm phần trăm' : unitBehind(line.unit);
  return figuresBefore(line.id, before, { ...past, accrual: accrual(line.id) }).flatMap(
    ({ value, decimals, then }): readonly Run[] => {
      const since = then ? phraseOf(then) : 'kỳ trước';
      const change = subtract(figure.value, value);
      if (isZero(change)) return [text(`, bằng ${since}`)];
      const size: Figure = {
        value: isNegative(change) ? negate(change) : change,
        decimals: Math.max(figure.decimals, decimals),
        from: 'formula',
      };
      const key = then !== null && then === past.earlier.sameLastYear ? 'lastYear' : 'change';
      return [
        text(isNegative(change) ? ', giảm ' : ', tăng '),
        runOf(now, `${line.id}@${key}`, figureInSentence(size, facts.measure(line.id))),
        text(`${unit} so với ${since}`),
      ];
    },
  );
}

function upperFirst(runs: readonly Run[]): readonly Run[] {
  const [first, ...rest] = runs;
  if (first?.kind !== 'text') return runs;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}

function withStop(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last?.kind !== 'text') return [...runs, text('.')];
  return [...runs.slice(0, -1), { ...last, text: endWithStop(last.text) }];
}
