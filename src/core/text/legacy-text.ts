// Text typed in fonts of before Unicode: ".VnTime" shows "Tæng sè" as "Tổng số". A cell keeps the bytes, the font
// gives them their meaning, so text is read here before anything compares it.

import { tcvn3Letters, vniLetters, vniMarks, vniVowels } from './legacy-tables';

export type LegacyEncoding = 'tcvn3' | 'vni';

/** What a text in a font of an old encoding is. 'either': its letters mean something in both. */
export type LegacyVerdict = 'legacy' | 'unicode' | 'either';

/** The encoding that a font's letters stand in; null for fonts of Unicode. */
export function legacyEncoding(font: string): LegacyEncoding | null {
  if (/^\.vn/i.test(font)) return 'tcvn3';
  return /^vni[- ]/i.test(font) ? 'vni' : null;
}

/** ".VnTimeH": capitals drawn for letters typed small. */
const isCapitalFont = (font: string): boolean => /^\.vn.*h$/i.test(font.trim());

/** Letters of Vietnamese in Unicode that lie in Windows-1252, where the old encodings have other letters. */
const SHARED = /[ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý]/u;
/** Letters that only Unicode has, composed or not. */
const UNICODE_ONLY = /[ăđĩũơưạ-ỹ]|\p{M}/iu;
/** Signs of Windows-1252 above ASCII. */
const HIGH = /[\u0080-\u00FF]/;
/** Signs that are written as themselves in any font: they say nothing of the encoding. */
const PLAIN = /[\u00A0°±²³×÷«»§·]/;

const bothCases = (table: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([sign, letter]) => [
      [sign.toUpperCase(), letter.toUpperCase()] as const,
      [sign, letter] as const,
    ]),
  );

const made = new Map<LegacyEncoding, ReadonlyMap<string, string>>();

/** What the signs of an encoding mean. Few workbooks have one of them: the table is made when it is first read in. */
function lettersIn(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const known = made.get(encoding) ?? (encoding === 'vni' ? vni() : new Map(Object.entries(tcvn3Letters)));
  made.set(encoding, known);
  return known;
}

/** One letter for two signs before one sign alone. */
const vni = (): ReadonlyMap<string, string> =>
  new Map([
    ...bothCases(vniLetters),
    ...[...bothCases(vniVowels)].flatMap(([vowel, base]) =>
      [...bothCases(vniMarks)].flatMap(([sign]) => {
        const letter = (base + (vniMarks[sign.toLowerCase()] ?? '')).normalize('NFC');
        // A vowel takes only the marks that Vietnamese writes on it.
        return letter.length === 1 ? [[vowel + sign, letter] as const] : [];
      }),
    ),
  ]);

/** The letters of a text one after the other: what stands there, and what it means in the encoding. */
function* lettersOf(
  text: string,
  encoding: LegacyEncoding,
): Generator<readonly [string, string | undefined]> {
  const letters = lettersIn(encoding);
  for (let at = 0; at < text.length; ) {
    const pair = text.slice(at, at + 2);
    const two = encoding === 'vni' ? letters.get(pair) : undefined;
    const sign = two === undefined ? pair.charAt(0) : pair;
    yield [sign, two ?? letters.get(sign)];
    at += sign.length;
  }
}

/** How many letters speak for each reading. */
function evidence(
  text: string,
  encoding: LegacyEncoding,
): { readonly legacy: number; readonly unicode: number } {
  let legacy = 0;
  let unicode = 0;
  for (const [sign, letter] of lettersOf(text, encoding)) {
    const last = sign.slice(-1);
    if (last < '\u0080') continue;
    if (UNICODE_ONLY.test(sign) || (letter === undefined && SHARED.test(last))) unicode += 1;
    else if (letter !== undefined && HIGH.test(last) && !SHARED.test(last) && !PLAIN.test(last)) legacy += 1;
  }
  return { legacy, unicode };
}

/**
 * Whether a text in a font of an old encoding is written in it: a letter that the encoding has no sign for tells
 * Unicode, a sign that Vietnamese in Unicode has no use for tells the encoding; both in one text is 'legacy' (runs
 * in two fonts). 'either' where nothing tells: "Có" is also "Cú".
 */
export function legacyVerdict(text: string, font: string): LegacyVerdict {
  const encoding = legacyEncoding(font);
  if (!encoding) return 'unicode';
  const { legacy, unicode } = evidence(text, encoding);
  if (legacy > 0) return 'legacy';
  return unicode > 0 ? 'unicode' : 'either';
}

function decode(text: string, encoding: LegacyEncoding): string {
  let decoded = '';
  for (const [sign, letter] of lettersOf(text, encoding)) decoded += letter ?? sign;
  return decoded;
}

/**
 * The text in Unicode, NFC. Text that is Unicode already comes back as it is, though its cell names an old font;
 * where a text has both (runs in two fonts), each word is read by itself. Digits and ASCII stay, but for capitals
 * in fonts that draw nothing else (".VnTimeH").
 */
export function fromLegacy(text: string, font: string): string {
  const encoding = legacyEncoding(font);
  if (!encoding) return text;
  const capitals = isCapitalFont(font);
  const read = (part: string): string =>
    capitals ? decode(part, encoding).toUpperCase() : decode(part, encoding);
  if (evidence(text, encoding).unicode === 0) return read(text);
  const words = text.split(/(\s+)/);
  const told = words.map((word) => toldReading(word, encoding));
  // A word that tells nothing stands in the run of the one before it.
  let run = told.find((one) => one !== null) ?? null;
  return words
    .map((word, at) => {
      run = told[at] ?? run;
      return run === 'legacy' ? read(word) : word;
    })
    .join('');
}

function toldReading(word: string, encoding: LegacyEncoding): LegacyVerdict | null {
  const { legacy, unicode } = evidence(word, encoding);
  if (unicode > 0) return 'unicode';
  return legacy > 0 ? 'legacy' : null;
}
