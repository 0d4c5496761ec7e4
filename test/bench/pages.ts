// What a page loads before the first click, and the rest.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './measure';

/** None where the pages were not built. */
export function firstBytes(root: string): readonly Measure[] {
  return ['web', 'taskpane'].flatMap((page): readonly Measure[] => {
    const folder = join(root, 'dist', page);
    const html = join(folder, 'index.html');
    if (!existsSync(html)) return [];
    const gz = (name: string): number =>
      gzipSync(readFileSync(join(folder, name)), { level: 9 }).length / 1024;
    const named = [...readFileSync(html, 'utf8').matchAll(/<script[^>]*src="?([^" >]+)"?/g)].map(
      ([, src = '']) => src,
    );
    const sum = (names: readonly string[]): number => names.reduce((so, name) => so + gz(name), 0);
    const own = named.filter((src) => !src.startsWith('http'));
    const later = readdirSync(folder).filter((name) => name.endsWith('.js') && !named.includes(name));
    return [
      { name: `dist/${page}: trước lần bấm đầu, gz`, value: sum(own), unit: 'KB', limit: 110 },
      { name: `dist/${page}: tất cả phần tải sau, gz`, value: sum(later), unit: 'KB' },
    ];
  });
}
