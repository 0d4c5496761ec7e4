// The command line `phu-luc <lệnh>` (contract: README, "Dòng lệnh"). The composition root for Node.

import { Trouble } from '../core/workbook/trouble';
import { troubleMessage } from '../messages';
import { commands } from './commands';
import { parseArguments, UsageError } from './shared/arguments';
import type { ExitCode, Terminal } from './shared/command';
import { usage } from './usage';

export type { ExitCode, Terminal } from './shared/command';

/** Runs one command. Never throws for what a user can do wrong: a Vietnamese sentence on stderr and exit 2. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined || ['--help', '-h', 'help'].includes(name)) {
    terminal[name === undefined ? 'stderr' : 'stdout'].write(usage);
    return name === undefined ? 2 : 0;
  }
  try {
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!entry) throw new UsageError(`Không có lệnh “${name}”.`);
    const { command } = await entry.load();
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
