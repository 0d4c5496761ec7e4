// Tells from a row's words whether it speaks of what a later era no longer has.

import type { EraEnd } from '../core/form/era';
import { cleanText, dropTones, foldLabel } from '../core/text/fold';
import { Memo } from '../core/text/memo';

/** How many labels are remembered between two checks; a workbook has some hundreds. */
const REMEMBERED = 20_000;

/** What tells whether a row speaks of what ended: made once, since there are thousands of rows. */
export interface EraReader {
  readonly one: EraEnd;
  readonly indicators: ReadonlySet<string>;
  /** By the label; `isAgency` for rows that each stand for an agency. */
  readonly speaks: (label: string, isAgency: boolean) => boolean;
}

const readers = new WeakMap<EraEnd, EraReader>();

export function readerOf(one: EraEnd): EraReader {
  const known = readers.get(one);
  if (known) return known;
  const fresh = { one, indicators: new Set(one.indicators), speaks: remembering(labelReader(one)) };
  readers.set(one, fresh);
  return fresh;
}

function remembering(speaks: EraReader['speaks']): EraReader['speaks'] {
  const told = [new Memo<boolean>(REMEMBERED), new Memo<boolean>(REMEMBERED)];
  return (label, isAgency) => {
    const labels = told[isAgency ? 1 : 0];
    const known = labels?.get(label);
    if (known !== undefined) return known;
    const fresh = speaks(label, isAgency);
    labels?.set(label, fresh);
    return fresh;
  };
}

/** Text typed without tones is read without them. */
function labelReader({ phrases, units, except }: EraEnd): EraReader['speaks'] {
  const withTones = { phrase: patternOf(phrases), unit: patternOf(units, '^'), other: patternOf(except) };
  const without = {
    phrase: patternOf(phrases.map(dropTones)),
    unit: patternOf(units.map(dropTones), '^'),
    other: patternOf(except.map(dropTones)),
  };
  const hints = [...phrases, ...units].map(hintsOf);
  return (label, isAgency) => {
    // Folding is dear, and few labels have all words of a phrase.
    const bare = bareText(label);
    if (!hints.some((words) => words.every((word) => bare.includes(word)))) return false;
    const clean = cleanText(label);
    const { phrase, unit, other } = clean === dropTones(clean) ? without : withTones;
    const key = foldLabel(label);
    return (phrase.test(key) || (isAgency && unit.test(key))) && !other.test(key);
  };
}

/** The words of a phrase that stand in every spelling of it: no abbreviations ("UBND"), no marks. */
function hintsOf(phrase: string): readonly string[] {
  const words = phrase.split(/[ ,]+/).filter((word) => word !== word.toUpperCase() || /\d/.test(word));
  return words.map(bareText);
}

/** Lower case without Vietnamese marks; the marks of other scripts do not matter here. */
function bareText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .replaceAll('đ', 'd');
}

/** Whole words of the folded label; matches nothing where there are none. */
function patternOf(words: readonly string[], start = '(?:^| )'): RegExp {
  const keys = words.map(foldLabel).map((key) => key.replace(/[.]/g, '\\.'));
  return keys.length === 0 ? /(?!)/ : new RegExp(`${start}(?:${keys.join('|')})(?=$|[ ,.])`);
}
