// The sentence of what was thrown.

import { Trouble } from '../../core/workbook/trouble';
// Not by way of the index: this is part of the first bytes.
import { troubleMessage } from '../../messages/trouble';

/** null where nobody foresaw it: the job then has its own sentence. */
export const causeText = (cause: unknown): string | null =>
  cause instanceof Trouble ? troubleMessage(cause) : null;
