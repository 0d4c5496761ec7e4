// LibreOffice without a window: converts a file and hands back the result.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Converts bytes of one format into another ("xlsx", "pdf"). Throws with LibreOffice's own words where it fails. */
export function convert(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    const out = join(folder, 'out');
    writeFileSync(join(folder, `file.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const { stderr, stdout } = spawnSync(
      'soffice',
      [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, `file.${from}`)],
      { encoding: 'utf8', timeout: 100_000 },
    );
    try {
      return new Uint8Array(readFileSync(join(out, `file.${to.split(':')[0] ?? to}`)));
    } catch (cause) {
      throw new Error(`soffice: ${stdout} ${stderr}`, { cause });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
