// One place that was not read, as `doc --json` and `kiem-tra --json` both print it.

import type { Unread } from '../../core/form/unread';
import { areaA1 } from '../../core/workbook/address';
import { describeUnread } from '../../messages';

export interface UnreadJson {
  readonly sheet: string;
  readonly range: string;
  /** Code of the reason; the message says it in words. */
  readonly reason: string;
  readonly foreign: boolean;
  readonly message: string;
}

export function unreadJson(unread: Unread): UnreadJson {
  const { sheet, area, reason, foreign } = unread;
  return { sheet, range: areaA1(area), reason: reason.code, foreign, message: describeUnread(unread) };
}
