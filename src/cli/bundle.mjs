// The command line as JavaScript: made from the sources on first use, kept under node_modules/.cache, and made
// anew as soon as a source or the lock file differs: by contents, which are not read again where nobody touched them
// since. Later calls start at once and leave nothing behind.
// Beside the program lies what V8 compiled of it, so that no call parses and compiles it again: a tenth of a second.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

// V8 optimises what has run for a while, beside the work: in a call of half a second that is two fifths of all that the
// processor does, and hardly any of it pays before the call is over. Three times that while, and folders still gain.
setFlagsFromString('--interrupt-budget=400000');

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = path.join(root, 'node_modules', '.cache', 'phu-luc');
const PROGRAM = 'program.cjs';
const COMPILED = 'program.v8';
const LOOKS = 'sources.txt';
/** File systems tell times to two seconds at worst. */
const TICK = 2_500;
/** A bundle of another state of the sources may still be read by a call under way: it is left for an hour. */
const HOUR = 3_600_000;
/** Rooms of the page and the pane: nothing of them is in the command line. */
const ELSEWHERE = new Set(['session', 'taskpane', 'ui', 'web']);

/** What src/cli/program.ts exports, and where its threads start. */
export async function commandLine() {
  const looks = looksOfSources();
  const seen = bundleSeen(looks.text);
  if (seen) return startOf(seen);
  const { createHash, randomUUID } = await import('node:crypto');
  const own = path.join(kept, stateOfSources(createHash('sha256')));
  if (existsSync(own)) return startOf(remembered(own, looks));
  try {
    mkdirSync(kept, { recursive: true });
  } catch {
    return withoutCache();
  }
  const fresh = `${own}.${randomUUID()}`;
  try {
    await bundle(fresh, own);
    renameSync(fresh, own);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Two calls at once: the other one was first. A folder nobody may write to: a bundle for this call only.
    if (existsSync(own)) return startOf(own);
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
    return withoutCache();
  }
  dropOthers(own);
  return startOf(remembered(own, looks));
}

/** The bundle of sources that look like this; undefined where none is known. */
function bundleSeen(look) {
  try {
    return readdirSync(kept)
      .map((name) => path.join(kept, name))
      .find(
        (folder) =>
          existsSync(path.join(folder, LOOKS)) && readFileSync(path.join(folder, LOOKS), 'utf8') === look,
      );
  } catch {
    return undefined;
  }
}

/** Keeps with the bundle how its sources look, but for those that may change again and look the same. */
function remembered(own, { text, settled }) {
  if (!settled) return own;
  const fresh = path.join(own, `${LOOKS}.${process.pid}`);
  try {
    writeFileSync(fresh, text);
    renameSync(fresh, path.join(own, LOOKS));
  } catch {
    // Nobody may write here: the next call reads the sources again.
  }
  return own;
}

function startOf(folder) {
  // Threads start with the environment of the process, and with nothing else that is the same for all of them.
  process.env.PHU_LUC_PROGRAM = folder;
  return { ...programIn(folder), threads: new URL('thread.mjs', import.meta.url) };
}

/** The exports of the program kept in the folder. */
export function programIn(folder) {
  const file = path.join(folder, PROGRAM);
  const script = new Script(readFileSync(file, 'latin1'), {
    filename: file,
    // Made for another processor or with other flags of Node it is passed over, and the text compiled.
    cachedData: readFileSync(path.join(folder, COMPILED)),
  });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module);
  return module.exports;
}

/** Every source and the lock file, in the order of the folders. */
function* sources() {
  const visit = function* (folder, passed) {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (passed?.has(entry.name)) continue;
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) yield* visit(file);
      else yield file;
    }
  };
  yield* visit(path.join(root, 'src'), ELSEWHERE);
  yield path.join(root, 'package-lock.json');
}

/**
 * What the file system tells of the sources without reading them. The time at which an entry changed (ctime) cannot be
 * set by anybody, unlike that of writing; the number of the entry tells a file that took the place of another one.
 */
function looksOfSources() {
  const now = Date.now();
  const looks = [process.version];
  let newest = 0;
  for (const file of sources()) {
    const { size, ino, ctimeMs } = statSync(file);
    newest = Math.max(newest, ctimeMs);
    looks.push(`${file.slice(root.length)} ${size} ${ino} ${ctimeMs}`);
  }
  return { text: looks.join('\n'), settled: now - newest > TICK };
}

/** A name for the sources by what is in them: that of their bundle, wherever and whenever they were copied. */
function stateOfSources(hash) {
  hash.update(process.version);
  for (const file of sources()) hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 32);
}

async function bundle(folder, home = folder) {
  const inputs = await makeProgram('src/cli/program.ts', folder, home);
  const strange = inputs.find((input) => ELSEWHERE.has(/^src\/(\w+)/.exec(input)?.[1]));
  if (strange) throw new Error(`${strange} is not watched: see ELSEWHERE in src/cli/bundle.mjs`);
}

/**
 * Writes the module and all that it imports as one program into the folder, and what V8 compiles of it.
 * @param home where the folder will lie: what the lines of a fault name
 * @returns the files it is made of
 */
export async function makeProgram(entry, folder, home = folder) {
  const { build } = await import('esbuild');
  const { metafile, outputFiles } = await build({ ...options, entryPoints: [entry] });
  const text = inAscii(outputFiles[0].text);
  // Every function, also those that this call does not need: which command comes next is not known.
  setFlagsFromString('--no-lazy');
  const script = new Script(text, { filename: path.join(home, PROGRAM) });
  setFlagsFromString('--lazy');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, PROGRAM), text);
  writeFileSync(path.join(folder, COMPILED), script.createCachedData());
  return Object.keys(metafile.inputs);
}

/** Read back without decoding. Only regular expressions have signs beyond ASCII yet, and these may be escaped there. */
const inAscii = (text) =>
  text.replace(/[^\0-\x7F]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

const options = {
  absWorkingDir: root,
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  charset: 'ascii',
  mainFields: ['module', 'main'],
  // Its edition for Node is the same and fetches threads besides.
  alias: { fflate: 'fflate/browser' },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  // What stands in a template is told as it was typed, signs and escapes: no other text stands for it.
  // Node has known \p{…} for long; rewritten, each would be made anew wherever it is used.
  supported: { 'template-literal': false, 'regexp-unicode-property-escapes': true },
  metafile: true,
  logLevel: 'silent',
  banner: { js: '(function (exports, require, module) {' },
  footer: { js: '})' },
};

/** For installations that cannot be written to: made in a folder of its own, which goes with the call. */
async function withoutCache() {
  const folder = mkdtempSync(path.join(tmpdir(), 'phu-luc-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await bundle(folder);
  return startOf(folder);
}

function dropOthers(own) {
  for (const name of readdirSync(kept)) {
    const other = path.join(kept, name);
    try {
      if (other !== own && Date.now() - statSync(other).mtimeMs > HOUR)
        rmSync(other, { recursive: true, force: true });
    } catch {
      // Another call was faster.
    }
  }
}
