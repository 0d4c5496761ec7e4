// No test is lost to the way in which whole rooms run.

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { roomsInWings, roomsOf } from './wings';

const folder = resolve(__dirname, '..');

/** They need a browser or LibreOffice and have a command of their own. */
const elsewhere = /^(?:e2e|libreoffice)\//;

test('mỗi tệp kiểm thử thuộc một phòng', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /(?<!\.apart)\.test\.tsx?$/.test(name) && !elsewhere.test(name));
  const hasRoom = (path: string): boolean =>
    path !== '.' && (existsSync(join(folder, path, 'whole.room.ts')) || hasRoom(dirname(path)));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => !hasRoom(dirname(name)))).toEqual([]);
});

test('mỗi phòng thuộc một chái, trừ phòng có môi trường riêng', () => {
  const wings = readdirSync(join(__dirname, 'wings')).map((name) => name.replace('.wing.ts', ''));
  expect(wings.flatMap(roomsOf).sort()).toEqual(roomsInWings);
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('whole.room.ts'),
  );
  const alone = all
    .map((name) => dirname(name.replaceAll('\\', '/')))
    .filter((room) => !roomsInWings.includes(room));
  // The configuration of jest names it.
  expect(alone).toEqual(['ui']);
});
