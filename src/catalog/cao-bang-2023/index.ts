export { caoBang2023Rules } from './rules';
export { type CaoBang2023Indicator, caoBang2023 } from './set';
