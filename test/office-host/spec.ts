// How a class of the object model is described to the engine: its members by name, nothing about the wire.

import type { Json } from './wire';

/** One object of the model, ready to answer the engine. */
export interface Handle {
  readonly className: string;
  /** What makes the object findable again: `Id` of sheets, conditional formats… */
  readonly id?: string;
  readonly members: Members;
}

/** Result of a navigation or a method that returns an object; null is a null object. */
export type MaybeHandle = Handle | null;

export interface Scalar {
  readonly get: () => Json;
  readonly set?: (value: Json) => void;
  /** Lowest ExcelApi with this member, only where it is above the baseline of 1.13. */
  readonly since?: number;
}

export type Argument = Json | Handle;

export interface Method {
  /** Undefined results are methods called for their effect. */
  readonly call: (args: readonly Argument[]) => MaybeHandle | { readonly value: Json } | undefined;
  readonly since?: number;
}

export interface Members {
  readonly scalars: { readonly [name: string]: Scalar };
  readonly navigations?: { readonly [name: string]: () => MaybeHandle };
  /** Pascal case, as on the wire. */
  readonly methods?: { readonly [name: string]: Method };
  /** Members of a collection, in order. */
  readonly items?: () => readonly Handle[];
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'className' in value && 'members' in value;
}

/** A member that hands back an object. */
export function returns(call: (args: readonly Argument[]) => MaybeHandle, since?: number): Method {
  return since === undefined ? { call } : { call, since };
}

/** A member that is called for its effect. */
export function does(effect: (args: readonly Argument[]) => void, since?: number): Method {
  const call = (args: readonly Argument[]) => {
    effect(args);
    return undefined;
  };
  return since === undefined ? { call } : { call, since };
}

/** A member that hands back a plain value. */
export function answers(value: (args: readonly Argument[]) => Json, since?: number): Method {
  const call = (args: readonly Argument[]) => ({ value: value(args) });
  return since === undefined ? { call } : { call, since };
}

export function readOnly(get: () => Json, since?: number): Scalar {
  return since === undefined ? { get } : { get, since };
}
