import { missing, refuse } from './host-error.ts';

/** One scalar of a kind: how it is read, and how it is set where it can be. */
export interface Property<T> {
  readonly get: (it: T) => unknown;
  readonly set?: (it: T, value: unknown) => void;
}

/** What a method is given: plain values, or objects that the caller has. */
export interface Arguments {
  readonly values: readonly unknown[];
  readonly objects: readonly (HostObject | null)[];
}

/** A kind of object that this host answers for, by the names on the wire ("Values", "GetRange"). */
export interface KindMembers<T> {
  /** What the library needs to find the object again: its id. */
  readonly identity?: (it: T) => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Refuses parts and methods that this one of its kind does not have. */
  readonly guard?: (it: T, name: string) => void;
  /** Objects that belong to it; null for one that is not there. */
  readonly parts?: Readonly<Record<string, (it: T) => HostObject | null>>;
  /** An object, null for a null object, or plain JSON. */
  readonly methods?: Readonly<Record<string, (it: T, args: Arguments) => unknown>>;
  /** The members of a collection, in order. */
  readonly items?: (it: T) => readonly HostObject[];
  /** One member by its key; refuses where there is none. */
  readonly item?: (it: T, key: unknown) => HostObject;
}

/** A kind, with its members found in any case. */
export interface Kind<T> {
  readonly name: string;
  readonly members: KindMembers<T>;
  readonly spelling: ReadonlyMap<string, string>;
}

/** Every kind made so far, so that a test can hold them against the fidelity table. */
export const KINDS = new Map<string, readonly string[]>();

/** Describes a kind once. */
export function defineKind<T>(name: string, members: KindMembers<T>): Kind<T> {
  const names = [members.properties, members.parts, members.methods].flatMap((group) =>
    Object.keys(group ?? {}),
  );
  KINDS.set(name, members.items || members.item ? [...names, 'Items'] : names);
  return { name, members, spelling: new Map(names.map((one) => [one.toLowerCase(), one])) };
}

/** What a name on an object leads to. */
export type Reading =
  | { readonly is: 'value'; readonly name: string; readonly value: unknown }
  | { readonly is: 'object'; readonly name: string; readonly object: HostObject | null };

/** An object of the workbook as the genuine library meets it. */
export interface HostObject {
  readonly kind: string;
  /** What it stands for: how one object is given to another's method. */
  readonly target: unknown;
  readonly isCollection: boolean;
  identity(): Readonly<Record<string, unknown>>;
  scalars(): readonly string[];
  read(name: string): Reading;
  set(name: string, value: unknown): void;
  call(name: string, args: Arguments): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject;
}

class BoundObject<T> implements HostObject {
  readonly kind: string;
  readonly target: T;
  readonly isCollection: boolean;
  private readonly of: Kind<T>;

  constructor(of: Kind<T>, target: T) {
    this.of = of;
    this.kind = of.name;
    this.target = target;
    this.isCollection = of.members.items !== undefined;
  }

  identity(): Readonly<Record<string, unknown>> {
    return this.of.members.identity?.(this.target) ?? {};
  }

  scalars(): readonly string[] {
    return Object.keys(this.of.members.properties ?? {});
  }

  read(asked: string): Reading {
    const name = this.spell(asked);
    const property = this.of.members.properties?.[name];
    if (property) return { is: 'value', name, value: property.get(this.target) };
    const part = this.of.members.parts?.[name];
    if (part) this.of.members.guard?.(this.target, name);
    if (part) return { is: 'object', name, object: part(this.target) };
    return missing(`${this.kind}.${name}`);
  }

  set(asked: string, value: unknown): void {
    const name = this.spell(asked);
    const set = this.of.members.properties?.[name]?.set ?? missing(`${this.kind}.${name} =`);
    set(this.target, value);
  }

  call(asked: string, args: Arguments): unknown {
    const name = this.spell(asked);
    const method = this.of.members.methods?.[name] ?? missing(`${this.kind}.${name}()`);
    this.of.members.guard?.(this.target, name);
    return method(this.target, args);
  }

  items(): readonly HostObject[] {
    return this.of.members.items?.(this.target) ?? missing(`${this.kind}.items`);
  }

  item(key: unknown): HostObject {
    return this.of.members.item?.(this.target, key) ?? missing(`${this.kind}.getItem()`);
  }

  private spell(asked: string): string {
    return this.of.spelling.get(asked.toLowerCase()) ?? asked;
  }
}

/** An object of a kind. */
export function hostObject<T>(kind: Kind<T>, target: T): HostObject {
  return new BoundObject(kind, target);
}

/** True for an object that this host made. */
export function isHostObject(value: unknown): value is HostObject {
  return value instanceof BoundObject;
}

/** The object that a collection's `find` gave; refuses with ItemNotFound where there is none. */
export function found<T>(kind: Kind<T>, target: T | undefined, member: string): HostObject {
  return target === undefined ? refuse('ItemNotFound', member) : hostObject(kind, target);
}

/** The object, or a null object where there is none. */
export function foundOrNull<T>(kind: Kind<T>, target: T | null | undefined): HostObject | null {
  return target === undefined || target === null ? null : hostObject(kind, target);
}
