// The use cases: plain functions over ports.

export { readEarlier } from './check/earlier';
export type { GivenEarlier } from './check/given';
export { checkAndMark, type MarkedWorkspace } from './check/mark';
export { type Progress, progressOf } from './check/progress';
export { checkSnapshot, hasErrors, openWorkspace, readSnapshot } from './check/read';
export { applyFill, type FilledWorkspace, proposeFill, type WrittenFill, writeFill } from './fill/fill';
export type { FillProposal } from './fill/proposal';
export { type FillRecord, recordFill, undoFill, writeBack } from './fill/undo';
export {
  type InsertedSheet,
  type InsertOptions,
  insertTemplates,
  offerTemplateSets,
  type TemplateOffer,
  type TemplateSetOffer,
} from './insert/insert';
export { type InsertProposal, type InsertQuery, proposeInsert } from './insert/proposal';
export { proposeSet, type SetOffer, type SetProposal, type SetQuery } from './insert/propose-set';
export {
  makeNextPeriod,
  type NextPeriodOptions,
  nextPeriodFile,
  planNextPeriod,
} from './next-period/plan';
export { catalogueWith, type KeptOwnSets, loadOwnSets, removeOwnSet } from './own-sets/kept-sets';
export {
  type Confirmation,
  type DescribedDraft,
  type DescribedProposal,
  draftOwnSet,
  exportOwnSet,
  importOwnSet,
  makeOwnSet,
  type OwnDraft,
  type OwnSet,
  ownSetId,
  type RuleProposal,
  saveOwnSet,
  takeAll,
} from './own-sets/own-sets';
export { answerQuestion } from './questions/answer';
export { changeGiven } from './questions/given';
export { type Answerer, appendLog, type NewLogEntry } from './questions/log';
export { type DescribedRepair, likelyRepairs, proposeRepairs } from './repair/propose';
export { type BeforeDraft, beforeDraft, type DisputedFigure, disputedFigures } from './report/before-draft';
export { composeDraft, draftContent, writeReport } from './report/draft';
export { keepInfo, writeInfo } from './report/keep-info';
export { explanationsOf } from './waive/explanations';
export { changeWaiver, waiveFindings } from './waive/waive';
export type { Remark } from './workspace/outcome';
export { proposeWindow } from './workspace/periods';
export type { ToldReport } from './workspace/told-report';
export {
  type CheckedWorkspace,
  type DescribedFinding,
  isOpen,
  type Workspace,
} from './workspace/workspace';
