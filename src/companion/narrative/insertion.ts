// "Thu hút đầu tư (chèn sau mục II.6)": where a person wants a section, told with its heading.

export interface Inserted {
  /** The heading alone. */
  readonly heading: string;
  /** Number or heading of the section it shall stand behind; null where the person does not say. */
  readonly after: string | null;
}

const BEHIND = /^(.+?)\s*[([–-]\s*chèn\s+(?:ngay\s+)?sau\s+(?:mục\s+)?([^()[\]]+?)\s*[)\]]?\s*$/iu;
const BEFORE = /^chèn\s+(?:ngay\s+)?sau\s+(?:mục\s+)?([^:]+?)\s*:\s*(.+)$/iu;

/** Longer texts are no heading. */
const LONGEST = 300;

export function readInsertion(printed: string): Inserted {
  if (printed.length > LONGEST) return { heading: printed, after: null };
  const [, heading, after] = BEHIND.exec(printed) ?? [];
  if (heading !== undefined && after !== undefined) return { heading, after };
  const [, target, rest] = BEFORE.exec(printed) ?? [];
  if (target !== undefined && rest !== undefined) return { heading: rest, after: target };
  return { heading: printed, after: null };
}
