// phu-luc bo-mau

import { printedNumber } from '../../core/form/template';
import type { Arguments, Shape } from '../shared/arguments';
import type { Command, ExitCode, Terminal } from '../shared/command';
import { catalogueOf, OWN_SETS } from '../shared/own-sets';

const shape: Shape = { flags: ['--json'], values: [OWN_SETS], places: 0 };

/** Lists the template sets with their sources, own ones of files last. */
async function run(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { sets } = await catalogueOf(args);
  if (args.has('--json')) {
    const json = sets.map(({ id, name, source, templates }) => ({
      id,
      name,
      source,
      templates: templates.map((t) => ({ id: t.id, number: t.number, title: t.title, rows: t.rows.length })),
    }));
    terminal.stdout.write(`${JSON.stringify({ sets: json }, null, 2)}\n`);
    return 0;
  }
  for (const { id, name, source, templates } of sets) {
    terminal.stdout.write(`${id}  ${name}\n  ${source}\n`);
    for (const t of templates)
      terminal.stdout.write(`  ${t.id}  ${printedNumber(t)}  ${t.title} (${t.rows.length} dòng)\n`);
  }
  return 0;
}

export const command: Command = { shape, run };
