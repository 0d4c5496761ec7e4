// Reading a command's words.

/** What a command takes. */
export interface Shape {
  /** Options that stand alone: "--json". */
  readonly flags?: readonly string[];
  /** Options that take the next word: "-o". */
  readonly values?: readonly string[];
  readonly required?: readonly string[];
  /** Number of words without an option. */
  readonly places: number;
  /** Sentences for what is missing where it is no file name: by option; under "" for a word without one. */
  readonly missing?: Readonly<Record<string, string>>;
}

export interface Arguments {
  /** As they were given. */
  readonly words: readonly string[];
  readonly places: readonly string[];
  has(flag: string): boolean;
  /** The word after the option; "" where it was not given. */
  value(option: string): string;
  /** Every word given after the option, in order: an option may be repeated. */
  values(option: string): readonly string[];
}

/** A wrong call; the message is a Vietnamese sentence. */
export class UsageError extends Error {}

/** What a workbook made from this one ends with: an export under the name .xls is written as .xlsx. */
export function workbookEnding(input: string): string {
  return /\.xl[st][xm]$/i.exec(input)?.[0].toLowerCase() ?? '.xlsx';
}

/**
 * A Word file under the name of a workbook would take the place of the figures, and no program opens it.
 * @throws UsageError where the file after "-o" does not end so
 */
export function refuseEnding(output: string, wanted: string, like = ''): void {
  if (output.toLowerCase().endsWith(wanted)) return;
  throw new UsageError(`Tên tệp kết quả sau “-o” cần có đuôi ${wanted}${like}.`);
}

/** @throws UsageError for an unknown, missing or extra word. */
export function parseArguments(words: readonly string[], shape: Shape): Arguments {
  const flags = new Set<string>();
  const values = new Map<string, string[]>();
  const places: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (shape.flags?.includes(word)) flags.add(word);
    else if (shape.values?.includes(word)) {
      index += 1;
      const value = words[index];
      if (value === undefined || value === '')
        throw new UsageError(shape.missing?.[word] ?? `Sau “${word}” cần ghi tên tệp.`);
      values.set(word, [...(values.get(word) ?? []), value]);
    } else if (word.startsWith('-') && word.length > 1) throw new UsageError(`Không có tùy chọn “${word}”.`);
    else places.push(word);
  }
  if (places.length < shape.places)
    throw new UsageError(shape.missing?.[''] ?? 'Chưa ghi tên tệp cần xử lý.');
  if (places.length > shape.places) throw new UsageError(`Thừa “${places[shape.places] ?? ''}”.`);
  for (const option of shape.required ?? []) {
    if (!values.has(option)) throw new UsageError(`Chưa ghi tệp kết quả sau “${option}”.`);
  }
  return {
    words,
    places,
    has: (flag) => flags.has(flag),
    value: (option) => values.get(option)?.at(-1) ?? '',
    values: (option) => values.get(option) ?? [],
  };
}
