// phu-luc bo-mau

import { printedNumber } from '../core/form/template';
import type { Arguments } from './arguments';
import type { ExitCode, Terminal } from './main';
import { catalogueOf } from './own-sets';

/** Lists the template sets with their sources, own ones of files last. */
export async function setsCommand(args: Arguments, terminal: Terminal): Promise<ExitCode> {
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
