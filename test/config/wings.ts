// Rooms that run in one context when all tests run: what several rooms stand on (the catalogue, recognition, office.js)
// is loaded once for them and stays warm. As many wings as keep two cores equally busy, and four at work.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { wholeRoom } from './whole-room';

const folder = resolve(__dirname, '..');

/** By name of the file in `wings/`; rooms that stand in none of them are `rest`. */
const named: Readonly<Record<string, readonly string[]>> = {
  excel: ['taskpane', 'hosts/excel', 'office-host'],
  reading: ['recognize', 'foreign', 'own', 'companion', 'catalog', 'insert', 'fuzz'],
  use: ['app', 'cli', 'web'],
};

/** Every room of the tests, "hosts/excel", but those in an environment of their own: these stay by themselves. */
export const roomsInWings: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('/whole.room.ts'))
  .filter((name) => !readFileSync(join(folder, name), 'utf8').includes('@jest-environment'))
  .map(dirname)
  .sort();

export function roomsOf(wing: string): readonly string[] {
  const taken = new Set(Object.values(named).flat());
  return named[wing] ?? roomsInWings.filter((room) => !taken.has(room));
}

/** Registers the tests of its rooms, each under the name of its room. */
export function wing(name: string): void {
  for (const room of roomsOf(name)) {
    if (!existsSync(join(folder, room))) throw new Error(`no room ${room}`);
    describe(room, () => wholeRoom(join(folder, room)));
  }
}
