export { levelOf } from './agency';
export { composeReport, type ReportInput } from './compose-report';
export { proposeReportInfo } from './propose-info';
