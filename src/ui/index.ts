// What a composition root needs of the interface.

export type { Actions, Delivery, OpenRequest, WorkbookSession } from './actions';
export { Workbench, type WorkbenchProps } from './components/workbench';
