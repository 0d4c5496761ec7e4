// Sentences about figures of "Số liệu bổ sung": by what the person wrote for the row, else a plain one. Its parts and
// the change since the period before follow by themselves where the sentence does not name them.

import { besideId, type ExtraLine, isRateOf, partsOf } from '../core/form/extra-figures';
import type { Figure } from '../core/form/table';
import {
  compare,
  decimal,
  divide,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
  trim,
} from '../core/number/decimal';
import type { Run } from '../core/report/document';
import { type ExtraPiece, extraSlots, parseExtra, slotsOf } from '../core/report/extra-sentence';
import { foldLabel } from '../core/text/fold';
import type { Fact, Facts } from './fact';
import { figureInSentence, hintFor } from './figure-text';
import { blank, endWithStop, text, type Words } from './words';
import { mergeText } from './write';

export interface ExtraContext {
  readonly lines: readonly ExtraLine[];
  readonly facts: Facts;
  readonly words: Pick<Words, 'period' | 'agency'>;
}

/** Runs of the sentence about a row of {@link toldLines}. */
export function writeExtra(line: ExtraLine, context: ExtraContext): readonly Run[] {
  const { facts } = context;
  const none = figureOf(line.id, facts);
  if (none && isZero(none.value) && filledParts(line, context).length === 0) return nothingOf(line, facts);
  const sentence = line.sentence === '' ? plainSentence(line, context) : line.sentence;
  const pieces = parseExtra(sentence.replace(/(?<!\.)\.\s*$/, ''));
  const named = new Set(slotsOf(pieces).map(({ key }) => key));
  const change = named.has(extraSlots.before) ? [] : changeOf(line, facts);
  const mark = change.length > 0 ? ';' : ',';
  const runs = [
    ...writePieces(pieces, line, context),
    ...change,
    ...(named.has(extraSlots.parts) ? [] : partsClause(line, named, mark, context)),
  ];
  return withStop(mergeText(upperFirst(runs)));
}

const figureOf = (id: string, facts: Facts): Figure | null => facts.figure(id);

/** "Không phát sinh …": a report does not write that there are 0 of something. */
function nothingOf(line: ExtraLine, facts: Facts): readonly Run[] {
  const remark = facts.fact(line.id)?.remark;
  const said = `Không phát sinh ${lowerFirst(line.label)}.`;
  return [remark ? { kind: 'text', text: said, remark } : text(said)];
}

/** "Số hồ sơ là 5/8 hồ sơ, đạt tỷ lệ 62,5%" as a sentence with slots. */
function plainSentence(line: ExtraLine, { facts }: ExtraContext): string {
  const { label, unit } = line;
  const verb = unit.startsWith('%') || /^tỷ lệ/iu.test(label) ? 'đạt' : 'là';
  const base = figureOf(besideId(line.id, 'base'), facts);
  const share = base && !unit.startsWith('%') ? '/{tổng số}' : '';
  const rate = share === '' ? '' : '[, đạt tỷ lệ {tỷ lệ}%]';
  return `${label} ${verb} {số liệu}${share}${unitBehind(unit)}${rate}`;
}

const unitBehind = (unit: string): string => (unit === '' || unit.startsWith('%') ? unit : ` ${unit}`);

function writePieces(pieces: readonly ExtraPiece[], line: ExtraLine, context: ExtraContext): readonly Run[] {
  return pieces.flatMap((piece): readonly Run[] => {
    if (piece.kind === 'text') return [text(piece.text)];
    if (piece.kind === 'slot') return slotRuns(piece, line, context);
    const runs = writePieces(piece.pieces, line, context);
    return runs.some(({ kind }) => kind === 'blank') ? [] : runs;
  });
}

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

function figureRun(id: string, name: string, facts: Facts): Run {
  const fact = facts.fact(id);
  if (fact?.reading.kind !== 'figure') return blank(hintFor(name, fact?.reading));
  return runOf(fact, id, figureInSentence(fact.reading.figure, facts.measure(id)));
}

const runOf = ({ cell, remark }: Pick<Fact, 'cell' | 'remark'>, indicator: string, shown: string): Run => ({
  kind: 'figure',
  text: shown,
  indicator,
  cell,
  ...(remark ? { remark } : {}),
});

const HUNDRED = decimal(100);
const RATE_PLACES = 2;

