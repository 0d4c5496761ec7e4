// The forms of the supporting sheets as data (src/catalog/supporting): what is printed on them and by which words
// they are known again. One form, two readers: the one that draws a sheet and the one that finds it.

import type { LogEntry } from './supporting';

/** A column of a list. */
export interface FormColumn<Key extends string> {
  readonly key: Key;
  readonly title: string;
  /** Other headers that mean the same. */
  readonly also: readonly string[];
  /** Characters of the default font, as Excel counts widths. */
  readonly width: number;
}

/** What every supporting sheet has. */
export interface SupportingForm {
  /** Name of a new sheet. */
  readonly sheet: string;
  readonly title: string;
  /** One line under the title: what the sheet is for. */
  readonly notice: string;
}

/** A word of ours with the others that mean the same. */
export interface FormWord {
  readonly word: string;
  readonly also: readonly string[];
}

export type LogColumn = 'at' | 'kind' | 'who' | 'place' | 'about' | 'decision' | 'reason' | 'code';

export interface LogForm extends SupportingForm {
  readonly columns: readonly FormColumn<LogColumn>[];
  readonly kinds: Readonly<Record<LogEntry['kind'], FormWord>>;
}

/** The forms of all supporting sheets. */
export interface SupportingForms {
  readonly log: LogForm;
}
