export {
  type Commune2025Indicator,
  type Commune2026Indicator,
  commune2025,
  commune2026,
} from './sets';