/** The rate that a part of the row tells, else figure / base × 100. */
function rateRun(line: ExtraLine, { facts, lines }: ExtraContext): Run {
  const told = partsOf(line, lines).find(isRateOf);
  if (told && figureOf(told.id, facts)) return figureRun(told.id, told.label, facts);
  const [fact, base] = [facts.fact(line.id), figureOf(besideId(line.id, 'base'), facts)];
  if (fact?.reading.kind !== 'figure' || !base || isZero(base.value)) return blank('tỷ lệ');
  const share = trim(divide(multiply(fact.reading.figure.value, HUNDRED), base.value, RATE_PLACES));
  const figure: Figure = { value: share, decimals: share.scale, from: 'formula' };
  return runOf(fact, `${line.id}@rate`, figureInSentence(figure, 'percent'));
}

/** ", tăng 25 tin, bài so với kỳ trước". */
function changeOf(line: ExtraLine, facts: Facts): readonly Run[] {
  const [now, then] = [facts.fact(line.id), facts.fact(besideId(line.id, 'before'))];
  if (now?.reading.kind !== 'figure' || then?.reading.kind !== 'figure') return [];
  // What the check denies is compared with nothing.
  if (now.shaken || then.shaken) return [];
  const [one, other] = [now.reading.figure, then.reading.figure];
  const change = subtract(one.value, other.value);
  if (isZero(change)) return [text(', bằng kỳ trước')];
  const size: Figure = {
    value: isNegative(change) ? negate(change) : change,
    decimals: Math.max(one.decimals, other.decimals),
    from: 'formula',
  };
  const shown = figureInSentence(size, facts.measure(line.id));
  const unit = line.unit.startsWith('%') ? ' điểm phần trăm' : unitBehind(line.unit);
  return [
    text(isNegative(change) ? ', giảm ' : ', tăng '),
    runOf(now, `${line.id}@change`, shown),
    text(`${unit} so với kỳ trước`),
  ];
}

/** ", trong đó: cấp huyện 262 thủ tục; cấp xã 148 thủ tục". */
function partsClause(
  line: ExtraLine,
  named: ReadonlySet<string>,
  mark: ',' | ';',
  context: ExtraContext,
): readonly Run[] {
  const told = listed(line, named, context);
  const [only, ...more] = told;
  if (!only) return [];
  const whole = figureOf(line.id, context.facts);
  const part = figureOf(only.id, context.facts);
  if (only.isPart && more.length === 0 && part && whole && compare(part.value, whole.value) === 0)
    return [text(`${mark} đều ${PLACE.test(only.label) ? '' : 'là '}${lowerFirst(only.label)}`)];
  // What only goes with the figure is no part of it.
  const lead = told.some(({ isPart }) => isPart) ? `${mark} ${line.complete ? 'gồm' : 'trong đó'}: ` : '; ';
  return [text(lead), ...listParts(line, named, context)];
}

/** "đều trên Zalo", but "đều là viên chức". */
const PLACE = /^(?:trên|ở|tại|với|của|qua|thuộc|do|cho|từ|trong|theo|bằng|được)(?!\p{L})/iu;

function filledParts(line: ExtraLine, context: ExtraContext): readonly ExtraLine[] {
  return partsOf(line, context.lines).filter((part) => {
    const figure = figureOf(part.id, context.facts);
    return figure !== null && !isZero(figure.value);
  });
}

/** The parts that a list tells: those with figures that the sentence has not told. */
function listed(line: ExtraLine, named: ReadonlySet<string>, context: ExtraContext): readonly ExtraLine[] {
  return filledParts(line, context).filter(
    (part) => !named.has(foldLabel(part.label)) && !(isRateOf(part) && named.has(extraSlots.rate)),
  );
}

function listParts(
  line: ExtraLine,
  named: ReadonlySet<string>,
  context: ExtraContext,
  separator = '; ',
): readonly Run[] {
  const { facts } = context;
  return listed(line, named, context).flatMap((part, at): readonly Run[] => {
    const base = besideId(part.id, 'base');
    const inner = listParts(part, new Set(), context, ', ');
    return [
      text(`${at === 0 ? '' : separator}${lowerFirst(part.label)} `),
      figureRun(part.id, part.label, facts),
      ...(figureOf(base, facts) ? [text('/'), figureRun(base, part.label, facts)] : []),
      text(unitBehind(part.unit)),
      ...(inner.length > 0 ? [text(' ('), ...inner, text(')')] : []),
    ];
  });
}

/** Names keep their capital: "UBND", "Zalo", "Bộ phận" does not. */
const NAME = /^(?:[A-ZĐ]{2,}|Facebook|Zalo|Fanpage|YouTube|Tiktok|Internet)/u;

function lowerFirst(label: string): string {
  return NAME.test(label) || /^\p{L}+\p{Lu}/u.test(label)
    ? label
    : label.charAt(0).toLowerCase() + label.slice(1);
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
