// The little language in which a person writes the sentence of a figure on "Số liệu bổ sung":
//   {số liệu}    a figure by its name       [ … {số liệu} … ]    said only where the figures in it are known

import { foldLabel } from '../text/fold';

export type ExtraPiece =
  | { readonly kind: 'text'; readonly text: string }
  /** `key` is the name folded: "so lieu" however it is typed. */
  | { readonly kind: 'slot'; readonly name: string; readonly key: string }
  | { readonly kind: 'optional'; readonly pieces: readonly ExtraPiece[] };

/** Names of slots that every row has. */
export const extraSlots = {
  figure: foldLabel('số liệu'),
  base: foldLabel('tổng số'),
  rate: foldLabel('tỷ lệ'),
  before: foldLabel('kỳ trước'),
  parts: foldLabel('trong đó'),
  period: foldLabel('kỳ báo cáo'),
  agency: foldLabel('cơ quan'),
} as const;

const OPTIONAL = /\[([^[\]]*\{[^[\]{}]+\}[^[\]]*)\]/;
const SLOT = /\{([^{}]+)\}/;

/** Pieces in order. Brackets without a slot in them are text. */
export function parseExtra(sentence: string): readonly ExtraPiece[] {
  return sentence
    .split(/(\[[^[\]]*\{[^[\]{}]+\}[^[\]]*\])/)
    .filter((piece) => piece !== '')
    .flatMap((piece): readonly ExtraPiece[] => {
      const inside = OPTIONAL.exec(piece)?.[1];
      return inside === undefined || !piece.startsWith('[')
        ? slotsIn(piece)
        : [{ kind: 'optional', pieces: slotsIn(inside) }];
    });
}

function slotsIn(piece: string): readonly ExtraPiece[] {
  return piece
    .split(/(\{[^{}]+\})/)
    .filter((one) => one !== '')
    .map((one) => {
      const name = SLOT.exec(one)?.[1]?.trim();
      return name === undefined ? { kind: 'text', text: one } : { kind: 'slot', name, key: foldLabel(name) };
    });
}

/** Every slot of a sentence, those of its optional pieces too. */
export function slotsOf(
  pieces: readonly ExtraPiece[],
): readonly Extract<ExtraPiece, { readonly kind: 'slot' }>[] {
  return pieces.flatMap((piece) =>
    piece.kind === 'optional' ? slotsOf(piece.pieces) : piece.kind === 'slot' ? [piece] : [],
  );
}

/** Slots of a sentence that name nothing: neither a figure of the row nor one of its parts. */
export function unknownSlots(sentence: string, parts: readonly string[]): readonly string[] {
  const known = new Set<string>([...Object.values(extraSlots), ...parts.map((label) => foldLabel(label))]);
  return slotsOf(parseExtra(sentence)).flatMap(({ name, key }) => (known.has(key) ? [] : [name]));
}

const PAIRS: Readonly<Record<string, string>> = { ']': '[', '}': '{' };

/** The first bracket of a sentence without its other half; null for none. */
export function loneBracket(sentence: string): string | null {
  const open: string[] = [];
  for (const mark of sentence.match(/[[\]{}]/g) ?? []) {
    const opening = PAIRS[mark];
    if (opening === undefined) open.push(mark);
    else if (open.pop() !== opening) return mark;
  }
  return open[0] ?? null;
}
