// Writing Vietnamese in the encodings of before Unicode, for tests: tables of their own, not those that are tested.

const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;

/** By vowel: level, huyền, sắc, hỏi, ngã, nặng, as bytes of TCVN 5712:1993 (VN3); 0 where ASCII serves. */
const TCVN3: Readonly<Record<string, readonly number[]>> = {
  a: [0, 0xb5, 0xb8, 0xb6, 0xb7, 0xb9],
  ă: [0xa8, 0xbb, 0xbe, 0xbc, 0xbd, 0xc6],
  â: [0xa9, 0xc7, 0xca, 0xc8, 0xc9, 0xcb],
  e: [0, 0xcc, 0xd0, 0xce, 0xcf, 0xd1],
  ê: [0xaa, 0xd2, 0xd5, 0xd3, 0xd4, 0xd6],
  i: [0, 0xd7, 0xdd, 0xd8, 0xdc, 0xde],
  o: [0, 0xdf, 0xe3, 0xe1, 0xe2, 0xe4],
  ô: [0xab, 0xe5, 0xe8, 0xe6, 0xe7, 0xe9],
  ơ: [0xac, 0xea, 0xed, 0xeb, 0xec, 0xee],
  u: [0, 0xef, 0xf3, 0xf1, 0xf2, 0xf4],
  ư: [0xad, 0xf5, 0xf8, 0xf6, 0xf7, 0xf9],
  y: [0, 0xfa, 0xfd, 0xfb, 0xfc, 0xfe],
};
const TCVN3_CAPITALS: Readonly<Record<string, number>> = {
  Ă: 0xa1,
  Â: 0xa2,
  Ê: 0xa3,
  Ô: 0xa4,
  Ơ: 0xa5,
  Ư: 0xa6,
  Đ: 0xa7,
};

/** VNI: what follows the vowel, by tone. */
const VNI_PLAIN = ['', 'ø', 'ù', 'û', 'õ', 'ï'] as const;
const VNI_HAT = ['â', 'à', 'á', 'å', 'ã', 'ä'] as const;
const VNI_BREVE = ['ê', 'è', 'é', 'ú', 'ü', 'ë'] as const;
const VNI_VOWELS: Readonly<Record<string, readonly [string, readonly string[]]>> = {
  a: ['a', VNI_PLAIN],
  ă: ['a', VNI_BREVE],
  â: ['a', VNI_HAT],
  e: ['e', VNI_PLAIN],
  ê: ['e', VNI_HAT],
  o: ['o', VNI_PLAIN],
  ô: ['o', VNI_HAT],
  ơ: ['ô', VNI_PLAIN],
  u: ['u', VNI_PLAIN],
  ư: ['ö', VNI_PLAIN],
  y: ['y', VNI_PLAIN],
};
const VNI_I = ['i', 'ì', 'í', 'æ', 'ó', 'ò'] as const;

const capital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Small letters with every tone, and đ. */
export const smallLetters: readonly string[] = [
  ...'aăâeêioôơuưy'.split('').flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))),
  'đ',
];

function vowelAndTone(letter: string): readonly [string, number] {
  const marks = letter.normalize('NFD');
  const tone = TONES.findIndex((one) => one !== '' && marks.includes(one));
  const bare = tone > 0 ? marks.replace(TONES[tone] ?? '', '') : marks;
  return [bare.normalize('NFC'), Math.max(0, tone)];
}

/** Bytes as the signs that Windows-1252 has for them. Capitals with a tone come out small: VN3 has none. */
export function toTcvn3(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const own = TCVN3_CAPITALS[letter];
    if (own !== undefined) return String.fromCharCode(own);
    const small = letter.toLowerCase();
    if (small === 'đ') return String.fromCharCode(0xae);
    const [vowel, tone] = vowelAndTone(small);
    const byte = TCVN3[vowel]?.[tone] ?? 0;
    return byte === 0 ? letter : String.fromCharCode(byte);
  }).join('');
}

export function toVni(text: string): string {
  return Array.from(text.normalize('NFC'), (letter) => {
    const small = letter.toLowerCase();
    const signs = vniSigns(small) ?? small;
    return capital(letter) ? signs.toUpperCase() : signs;
  }).join('');
}

function vniSigns(small: string): string | undefined {
  if (small === 'đ') return 'ñ';
  const [vowel, tone] = vowelAndTone(small);
  if (vowel === 'i') return VNI_I[tone];
  if (small === 'ỵ') return 'î';
  const [base, marks] = VNI_VOWELS[vowel] ?? [];
  return base === undefined ? undefined : base + (marks?.[tone] ?? '');
}
