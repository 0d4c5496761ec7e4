// What a composition root needs of the interface.

export { firstLabels as labels } from './shell/first-labels';
export type { StartTask } from './shell/start-task';
export { fetchAhead } from './shell/use-bench';
export { Workbench } from './shell/workbench';
