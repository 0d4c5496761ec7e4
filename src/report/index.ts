export { placeOf } from '../phrase/agency';
export { composeReport, type ReportInput } from './compose-report';
export { documentHtml } from './document-html';
export { documentText } from './document-text';
export type { KnownFigures } from './known-figures';
export { proposeReportInfo } from './propose-info';
export { headingsIn, isSectionOf, titleAfter } from './sections';
