// The rooms as a picture for README.md, drawn from the allow-list. `npx tsx test/config/picture.ts` draws it anew.

import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rooms } from './rooms';

const readmePath = join(resolve(__dirname, '../..'), 'README.md');

const BEGIN = '<!-- rooms: drawn by test/config/picture.ts -->\n';
const END = '<!-- /rooms -->';

/** The shelves of core are one room here. */
const plain = (room: string): string => room.replace(/^core\/.*/, 'core');

function arrows(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [room, { rooms: others }] of Object.entries(rooms)) {
    const from = plain(room);
    const to = found.get(from) ?? new Set();
    for (const other of others) if (plain(other) !== from) to.add(plain(other));
    found.set(from, to);
  }
  return found;
}

/** Whether a room stands on another by way of others. */
function reaches(from: string, to: string, graph: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  return [...(graph.get(from) ?? [])].some((next) => next === to || reaches(next, to, graph));
}

/** A drawing for Mermaid: an arrow is an import; those that follow from others are left out. */
function picture(): string {
  const graph = arrows();
  const shelves = Object.keys(rooms).filter((room) => room.startsWith('core/'));
  const lines = [...graph].flatMap(([from, to]) =>
    [...to]
      .filter((one) => ![...to].some((other) => other !== one && reaches(other, one, graph)))
      .map((one) => `  ${from} --> ${one}`),
  );
  const core = `  core["core: ${shelves.map((shelf) => shelf.slice('core/'.length)).join(' · ')}"]`;
  return ['```mermaid', 'flowchart TD', core, ...lines.reverse(), '```', ''].join('\n');
}

/** README.md with the picture as it is now. Throws where its place is not marked. */
export function withPicture(readme: string): string {
  const [begin, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('README.md has no place for the picture of the rooms');
  return readme.slice(0, begin + BEGIN.length) + picture() + readme.slice(end);
}

if (require.main === module) writeFileSync(readmePath, withPicture(readFileSync(readmePath, 'utf8')));
