// Reads the text of a sentence pattern into literal pieces and slots (the little language of ./outline).

export type PatternPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'figure'; readonly indicator: string; readonly withNote: boolean }
  /** The place of the footnote of the figures before it. */
  | { readonly kind: 'note' }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'blank'; readonly hint: string }
  | { readonly kind: 'clause'; readonly name: string };

const parsed = new Map<string, readonly PatternPart[]>();

/** Pieces of a pattern in order. Patterns are data of the catalogue, so their number is bounded and they are kept. */
export function parsePattern(text: string): readonly PatternPart[] {
  const known = parsed.get(text);
  if (known) return known;
  const parts = text
    .split(/(\{[^{}]*\})/)
    .filter((piece) => piece !== '')
    .map(readPiece);
  parsed.set(text, parts);
  return parts;
}

function readPiece(piece: string): PatternPart {
  if (!piece.startsWith('{')) return { kind: 'literal', text: piece };
  const slot = piece.slice(1, -1);
  if (slot === '^') return { kind: 'note' };
  if (slot.startsWith('@')) return { kind: 'word', word: slot.slice(1) };
  if (slot.startsWith('?')) return { kind: 'blank', hint: slot.slice(1) };
  if (slot.startsWith('>')) return { kind: 'clause', name: slot.slice(1) };
  return slot.endsWith('^')
    ? { kind: 'figure', indicator: slot.slice(0, -1), withNote: true }
    : { kind: 'figure', indicator: slot, withNote: false };
}
