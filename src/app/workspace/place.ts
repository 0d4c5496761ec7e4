// What the verbs of page and pane work on: one open workbook, be it a file or what Excel has open. Each surface makes its
// own; a verb is written once over it.

import type { PreviousFigures } from '../../companion/previous/previous';
import type { Catalogue } from '../../core/form/catalogue';
import type { EditableFile, SheetInserter, WorkbookPort, WriteDocument } from '../../hosts/ports';
import type { Reading, Written } from './outcome';
import type { CheckedWorkspace } from './workspace';

/** An AbortSignal, as far as a use case looks at it. */
export interface Stop {
  readonly aborted: boolean;
}

export interface OpenPort extends WorkbookPort, SheetInserter {
  /** The host's own undo takes a whole write back in one step; false where left out. */
  readonly undoesAsOne?: boolean;
}

/** 'file': to be handed to the user; 'opened': the host has opened it as a new workbook. */
export type MadeWorkbook =
  | { readonly kind: 'file'; readonly bytes: Uint8Array }
  | { readonly kind: 'opened' };

/** Files of earlier periods that somebody gave: gone with the workbook they stand beside. */
export interface GivenFiles {
  all(): readonly PreviousFigures[];
  keep(all: readonly PreviousFigures[]): void;
}

/** Everything throws Trouble. */
export interface Place {
  /** Name of the workbook's file, as the user knows it. */
  readonly name: string;
  /** Always the same one. */
  port(): Promise<OpenPort>;
  /** The forms that are known, asked for at each reading: people's own sets come and go. */
  catalogue(): Promise<Catalogue>;
  /** The workbook as it is now. @param shown what the person sees: enough where nobody else can change it. */
  reading(shown: CheckedWorkspace | null): Promise<Reading>;
  /** The workbook after something was written. */
  reread(): Promise<Written>;
  /** The same contents in a file of its own. Throws Trouble CANCELLED where it was stopped meanwhile. */
  copy(stop: Stop): Promise<EditableFile>;
  /** A file without a sheet, for something new. */
  blank(): Promise<EditableFile>;
  /** What every reading holds the workbook against. */
  readonly given: GivenFiles;
  /** Another file that the person picked, to be read only. @param name told where it cannot be read */
  openFile(name: string, bytes: Uint8Array): Promise<WorkbookPort>;
  /** Opens another workbook where the host can; else its bytes come back. */
  hand(bytes: Uint8Array): Promise<MadeWorkbook>;
  readonly write: WriteDocument;
  readonly now: () => Date;
}
