// One output file: whole or not at all, in the place and with the rights that it had before.

import { randomUUID } from 'node:crypto';
import {
  access,
  constants,
  type FileHandle,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Trouble } from '../../core/workbook/trouble';

/** As many as Linux follows. */
const MOST_LINKS = 40;
const ANYBODY_WRITES = 0o222;
const RIGHTS = 0o7777;

/**
 * Writes beside the target, waits until the bytes are on the disk, and renames: an interrupted run or a failing power
 * supply leaves the old file or the new one. A link stays a link, its file is written; an old file's rights and owner
 * are kept. What is no file (a pipe, /dev/null) is written to as it is.
 * @throws Trouble CANNOT_WRITE; READ_ONLY where somebody has protected the old file. Nothing has changed then.
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  try {
    const target = await linkedFile(path);
    const old = await stat(target).catch(none);
    if (old && !old.isFile() && !old.isDirectory()) return await writeFile(target, bytes);
    if (old?.isFile() && (await isReadOnly(target, old.mode))) throw new Trouble({ code: 'READ_ONLY', path });
    await writeBeside(target, bytes, old);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble({ code: 'CANNOT_WRITE', target: path }, { cause: error });
  }
}

/** By the file's own rights, too: an administrator is refused nothing by the system. */
async function isReadOnly(file: string, mode: number): Promise<boolean> {
  if ((mode & ANYBODY_WRITES) === 0) return true;
  return access(file, constants.W_OK).then(
    () => false,
    () => true,
  );
}

interface Rights {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

async function writeBeside(target: string, bytes: Uint8Array, old: Rights | null): Promise<void> {
  const temporary = join(dirname(target), `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await file.writeFile(bytes);
      if (old) await giveRights(file, old);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await keepName(dirname(target));
}

/** The owner first: changing it takes rights away. Only an administrator may give a file to somebody else. */
async function giveRights(file: FileHandle, { mode, uid, gid }: Rights): Promise<void> {
  const own = await file.stat();
  if (own.uid !== uid || own.gid !== gid) await file.chown(uid, gid).catch(none);
  await file.chmod(mode & RIGHTS);
}

/** The new name, too, is to outlast the power; some systems do not let a folder be opened for that. */
async function keepName(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(none);
  await handle?.sync().catch(none);
  await handle?.close();
}

/** Where the links from `path` lead, whether there is a file yet or not. */
async function linkedFile(path: string): Promise<string> {
  let target = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    const folder = await realpath(dirname(target));
    target = join(folder, basename(target));
    const next = await readlink(target).catch(none);
    if (next === null) return target;
    target = resolve(folder, next);
  }
  throw new Trouble({ code: 'CANNOT_WRITE', target: path });
}

/** True where both paths lead to one file: by links, another case, or two names. */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path, { bigint: true }).catch(none)));
  return a && b ? a.dev === b.dev && a.ino === b.ino : resolve(one) === resolve(other);
}

const none = (): null => null;
