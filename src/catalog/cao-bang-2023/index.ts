export { type CaoBang2023Indicator, caoBang2023 } from './set';
