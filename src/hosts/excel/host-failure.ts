// Office.js errors sorted by what can be done about them.

import { Trouble, type TroubleData } from '../../core/workbook/trouble';

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

/** What each kind is to the person, given the sheets concerned. */
const TOLD: { readonly [kind in FailureKind]: (sheets: readonly string[]) => TroubleData } = {
  editing: () => ({ code: 'CELL_EDITING' }),
  busy: () => ({ code: 'HOST_BUSY' }),
  tooLarge: () => ({ code: 'HOST_TOO_LARGE' }),
  timeout: () => ({ code: 'HOST_TIMEOUT' }),
  denied: (sheets) => ({ code: 'SHEET_PROTECTED', sheets }),
  missing: (sheets) => ({ code: 'SHEET_MISSING', ...firstOf(sheets) }),
  taken: (sheets) => ({ code: 'CHANGED_MEANWHILE', ...firstOf(sheets) }),
  other: () => ({ code: 'HOST_FAILED' }),
};

const firstOf = ([sheet]: readonly string[]): { readonly sheet?: string } =>
  sheet === undefined ? {} : { sheet };

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

  /** @param sheets names of those concerned, for troubles that are about sheets. */
  toTrouble(sheets: readonly string[] = []): Trouble {
    return new Trouble(TOLD[this.kind](sheets), { cause: this.cause });
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
export function troubleOf(thrown: unknown, sheets: readonly string[] = []): Trouble {
  if (thrown instanceof Trouble) return thrown;
  return (thrown instanceof HostFailure ? thrown : failureOf(thrown)).toTrouble(sheets);
}
