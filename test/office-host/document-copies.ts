// Copies of the document that office.js asks for piece by piece (`getFileAsync`). The calls and the shape of their
// answers are the library's own; which code Excel gives when it refuses is ours.

/** One of the three calls behind `getFileAsync`, `getSliceAsync` and `closeAsync`. */
export type CopyCall = 'open' | 'slice' | 'close';

/** Excel keeps two copies open at most (Office.Document.getFileAsync, remarks). */
const MOST_OPEN = 2;
/** ooeInternalError; ooeTooManyIncompleteRequests is 5015. */
const INTERNAL_ERROR = 5001;

export class DocumentCopies {
  /** What the file would be; null for a host that has none to give. */
  bytes: Uint8Array | null = null;
  /** Refuse this call. */
  refuse: CopyCall | null = null;
  /** Never answer this call. */
  silent: CopyCall | null = null;
  /** The document gets shorter while it is read: the last slices come back empty. */
  shortened = false;
  /** Offsets in the order in which they were asked for. */
  readonly asked: number[] = [];
  readonly sliceSizes = new Set<number>();
  opened = 0;
  closed = 0;
  private readonly copies = new Map<number, Uint8Array>();

  /** As after a start: nothing asked, nothing refused. */
  reset(bytes: Uint8Array | null): void {
    this.bytes = bytes;
    this.refuse = null;
    this.silent = null;
    this.shortened = false;
    this.asked.length = 0;
    this.sliceSizes.clear();
    this.opened = 0;
    this.closed = 0;
    this.copies.clear();
  }

  get open(): number {
    return this.copies.size;
  }

  /** @returns an error code, the values of the answer, or null for silence. */
  answer(call: CopyCall, parameters: readonly unknown[]): number | readonly unknown[] | null {
    if (this.silent === call) return null;
    if (this.refuse === call) return INTERNAL_ERROR;
    if (call === 'open') return this.openCopy();
    const handle = Number(parameters[0]);
    const bytes = this.copies.get(handle);
    if (!bytes) return INTERNAL_ERROR;
    if (call === 'close') {
      this.closed += 1;
      this.copies.delete(handle);
      return [];
    }
    const [, offset, size] = parameters.map(Number);
    this.asked.push(offset ?? 0);
    this.sliceSizes.add(size ?? 0);
    const data =
      this.shortened && (offset ?? 0) > 0 ? [] : [...bytes.subarray(offset, (offset ?? 0) + (size ?? 0))];
    return [data, data.length];
  }

  private openCopy(): number | readonly unknown[] {
    if (!this.bytes || this.copies.size >= MOST_OPEN) return INTERNAL_ERROR;
    this.opened += 1;
    this.copies.set(this.opened, this.bytes);
    return [this.opened, this.bytes.length];
  }
}
