// Rules proposed for drafted forms: from printed and live formulas, printed answers, labels. None counts by itself.

import { copiesOf } from '../check';
import type { Rule } from '../core/form/rule';
import { type Dictionary, kindOf, printedNumber, type TemplateRow } from '../core/form/template';
import type { SheetSnapshot } from '../core/workbook/workbook';
import { calculates, idsOfRule, impliedBy } from '../rules';
import { agreementOf, boundForms } from './agreement';
import { guessFromFormulas } from './cell-formulas';
import { guessFromColumns, guessFromHeader, guessOverRows } from './column-rules';
import {
  type Agreement,
  type DraftForm,
  type ProposalSource,
  type RuleProposal,
  SURE,
  UNNAMED,
} from './draft';
import type { Guess } from './guess';
import { guessFromFigures } from './guess-held';
import { nodesOf } from './outline-rows';
import { guessRates } from './rates';
import { settleRivals } from './rivals';
import { isOwnCore, makeRule, type RuleCore, sameKey } from './rule-makers';
import { guessParts, guessSums } from './sums';

const CHOICE = 0.98;
/** A part of what a rate is taken of can never be more than the whole. */
const PART_OF_RATE = 0.9;
/** Figures bear a guess out, or speak against it. */
const BORNE_OUT = 0.25;
const SPOKEN_AGAINST = 0.5;

/** Proposals in the order of the forms, those of one rule only once; the most certain way it was read counts. */
export function proposeRules(
  forms: readonly DraftForm[],
  dictionary: Dictionary,
  { sheets }: { readonly sheets: readonly SheetSnapshot[] },
): readonly RuleProposal[] {
  const live = guessFromFormulas(forms, sheets);
  const tables = boundForms(forms, sheets, dictionary);
  const guesses = [
    ...live,
    ...live.flatMap((rate): Guess[] => partOfRate(rate)),
    ...forms.flatMap((form) => guessesOf(form, dictionary)),
    ...guessFromFigures(tables, dictionary),
  ];
  const copies = copiesOf(tables, dictionary);
  const homes = homesOf(forms);
  const best = new Map<string, Guess>();
  const rates = new Map<string, (string | undefined)[]>();
  for (const guess of guesses) {
    const key = sameKey(guess.core);
    rates.set(key, [...(rates.get(key) ?? []), guess.rate]);
    if ((best.get(key)?.confidence ?? 0) < guess.confidence) best.set(key, guess);
  }
  const proposals = [...best.values()].flatMap((guess, index) => {
    const rules = rulesOf(guess, index, homes);
    const figures = agreementOf(rules, copies);
    return guess.onlyIfBorneOut && figures !== 'agree' ? [] : [toProposal(guess, rules, figures)];
  });
  return withTheirRates(settleRivals(proposals), rates).sort((a, b) => placeOf(a, homes) - placeOf(b, homes));
}

function guessesOf(form: DraftForm, dictionary: Dictionary): readonly Guess[] {
  const kind = kindOf(form.template);
  if (kind === 'documents') return [];
  if (kind === 'agencies') {
    const columns = guessFromColumns(form, dictionary);
    return [
      ...guessFromHeader(form),
      ...columns,
      ...columns.flatMap((rate): Guess[] => partOfRate(rate)),
      ...guessOverRows(form, dictionary),
    ];
  }
  const nodes = nodesOf(form.template.rows, dictionary);
  const rates = guessRates(nodes);
  return [
    ...form.template.rows.flatMap((row): Guess[] => choiceOf(row)),
    ...guessSums(nodes),
    ...rates,
    ...rates.flatMap((rate): Guess[] => partOfRate(rate)),
    ...guessParts(nodes),
  ];
}

function choiceOf({ indicator, answers, unit, label }: TemplateRow): Guess[] {
  if (!answers) return [];
  const words = unit === '' ? label : unit;
  return [
    {
      core: { kind: 'choice', target: indicator },
      words,
      confidence: CHOICE,
      severity: 'error',
      source: 'answers',
    },
  ];
}

