// Sentences in a row that begin with the same time read like a list read out: the time is told once.

import type { Run } from '../core/report/document';
import { text } from './words';

/** A time at the beginning of a sentence. */
interface Opener {
  /** As printed, without the comma after it. */
  readonly words: string;
  readonly kind: 'period' | 'years';
}

/** "Trong kỳ" after "Trong Quý I năm 2024" says the same; years are the same only where they are equal. */
const OPENERS: readonly (readonly [Opener['kind'], RegExp])[] = [
  [
    'period',
    /^(Trong (?:kỳ|(?:Quý|tháng) [IVX\d]+ năm \d{4}|\d tháng(?: đầu| cuối)? năm \d{4}|năm \d{4}|cả giai đoạn|thời gian (?:từ ngày [\d/]+ )?đến ngày [\d/]+))(,? )(?=\S|$)/u,
  ],
  ['years', /^(Từ năm \d{4} đến năm \d{4}|(?:Đến|Trong) năm \d{4})(, )/u],
];

/** One paragraph, and the time with which its last sentence began, which the next paragraph need not repeat. */
export interface Joined {
  readonly runs: readonly Run[];
  readonly opener: Opener | null;
}

/** @param before the time with which the sentence before the paragraph began */
export function joinSentences(sentences: readonly (readonly Run[])[], before: Opener | null): Joined {
  let opener = before;
  let runs: readonly Run[] = [];
  for (const sentence of sentences) {
    const own = openerOf(sentence);
    const same = own !== null && opener !== null && isSame(own, opener);
    const here = runs.length > 0;
    if (same && own.kind === 'period') {
      runs = [...runs, ...(here ? [text(' ')] : []), ...capital(withoutOpener(sentence))];
    } else if (same && here) {
      runs = [...goingOn(withColon(runs, own)), ...withoutOpener(sentence)];
    } else if (same) {
      runs = withTimeBehind(capital(withoutOpener(sentence)), own);
    } else {
      runs = [...runs, ...(here ? [text(' ')] : []), ...sentence];
    }
    opener = own;
  }
  return { runs, opener };
}

function matchOf(sentence: readonly Run[]): (Opener & { readonly length: number }) | null {
  const first = sentence[0];
  if (first?.kind !== 'text') return null;
  for (const [kind, pattern] of OPENERS) {
    const [whole, words] = pattern.exec(first.text) ?? [];
    if (whole !== undefined && words !== undefined) return { kind, words, length: whole.length };
  }
  return null;
}

const openerOf = (sentence: readonly Run[]): Opener | null => matchOf(sentence);

const isSame = (a: Opener, b: Opener): boolean =>
  a.kind === b.kind && (a.kind === 'period' || a.words === b.words);

function withoutOpener(sentence: readonly Run[]): readonly Run[] {
  const [first, ...rest] = sentence;
  const match = matchOf(sentence);
  if (first?.kind !== 'text' || !match) return sentence;
  return [{ ...first, text: first.text.slice(match.length) }, ...rest];
}

function capital(sentence: readonly Run[]): readonly Run[] {
  const [first, ...rest] = sentence;
  if (first?.kind !== 'text') return sentence;
  return [{ ...first, text: `${first.text.charAt(0).toUpperCase()}${first.text.slice(1)}` }, ...rest];
}

/** "Đến năm 2020: có 162 TTHC": the time holds for what follows too. */
function withColon(runs: readonly Run[], { words }: Opener): readonly Run[] {
  const at = runs.findLastIndex((run) => run.kind === 'text' && run.text.includes(`${words}, `));
  return runs.map((run, index) =>
    index === at && run.kind === 'text'
      ? { ...run, text: replaceLast(run.text, `${words}, `, `${words}: `) }
      : run,
  );
}

function replaceLast(value: string, from: string, to: string): string {
  const at = value.lastIndexOf(from);
  return `${value.slice(0, at)}${to}${value.slice(at + from.length)}`;
}

/** The stop of the sentence before becomes a semicolon. */
function goingOn(runs: readonly Run[]): readonly Run[] {
  return changeEnd(runs, (end) => `${end.slice(0, -1)}; `);
}

/** "Có 162 TTHC (tính đến năm 2020)." where the time was told in the paragraph before. */
function withTimeBehind(runs: readonly Run[], { words }: Opener): readonly Run[] {
  const time = words.startsWith('Đến')
    ? `tính đ${words.slice(1)}`
    : `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  return changeEnd(runs, (end) => `${end.slice(0, -1)} (${time}).`);
}

function changeEnd(runs: readonly Run[], change: (end: string) => string): readonly Run[] {
  const last = runs.at(-1);
  if (last?.kind !== 'text' || !last.text.endsWith('.')) return runs;
  return [...runs.slice(0, -1), { ...last, text: change(last.text) }];
}
