import { missing } from './host-error.ts';
import type { HostObject } from './host-object.ts';
import type { WireAction } from './wire.ts';

/** What is wanted of an object: names of its own, and what is wanted of the objects it has. */
interface Wanted {
  readonly everything: boolean;
  readonly names: readonly string[];
  readonly parts: ReadonlyMap<string, readonly string[]>;
}

/** Reads an object as the library's `load` asks: named properties, or every scalar. */
export function answerQuery(
  object: HostObject,
  query: WireAction['QueryInfo'],
): Readonly<Record<string, unknown>> {
  if (query?.Expand?.length) missing('load({ expand })');
  const paths = query?.Select ?? [];
  if (!object.isCollection) return readObject(object, paths);
  const skipped = object.items().slice(query?.Skip ?? 0);
  const items = query?.Top === undefined || query.Top === null ? skipped : skipped.slice(0, query.Top);
  return readItems(object, items, paths);
}

function readItems(
  object: HostObject,
  items: readonly HostObject[],
  paths: readonly string[],
): Readonly<Record<string, unknown>> {
  const own = paths.filter((path) => isOwn(object, path));
  const wanted = paths.filter((path) => !isOwn(object, path)).map((path) => path.replace(/^items\//iu, ''));
  const isJustOwn = own.length > 0 && wanted.length === 0;
  const _Items = isJustOwn ? undefined : items.map((item) => readObject(item, wanted));
  return { ...(own.length > 0 ? readObject(object, own, true) : {}), ...(_Items && { _Items }) };
}

/** A scalar of the collection itself ("count"), and not of its members. */
function isOwn(object: HostObject, path: string): boolean {
  return object.scalars().some((name) => name.toLowerCase() === path.toLowerCase());
}

function readObject(
  object: HostObject,
  paths: readonly string[],
  isOwnOfCollection = false,
): Readonly<Record<string, unknown>> {
  if (object.isCollection && !isOwnOfCollection) return readNested(object, paths);
  const wanted = sortOut(paths);
  const read: Record<string, unknown> = { ...object.identity() };
  for (const name of wanted.everything ? object.scalars() : wanted.names) readInto(read, object, name, []);
  for (const [name, rest] of wanted.parts) readInto(read, object, name, rest);
  return read;
}

function readNested(object: HostObject, paths: readonly string[]): Readonly<Record<string, unknown>> {
  return { ...object.identity(), ...readItems(object, object.items(), paths) };
}

function readInto(
  read: Record<string, unknown>,
  object: HostObject,
  asked: string,
  rest: readonly string[],
): void {
  const reading = object.read(asked);
  if (reading.is === 'value') read[reading.name] = reading.value;
  else read[reading.name] = reading.object ? readObject(reading.object, rest) : { _IsNull: true };
}

function sortOut(paths: readonly string[]): Wanted {
  const names: string[] = [];
  const parts = new Map<string, string[]>();
  for (const path of paths.filter((one) => one !== '*')) {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) names.push(first);
    else parts.set(first, [...(parts.get(first) ?? []), rest.join('/')]);
  }
  return { everything: paths.length === 0 || paths.includes('*'), names, parts };
}
