import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';

const PART = '[Content_Types].xml';

/** What every part says it is: by its own name, else by its extension. */
export interface ContentTypes {
  readonly byName: ReadonlyMap<string, string>;
  readonly byExtension: ReadonlyMap<string, string>;
}

/** Reads the package's list of content types; empty where it has none. */
export function readContentTypes(parts: PackageParts): ContentTypes {
  const byName = new Map<string, string>();
  const byExtension = new Map<string, string>();
  if (!parts.has(PART)) return { byName, byExtension };
  walkPart(parts, PART, {
    open(element, { PartName, Extension, ContentType }) {
      if (element === 'Override') byName.set((PartName ?? '').replace(/^\//, ''), ContentType ?? '');
      if (element === 'Default') byExtension.set((Extension ?? '').toLowerCase(), ContentType ?? '');
    },
  });
  return { byName, byExtension };
}

/** A part's content type, "" where none is given. */
export function contentTypeOf(types: ContentTypes, name: string): string {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return types.byName.get(name) ?? types.byExtension.get(extension) ?? '';
}
