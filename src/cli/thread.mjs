// Where a thread of the command line starts: it runs the program of the process.
import { programIn } from './bundle.mjs';

await programIn(process.env.PHU_LUC_PROGRAM).thread();
