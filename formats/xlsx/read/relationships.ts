import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';

/** One relationship of a part to another part or to something outside. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address, the same in strict and transitional files: "worksheet". */
  readonly kind: string;
  /** The part's name in the package; for something outside, its address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** A part's relationships; none where it has no relationship part. */
export function readRelationships(parts: PackageParts, source: string): Relationship[] {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const found: Relationship[] = [];
  if (!parts.has(name)) return found;
  walkPart(parts, name, {
    open(element, { Id, Type, Target, TargetMode }) {
      if (element !== 'Relationship' || Target === undefined) return;
      const isExternal = TargetMode === 'External';
      const kind = Type?.slice(Type.lastIndexOf('/') + 1) ?? '';
      found.push({
        id: Id ?? '',
        kind,
        target: isExternal ? Target : resolve(parts, folder, Target),
        isExternal,
      });
    },
  });
  return found;
}

/** The parts that relationships of a kind lead to, each once. */
export function targetsOf(relationships: readonly Relationship[], kind: string): string[] {
  const found = relationships.filter((one) => one.kind === kind && !one.isExternal);
  return [...new Set(found.map(({ target }) => target))];
}

/** The target of the first relationship of a kind, null where there is none. */
export function targetOf(relationships: readonly Relationship[], kind: string): string | null {
  return relationships.find((one) => one.kind === kind && !one.isExternal)?.target ?? null;
}

/** Targets are relative to their source's folder, or absolute; some writers escape characters, some do not. */
function resolve(parts: PackageParts, folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const plain = normalise(path.startsWith('/') ? path : folder + path);
  if (parts.has(plain)) return plain;
  const unescaped = unescapeAddress(plain);
  return parts.has(unescaped) ? unescaped : plain;
}

function normalise(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** Undoes "%20" and its like; text that is not escaped rightly stays as it is. */
export function unescapeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
