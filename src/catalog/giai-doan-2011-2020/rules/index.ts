// Every rule of the set, in the order of the appendices.

import { crossRules } from './cross';
import { pl1Rules } from './pl1';
import { pl2Rules } from './pl2';
import { pl3Rules } from './pl3';
import { pl5Rules } from './pl5';
import { pl6Rules } from './pl6';
import { pl8AnswerRules } from './pl8-answers';
import { pl8RequiredRules } from './pl8-required';

export const giaiDoan20112020Rules = [
  ...pl1Rules,
  ...pl2Rules,
  ...pl3Rules,
  ...pl5Rules,
  ...pl6Rules,
  ...pl8AnswerRules,
  ...pl8RequiredRules,
  ...crossRules,
] as const;
