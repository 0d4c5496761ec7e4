// What a composition root needs of the interface.

export type {
  InsertRequest,
  MadeWorkbook,
  NextPeriodVerbs,
  OwnFormVerbs,
  OwnSetActions,
  SavedOwnSet,
} from './action-types';
export type {
  Actions,
  Content,
  Delivery,
  Draft,
  Filled,
  Inserted,
  OpenRequest,
  Reading,
  WorkbookSession,
  Written,
} from './actions';
export { type StartTask, Workbench, type WorkbenchProps } from './components/workbench';
export { labels } from './labels';
