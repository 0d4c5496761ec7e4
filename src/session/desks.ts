// Which desk is whose: one for the open workbook, one in reserve for the next.

import type { DeskLine, StartDesk } from './desk-line';
import { whenIdle } from './when-idle';

export interface Desks {
  /** One for another workbook. */
  fresh(): Promise<DeskLine>;
  /** The open workbook is that of this desk from now on; the one before is let go. */
  keep(line: DeskLine): void;
  /** What this one was to do was stopped, or failed: nobody has anything of it. Another one is made ready. */
  drop(line: DeskLine): void;
  /** One that knows the forms: that of the open workbook, else the one in reserve. */
  any(): Promise<DeskLine>;
  /** Makes one ready before anybody asks. */
  prepare(): Promise<void>;
}

/** @param idle does something once nothing else is to be done */
export function desksOf(start: StartDesk, idle = whenIdle): Desks {
  let current: DeskLine | null = null;
  let reserve: Promise<DeskLine> | null = null;
  const reserved = (): Promise<DeskLine> => {
    reserve ??= start();
    return reserve;
  };
  return {
    fresh() {
      const line = reserved();
      reserve = null;
      return line;
    },
    keep(line) {
      if (current !== line) current?.end();
      current = line;
    },
    drop(line) {
      line.end();
      idle(reserved);
    },
    any: async () => current ?? reserved(),
    async prepare() {
      await reserved();
    },
  };
}
