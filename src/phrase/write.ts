// One sentence pattern and the facts -> runs, or nothing.

import type { AgencyLevel } from '../core/calendar/agency-level';
import type { PeriodKind } from '../core/calendar/report-info';
import { toPlainText } from '../core/number/decimal';
import type { Run } from '../core/report/document';
import type { Clause, SentenceCase, SentencePattern } from '../core/report/outline';
import { type PatternPart, parsePattern } from '../core/report/sentence-pattern';
import { writeClause } from './clause';
import { type ComparedContext, writeCompared } from './compared';
import type { Facts } from './fact';
import { conditionId, holds, trusted } from './facts';
import { figureInSentence, hintFor } from './figure-text';
import { blank, endWithStop, text, type Words } from './words';

export interface SentenceContext {
  readonly facts: Facts;
  readonly words: Words;
  /** null: not known, every sentence then needs a figure of its own to be written. */
  readonly level: AgencyLevel | null;
  /** See Reporter.alone. */
  readonly alone?: true;
  readonly period: PeriodKind | null;
  /** See ReportOutline.ownForms. */
  readonly ownForms: boolean;
  /** Figures of earlier periods, and how indicators are counted; absent where there are none. */
  readonly compared?: Pick<ComparedContext, 'earlier' | 'accrual'>;
}

/** What rose or fell of the figures of a sentence that was written; empty where nothing can be compared. */
export function writeChanges({ compares, cases }: SentencePattern, context: SentenceContext): readonly Run[] {
  const { facts, compared } = context;
  const [first] = cases;
  if (!compares || !compared || !first) return [];
  return mergeText(writeCompared(compares, { ...compared, facts }, (as) => writeText(as, first, context)));
}

/** Runs of the sentence; empty where it has nothing to say. */
export function writeSentence(pattern: SentencePattern, given: SentenceContext): readonly Run[] {
  const context = pattern.judges ? { ...given, facts: trusted(given.facts) } : given;
  const { facts, period } = context;
  if (pattern.periods && !pattern.periods.includes(period ?? 'unknown')) return [];
  const chosen = pattern.cases.find(
    (one) =>
      isAsked(one, facts) &&
      isOfLevel(one, context) &&
      (!one.judges || isTrusted(one, facts)) &&
      (one.when ?? []).every((condition) => holds(condition, facts)) &&
      hasContent(one, context),
  );
  if (!chosen || chosen.text === '') return [];
  if (!isEssential(pattern, context) && !speaks(chosen, facts)) return [];
  if (isForOthers(pattern, context) && !anyArose(chosen, facts)) return [];
  const runs = remarkOnCase(mergeText(writeText(wordsOf(chosen, facts), chosen, context)), chosen, facts);
  return withLaterYears(runs, chosen, facts);
}

/** Of one thing nobody says that it is all of them: "01 hồ sơ, đúng hạn". */
function wordsOf({ text: pattern, when = [] }: SentenceCase, facts: Facts): string {
  const isOne = when.some((one) => 'equal' in one && holds({ is: one.to, value: 1 }, facts));
  return isOne ? pattern.replace(', đều ', ', ') : pattern;
}

/** False where a case has nothing but clauses, and none of them has anything to say. */
function hasContent(one: SentenceCase, context: SentenceContext): boolean {
  const isSaid = ({ when = [] }: SentenceCase): boolean =>
    when.some((condition) => !('asked' in condition || 'blank' in condition || 'filled' in condition));
  if (isSaid(one)) return true;
  const parts = parsePattern(one.text);
  const clauses = parts.flatMap((part) => (part.kind === 'clause' ? [one.clauses?.[part.name]] : []));
  if (clauses.length === 0 || parts.some(({ kind }) => kind === 'figure')) return true;
  return clauses.some((clause) => clause && clauseRuns(clause, one, context).length > 0);
}

