// What a composition root needs of the interface.

export { type StartTask, Workbench, type WorkbenchProps } from './components/workbench';
export { labels } from './labels';
