// The spellings that a Vietnamese word may have by the old rule and the new one, as one.

const TONE_ON_A: Readonly<Record<string, string>> = { à: 'ò', á: 'ó', ả: 'ỏ', ã: 'õ', ạ: 'ọ' };
const TONE_ON_E: Readonly<Record<string, string>> = { è: 'ò', é: 'ó', ẻ: 'ỏ', ẽ: 'õ', ẹ: 'ọ' };
const TONE_ON_Y: Readonly<Record<string, string>> = { ỳ: 'ù', ý: 'ú', ỷ: 'ủ', ỹ: 'ũ', ỵ: 'ụ' };
const Y_TO_I: Readonly<Record<string, string>> = { y: 'i', ỳ: 'ì', ý: 'í', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' };
const BEFORE_CODA: Readonly<Record<string, string>> = {
  òa: 'oà',
  óa: 'oá',
  ỏa: 'oả',
  õa: 'oã',
  ọa: 'oạ',
  òe: 'oè',
  óe: 'oé',
  ỏe: 'oẻ',
  õe: 'oẽ',
  ọe: 'oẹ',
  ùy: 'uỳ',
  úy: 'uý',
  ủy: 'uỷ',
  ũy: 'uỹ',
  ụy: 'uỵ',
};

/**
 * One spelling for a lower-case word in NFC: tone mark where the old rule puts it (hoà → hòa, uỷ → ủy),
 * also where it was put wrongly before a final consonant (hòan → hoàn), and i for y after h, k, l, m, s, t, qu
 * (tỷ → tỉ, kỷ → kỉ).
 */
export function oneSpelling(word: string): string {
  const last = word.length - 1;
  const end = word[last] ?? '';
  const before = word[last - 1] ?? '';
  if (before === 'o') {
    const moved = TONE_ON_A[end] ?? TONE_ON_E[end];
    if (moved) return word.slice(0, -2) + moved + (TONE_ON_A[end] ? 'a' : 'e');
  }
  const asI = Y_TO_I[end];
  if (asI !== undefined) {
    if (before === 'u') {
      if (word[last - 2] === 'q') return word.slice(0, -1) + asI;
      const moved = TONE_ON_Y[end];
      return moved ? `${word.slice(0, -2)}${moved}y` : word;
    }
    return word.length === 2 && 'hklmst'.includes(before) ? before + asI : word;
  }
  if (/[òóỏõọùúủũụ]/.test(word)) {
    return word.replace(/[òóỏõọ][ae](?=\p{L})|[ùúủũụ]y(?=\p{L})/u, (pair) => BEFORE_CODA[pair] ?? pair);
  }
  return word;
}