/** "Đến năm 2016, có 12 …": what is not known of the years after it is said, or it reads as if nothing had changed. */
function withLaterYears(runs: readonly Run[], { text: pattern }: SentenceCase, facts: Facts): readonly Run[] {
  const id = figuresOf(pattern).findLast((one) => one.endsWith('@lastYear'));
  const later = id && facts.fact(id.replace(/Year$/, ''))?.later;
  const last = runs.at(-1);
  if (!later || last?.kind !== 'text' || !last.text.endsWith('.')) return runs;
  const told = `${last.text.slice(0, -1)} (${later} chưa có số liệu).`;
  return [...runs.slice(0, -1), { ...last, text: told }];
}

/** "Không phát sinh …" shows no figure: where a disputed 0 is behind the words, they carry the remark. */
function remarkOnCase(runs: readonly Run[], chosen: SentenceCase, facts: Facts): readonly Run[] {
  const shown = new Set(runs.map((run) => (run.kind === 'figure' ? run.indicator : '')));
  const sentences = (chosen.when ?? []).map(conditionId).flatMap((id) => {
    const remark = shown.has(id) ? undefined : facts.fact(id)?.remark;
    return remark?.kind === 'disputed' ? remark.sentences : [];
  });
  const at = runs.findIndex(({ kind }) => kind === 'text');
  if (sentences.length === 0 || at < 0) return runs;
  const remark = { kind: 'disputed', sentences: [...new Set(sentences)] } as const;
  return runs.map((run, index) => (index === at ? { ...run, remark } : run));
}

/** False where a figure of the case is denied, or was made of one that is. */
function isTrusted({ text: pattern }: SentenceCase, facts: Facts): boolean {
  return figuresOf(pattern).every((id) => !facts.fact(id)?.shaken);
}

/** True unless the case is of another form: it names a figure none asks for, or its clauses name no other. */
function isAsked(one: SentenceCase, facts: Facts): boolean {
  const needed = [
    ...figuresOf(one.text),
    ...(one.when ?? []).filter((condition) => !('blank' in condition)).map(conditionId),
  ];
  if (needed.length > 0) return needed.every((id) => facts.asks(id));
  const figures = figuresOfCase(one);
  return figures.length === 0 || figures.some((id) => facts.asks(id));
}

/** False for the task of another level. */
function isOfLevel({ levels, ofAll }: SentenceCase, { level, alone, facts }: SentenceContext): boolean {
  if (alone && ofAll !== undefined && !holds({ positive: ofAll }, facts)) return false;
  return levels === undefined || level === null || levels.includes(level);
}

/** A sentence for other levels is said only when something arose: their rows stay blank or 0 by nature. */
function isForOthers(pattern: SentencePattern, { level, ownForms, alone }: SentenceContext): boolean {
  const levels = pattern.essentialAt ?? [];
  if (alone && pattern.ofAll) return true;
  return !ownForms && level !== null && levels.length > 0 && !levels.includes(level);
}

function isEssential(pattern: SentencePattern, context: SentenceContext): boolean {
  const levels = pattern.essentialAt ?? [];
  if (context.alone && pattern.ofAll) return false;
  if (context.ownForms) return levels.length > 0;
  // A sentence that every level must carry is needed whatever the level is.
  return context.level === null ? levels.length === 3 : levels.includes(context.level);
}

function figuresOf(pattern: string): readonly string[] {
  return parsePattern(pattern).flatMap((part) => (part.kind === 'figure' ? [part.indicator] : []));
}

function figuresOfCase(chosen: SentenceCase): readonly string[] {
  const clauses = Object.values(chosen.clauses ?? {}).flatMap((clause) => clause.parts);
  return [chosen.text, ...clauses].flatMap(figuresOf);
}

function anyArose(chosen: SentenceCase, facts: Facts): boolean {
  return figuresOfCase(chosen).some((indicator) => holds({ positive: indicator }, facts));
}

