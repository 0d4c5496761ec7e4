// One round trip to Excel at a time: timeout, patience with a user who is typing, patience with a busy host.

import { failureOf, HostFailure } from './host-failure';

export interface SessionOptions {
  /** The global `Excel` of office.js. */
  readonly excel: Pick<typeof Excel, 'run'>;
  /** Whether the host has this ExcelApi ("1.20"). */
  readonly supports: (version: string) => boolean;
  /** Waits; milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How long one round trip may take; milliseconds. */
  readonly timeout: number;
}

export interface SendOptions {
  /** Make the writes one step of Excel's undo. */
  readonly undoGroup?: boolean;
}

/** Puts requests into the context and returns how to read the answers once they are there. */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/** Milliseconds before each further try. Typing in a cell ends when the person presses Enter. */
const PATIENCE: { readonly [kind: string]: readonly number[] } = {
  editing: [300, 700, 1_500],
  busy: [500, 1_000, 2_000, 4_000],
};

/** Milliseconds before each further try to restore. */
const RESTORE_PAUSES = [500, 2_000];

/** A write whose answer is still out. */
interface Unsettled {
  /** Something else was begun since: nothing is restored any more. */
  abandoned: boolean;
  done: Promise<void>;
}

export class Session {
  private unsettled: Unsettled | null = null;

  constructor(private readonly options: SessionOptions) {}

  supports(version: string): boolean {
    return this.options.supports(version);
  }

  /**
   * One round trip. Tried again only where Excel turned the whole request away.
   * @throws HostFailure
   */
  async send<T>(queue: Queue<T>, options: SendOptions = {}): Promise<T> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.attempt(queue, options);
      } catch (thrown) {
        const failure = thrown instanceof HostFailure ? thrown : failureOf(thrown);
        const pause = failure.refused ? PATIENCE[failure.kind]?.[attempt] : undefined;
        if (pause === undefined) throw failure;
        await this.options.wait(pause);
      }
    }
  }

  /** Does its best to bring back what was there before. @returns null where Excel failed at every try. */
  async restore<T>(action: () => Promise<T>): Promise<T | null> {
    for (const pause of [0, ...RESTORE_PAUSES]) {
      if (pause > 0) await this.options.wait(pause);
      try {
        return await action();
      } catch {
        // Try again.
      }
    }
    return null;
  }

  /** Once Excel answers after all, `action` restores what was there before; {@link settled} waits for it. */
  restoreOnceAnswered(late: Promise<unknown>, action: (answered: boolean) => Promise<unknown>): void {
    const open: Unsettled = { abandoned: false, done: Promise.resolve() };
    const restoreNow = async (answered: boolean): Promise<void> => {
      if (!open.abandoned) await this.restore(() => action(answered));
      if (this.unsettled === open) this.unsettled = null;
    };
    open.done = late.then(
      () => restoreNow(true),
      (cause: unknown) => restoreNow(failureOf(cause).answered),
    );
    this.unsettled = open;
  }

  /**
   * To be awaited before anything is read or written: an earlier write that Excel has not answered is restored first.
   * Waits no longer than one round trip may take; from then on that write is left as it is, and the workbook belongs
   * to what is done next.
   */
  async settled(): Promise<void> {
    const open = this.unsettled;
    if (!open) return;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => {
      clock = setTimeout(resolve, this.options.timeout);
    });
    await Promise.race([open.done, patience]);
    clearTimeout(clock);
    open.abandoned = true;
    if (this.unsettled === open) this.unsettled = null;
  }

  private attempt<T>(queue: Queue<T>, { undoGroup = false }: SendOptions): Promise<T> {
    const { excel, timeout } = this.options;
    const batch = async (context: Excel.RequestContext): Promise<T> => {
      const read = queue(context);
      await context.sync();
      return read();
    };
    const answer = undoGroup ? excel.run({ mergeUndoGroup: true }, batch) : excel.run(batch);
    return new Promise((resolve, reject) => {
      const clock = setTimeout(() => {
        const cause = new Error(`no answer within ${timeout} ms`);
        reject(new HostFailure('timeout', false, { cause }, answer));
      }, timeout);
      answer.then(resolve, reject).finally(() => clearTimeout(clock));
    });
  }
}
