// The command line as JavaScript: made from the sources on first use, kept under node_modules/.cache, and made
// anew as soon as a source or the lock file differs. Later calls start at once and leave nothing behind.
import { createHash, randomUUID } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = path.join(root, 'node_modules', '.cache', 'phu-luc');
/** A bundle of another state of the sources may still be read by a call under way: it is left for an hour. */
const HOUR = 3_600_000;

/** What src/cli/main.ts exports, and where its threads start (src/cli/helper.ts). */
export async function commandLine() {
  const own = path.join(kept, stateOfSources());
  if (existsSync(own)) return load(own);
  try {
    mkdirSync(kept, { recursive: true });
  } catch {
    return withoutCache();
  }
  const fresh = `${own}.${randomUUID()}`;
  try {
    await bundle(fresh);
    renameSync(fresh, own);
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Two calls at once: the other one was first. A folder nobody may write to: a bundle for this call only.
    if (existsSync(own)) return load(own);
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(error.code)) throw error;
    return withoutCache();
  }
  dropOthers(own);
  return load(own);
}

const load = async (folder) => {
  const at = (name) => pathToFileURL(path.join(folder, name));
  return { ...(await import(at('main.mjs').href)), threads: at('helper.mjs') };
};

/** A name for the sources as they are now. Reading them all takes hardly longer than asking for their times. */
function stateOfSources() {
  const hash = createHash('sha256').update(process.version);
  const add = (file) => hash.update(`${path.relative(root, file)}\n`).update(readFileSync(file));
  const visit = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const file = path.join(folder, entry.name);
      if (entry.isDirectory()) visit(file);
      else add(file);
    }
  };
  visit(path.join(root, 'src'));
  add(path.join(root, 'package-lock.json'));
  return hash.digest('hex').slice(0, 32);
}

async function bundle(folder) {
  const { build } = await import('esbuild');
  await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts', 'src/cli/helper.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    // What a command needs is loaded with the command.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'silent',
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
}

/** For installations that cannot be written to: made in a folder of its own, which goes with the call. */
async function withoutCache() {
  const folder = mkdtempSync(path.join(tmpdir(), 'phu-luc-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  await bundle(folder);
  return load(folder);
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
