// Made and loaded as the command line is: `dung FOLDER` makes the program of first-check.ts, `FOLDER SAMPLE` runs it.
import { makeProgram, programIn } from '../../src/cli/bundle.mjs';

const [first, second] = process.argv.slice(2);
if (first === 'dung') await makeProgram('test/bench/first-check.ts', second);
else await programIn(first).measureFirst(second);
