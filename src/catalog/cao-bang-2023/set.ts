export { type CaoBang2023Indicator, caoBang2023 } from '../forms/cao-bang-2023';
