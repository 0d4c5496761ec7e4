// Fonts matter only where they change what a text means: TCVN3 (".VnTime") and VNI letters.

import type { Area } from '../../core/workbook/address';

/** Letters from U+0080 to U+00FF that Vietnamese text in Unicode, or an office's typing, really uses. */
const UNICODE_LETTERS = new Set('ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý°±²³×÷«»§\u00a0');

/**
 * True where a text has signs that Vietnamese in Unicode has no use for ("Tæng sè", "Toång soá"):
 * the old code pages put their letters there.
 */
export function mayBeLegacyText(text: string): boolean {
  for (const letter of text) {
    if (letter >= '\u0080' && letter <= '\u00ff' && !UNICODE_LETTERS.has(letter)) return true;
  }
  return false;
}

/** Queues the question for the font of every cell. */
export function fontsByCell(
  range: Excel.Range,
  area: Area,
): () => (row: number, column: number) => string | undefined {
  const asked = range.getCellProperties({ format: { font: { name: true } } });
  return () => {
    const { value } = asked;
    return (row, column) => value[row - area.top]?.[column - area.left]?.format?.font?.name;
  };
}
