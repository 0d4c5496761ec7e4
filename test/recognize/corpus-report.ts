// Prints how recognition fares on the disturbed corpus: npx tsx test/recognize/corpus-report.ts [workbooks per set]

import { builtIn } from '../../src/catalog/built-in';
import { tableOf, tally } from './corpus/tally';

const count = Number(process.argv[2] ?? 60);
const before = performance.now();
const result = tally(builtIn.sets, 0, count);
const seconds = (performance.now() - before) / 1000;
process.stdout.write(`${tableOf(result)}\n\n${seconds.toFixed(1).replace('.', ',')} giây\n`);
if (process.argv.includes('--sai')) process.stdout.write(`${result.total.wrong.join('\n')}\n`);
if (process.argv.includes('--thieu')) process.stdout.write(`${result.total.left.join('\n')}\n`);