function partOfRate({ core, words, confidence, mayExceed = false }: Guess): Guess[] {
  return impliedBy(core)
    .filter(isOwnCore)
    .map((implied) => ({
      core: implied,
      words,
      confidence: Math.min(confidence, PART_OF_RATE),
      severity: mayExceed ? 'warning' : 'error',
      rate: sameKey(core),
    }));
}

/** Form and row of each id, for the source of a rule and for the order of the list. */
interface Home {
  readonly form: DraftForm;
  readonly place: number;
  readonly code: string;
}

function homesOf(forms: readonly DraftForm[]): ReadonlyMap<string, Home> {
  const homes = new Map<string, Home>();
  for (const [n, form] of forms.entries()) {
    for (const [at, { code, indicator }] of form.template.rows.entries()) {
      if (indicator !== '') homes.set(indicator, { form, place: n * 10_000 + at, code });
    }
    for (const [at, { key, indicator }] of form.template.columns.entries()) {
      if (indicator !== undefined) homes.set(indicator, { form, place: n * 10_000 + 5_000 + at, code: key });
    }
  }
  return homes;
}

const targetOf = (rule: Rule | undefined): string => (rule ? (idsOfRule(rule)[0] ?? '') : '');
const homeOf = (id: string, homes: ReadonlyMap<string, Home>): Home | undefined =>
  homes.get(id.split('@')[0] ?? id);
const placeOf = ({ rules }: RuleProposal, homes: ReadonlyMap<string, Home>): number =>
  homeOf(targetOf(rules[0]), homes)?.place ?? 0;

function rulesOf(
  { core, more = [], severity, source = 'labels', words }: Guess,
  index: number,
  homes: ReadonlyMap<string, Home>,
): readonly Rule[] {
  return [core, ...more].map((one, n) => {
    const id = `${UNNAMED}/r${index + 1}${more.length > 0 ? `-${n + 1}` : ''}`;
    return makeRule(one, { id, severity, source: sourceText(homeOf(idOfCore(one), homes), source, words) });
  });
}

/** The figure that the rule is looked for under: what it calculates, or the whole of its parts. */
const idOfCore = (core: RuleCore): string =>
  calculates(core)?.targets(core)[0] ?? idsOfRule(core).at(-1) ?? '';

/** Shown under "Căn cứ": from which form and how it was read. */
function sourceText(home: Home | undefined, source: ProposalSource, words: string): string {
  const form = home ? printedNumber(home.form.template) : '';
  const start = form === '' ? 'Bộ mẫu riêng' : `Bộ mẫu riêng, ${form}`;
  switch (source) {
    case 'header':
      return `${start}: đầu bảng in ${words}`;
    case 'formula':
      return `${start}: công thức có sẵn trên trang tính`;
    case 'answers':
      return `${start}: câu trả lời in trên biểu`;
    case 'figures':
      return `${start}: số liệu trên trang đều khớp, đã có người xác nhận`;
    case 'labels':
      return `${start}: đọc từ tên dòng, đã có người xác nhận`;
    default:
      return source satisfies never;
  }
}

function toProposal(guess: Guess, rules: readonly Rule[], figures: Agreement): RuleProposal {
  const { source = 'labels', words } = guess;
  const read = guess.confidence;
  const borne = figures === 'agree' ? Math.min(1, read + (1 - read) * BORNE_OUT * 2) : read;
  const confidence = figures === 'disagree' && source === 'labels' ? read * SPOKEN_AGAINST : borne;
  const [first] = rules;
  return {
    id: sameKey(guess.core),
    kind: first?.kind ?? 'sum',
    rules,
    source,
    words,
    confidence,
    sure: confidence >= SURE,
    figures,
  };
}

/** What only follows from a rate is as sure as that rate, and gone with it. */
function withTheirRates(
  proposals: readonly RuleProposal[],
  rates: ReadonlyMap<string, readonly (string | undefined)[]>,
): RuleProposal[] {
  const kept = new Map(proposals.map((one) => [one.id, one]));
  return proposals.flatMap((one) => {
    const reasons = rates.get(one.id) ?? [];
    if (reasons.length === 0 || reasons.includes(undefined)) return [one];
    const own = reasons.flatMap((id) => kept.get(id ?? '') ?? []);
    if (own.length === 0) return [];
    return [own.some(({ sure }) => sure) ? one : { ...one, sure: false }];
  });
}
