// What page and pane can do with an open workbook: one line a task.

import { earlierVerbs } from './check/verbs';
import { fillVerbs } from './fill/verbs';
import { insertVerbs } from './insert/verbs';
import { listVerbs } from './list/verbs';
import { nextPeriodVerbs } from './next-period/verbs';
import { ownFormVerbs } from './own-sets/verbs';
import { answerVerbs } from './questions/verbs';
import { repairVerbs } from './repair/verbs';
import { reportVerbs } from './report/verbs';
import { waiveVerbs } from './waive/verbs';
import type { Place } from './workspace/place';

export const verbsOf = (place: Place) => ({
  ...earlierVerbs(place),
  ...fillVerbs(place),
  ...insertVerbs(place),
  ...answerVerbs(place),
  ...repairVerbs(place),
  ...waiveVerbs(place),
  ...reportVerbs(place),
  list: listVerbs(place),
  nextPeriod: nextPeriodVerbs(place),
  ownForm: ownFormVerbs(place),
});

export type Verbs = ReturnType<typeof verbsOf>;
