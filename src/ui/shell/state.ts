// The whole state of the interface: the shell's and each task's, and the one way it changes; tested without React.

import { tasks } from '../tasks';
import { type AnyNotice, initialShell, type ShellEvent, type ShellState } from './base';
import { shellSteps } from './steps';
import type { Task } from './task';

type Each = (typeof tasks)[keyof typeof tasks];
/** What stands in the place of one parameter of a task. */
type SliceOf<T> = T extends Task<infer S, infer _E, infer _N, infer _J, infer _D> ? S : never;
type EventOf<T> = T extends Task<infer _S, infer E, infer _N, infer _J, infer _D> ? E : never;
type DeedsOf<T> = T extends Task<infer _S, infer _E, infer _N, infer _J, infer D> ? D : never;
/** Of a union the one that is all of them. */
type All<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer I) => void ? I : never;

export type State = ShellState & All<SliceOf<Each>>;
export type Event = ShellEvent | EventOf<Each>;
export type Deeds = All<DeedsOf<Each>>;

/** Tasks whatever their parameters: TypeScript does not see that each gets its own. */
type AnyTask = Task<object, never, AnyNotice, string, object>;
export const everyTask = Object.values(tasks) as unknown as readonly AnyTask[];

export const initialState = Object.assign(
  {},
  initialShell,
  ...everyTask.map(({ initial }) => initial),
) as State;

const letGo = Object.assign({}, ...everyTask.map((task) => task.letGo ?? {})) as Partial<State>;

type Step = (state: State, event: Event) => Partial<State>;

export function reduce(state: State, event: Event): State {
  const { type } = event;
  const begins = type === 'opened' || type === 'noTables';
  const lasting = (task: AnyTask) => task.lasting?.(state, type === 'opened') ?? {};
  let next: State = begins ? Object.assign({}, initialState, ...everyTask.map(lasting)) : state;
  for (const steps of [shellSteps, ...everyTask.map((task) => task.steps)]) {
    const step = (steps as Readonly<Record<string, Step>>)[type];
    if (!step) continue;
    const change = step(begins ? state : next, event);
    next = { ...next, ...change };
    // Back at the list: what a side task had gathered is let go.
    if (change.screen === 'tables') next = { ...next, ...letGo };
  }
  return next;
}
