// After a write that failed: what it did is taken back; where that cannot be done as a whole, the person is told what
// may remain. "Failed" may mean that only the answer was lost, so taking back always looks first.

import { type Touched, Trouble } from '../../core/workbook/trouble';
import { HostFailure } from './host-failure';
import type { Session } from './session';

export interface Rollback {
  /** Which sentence tells what may remain. */
  readonly kind: Touched['kind'];
  /** Names of everything that the write may have touched. */
  readonly touched: readonly string[];
  /**
   * Takes back; may be called again after it threw.
   * @param answered Excel told how far the write came; else it may have been done as a whole, in part, or not at all.
   * @returns names of what could not be taken back; null where the write turned out to be done, all of it.
   */
  readonly takeBack: (answered: boolean) => Promise<readonly string[] | null>;
}

/** @returns what is to be thrown: the failure itself where everything is as before; null where the write is done. */
export async function rollBack(
  session: Session,
  thrown: unknown,
  { kind, touched, takeBack }: Rollback,
): Promise<unknown> {
  const failure = thrown instanceof HostFailure ? thrown : null;
  if (failure?.late) {
    session.restoreOnceAnswered(failure.late, takeBack);
    return new Trouble({ code: 'HOST_TIMEOUT', touched: { kind, names: touched } }, { cause: thrown });
  }
  const result = await session.restore(async () => ({ left: await takeBack(failure?.answered ?? true) }));
  const left = result ? result.left : touched;
  if (left === null) return null;
  if (left.length === 0) return thrown;
  return new Trouble({ code: 'MAY_REMAIN', touched: { kind, names: left } }, { cause: thrown });
}
