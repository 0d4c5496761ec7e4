// Every rule of the set, in the order of the appendices.

import { crossRules } from './cross';
import { percentRules } from './percent';
import { pl2Rules } from './pl2';
import { pl3Rules } from './pl3';
import { pl4Rules } from './pl4';
import { pl5Rules } from './pl5';
import { pl6Rules } from './pl6';
import { pl7Rules } from './pl7';
import { pl8Rules } from './pl8';

export const tth2024Rules = [
  ...pl2Rules,
  ...pl3Rules,
  ...pl4Rules,
  ...pl5Rules,
  ...pl6Rules,
  ...pl7Rules,
  ...pl8Rules,
  ...crossRules,
  ...percentRules,
] as const;
