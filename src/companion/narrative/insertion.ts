// "Thu hút đầu tư (chèn sau mục II.6)": where a person wants a section, told with its heading.

export interface Inserted {
  /** The heading alone. */
  readonly heading: string;
  /** Number or heading of the section it shall stand behind; null where the person does not say. */
  readonly after: string | null;
}

// Over texts with single blanks. The place itself is trimmed afterwards: that a blank may be part of it or stand behind it
// would be tried again and again.
const BEHIND = /^(.+?) ?[([–-] ?chèn (?:ngay )?sau (?:mục )?([^()[\]]+)[)\]]?$/iu;
const BEFORE = /^chèn (?:ngay )?sau (?:mục )?([^:]+):(.+)$/iu;

/** Longer texts are no heading. */
const LONGEST = 300;

export function readInsertion(printed: string): Inserted {
  const plain = { heading: printed, after: null };
  if (printed.length > LONGEST) return plain;
  const text = printed.trim().replace(/\s+/gu, ' ');
  const [, heading, after] = BEHIND.exec(text) ?? [];
  if (heading && after?.trim()) return { heading: heading.trim(), after: after.trim() };
  const [, target, rest] = BEFORE.exec(text) ?? [];
  return target?.trim() && rest?.trim() ? { heading: rest.trim(), after: target.trim() } : plain;
}
