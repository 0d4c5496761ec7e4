// Titles of the forms, for a list.

const abbreviations = new Set(['CCHC', 'TTHC', 'UBND', 'HĐND', 'VBQPPL', 'CNTT', 'TTĐT', 'CBCCVC', 'DVC']);

/** Forms print their titles in capitals and begin them all alike; a list needs what tells them apart. */
export function shortTitle(title: string): string {
  const plain = title.normalize('NFC').trim();
  if (plain !== plain.toLocaleUpperCase('vi')) return plain;
  const words = plain
    .replace(/^BIỂU MẪU THỐNG KÊ SỐ LIỆU (BÁO CÁO )?/, '')
    .split(' ')
    .map((word) => (abbreviations.has(word) ? word : word.toLocaleLowerCase('vi')))
    .join(' ');
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
