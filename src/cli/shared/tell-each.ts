// What a command that takes workbooks one by one prints: their texts and a summary, or one object.

import type { Arguments } from './arguments';
import type { ExitCode, Terminal, WalkingCommand } from './command';
import { eachWorkbook } from './each-workbook';
import { JsonList, write } from './json-list';
import type { Unchecked } from './unchecked';

/** @param summary the last lines after the workbooks of a folder */
export async function tellEach(
  command: WalkingCommand,
  args: Arguments,
  terminal: Terminal,
  summary: (opened: number, unreadable: readonly Unchecked[]) => string,
): Promise<ExitCode> {
  const { stdout } = terminal;
  if (args.has('--json')) {
    const list = new JsonList(stdout);
    const { unreadable, exit } = await eachWorkbook(command, args, terminal, (file) => list.add(file));
    await list.end(unreadable);
    return exit;
  }
  const { isFolder, opened, unreadable, exit } = await eachWorkbook(command, args, terminal, (text) =>
    write(stdout, text),
  );
  if (isFolder) await write(stdout, summary(opened, unreadable));
  return exit;
}
