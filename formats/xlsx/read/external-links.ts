import { fileName } from '../../../engine/values/file-name.ts';
import type { PackageParts } from './package-parts.ts';
import { readRelationships, targetsOf, unescapeAddress, type Relationship } from './relationships.ts';

/** File names of the other workbooks that formulas point at, without their folders. */
export function readExternalLinks(parts: PackageParts, relationships: readonly Relationship[]): string[] {
  const links = targetsOf(relationships, 'externalLink');
  const outside = links.flatMap((link) => readRelationships(parts, link)).filter((one) => one.isExternal);
  return [...new Set(outside.map(({ target }) => fileName(unescapeAddress(target))))];
}
