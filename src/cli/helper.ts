// A thread of the command line: does for one workbook after another what its command does for each.

import { parentPort, workerData } from 'node:worker_threads';
import { commands } from './commands';
import { parseArguments } from './shared/arguments';
import type { Command, WalkingCommand } from './shared/command';
import { outcomeOf } from './shared/each-workbook';
import type { Answer, Order, Task } from './shared/threads';

const walks = (command: Command): command is WalkingCommand => 'each' in command;

async function start({ name, words }: Task): Promise<void> {
  const entry = await commands[name]?.load();
  if (!entry || !walks(entry.command)) throw new Error(`${name} takes no workbooks one by one`);
  const each = await entry.command.each(parseArguments(words, entry.command.shape));
  parentPort?.on('message', ({ at, file }: Order) => {
    void outcomeOf(each, file).then((outcome) => {
      const answer: Answer = { at, outcome };
      parentPort?.postMessage(answer);
    });
  });
}

void start(workerData);
