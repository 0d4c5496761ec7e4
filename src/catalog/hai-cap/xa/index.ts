export { commune2025Rules, commune2026Rules } from './rules';
export {
  type Commune2025Indicator,
  type Commune2026Indicator,
  commune2025,
  commune2026,
} from './sets';
