// The command line `phu-luc <lệnh>` (contract: README, "Dòng lệnh"). The composition root for Node.

import { Trouble } from '../core/workbook/trouble';
import { troubleMessage } from '../messages';
import { parseArguments, UsageError } from './arguments';
import { checkCommand } from './check-command';
import { fillCommand } from './fill-command';
import { insertCommand, insertShape } from './insert-command';
import { nextPeriodCommand, nextPeriodShape } from './next-period-command';
import { OWN_SETS } from './own-sets';
import { readCommand } from './read-command';
import { reportCommand } from './report-command';
import { saveSetCommand, saveSetShape } from './save-set-command';
import { setsCommand } from './sets-command';
import { usage } from './usage';

/** The two streams a command writes to; a test hands in its own. */
export interface Terminal {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** 0 no finding of severity error, all was read; 1 at least one, or something was not; 2 usage or unreadable input. */
export type ExitCode = 0 | 1 | 2;

/** Runs one command. Never throws for what a user can do wrong: a Vietnamese sentence on stderr and exit 2. */
export async function main(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [command, ...rest] = words;
  try {
    switch (command) {
      case 'bo-mau':
        return await setsCommand(
          parseArguments(rest, { flags: ['--json'], values: [OWN_SETS], places: 0 }),
          terminal,
        );
      case 'chen':
        return await insertCommand(parseArguments(rest, insertShape), terminal);
      case 'kiem-tra':
        return await checkCommand(
          parseArguments(rest, { flags: ['--json'], values: [OWN_SETS], places: 1 }),
          terminal,
        );
      case 'doc':
        return await readCommand(
          parseArguments(rest, { flags: ['--json'], values: [OWN_SETS], places: 1 }),
          terminal,
        );
      case 'dien':
        return await fillCommand(
          parseArguments(rest, { values: ['-o', OWN_SETS], required: ['-o'], places: 1 }),
          terminal,
        );
      case 'luu-bo-mau':
        return await saveSetCommand(parseArguments(rest, saveSetShape), terminal);
      case 'sang-ky':
        return await nextPeriodCommand(parseArguments(rest, nextPeriodShape), terminal);
      case 'tao-bao-cao':
        return await reportCommand(
          parseArguments(rest, { values: ['-o', OWN_SETS], required: ['-o'], places: 1 }),
          terminal,
        );
      case undefined:
      case '--help':
      case '-h':
      case 'help':
        terminal[command === undefined ? 'stderr' : 'stdout'].write(usage);
        return command === undefined ? 2 : 0;
      default:
        throw new UsageError(`Không có lệnh “${command}”.`);
    }
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
