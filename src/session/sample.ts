// The sample workbook, carried inside the script: the page may not ask any address for it.

import address from '../../assets/samples/quang-dien-2024-q1.xlsx';

export const sampleName = 'quang-dien-2024-q1.xlsx';

export function sampleBytes(): Uint8Array {
  const binary = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
