import { answerQuery } from './answer-query.ts';
import type { Faults } from './faults.ts';
import { HostError, missing, refuse } from './host-error.ts';
import { isHostObject, type Arguments, type HostObject } from './host-object.ts';
import type { WireAction, WirePath, WireRequest, WireResult } from './wire.ts';

/** What a batch of actions works on. */
export interface BatchSurroundings {
  readonly root: HostObject;
  /** Objects that the library asked to keep, by the reference it was given. */
  readonly kept: Map<string, HostObject>;
  readonly faults: Faults;
  /** Registers and ends event handlers; true where the name was one of these. */
  readonly register: (object: HostObject, name: string) => boolean;
}

/** How far a batch came: results in order, and what stopped it. */
export interface BatchOutcome {
  readonly results: readonly WireResult[];
  readonly failure: { readonly error: HostError; readonly at: number } | null;
}

/** Runs actions in order; the first that fails drops those after it, and those before it stay done. */
export function runBatch(request: WireRequest, surroundings: BatchSurroundings): BatchOutcome {
  const batch = new Batch(request, surroundings);
  const results: WireResult[] = [];
  for (const [at, action] of request.message.body.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: batch.run(action) });
    } catch (error) {
      if (error instanceof HostError) return { results, failure: { error, at } };
      throw error;
    }
  }
  return { results, failure: null };
}

const REFERENCE = '_KeepReference';

class Batch {
  private readonly paths: Readonly<Record<string, WirePath>>;
  private readonly surroundings: BatchSurroundings;
  private readonly toKeep: ReadonlySet<number>;
  private readonly reached = new Map<number, HostObject | null>();
  private readonly references = new Map<number, string>();

  constructor(request: WireRequest, surroundings: BatchSurroundings) {
    this.paths = request.message.body.ObjectPaths;
    this.surroundings = surroundings;
    const keeping = request.message.body.Actions.filter((action) => action.Name === REFERENCE);
    this.toKeep = new Set(keeping.map((action) => action.ObjectPathId));
  }

  run(action: WireAction): unknown {
    switch (action.ActionType) {
      case 1:
        return this.instantiate(action);
      case 2:
        return this.query(action);
      case 3:
        return this.callMethod(action);
      case 4:
        return this.setProperty(action);
      case 5:
        return null;
      default:
        return missing(`action type ${action.ActionType} (${action.Name})`);
    }
  }

  private instantiate(action: WireAction): unknown {
    const object = this.reach(action.ObjectPathId);
    if (!object) return null;
    if (!this.toKeep.has(action.ObjectPathId)) return object.identity();
    return { ...object.identity(), _ReferenceId: this.keep(action.ObjectPathId, object) };
  }

  private keep(pathId: number, object: HostObject): string {
    const known = this.references.get(pathId);
    if (known) return known;
    const reference = `ref-${this.surroundings.kept.size + 1}`;
    this.surroundings.kept.set(reference, object);
    this.references.set(pathId, reference);
    return reference;
  }

  private query(action: WireAction): unknown {
    const object = this.reach(action.ObjectPathId);
    if (!object) return null;
    const reference = this.references.get(action.ObjectPathId);
    const answer = answerQuery(object, action.QueryInfo);
    return reference ? { ...answer, _ReferenceId: reference } : answer;
  }

  private callMethod(action: WireAction): unknown {
    const { Name: name } = action;
    if (name === REFERENCE || name === '_RemoveReference') return null;
    const object = this.reach(action.ObjectPathId) ?? refuse('NullObject', `${name}() on a null object`);
    if (this.surroundings.register(object, name)) return null;
    return this.plain(this.call(object, name, this.argumentsOf(action)), `${object.kind}.${name}`);
  }

  private plain(value: unknown, member: string): unknown {
    return isHostObject(value) ? missing(`${member}() as a value`) : (value ?? null);
  }

  private setProperty(action: WireAction): null {
    const object =
      this.reach(action.ObjectPathId) ?? refuse('NullObject', `${action.Name} = on a null object`);
    this.refuseIfTold(`${object.kind}.${action.Name}`);
    object.set(action.Name, action.ArgumentInfo?.Arguments?.[0]);
    return null;
  }

  private call(object: HostObject, name: string, args: Arguments): unknown {
    this.refuseIfTold(`${object.kind}.${name}`);
    return object.call(name, args);
  }

  private refuseIfTold(member: string): void {
    const code = this.surroundings.faults.refusalOf(member);
    if (code) throw new HostError(code, member);
  }

  /** The object a path leads to, made once a batch: a path may add a sheet. Null for a null object. */
  private reach(pathId: number): HostObject | null {
    const known = this.reached.get(pathId);
    if (known !== undefined) return known;
    const path = this.paths[pathId] ?? missing(`object path ${pathId}`);
    const object = this.follow(path);
    this.reached.set(pathId, object);
    return object;
  }

  private follow(path: WirePath): HostObject | null {
    switch (path.ObjectPathType) {
      case 1:
        return this.surroundings.root;
      case 2:
        return missing(`new ${path.Name}`);
      case 6:
        return this.surroundings.kept.get(path.Name) ?? refuse('ItemNotFound', path.Name);
      case 7:
        return null;
      default:
        return this.step(path);
    }
  }

  private step(path: WirePath): HostObject | null {
    const parent = path.ParentObjectPathId === undefined ? null : this.reach(path.ParentObjectPathId);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case 3:
        return this.made(this.call(parent, path.Name, this.argumentsOf(path)), `${parent.kind}.${path.Name}`);
      case 4:
        return this.part(parent, path.Name);
      case 5:
        return parent.item(path.ArgumentInfo?.Arguments?.[0]);
      default:
        return missing(`object path type ${path.ObjectPathType}`);
    }
  }

  private made(value: unknown, member: string): HostObject | null {
    return value === null || isHostObject(value) ? value : missing(`${member}() as an object`);
  }

  private part(parent: HostObject, name: string): HostObject | null {
    this.refuseIfTold(`${parent.kind}.${name}`);
    const reading = parent.read(name);
    return reading.is === 'object' ? reading.object : missing(`${parent.kind}.${name} as an object`);
  }

  private argumentsOf(from: WirePath | WireAction): Arguments {
    const values = from.ArgumentInfo?.Arguments ?? [];
    const ids = from.ArgumentInfo?.ReferencedObjectPathIds ?? [];
    return { values, objects: values.map((_, at) => (ids[at] ? this.reach(ids[at]) : null)) };
  }
}
