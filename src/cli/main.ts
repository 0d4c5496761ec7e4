// The command line `phu-luc <lệnh>` (contract: README, "Dòng lệnh"). The composition root for Node.

import { Trouble } from '../core/workbook/trouble';
import { troubleMessage } from '../messages';
import { parseArguments, UsageError } from './arguments';
import type { Command, ExitCode, Terminal } from './command';
import { usage } from './usage';

export type { ExitCode, Terminal } from './command';

/** Each is loaded when it is called: the writer of Word files costs nothing where none is written. */
const commands: Readonly<Record<string, () => Promise<{ readonly command: Command }>>> = {
  'bo-mau': () => import('./sets-command'),
  chen: () => import('./insert-command'),
  dien: () => import('./fill-command'),
  doc: () => import('./read-command'),
  'kiem-tra': () => import('./check-command'),
  'luu-bo-mau': () => import('./save-set-command'),
  'sang-ky': () => import('./next-period-command'),
  'tao-bao-cao': () => import('./report-command'),
};

/** Runs one command. Never throws for what a user can do wrong: a Vietnamese sentence on stderr and exit 2. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    terminal[name === undefined ? 'stderr' : 'stdout'].write(usage);
    return name === undefined ? 2 : 0;
  }
  try {
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!load) throw new UsageError(`Không có lệnh “${name}”.`);
    const { command } = await load();
    return await command.run(parseArguments(rest, command.shape), terminal);
  } catch (error) {
    if (error instanceof UsageError) {
      // The whole usage after it would carry the one sentence that helps out of sight.
      terminal.stderr.write(`${error.message}\nXem cách dùng: npx phu-luc --help\n`);
      return 2;
    }
    if (error instanceof Trouble) {
      terminal.stderr.write(`${troubleMessage(error)}\n`);
      return 2;
    }
    // A fault of ours must not look like a fault in the figures (exit 1).
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.stderr.write(
      `Công cụ gặp lỗi ngoài dự kiến, chưa ghi gì. Đề nghị gửi nội dung sau cho người phụ trách công cụ:\n${detail}\n`,
    );
    return 2;
  }
}
