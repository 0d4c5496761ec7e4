// All of the command line as one program: what bundle.mjs makes one file of.

export { main } from './main';

/** What a thread does. */
export const thread = (): Promise<unknown> => import('./helper');
