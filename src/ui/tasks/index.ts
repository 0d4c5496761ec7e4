// The tasks of the interface, a line each. Their screens and their places in menus come later: see screens and menu.

import { earlier } from './earlier/task';
import { fill } from './fill/task';
import { insert } from './insert/task';
import { list } from './list/task';
import { nextPeriod } from './next-period/task';
import { ownSets } from './own-sets/task';
import { questions } from './questions/task';
import { repair } from './repair/task';
import { report } from './report/task';
import { waive } from './waive/task';

export const tasks = { earlier, insert, fill, repair, report, questions, list, waive, nextPeriod, ownSets };
