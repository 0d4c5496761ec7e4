// What a task is to the shell: its part of the state, what happens to it, its words, what a person can do.

import type { RefObject } from 'react';
import type { Content } from '../../app/report/content';
import type { Actions, WorkbookSession } from '../../app/surface';
import type { CalendarDate } from '../../core/calendar/calendar-date';
import type { DocumentModel } from '../../core/report/document';
import type { Area, CellRef } from '../../core/workbook/address';
import type { AnyNotice, ShellEvent, ShellState } from './base';

/** For each event what changes; what is left out stays. */
export type Steps<S, E extends { readonly type: string }> = {
  readonly [T in E['type']]: (state: S, event: Extract<E, { type: T }>) => Partial<S>;
};

export interface JobWords {
  /** While it runs. */
  readonly progress: string;
  /** Where it failed and the cause tells nothing. */
  readonly trouble: string;
  /** Writes into the workbook: it cannot be stopped half-way. */
  readonly writes?: true;
  /** Where a new check would be the remedy it is simply done again: always, or only where something had changed. */
  readonly again?: 'always' | 'changed';
}

/** A button of a message bar. */
export type NoticeButton = readonly [label: string, act: () => void];

export interface NoticeLook<N, B> {
  /** @param canSave the workbook is a file here; else the host keeps it */
  readonly text: (notice: N, canSave: boolean) => string;
  /** 'success' where left out; remarks make a warning of any. */
  readonly intent?: 'info' | 'warning' | ((notice: N) => 'info' | 'warning' | 'success');
  readonly buttons?: (notice: N, bench: B) => readonly NoticeButton[];
}

/** A file that was handed out, to be handed out again. */
export interface Handed {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly document?: DocumentModel;
  readonly content?: () => Promise<Content>;
}

export type Work<E> = (signal: AbortSignal) => Promise<E | readonly E[]>;

/** What the deeds of a task are made with. */
export interface Tools<S, E, J extends string = string> {
  readonly actions: Actions;
  readonly session: RefObject<WorkbookSession | null>;
  /** The file that was handed out last. */
  readonly handed: RefObject<Handed | null>;
  readonly state: ShellState & S;
  readonly dispatch: (event: ShellEvent | E) => void;
  /** One job at a time: another one that runs is stopped, and its result no longer counts. */
  readonly run: (job: J | ShellJob, work: Work<ShellEvent | E>) => void;
  /** The same with the open workbook; nothing without one: the buttons are disabled then. */
  readonly withSession: (
    job: J | ShellJob,
    work: (open: WorkbookSession, signal: AbortSignal) => ReturnType<Work<ShellEvent | E>>,
  ) => void;
  /** Hands a file to the person. @param of what it is: see the event 'delivered' */
  readonly deliver: (file: Handed, of: string) => Promise<ShellEvent>;
  /** The workbook read anew; one without tables is nothing wrong. */
  readonly read: (open: WorkbookSession, signal: AbortSignal) => Promise<ShellEvent>;
}

/** Jobs of the shell itself. */
export type ShellJob =
  | 'open'
  | 'read'
  | 'check'
  | 'propose'
  | 'save'
  | 'copy'
  | 'clear'
  | 'reveal'
  | 'revert';

/** What the shell can do for every screen. */
export interface ShellDeeds {
  /** Looks at the host's workbook without marking anything. */
  read(): void;
  check(): void;
  clearMarks(): void;
  /** Hands out the last file once more: a browser may have refused the first time. */
  deliverAgain(): void;
  /** The draft that was handed out last, onto the clipboard. */
  copyHanded(): void;
  /** Does the last task once more. */
  retry(): void;
  reveal(cell: CellRef, area?: Area): void;
  cancel(): void;
  /** Takes back the last thing that was done here. */
  undo(): void;
  /** Does again what was taken back last. */
  redo(): void;
  today(): CalendarDate;
  /** The host keeps its own file: there is nothing to save a copy of. */
  readonly canSave: boolean;
  /** The host shows marks on its sheets. */
  readonly canMark: boolean;
}

/** What a screen works with: state, events, deeds. */
export type Bench<S, E, D> = ShellDeeds &
  D & {
    readonly state: ShellState & S;
    readonly dispatch: (event: ShellEvent | E) => void;
  };

/** Under "Thêm": null what cannot be done now. */
export type MoreCommands = Readonly<Record<string, (() => void) | null>>;

/**
 * S part of the state, E its events, N its notices, J its jobs, D what a person can do.
 */
export interface Task<S, E extends { readonly type: string }, N extends AnyNotice, J extends string, D> {
  readonly initial: S;
  /** What is let go once the person is back at the list. */
  readonly letGo?: Partial<S>;
  /** What outlives a reading without tables and, where `another`, the opening of another workbook. */
  readonly lasting?: (state: S, another: boolean) => Partial<S>;
  /** Events of the shell come to a task after the shell itself. */
  readonly steps: Steps<ShellState & S, E> & Partial<Steps<ShellState & S, ShellEvent>>;
  readonly jobs: Readonly<Record<J, JobWords>>;
  readonly notices: { readonly [K in N['kind']]: NoticeLook<Extract<N, { kind: K }>, Bench<S, E, D>> };
  readonly deeds: (tools: Tools<S, E, J>) => D;
  /** What it adds to "Thêm", by the names of its screens; nothing where this surface cannot do it. */
  readonly more?: (bench: Bench<S, E, D>) => MoreCommands;
}
