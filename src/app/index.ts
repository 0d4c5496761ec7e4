// The use cases: plain functions over ports.

export { type BeforeDraft, beforeDraft, type DisputedFigure, disputedFigures } from './before-draft';
export { checkSnapshot, hasErrors, openWorkspace, readSnapshot } from './check';
export { applyFill, type FilledWorkspace, proposeFill, type WrittenFill, writeFill } from './fill';
export { keepInfo, writeInfo } from './info';
export {
  type InsertedSheet,
  type InsertOptions,
  insertTemplates,
  offerTemplateSets,
  type TemplateOffer,
  type TemplateSetOffer,
} from './insert';
export { type InsertProposal, type InsertQuery, proposeInsert } from './insert-proposal';
export { appendLog, type NewLogEntry } from './log';
export { checkAndMark, type MarkedWorkspace } from './mark';
export {
  makeNextPeriod,
  type NextPeriodOptions,
  nextPeriodFile,
  planNextPeriod,
} from './next-period';
export type { Remark } from './outcome';
export {
  type Confirmation,
  catalogueWith,
  type DescribedDraft,
  type DescribedProposal,
  draftOwnSet,
  exportOwnSet,
  importOwnSet,
  type KeptOwnSets,
  loadOwnSets,
  makeOwnSet,
  type OwnDraft,
  type OwnSet,
  ownSetId,
  type RuleProposal,
  removeOwnSet,
  saveOwnSet,
  takeAll,
} from './own-sets';
export {
  calendarSource,
  followingPeriod,
  officialWindow,
  periodEndingNear,
  proposeWindow,
  reportPeriods,
} from './periods';
export { proposeSet, type SetOffer, type SetProposal, type SetQuery } from './propose-set';
export { type Answerer, answerQuestion } from './questions';
export { composeDraft, draftContent, writeReport } from './report';
export type { ToldReport } from './told-report';
export { type FillRecord, recordFill, undoFill, writeBack } from './undo';
export type { CheckedWorkspace, DescribedFinding, FillProposal, Workspace } from './workspace';
