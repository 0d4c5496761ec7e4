// Use cases that a surface loads with their first use: reading and checking a workbook needs none of them. One module, so
// that they come in one piece.

export { officialWindow } from '../core/calendar/period';
export { readEarlier } from './check/earlier';
export { changesFor } from './fill/changes';
export { proposeFill, writeFill } from './fill/fill';
export { recordBack, recordFill, writeBack } from './fill/undo';
export { insertTemplates, offerTemplateSets } from './insert/insert';
export { proposeInsert } from './insert/proposal';
export { findingList } from './list/model';
export { listPage } from './list/page';
export { listSheet } from './list/sheet';
export { listContent } from './list/text';
export { makeNextPeriod, planNextPeriod } from './next-period/plan';
export { draftOwnSet, exportOwnSet, importOwnSet, makeOwnSet, saveOwnSet } from './own-sets/own-sets';
export { answerQuestion } from './questions/answer';
export { changeGiven } from './questions/given';
export { timeText } from './questions/log';
export { likelyByCause } from './repair/propose';
export { writingsOf } from './repair/writings';
export { beforeDraft } from './report/before-draft';
export { composeDraft, draftContent } from './report/draft';
export { keepInfo, writeInfo } from './report/keep-info';
export { changeWaiver, waiveFindings } from './waive/waive';
