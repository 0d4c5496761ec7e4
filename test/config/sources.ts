// The files of src, each with its path below src.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const src = resolve(__dirname, '../../src');

/** Every file, whatever it holds. */
export const paths: readonly string[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(src.length + 1)
      .replaceAll('\\', '/'),
  );

/** Texts of the files of TypeScript, by path. */
export const sources: ReadonlyMap<string, string> = new Map(
  paths
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => [path, readFileSync(join(src, path), 'utf8')] as const),
);
