// What the README promises must be there: scripts, folders, commands.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { usage } from '../../src/cli/usage';
import { withPicture } from './picture';
import { rooms } from './rooms';

const root = resolve(__dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Made by the build, so not there in a fresh clone. */
const built = /^dist\//;

test('mọi lệnh npm nêu trong README đều có', () => {
  const named = [...readme.matchAll(/npm run ([a-z0-9:]+)/g)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('mọi tệp và thư mục nêu trong README đều có', () => {
  const named = [...readme.matchAll(/`((?:src|test|assets|\.ci)\/[\w./-]*|[\w-]+\.(?:json|xml|js|ts))`/g)]
    .map(([, path = '']) => path)
    .filter((path) => !built.test(path));
  expect(named.length).toBeGreaterThan(2);
  expect(
    named.filter((path) => !existsSync(join(root, path)) && !existsSync(join(root, 'src/hosts', path))),
  ).toEqual([]);
});

test('README và --help kể cùng các lệnh phu-luc', () => {
  const inReadme = new Set([...readme.matchAll(/npx phu-luc ([a-z-]+)/g)].map(([, name]) => name));
  const inUsage = new Set([...usage.matchAll(/^ {2}([a-z-]+) /gm)].map(([, name]) => name));
  expect(inUsage).toEqual(inReadme);
});

test('hình nêu trong README đều có', () => {
  const images = [...readme.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(images.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('hình các phòng trong README vẽ đúng danh sách được phép (npx tsx test/config/picture.ts vẽ lại)', () => {
  expect(readme).toBe(withPicture(readme));
});

test('README kể đủ các phòng, không thừa phòng nào', () => {
  const tree = /```\nsrc\/\n(.*?)^test\//ms.exec(readme)?.[1] ?? '';
  const told = [...tree.matchAll(/^ {2}((?:\w+\/ )+)/gm)].flatMap(([, names = '']) =>
    names.trim().split(' '),
  );
  const there = Object.keys(rooms).map((room) => `${room.split('/')[0]}/`);
  expect(new Set(told)).toEqual(new Set(there));
});
