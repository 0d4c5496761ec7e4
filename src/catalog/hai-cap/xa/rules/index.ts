// Every rule of the two sets, in the order of the appendices.

import { tthcRules } from '../../tthc-rules';
import { cross2025Rules } from './cross-2025';
import { cross2026Rules } from './cross-2026';
import { plIRules } from './pl-i';
import { plIiRules } from './pl-ii';
import { plIiiRules } from './pl-iii';
import { plIvRules } from './pl-iv';
import { plVRules } from './pl-v';
import { plViRules } from './pl-vi';
import { plVii2025Rules } from './pl-vii-2025';
import { plVii2026Rules } from './pl-vii-2026';

const inBothEras = [
  ...plIRules,
  ...plIiRules,
  ...plIiiRules,
  ...plIvRules,
  ...plVRules,
  ...plViRules,
  ...tthcRules,
] as const;

export const commune2025Rules = [...inBothEras, ...plVii2025Rules, ...cross2025Rules] as const;

export const commune2026Rules = [...inBothEras, ...plVii2026Rules, ...cross2026Rules] as const;
