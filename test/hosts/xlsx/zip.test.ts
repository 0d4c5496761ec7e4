// A plain zip is read by our own few lines: what they read is what zip.js reads.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Trouble } from '../../../src/core/workbook/trouble';
import { readEntry, readZip } from '../../../src/hosts/xlsx/zip';
import { libraryDirectory, readByLibrary } from '../../../src/hosts/xlsx/zip-library';
import { zipParts } from '../../support/xlsx/build';

const folders = [join(__dirname, 'fixtures'), join(__dirname, '../../../assets/samples')];
const files = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))] as const),
);
const sample = new Uint8Array(readFileSync(join(folders[1] ?? '', 'quang-dien-2024-q1.xlsx')));

type Contents = readonly (readonly [name: string, bytes: string])[];

/** @param read hands on the pieces of an entry */
async function contents<E extends { readonly filename: string }>(
  entries: readonly E[],
  read: (entry: E, sink: (piece: Uint8Array) => void) => Promise<void>,
): Promise<Contents> {
  const all: [string, string][] = [];
  for (const entry of entries) {
    const pieces: Uint8Array[] = [];
    await read(entry, (piece) => pieces.push(piece));
    all.push([entry.filename, Buffer.concat(pieces).toString('latin1')]);
  }
  return all;
}

/** Null where it is refused. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Trouble) return null;
    throw error;
  }
}

const byLibrary = async (bytes: Uint8Array) => contents(await libraryDirectory(bytes), readByLibrary);
const byUs = async (bytes: Uint8Array) => contents(await readZip(bytes), readEntry);

test.each(files)('%s: như zip.js đọc', async (_, bytes) => {
  expect(await orNull(byUs(bytes))).toEqual(await orNull(byLibrary(bytes)));
});

test('phần lớn hơn 256 KB: từng khúc, đủ và đúng; sai một byte thì bị từ chối', async () => {
  const large = Uint8Array.from({ length: 700_000 }, (_, n) => (n * n * n) >>> (n % 7));
  for (const level of [0, 6] as const) {
    const bytes = zipParts({ 'a.bin': large }, level);
    expect(await byUs(bytes)).toEqual([['a.bin', Buffer.from(large).toString('latin1')]]);
    const wrong = bytes.slice();
    const at = 100 + 5_000;
    wrong[at] = (wrong[at] ?? 0) ^ 1;
    await expect(byUs(wrong)).rejects.toMatchObject({ told: { code: 'DAMAGED' } });
  }
});

test('hỏng ở bất cứ đâu: đọc đúng nội dung hoặc từ chối, và như zip.js', async () => {
  const sound = (await byLibrary(sample)).map(([, held]) => held).sort();
  const harm = fc.tuple(fc.nat({ max: sample.length - 1 }), fc.integer({ min: 1, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 3 }), async (harms) => {
      const bytes = sample.slice();
      for (const [at, by] of harms) bytes[at] = (bytes[at] ?? 0) ^ by;
      const ours = await orNull(byUs(bytes));
      if (ours === null) return;
      // Bytes behind the end of a packed part are the one thing that zip.js alone minds.
      expect(ours.map(([, held]) => held).sort()).toEqual(sound);
      expect([ours, null]).toContainEqual(await orNull(byLibrary(bytes)));
    }),
    { numRuns: 60 },
  );
});
