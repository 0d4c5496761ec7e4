// A footnote within what a person wrote: "08 cơ quan [chú thích: gồm Phòng Nội vụ, Phòng Tài chính]".

/** The text with a footnote behind it. */
export const withFootnote = (text: string, note: string): string =>
  `${text} [chú thích: ${note.replace(/[[\]]/g, '')}]`;

export interface Piece {
  readonly kind: 'text' | 'footnote';
  readonly text: string;
}

/** A text in pieces, footnotes without their brackets. */
export function footnotePieces(written: string): readonly Piece[] {
  return written.split(/((?<!\s)\s*\[chú thích:[^\]]*\])/iu).flatMap((piece): Piece[] => {
    const note = /^\s*\[chú thích:([^\]]*)\]$/iu.exec(piece)?.[1]?.trim();
    if (note !== undefined) return note === '' ? [] : [{ kind: 'footnote', text: note }];
    return piece === '' ? [] : [{ kind: 'text', text: piece }];
  });
}
