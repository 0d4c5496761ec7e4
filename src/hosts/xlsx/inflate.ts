// Contents of a zip entry, in pieces and never more of them than allowed, whatever the headers say.

import { Inflate } from 'fflate';
import { Trouble } from '../../core/trouble';
import { crc32 } from './crc32';
import { MAX_INFLATED, MAX_RATIO, RATIO_FREE } from './limits';
import type { ZipEntry } from './zip-read';

/** What may still be inflated; shared by all parts of one reading. */
export interface InflateBudget {
  left: number;
}

export const newBudget = (): InflateBudget => ({ left: MAX_INFLATED });

/** Small enough that one step cannot inflate to more than 16 MB (deflate packs at most 1032:1). */
const STEP = 16 * 1024;

/**
 * Hands the contents to `sink` piece by piece.
 * @throws Trouble DAMAGED (stream, length or checksum wrong), TOO_LARGE (more comes out than the budget allows).
 */
export function inflateInto(entry: ZipEntry, budget: InflateBudget, sink: (piece: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const take = (piece: Uint8Array): void => {
    if (piece.length === 0) return;
    size += piece.length;
    budget.left -= piece.length;
    if (budget.left < 0 || (size > RATIO_FREE && size > entry.packed.length * MAX_RATIO)) {
      throw new Trouble('TOO_LARGE');
    }
    crc = crc32(piece, crc);
    sink(piece);
  };
  unpack(entry, take);
  if (size !== entry.size || crc !== entry.crc) throw new Trouble('DAMAGED');
}

function unpack(entry: ZipEntry, take: (piece: Uint8Array) => void): void {
  const { packed, method } = entry;
  if (method === 0) {
    for (let at = 0; at < packed.length; at += 64 * STEP) take(packed.subarray(at, at + 64 * STEP));
    return;
  }
  if (method !== 8) throw new Trouble('DAMAGED');
  const pieces: Uint8Array[] = [];
  const stream = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += STEP) {
    try {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    } catch (error) {
      throw new Trouble('DAMAGED', [], { cause: error });
    }
    for (const piece of pieces.splice(0)) take(piece);
  }
}

/** The whole contents as one array. */
export function inflateEntry(entry: ZipEntry, budget: InflateBudget): Uint8Array {
  const pieces: Uint8Array[] = [];
  inflateInto(entry, budget, (piece) => pieces.push(piece));
  if (pieces.length === 1 && pieces[0]) return pieces[0];
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
