// Office.js errors sorted by what can be done about them.

import { Trouble, type TroubleCode } from '../../core/workbook/trouble';

export type FailureKind =
  /** The user is typing in a cell; Excel takes nothing until that ends. */
  | 'editing'
  | 'busy'
  | 'tooLarge'
  | 'timeout'
  /** Protected. */
  | 'denied'
  /** Something named in the request is gone. */
  | 'missing'
  /** A name is taken. */
  | 'taken'
  | 'other';

const KINDS: { readonly [code: string]: FailureKind } = {
  InvalidOperationInCellEditMode: 'editing',
  ActivityLimitReached: 'busy',
  RequestAborted: 'busy',
  Conflict: 'busy',
  ServiceNotAvailable: 'busy',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  Timeout: 'timeout',
  InvalidOrTimedOutSession: 'timeout',
  AccessDenied: 'denied',
  ItemNotFound: 'missing',
  InvalidReference: 'missing',
  InvalidObjectPath: 'missing',
  ItemAlreadyExists: 'taken',
};

const CODES: { readonly [kind in FailureKind]: TroubleCode } = {
  editing: 'CELL_EDITING',
  busy: 'HOST_BUSY',
  tooLarge: 'HOST_TOO_LARGE',
  timeout: 'HOST_TIMEOUT',
  denied: 'SHEET_PROTECTED',
  missing: 'SHEET_MISSING',
  taken: 'CHANGED_MEANWHILE',
  other: 'HOST_FAILED',
};

const ABOUT_SHEETS: readonly FailureKind[] = ['denied', 'missing', 'taken'];

/** One round trip that did not succeed. */
export class HostFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** Excel turned the request away before any of it ran: sending it again cannot do harm. */
    readonly refused: boolean,
    options: ErrorOptions,
    /** After a timeout: settles when Excel answers after all. */
    readonly late?: Promise<unknown>,
    /** Excel told how far it came: answers up to the request that failed are there, and nothing after it ran. */
    readonly answered = false,
  ) {
    super(`host: ${kind}`, options);
    this.name = 'HostFailure';
  }

  /** @param names of the sheets concerned; left out where the trouble is not about sheets. */
  toTrouble(names: readonly string[] = []): Trouble {
    const words = ABOUT_SHEETS.includes(this.kind) ? names : [];
    return new Trouble(CODES[this.kind], words, { cause: this.cause });
  }
}

interface OfficeError {
  readonly code?: unknown;
  readonly debugInfo?: { readonly errorLocation?: unknown };
}

/** Codes with which Excel turns a whole request away; others without a place may have lost an answer. */
const REFUSALS = [
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'RequestPayloadSizeLimitExceeded',
  'AccessDenied',
];

/** Whatever an Excel.run threw. A refusal of the whole request names no place inside of it. */
export function failureOf(thrown: unknown): HostFailure {
  const error: OfficeError = typeof thrown === 'object' && thrown !== null ? thrown : {};
  const code = typeof error.code === 'string' ? error.code : '';
  const ran = typeof error.debugInfo === 'object' && 'errorLocation' in error.debugInfo;
  const refused = !ran && REFUSALS.includes(code);
  return new HostFailure(KINDS[code] ?? 'other', refused, { cause: thrown }, undefined, ran);
}

/** At the border of the adapter: everything leaves as a {@link Trouble}. */
export function troubleOf(thrown: unknown, words: readonly string[] = []): Trouble {
  if (thrown instanceof Trouble) return thrown;
  return (thrown instanceof HostFailure ? thrown : failureOf(thrown)).toTrouble(words);
}
