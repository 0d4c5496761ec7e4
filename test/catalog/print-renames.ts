// Prints the table of rule ids: set, old id, new id. `npx tsx test/catalog/print-renames.ts`

import { renamedRules } from './renames';

const lines = Object.entries(renamedRules).flatMap(([set, names]) =>
  Object.entries(names).map(([old, now]) => `${set}\t${old}\t${now}\n`),
);
process.stdout.write(lines.join(''));
