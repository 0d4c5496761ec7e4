// The JSON that office.js and Excel exchange for one context.sync(), as far as this stand-in speaks it.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const PATH_TYPE = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export const ACTION_TYPE = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export interface WireArguments {
  readonly Arguments?: readonly Json[];
  /** Parallel to `Arguments`; a number other than 0 means "the object at that path". */
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: { readonly [id: string]: WirePath };
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: WireError;
}

const STATUS: { readonly [code: string]: number } = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  GeneralException: 500,
  ActivityLimitReached: 429,
};

/** A refusal of one action; everything before it stays done, as in Excel. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }

  get status(): number {
    return STATUS[this.code] ?? 400;
  }
}

/** `numberFormat` → `NumberFormat`: names on the wire are Pascal case, underscores stay. */
export function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** `NumberFormat` → `numberFormat`. */
export function camel(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
