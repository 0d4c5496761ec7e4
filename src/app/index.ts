// The use cases: plain functions over ports.

export { checkSnapshot, findingsByCell, hasErrors, openWorkspace } from './check';
export { applyFill, proposeFill } from './fill';
export { type InsertedSheet, insertTemplates } from './insert';
export { proposeInfo, writeReport } from './report';
export { type FillRecord, recordFill, undoFill } from './undo';
export type { CheckedWorkspace, DescribedFinding, FillProposal, Workspace } from './workspace';
