// Runs one "ProcessQuery" message over the object model: paths, actions in order, stop at the first refusal.
// What ran before the refusal stays done, as in Excel.

import { type Argument, type Handle, isHandle, type MaybeHandle } from './spec';
import {
  ACTION_TYPE,
  camel,
  HostError,
  type Json,
  PATH_TYPE,
  pascal,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire';

export interface EngineWorld {
  /** The workbook. */
  readonly root: Handle;
  /** Objects kept alive between batches, by reference id. */
  readonly references: Map<string, Handle>;
  readonly nextReference: () => string;
  /** Highest ExcelApi that this host claims. */
  readonly api: number;
  /** A host that refuses to load through an object that may be null. */
  readonly refusesNestedNull: boolean;
  /** Objects made by type name ("Microsoft.InternalService…"). */
  readonly service: (name: string) => MaybeHandle | undefined;
  /** Called with "Range.Values" for every member that was used. */
  readonly used: (member: string) => void;
  readonly unknown: (member: string) => void;
}

/** Stops the batch before the action with this index. */
export interface Interruption {
  readonly actionIndex: number;
  readonly code: string;
}

export function runBatch(
  world: EngineWorld,
  request: WireRequest,
  interruption?: Interruption,
): WireResponse {
  return new Batch(world, request).run(interruption);
}

class Batch {
  private readonly objects = new Map<number, MaybeHandle>();
  private readonly results: WireResult[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly world: EngineWorld,
    private readonly request: WireRequest,
  ) {}

  run(interruption: Interruption | undefined): WireResponse {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        if (interruption?.actionIndex === index) throw new HostError(interruption.code);
        this.results.push({ ActionId: action.Id, Value: this.perform(action) });
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return {
          Results: this.results,
          TraceIds: this.traces,
          Error: {
            Code: error.code,
            Message: error.message,
            Location: action.Name,
            ActionIndex: index,
            HttpStatusCode: error.status,
          },
        };
      }
    }
    return { Results: this.results, TraceIds: this.traces };
  }

  private perform(action: WireAction): Json {
    if (action.ActionType === ACTION_TYPE.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const target = this.resolve(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ACTION_TYPE.instantiate:
        return target === null ? null : this.identity(target);
      case ACTION_TYPE.query:
        return target === null ? null : this.query(target, action.QueryInfo?.Select ?? [], action.QueryInfo);
      case ACTION_TYPE.method:
        return this.method(target, action);
      case ACTION_TYPE.setProperty:
        return this.setProperty(target, action);
      default:
        return this.refuseUnknown(`action type ${action.ActionType}`);
    }
  }

  private method(target: MaybeHandle, action: WireAction): Json {
    if (target === null) {
      if (action.Name === '_KeepReference') return null;
      throw new HostError('ItemNotFound');
    }
    const result = this.call(target, action.Name, action.ArgumentInfo);
    if (result === undefined || result === null || isHandle(result)) return null;
    return result.value;
  }

  private setProperty(target: MaybeHandle, action: WireAction): Json {
    if (target === null) throw new HostError('ItemNotFound');
    const member = `${target.className}.${action.Name}`;
    const scalar = target.members.scalars[camel(action.Name)];
    if (!scalar?.set) return this.refuseUnknown(`${member}=`);
    this.gate(member, scalar.since);
    const [value] = this.arguments(action.ArgumentInfo);
    if (isHandle(value)) throw new HostError('InvalidArgument');
    scalar.set(value ?? null);
    return null;
  }

  private resolve(id: number): MaybeHandle {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `path ${id}`);
    const object = this.evaluate(path);
    this.objects.set(id, object);
    return object;
  }

  private evaluate(path: WirePath): MaybeHandle {
    switch (path.ObjectPathType) {
      case PATH_TYPE.global:
        return this.world.root;
      case PATH_TYPE.newObject: {
        const made = this.world.service(path.Name);
        return made === undefined ? this.refuseUnknown(path.Name) : made;
      }
      case PATH_TYPE.reference: {
        const kept = this.world.references.get(path.Name);
        if (!kept) throw new HostError('InvalidReference');
        return kept;
      }
      case PATH_TYPE.nullObject:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: WirePath): MaybeHandle {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) {
      if (path.Name.endsWith('OrNullObject')) return null;
      throw new HostError('ItemNotFound', `${path.Name} of a null object`);
    }
    if (path.ObjectPathType === PATH_TYPE.property) return this.navigate(parent, path.Name);
    const name = path.ObjectPathType === PATH_TYPE.indexer ? 'GetItem' : path.Name;
    const result = this.call(parent, name, path.ArgumentInfo);
    if (result === null || isHandle(result)) return result;
    return this.refuseUnknown(`${parent.className}.${name}() as an object`);
  }

  private navigate(parent: Handle, name: string): MaybeHandle {
    const member = `${parent.className}.${name}`;
    const navigation = parent.members.navigations?.[camel(name)];
    if (!navigation) return this.refuseUnknown(member);
    this.gate(member, undefined);
    return navigation();
  }

  private call(target: Handle, name: string, info: WireArguments | undefined) {
    const member = `${target.className}.${name}`;
    if (name === '_KeepReference') return this.keep(target);
    const method = target.members.methods?.[name];
    if (!method) return this.refuseUnknown(`${member}()`);
    this.gate(member, method.since);
    return method.call(this.arguments(info));
  }

  private keep(target: Handle): undefined {
    if (![...this.world.references.values()].includes(target)) {
      this.world.references.set(this.world.nextReference(), target);
    }
    return undefined;
  }

  private arguments(info: WireArguments | undefined): readonly Argument[] {
    const paths = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const path = paths[index];
      if (!path) return argument;
      const object = this.resolve(path);
      if (object === null) throw new HostError('ItemNotFound');
      return object;
    });
  }

  private identity(target: Handle): { readonly [key: string]: Json } {
    const reference = [...this.world.references].find(([, kept]) => kept === target)?.[0];
    return {
      ...(target.id === undefined ? {} : { Id: target.id, _Id: target.id }),
      ...(reference === undefined ? {} : { _ReferenceId: reference }),
    };
  }

  private query(
    target: Handle,
    select: readonly string[],
    window?: { readonly Top?: number; readonly Skip?: number },
  ): Json {
    if (target.members.items) {
      const skip = window?.Skip ?? 0;
      const items = target.members.items().slice(skip, window?.Top ? skip + window.Top : undefined);
      const own = select.filter((name) => target.members.scalars[camel(name)]);
      const rest = select.filter((name) => !own.includes(name));
      return {
        ...(own.length > 0 ? this.fields(target, own) : {}),
        _Items: items.map((item) => this.fields(item, rest)),
      };
    }
    return this.fields(target, select);
  }

  private fields(target: Handle, select: readonly string[]): { readonly [key: string]: Json } {
    const answer: { [key: string]: Json } = { ...this.identity(target) };
    const deeper = new Map<string, string[]>();
    const names = select.length === 0 || select.includes('*') ? Object.keys(target.members.scalars) : select;
    for (const entry of names) {
      const [first = '', ...rest] = entry.split('/');
      if (rest.length > 0) deeper.set(first, [...(deeper.get(first) ?? []), rest.join('/')]);
      else if (entry !== '*') Object.assign(answer, this.field(target, first, select));
    }
    for (const [name, entries] of deeper) {
      const child = this.navigate(target, pascal(name));
      if (this.world.refusesNestedNull && name.endsWith('OrNullObject')) {
        throw new HostError('InvalidOperation', `${name} in a load`);
      }
      answer[pascal(name)] = child === null ? null : this.query(child, entries);
    }
    return answer;
  }

  private field(target: Handle, name: string, select: readonly string[]): { readonly [key: string]: Json } {
    const member = `${target.className}.${pascal(name)}`;
    const scalar = target.members.scalars[camel(name)];
    if (scalar) {
      // "All scalars" leaves out what an older Excel does not have; a name that was asked for is refused.
      if (!select.includes(name) && (scalar.since ?? 0) > this.world.api) return {};
      this.gate(member, scalar.since);
      return { [pascal(name)]: scalar.get() };
    }
    const child = this.navigate(target, pascal(name));
    return { [pascal(name)]: child === null ? null : this.query(child, []) };
  }

  private gate(member: string, since: number | undefined): void {
    this.world.used(member);
    if (since !== undefined && since > this.world.api) throw new HostError('ApiNotFound', member);
  }

  private refuseUnknown(member: string): never {
    this.world.unknown(member);
    throw new HostError('ApiNotFound', member);
  }
}
