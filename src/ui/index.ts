// What a composition root needs of the interface.

export { labels } from './shell/labels';
export { type StartTask, Workbench } from './shell/workbench';
