export { type Tth2024Indicator, tth2024 } from '../forms/tth-2024';
