// Every rule of the set, in the order of the appendices.

import { crossRules } from './cross';
import { percentRules } from './percent';
import { pl2Rules } from './pl2';
import { pl3IRules } from './pl3-i';
import { pl3IiRules } from './pl3-ii';
import { pl3IiiRules } from './pl3-iii';
import { pl3IvRules } from './pl3-iv';
import { pl3VRules } from './pl3-v';
import { pl3ViRules } from './pl3-vi';
import { pl3ViiRules } from './pl3-vii';

export const caoBang2023Rules = [
  ...pl2Rules,
  ...pl3IRules,
  ...pl3IiRules,
  ...pl3IiiRules,
  ...pl3IvRules,
  ...pl3VRules,
  ...pl3ViRules,
  ...pl3ViiRules,
  ...crossRules,
  ...percentRules,
] as const;
