// All test files of a room in one context. Alone, each file loads the product anew and runs it cold: that is a third of
// the time of the whole suite. Single files run as ever, by their path. `*.apart.test.ts` needs a context of its own (it
// mocks a module, or wants another environment than its room): jest runs it beside the rooms.

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Registers the tests of the folder and of those below it that have no `whole.room.ts` of their own. */
export function wholeRoom(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort(byName)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !existsSync(join(path, 'whole.room.ts'))) wholeRoom(path);
    if (/(?<!\.apart)\.test\.tsx?$/.test(entry.name)) describe(entry.name, () => void require(path));
  }
}

const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : 1;
