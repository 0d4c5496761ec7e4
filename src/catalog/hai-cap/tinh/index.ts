export {
  type Province2025Indicator,
  type Province2026Indicator,
  province2025,
  province2026,
} from './sets';
