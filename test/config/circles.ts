// Circles among files: each imports the next, and the last the first. An import of a type counts too.

import { posix } from 'node:path';
import { importsOf } from './imports';

/** Each circle as the files that reach each other, sorted; a file that imports itself is one. */
export function circlesIn(sources: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const files = new Map([...sources].map(([path, text]) => [path, importedFiles(path, text, sources)]));
  const circles = new Map<string, readonly string[]>();
  const settled = new Set<string>();
  for (const start of files.keys()) {
    if (settled.has(start)) continue;
    for (const circle of circlesFrom(start, files, settled)) circles.set(circle.join('\n'), circle);
  }
  return [...circles.values()];
}

function importedFiles(path: string, text: string, sources: ReadonlyMap<string, string>): readonly string[] {
  return importsOf(text, path.endsWith('x')).flatMap((name) => {
    if (name === null || !name.startsWith('.')) return [];
    const target = posix.join(posix.dirname(path), name).replace(/\/$/, '');
    const file = ['.ts', '.tsx', '/index.ts', '/index.tsx']
      .map((end) => target + end)
      .find((one) => sources.has(one));
    return file === undefined ? [] : [file];
  });
}

/** Tarjan's strongly connected components of what can be reached from a file; what was seen before is left out. */
function circlesFrom(
  start: string,
  files: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const order = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): number => {
    const at = order.size;
    order.set(file, at);
    open.push(file);
    let earliest = at;
    for (const next of files.get(file) ?? []) {
      if (settled.has(next)) continue;
      earliest = Math.min(earliest, order.get(next) ?? visit(next));
    }
    if (earliest === at) {
      const members = open.splice(open.indexOf(file));
      for (const member of members) settled.add(member);
      if (members.length > 1 || files.get(file)?.includes(file)) found.push(members.sort());
    }
    return earliest;
  };
  visit(start);
  return found;
}
