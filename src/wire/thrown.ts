// What was thrown, as data and back: structured clone keeps neither the class of an error nor its fields.

import { Trouble, type TroubleData } from '../core/workbook/trouble';

export type ThrownData =
  | { readonly kind: 'trouble'; readonly told: TroubleData; readonly cause?: ThrownData }
  | { readonly kind: 'error'; readonly name: string; readonly message: string; readonly stack?: string }
  | { readonly kind: 'other'; readonly text: string };

/** How deep causes are told. */
const DEEPEST = 5;

export function thrownData(thrown: unknown, depth = 0): ThrownData {
  if (thrown instanceof Trouble) {
    const { told, cause } = thrown;
    return cause === undefined || depth === DEEPEST
      ? { kind: 'trouble', told }
      : { kind: 'trouble', told, cause: thrownData(cause, depth + 1) };
  }
  if (!(thrown instanceof Error)) return { kind: 'other', text: String(thrown) };
  const { name, message, stack } = thrown;
  return { kind: 'error', name, message, ...(stack === undefined ? {} : { stack }) };
}

/** A Trouble is one again, with its causes; of any other error name, message and stack are left. */
export function thrownAgain(data: ThrownData): unknown {
  switch (data.kind) {
    case 'trouble':
      return new Trouble(data.told, data.cause ? { cause: thrownAgain(data.cause) } : undefined);
    case 'error': {
      const { name, message, stack } = data;
      return Object.assign(new Error(message), { name, ...(stack === undefined ? {} : { stack }) });
    }
    case 'other':
      return data.text;
  }
}
