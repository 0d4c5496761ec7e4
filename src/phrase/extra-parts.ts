// "trong đó": the rows below a figure of "Số liệu bổ sung" as a list.

import { besideId, type ExtraLine, isRateOf, partsOf } from '../core/form/extra-figures';
import { compare, decimal, isZero } from '../core/number/decimal';
import type { Run } from '../core/report/document';
import { extraSlots } from '../core/report/extra-sentence';
import { foldLabel } from '../core/text/fold';
import { type ExtraContext, figureOf, figureRun, lowerFirst, unitBehind } from './extra-figure';
import { text } from './words';

/** ", trong đó: cấp huyện 262 thủ tục; cấp xã 148 thủ tục". */
export function partsClause(
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
    return [
      text(
        `${mark} ${compare(whole.value, ONE) === 0 ? '' : 'đều '}${PLACE.test(only.label) ? '' : 'là '}${lowerFirst(only.label)}`,
      ),
    ];
  // What only goes with the figure is no part of it.
  const lead = told.some(({ isPart }) => isPart) ? `${mark} ${line.complete ? 'gồm' : 'trong đó'}: ` : '; ';
  return [text(lead), ...listParts(line, named, context)];
}

const ONE = decimal(1);

/** "đều trên Zalo", but "đều là viên chức". */
const PLACE = /^(?:trên|ở|tại|với|của|qua|thuộc|do|cho|từ|trong|theo|bằng|được)(?!\p{L})/iu;

export function filledParts(line: ExtraLine, context: ExtraContext): readonly ExtraLine[] {
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

export function listParts(
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
