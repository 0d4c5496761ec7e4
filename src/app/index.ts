// The use cases: plain functions over ports.

export { checkSnapshot, findingsByCell, hasErrors, openWorkspace } from './check';
export { applyFill, proposeFill } from './fill';
export { proposeInfo, writeReport } from './report';
export type { CheckedWorkspace, DescribedFinding, FillProposal, Workspace } from './workspace';
