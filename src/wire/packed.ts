// An answer made ready for the wire: long arrays apart, errors as data, bytes as buffers to be handed over.

import { type Cut, cut, joined, type Path, placed } from './portions';
import { type ThrownData, thrownAgain, thrownData } from './thrown';

/** An error that is a part of an answer. */
export interface ToldError {
  readonly path: Path;
  readonly thrown: ThrownData;
}

export interface Packed extends Cut {
  readonly thrown: readonly ToldError[];
  readonly buffers: readonly ArrayBuffer[];
}

export function packed(answer: unknown): Packed {
  const { value: plain, thrown } = withoutThrown(answer);
  const { value: whole, buffers } = withOwnBytes(plain);
  return { ...cut(whole), thrown, buffers };
}

/** The answer again. `value` must be the receiver's own: it is changed. */
export function unpacked(
  value: unknown,
  arrays: Parameters<typeof joined>[1],
  thrown: readonly ToldError[],
): unknown {
  let whole = joined(value, arrays);
  for (const { path, thrown: told } of thrown) whole = placed(whole, path, thrownAgain(told));
  return whole;
}

/** Remarks are all that carry errors in an answer. */
function withoutThrown(answer: unknown): { readonly value: unknown; readonly thrown: readonly ToldError[] } {
  const { remarks } = isRecord(answer) ? answer : {};
  if (!Array.isArray(remarks)) return { value: answer, thrown: [] };
  const thrown: ToldError[] = [];
  const without = remarks.map((remark: unknown, at) => {
    if (!isRecord(remark) || !('cause' in remark)) return remark;
    thrown.push({ path: ['remarks', at, 'cause'], thrown: thrownData(remark.cause) });
    return { ...remark, cause: null };
  });
  return { value: { ...(answer as object), remarks: without }, thrown };
}

/** Bytes, be they the answer or right in it, go over whole and exactly: a copy, since this end may hold on to them. */
function withOwnBytes(answer: unknown): {
  readonly value: unknown;
  readonly buffers: readonly ArrayBuffer[];
} {
  if (isBytes(answer)) {
    const own = answer.slice();
    return { value: own, buffers: [own.buffer] };
  }
  if (!isRecord(answer) || !isBytes(answer.bytes)) return { value: answer, buffers: [] };
  const own = answer.bytes.slice();
  return { value: { ...answer, bytes: own }, buffers: [own.buffer] };
}

const isBytes = (value: unknown): value is Uint8Array<ArrayBuffer> =>
  Object.prototype.toString.call(value) === '[object Uint8Array]';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
