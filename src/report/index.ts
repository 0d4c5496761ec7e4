export { placeOf, symbolOrUsual } from '../phrase/agency';
export type { KnownFigures } from '../phrase/known-figures';
export { composeReport, type ReportInput, unmetWords } from './compose-report';
export { documentHtml } from './document-html';
export { documentText } from './document-text';
export { proposeReportInfo } from './propose-info';
export { headingsIn, isSectionOf, titleAfter } from './sections';
