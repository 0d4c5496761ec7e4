// A workbook out of the bytes that a person picked. Loaded with its first use: it brings the file adapter along.

import { namingFile, Trouble } from '../core/workbook/trouble';
import type { EditableFile } from '../hosts/ports';
import { openXlsx } from '../hosts/xlsx';

/** A file above this size says so before reading: a browser tab would only die of it. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Throws Trouble, naming the file. */
export async function openBytes(name: string, bytes: Uint8Array): Promise<EditableFile> {
  if (bytes.length > MOST_BYTES) throw new Trouble({ code: 'TOO_LARGE', file: name });
  try {
    return await openXlsx(bytes);
  } catch (thrown) {
    throw namingFile(thrown, name);
  }
}
