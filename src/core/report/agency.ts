// What the name of an agency says by itself: whether it is a people's committee, and of which unit of government.
// At which level that unit stands changes with the years: src/core/form/reporter.ts.

/** Units of government, as sentences write them. */
const unitWords = [
  'tỉnh',
  'thành phố',
  'thị xã',
  'thị trấn',
  'huyện',
  'quận',
  'phường',
  'đặc khu',
  'xã',
] as const;

export type UnitWord = (typeof unitWords)[number];

export interface Unit {
  readonly word: UnitWord;
  /** "Quảng Điền", "1"; "" where the name stops short ("UBND xã"). */
  readonly name: string;
}

export interface AgencyName {
  readonly kind: 'committee' | 'department' | 'other';
  /** The whole name with its abbreviations of units spelled out: "UBND thành phố Huế" of "UBND TP. Huế". */
  readonly full: string;
  /** The committee's own unit; for other agencies the one that their name ends with. */
  readonly unit: Unit | null;
}

/** A dot is needed after a single letter: "P. Thuận Hóa" is a phường, "P" alone may be anything. */
const ABBREVIATED: readonly (readonly [RegExp, UnitWord])[] = [
  [/^t\s?\.?\s?p(?:\s?\.\s?|\s+|(?=hcm))/iu, 'thành phố'],
  [/^t\s?\.?\s?x(?:\s?\.\s?|\s+)/iu, 'thị xã'],
  [/^t\s?\.?\s?t(?:\s?\.\s?|\s+)/iu, 'thị trấn'],
  [/^đ\s?\.?\s?k(?:\s?\.\s?|\s+)/iu, 'đặc khu'],
  [/^h\s?\.\s?/iu, 'huyện'],
  [/^q(?:\s?\.\s?|(?=\d))/iu, 'quận'],
  [/^p(?:\s?\.\s?|(?=\d))/iu, 'phường'],
  [/^x\s?\.\s?/iu, 'xã'],
];

const HO_CHI_MINH = 'Hồ Chí Minh';
const COMMITTEE = /^(?:UBND|ủy ban nhân dân)(?=$|[\s.:…])[\s.:]*/iu;
const DEPARTMENT = /^sở(?=\s)/iu;
const UNIT = new RegExp(`^(${unitWords.join('|')})(?=$|[\\s.…])[\\s.…_]*(.*)$`, 'iu');
const LATER_UNIT = new RegExp(`(?:^|[\\s,])((?:${unitWords.join('|')})\\s+[\\p{Lu}\\d].*)$`, 'u');

/** Reads a name; nothing is asked of it, so a name that nobody can read is an agency of another kind. */
export function readAgency(text: string): AgencyName {
  const plain = oneSpelling(text);
  const head = COMMITTEE.exec(plain)?.[0] ?? '';
  if (head !== '') {
    const rest = spelledOut(plain.slice(head.length));
    return { kind: 'committee', full: `${head}${rest}`.trim(), unit: unitAtStart(rest) };
  }
  const full = plain.replace(
    /(^|\s)((?:T\s?\.?\s?[PpXx]\s?\.?|[HQPX]\s?\.)\s?\p{Lu}.*)$/u,
    (_, gap: string, end: string) => `${gap}${spelledOut(end)}`,
  );
  const unit = unitAtStart(LATER_UNIT.exec(full)?.[1] ?? '');
  return { kind: DEPARTMENT.test(plain) ? 'department' : 'other', full, unit };
}

/** NFC, single spaces, "Ủy" for "Uỷ". */
function oneSpelling(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/uỷ(?= ban)/giu, (word) =>
      word === word.toUpperCase() ? 'ỦY' : word.startsWith('U') ? 'Ủy' : 'ủy',
    );
}

/** "thành phố Huế" of "TP. Huế", "Thành phố Hồ Chí Minh" of "TP.HCM". */
function spelledOut(text: string): string {
  for (const [short, word] of ABBREVIATED) {
    const found = short.exec(text)?.[0];
    if (found === undefined) continue;
    const name = text.slice(found.length).replace(/^hcm(?!\p{L})/iu, HO_CHI_MINH);
    return name === '' ? text : unitPhrase({ word, name });
  }
  return text.replace(/^(thành phố\s+)hcm(?!\p{L})/iu, `$1${HO_CHI_MINH}`);
}

function unitAtStart(text: string): Unit | null {
  const [, printed = '', rest = ''] = UNIT.exec(text) ?? [];
  const word = unitWords.find((one) => one === printed.toLowerCase());
  if (word === undefined) return null;
  // "xã A, huyện B": the unit above is not a part of the name.
  const name = rest.split(',', 1)[0] ?? '';
  return { word, name: properName(name.replace(/(?<![\s.…_])[\s.…_]+$/, '')) };
}

/** A name printed in capitals, as in titles, is written like any other in a sentence. */
function properName(name: string): string {
  if (!/\p{L}{2}/u.test(name) || name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

/**
 * The word of the unit as it stands before its name: with a capital before a number and in the name of Thành phố Hồ Chí
 * Minh (Nghị định 30/2020, Phụ lục II), otherwise without.
 */
export function unitWord({ word, name }: Unit): string {
  const capital = /^\d/.test(name) || name.toLowerCase().startsWith(HO_CHI_MINH.toLowerCase());
  return capital ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word;
}

/** "huyện Quảng Điền", "Quận 1". */
export function unitPhrase(unit: Unit): string {
  return `${unitWord(unit)} ${unit.name}`.trim();
}
