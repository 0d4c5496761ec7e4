export { type GiaiDoan20112020Indicator, giaiDoan20112020 } from './set';
