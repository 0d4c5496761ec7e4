// A file opened by Excel itself as a new workbook, which the person then saves under a name of their own.

/** Characters of base64 that are made at once: a call takes no arguments without end. A multiple of 3 bytes. */
const PIECE = 0x8000 - (0x8000 % 3);
/** Excel waits while somebody types in a cell; milliseconds. */
const PATIENCE = 30_000;

/**
 * @returns false where Excel did not open it: an older one, a blocked window, a file with macros. The file must then be
 * handed over in another way.
 */
export async function openAsNew(
  bytes: Uint8Array,
  excel: Pick<typeof Excel, 'createWorkbook'>,
  supports: (version: string) => boolean,
): Promise<boolean> {
  if (!supports('1.8')) return false;
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    clock = setTimeout(() => resolve(false), PATIENCE);
  });
  try {
    return await Promise.race([excel.createWorkbook(base64(bytes)).then(() => true), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(clock);
  }
}

function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE))));
  }
  return pieces.join('');
}
