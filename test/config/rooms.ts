// The house: which room may import which, and which packages it may use. What is not named here is refused.

import { posix } from 'node:path';

import { importsOf } from './imports';

interface Room {
  /** "core" stands for each of its shelves. */
  readonly rooms: readonly string[];
  /** Packages, and folders outside src. */
  readonly packages?: readonly string[];
}

const react = ['react', 'react-dom'];
const zip = '@zip.js/zip.js';
const fluent = ['@fluentui/react-components', '@fluentui/react-icons'];

/** From the ground up: a room stands on those above it. */
export const rooms: Readonly<Record<string, Room>> = {
  // vocabulary and exact arithmetic, in shelves
  'core/text': { rooms: [] },
  'core/calendar': { rooms: ['core/text'] },
  'core/number': { rooms: ['core/text', 'core/calendar'] },
  'core/workbook': { rooms: ['core/text', 'core/calendar', 'core/number'] },
  'core/report': { rooms: ['core/text', 'core/calendar', 'core/number', 'core/workbook'] },
  'core/form': { rooms: ['core/text', 'core/calendar', 'core/number', 'core/workbook', 'core/report'] },

  // what is known, and what follows from it
  rules: { rooms: ['core'] },
  messages: { rooms: ['core'] },
  companion: { rooms: ['core'] },
  catalog: { rooms: ['core', 'companion', 'rules'] },
  recognize: { rooms: ['core'] },
  repair: { rooms: [] },
  check: { rooms: ['core', 'rules', 'repair', 'companion'] },
  insert: { rooms: ['core', 'rules', 'check'] },
  period: { rooms: ['core', 'rules'] },
  phrase: { rooms: ['core'] },
  report: { rooms: ['core', 'companion', 'phrase'] },
  own: { rooms: ['core', 'rules', 'recognize', 'check'], packages: ['valibot', 'jsonc-parser'] },

  // where workbooks and documents come from
  'hosts/ports': { rooms: ['core'] },
  'hosts/xlsx': { rooms: ['core', 'hosts/ports'], packages: [zip, 'fflate', 'saxes', 'htmlparser2'] },
  'hosts/docx': { rooms: ['core', 'hosts/ports'], packages: ['fflate'] },
  'hosts/excel': { rooms: ['core', 'hosts/ports'] },
  'hosts/browser': { rooms: ['hosts/ports'] },

  // what people ask for, and what they see of it
  app: {
    rooms: [
      ...['core', 'rules', 'messages', 'companion', 'recognize', 'check', 'insert', 'period'],
      ...['report', 'own', 'hosts/ports'],
    ],
  },
  ui: { rooms: ['core', 'messages', 'app'], packages: ['react', ...fluent] },
  wire: { rooms: ['core'] },
  session: {
    rooms: ['core', 'wire', 'app', 'hosts/ports', 'hosts/xlsx', 'hosts/docx', 'hosts/excel', 'hosts/browser'],
    packages: ['../assets/samples', '*.xlsx'],
  },

  // roots: here everything is put together; none imports another
  web: { rooms: ['core', 'catalog', 'wire', 'ui', 'session'], packages: react },
  taskpane: {
    rooms: [
      'core',
      'catalog',
      'app',
      'ui',
      'session',
      'hosts/ports',
      'hosts/xlsx',
      'hosts/docx',
      'hosts/excel',
    ],
    packages: react,
  },
  cli: {
    rooms: ['core', 'catalog', 'messages', 'app', 'hosts/ports', 'hosts/xlsx', 'hosts/docx'],
    packages: ['node:path', 'node:fs/promises', 'node:crypto', 'node:os', 'node:v8', 'node:worker_threads'],
  },
};

/** These hold rooms, and nothing lies beside those. */
const houses = ['core', 'hosts'];

/** A room that is one file. */
const FILE_ROOM = 'hosts/ports';

/** The room that a file below src lies in; null where it lies in none. */
export function roomOf(path: string): string | null {
  const name = path === `${FILE_ROOM}.ts` ? FILE_ROOM : folderOf(path);
  const inside = name === FILE_ROOM ? path === `${FILE_ROOM}.ts` : path.startsWith(`${name}/`);
  return inside && Object.hasOwn(rooms, name) ? name : null;
}

/** The room that an import leads to; a bare folder is its index. */
function roomEntered(target: string): string | null {
  return target === FILE_ROOM ? FILE_ROOM : roomOf(`${target}/index.ts`);
}

function folderOf(path: string): string {
  const [top = '', below = ''] = path.split('/');
  return houses.includes(top) ? `${top}/${below}` : top;
}

/** What a file below src imports though its room may not, each told in one line. */
export function refusedIn(path: string, text: string): readonly string[] {
  const room = roomOf(path);
  if (room === null) return [`${path} lies in no room`];
  const { rooms: others, packages = [] } = rooms[room] ?? { rooms: [] };
  return importsOf(text, path.endsWith('x')).flatMap((name) => {
    if (name === null) return [`${path} → known only to the running program`];
    const target = name.startsWith('.') ? posix.join(posix.dirname(path), name) : name;
    if (packages.some((one) => target === one || target.startsWith(`${one}/`))) return [];
    const entered = name.startsWith('.') ? roomEntered(target) : null;
    return entered !== null && mayEnter(room, others, entered) ? [] : [`${path} → ${target}`];
  });
}

const mayEnter = (room: string, others: readonly string[], entered: string): boolean =>
  entered === room || others.includes(entered) || (others.includes('core') && entered.startsWith('core/'));
