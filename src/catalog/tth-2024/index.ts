export { type Tth2024Indicator, tth2024 } from './set';
