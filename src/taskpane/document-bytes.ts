// The workbook that Excel has open, as the bytes of a file: what Excel would save now, slice after slice.

import { Trouble } from '../core/workbook/trouble';

/** The part of the global `Office` that is needed. */
export interface OfficeFiles {
  readonly context: { readonly document: Pick<Office.Document, 'getFileAsync'> };
}

/** Written out: the enums of the library exist only once it has come. */
const COMPRESSED = 'compressed' as unknown as Office.FileType;
const SUCCEEDED = 'succeeded';

/** Excel on the iPad hands over no larger slices; bytes. */
const SLICE = 65_536;
/** How long one answer may take; milliseconds. A large workbook is packed before the first one. */
const PATIENCE = 60_000;

/**
 * Throws Trouble HOST_FAILED where Excel does not hand the file over, HOST_TIMEOUT where it does not answer, DAMAGED
 * where the slices do not make up the file. Excel keeps two copies open at most, so this one is always given back.
 */
export async function documentBytes({ context }: OfficeFiles): Promise<Uint8Array> {
  const file = await answered<Office.File>((take) =>
    context.document.getFileAsync(COMPRESSED, { sliceSize: SLICE }, take),
  );
  try {
    return await allSlices(file);
  } finally {
    await answered<void>((take) => file.closeAsync(take)).catch(() => {
      // The bytes are there, or their failure is the one to be told.
    });
  }
}

async function allSlices(file: Office.File): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await answered<Office.Slice>((take) => file.getSliceAsync(index, take));
    const data: ArrayLike<number> = slice.data;
    if (slice.index !== index || filled + data.length > bytes.length) throw new Trouble({ code: 'DAMAGED' });
    bytes.set(data, filled);
    filled += data.length;
  }
  if (filled === 0 || filled < bytes.length) throw new Trouble({ code: 'DAMAGED' });
  return bytes;
}

/** One call of the older kind, which answers through a function. */
function answered<T>(call: (take: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const clock = setTimeout(() => reject(new Trouble({ code: 'HOST_TIMEOUT' })), PATIENCE);
    const settle = (done: () => void): void => {
      clearTimeout(clock);
      done();
    };
    try {
      call(({ status, value, error }) =>
        settle(() =>
          `${status}` === SUCCEEDED
            ? resolve(value)
            : reject(new Trouble({ code: 'HOST_FAILED' }, { cause: error })),
        ),
      );
    } catch (cause) {
      settle(() => reject(new Trouble({ code: 'HOST_FAILED' }, { cause })));
    }
  });
}
