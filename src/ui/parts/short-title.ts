// Titles of the forms, for a list.

const abbreviations = new Set(
  'BC CBCC CBCCVC CCHC CNTT CQHC ĐVSN ĐVSNCL DVC DVCTT HĐND KTXH NSNN PAR QPPL TTĐT TTHC TTHCC TW UBND VBQPPL VPHC'.split(
    ' ',
  ),
);

/** "QUÝ III", "PHẦN IV": small letters would make a Roman number unreadable. */
const ROMAN = /^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/;

/** Forms print their titles in capitals and begin them all alike; a list needs what tells them apart. */
export function shortTitle(title: string): string {
  const plain = title.normalize('NFC').trim();
  if (plain !== plain.toLocaleUpperCase('vi')) return plain;
  const words = plain
    .replace(/^BIỂU MẪU THỐNG KÊ SỐ LIỆU (BÁO CÁO )?/, '')
    // Words as they stand between blanks, brackets, dashes: "(TTHC)", "CCHC,".
    .replace(/[\p{L}\p{M}\d]+/gu, (word) =>
      abbreviations.has(word) || ROMAN.test(word) ? word : word.toLocaleLowerCase('vi'),
    );
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
