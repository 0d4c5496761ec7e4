// Answers that hold now, as the log of an open workbook tells: what the interface shows. Apart from what writes them,
// which comes later.

import type { LogEntry } from '../../companion/companion';
import { givenAnswers } from '../../companion/log/answers';
import type { Workspace } from '../workspace/workspace';

export type GivenAnswer = LogEntry;

/** The latest first. */
export const answersGiven = ({ supporting }: Pick<Workspace, 'supporting'>): readonly GivenAnswer[] =>
  givenAnswers(supporting.log);
