// "trong đó": the parts of a figure as a list that reads well, whatever the figures are. What is none goes last, one part
// that is all is told as such.

import { compare, decimal, isZero } from '../core/number/decimal';
import type { Run } from '../core/report/document';
import type { Clause } from '../core/report/outline';
import { parsePattern } from '../core/report/sentence-pattern';
import type { Facts } from './fact';
import { text } from './words';

type WriteText = (part: string) => readonly Run[];

/** Runs of the clause; empty where none of its parts has anything to say. */
export function writeClause(clause: Clause, facts: Facts, write: WriteText): readonly Run[] {
  const known = clause.parts.filter((part) => figuresIn(part).every((id) => facts.figure(id) !== null));
  const isNone = (part: string): boolean => {
    const figures = figuresIn(part).flatMap((id) => facts.figure(id) ?? []);
    return figures.length > 0 && figures.every(({ value }) => isZero(value));
  };
  const leavesOut = clause.skipZero === true || clause.none !== undefined;
  const some = leavesOut ? known.filter((part) => !isNone(part)) : known;
  const alike = tellAlike(clause, some, facts, write);
  if (alike) return alike;
  const saysNone = clause.none !== undefined && !(clause.skipZero && some.length > 0);
  const none = saysNone ? known.filter(isNone) : [];
  const told = joined(some.map(write), clause.separator);
  const untold = joined(
    none.map((part) => withoutFigure(part, facts, write)),
    ', ',
  );
  if (told.length === 0 && untold.length === 0) return [];
  return [
    ...(told.length > 0 ? [text(clause.lead), ...told] : []),
    ...(told.length > 0 && untold.length > 0 ? [text('; ')] : []),
    ...(untold.length > 0 ? [text(clause.none ?? ''), ...untold] : []),
    text(clause.tail),
  ];
}

const figuresIn = (part: string): readonly string[] =>
  parsePattern(part).flatMap((piece) => (piece.kind === 'figure' ? [piece.indicator] : []));

function joined(pieces: readonly (readonly Run[])[], separator: string): readonly Run[] {
  return pieces.flatMap((runs, index) => (index === 0 ? runs : [text(separator), ...runs]));
}

const ONE = decimal(1);

/** Parts that all equal what they are parts of; null where they do not, or where the reader is told of a figure. */
function tellAlike(
  { of, all, tail }: Clause,
  parts: readonly string[],
  facts: Facts,
  write: WriteText,
): readonly Run[] | null {
  const whole = of === undefined ? undefined : facts.fact(of);
  if (of === undefined || whole?.reading.kind !== 'figure' || parts.length === 0) return null;
  const { value } = whole.reading.figure;
  const isAlike = parts.every((part) => {
    const [id, more] = figuresIn(part);
    const fact = id === undefined || more !== undefined ? undefined : facts.fact(id);
    return fact?.reading.kind === 'figure' && !fact.remark && compare(fact.reading.figure.value, value) === 0;
  });
  if (!isAlike || whole.remark) return null;
  const names = parts.map((part) => write(nameOf(part)));
  const [one = [], ...more] = names;
  if (facts.measure(of) === 'percent') {
    const list = [
      ...joined(names.slice(0, -1), ', '),
      ...(more.length > 0 ? [text(' và '), ...(more.at(-1) ?? [])] : one),
    ];
    return [text(', '), ...list, text(` ${more.length === 0 ? 'cũng' : 'đều'} đạt tỷ lệ này${tail}`)];
  }
  // Two parts that both are the whole cannot be true: the figures stand as they are.
  if (more.length > 0) return null;
  const lead = all ?? ', đều ';
  // Of one thing nobody says that it is all of them: "01 văn bản, của cấp xã".
  return [text(compare(value, ONE) === 0 ? lead.replace('đều ', '') : lead), ...one, text(tail)];
}

/** A slot of a figure, or of the footnote of one. */
const FIGURE = /\{(?![@>?])[^{}]*\}/g;

/** What a part says before its figure: "của cấp xã", "tiếp nhận trực tuyến". */
function nameOf(part: string): string {
  return part.slice(0, part.search(FIGURE)).trimEnd();
}

/** "TTHC công bố mới" of "{id} TTHC công bố mới"; a figure that the check denies is told of on its words. */
function withoutFigure(part: string, facts: Facts, write: WriteText): readonly Run[] {
  const remarks = figuresIn(part).flatMap((id) => facts.fact(id)?.remark ?? []);
  const remark = remarks.find(({ kind }) => kind === 'disputed');
  // Of what there is not yet nothing has been done: "chưa có đơn vị sự nghiệp được phê duyệt".
  const words = part.replace(FIGURE, '').replace(/ {2,}/g, ' ').replace(' đã được ', ' được ');
  const said = write(words.trim());
  return remark ? said.map((run) => (run.kind === 'text' ? { ...run, remark } : run)) : said;
}
