export { tth2024Rules } from './rules';
export { type Tth2024Indicator, tth2024 } from './set';