/** An optional sentence is said when a figure backs it: one in its text, or a condition that figures met. */
function speaks(chosen: SentenceCase, facts: Facts): boolean {
  const figures = figuresOfCase(chosen);
  if (figures.length === 0)
    return (chosen.when ?? []).some((condition) => !('blank' in condition || 'asked' in condition));
  return figures.some((id) => {
    const fact = facts.fact(id);
    return facts.figure(id) !== null || fact?.gap !== undefined || fact?.shaken;
  });
}

/** The pieces of one text; the Ghi chú of its figures stand where it has a place for them. */
function writeText(pattern: string, chosen: SentenceCase, context: SentenceContext): readonly Run[] {
  const { facts } = context;
  let notes: readonly Run[] = [];
  return parsePattern(pattern).flatMap((part): readonly Run[] => {
    if (part.kind === 'note') {
      const standing = notes;
      notes = [];
      return standing;
    }
    if (part.kind === 'figure' && part.withNote) notes = [...notes, ...noteRuns(part.indicator, facts)];
    return writePart(part, chosen, context);
  });
}

function noteRuns(indicator: string, facts: Facts): readonly Run[] {
  const fact = facts.fact(indicator);
  if (fact?.reading.kind !== 'figure' || fact.note === '') return [];
  return [{ kind: 'footnote', runs: [text(endWithStop(fact.note))] }];
}

type Piece = Exclude<PatternPart, { readonly kind: 'note' }>;

function writePart(part: Piece, chosen: SentenceCase, context: SentenceContext): readonly Run[] {
  switch (part.kind) {
    case 'literal':
      return [text(part.text)];
    case 'blank':
      return [blank(part.hint)];
    case 'word':
      return wordRuns(part.word, context.words);
    case 'figure':
      return figureRuns(part.indicator, context.facts);
    case 'clause': {
      const clause = chosen.clauses?.[part.name];
      if (!clause) throw new RangeError(`pattern names a clause that is not there: ${part.name}`);
      return clauseRuns(clause, chosen, context);
    }
  }
}

function wordRuns(word: string, words: Words): readonly Run[] {
  const runs = Object.entries(words).find(([name]) => name === word)?.[1];
  if (!runs) throw new RangeError(`pattern names a word that is not there: ${word}`);
  return runs;
}

function clauseRuns(clause: Clause, chosen: SentenceCase, context: SentenceContext): readonly Run[] {
  return writeClause(clause, context.facts, (part) => writeText(part, chosen, context));
}

function figureRuns(indicator: string, facts: Facts): readonly Run[] {
  const fact = facts.fact(indicator);
  if (fact?.reading.kind !== 'figure') {
    const name = /@(?:first|last)Year$/.test(indicator) ? 'năm' : facts.name(indicator);
    const remark = fact?.remark ? { remark: fact.remark } : {};
    if (fact?.shaken) return [{ kind: 'blank', hint: name, ...remark }];
    return [blank(fact?.gap ? `${name}: thiếu số liệu năm ${fact.gap}` : hintFor(name, fact?.reading))];
  }
  if (fact.isYear) return [text(toPlainText(fact.reading.figure.value))];
  const figure: Run = {
    kind: 'figure',
    text: figureInSentence(fact.reading.figure, facts.measure(indicator)),
    indicator,
    cell: fact.cell,
    ...(fact.through ? { through: fact.through } : {}),
    ...(fact.remark ? { remark: fact.remark } : {}),
  };
  return [figure];
}

/** Joins neighbouring plain text into one run and drops empty ones. */
export function mergeText(runs: readonly Run[]): readonly Run[] {
  const merged: Run[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (run.kind === 'text' && run.text === '') continue;
    if (
      run.kind === 'text' &&
      last?.kind === 'text' &&
      run.bold === last.bold &&
      run.italic === last.italic &&
      !run.remark &&
      !last.remark
    ) {
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    } else {
      merged.push(run);
    }
  }
  return merged;
}
