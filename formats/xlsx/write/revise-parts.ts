import { reviseRelationships, reviseSheet, reviseStyles, reviseTable } from './revise-markup.ts';
import { coreProperties, customProperties, withMarkRelationship, withMarkType } from './document-parts.ts';
import type { Pack } from '../../../engine/appendices/pack.ts';
import { mannerOf } from './manner.ts';

/** The parts of a package as text, by name. */
export type PartTexts = ReadonlyMap<string, string>;

/** ExcelJS’s parts, put right where it cannot write what is wanted. */
export function reviseParts(parts: PartTexts, pack: Pack): Map<string, string> {
  const revised = new Map<string, string>();
  for (const [name, text] of parts) {
    const part = revisePart(name, text, pack);
    if (part !== null) revised.set(name, part);
  }
  return revised.set('docProps/custom.xml', customProperties());
}

function revisePart(name: string, text: string, pack: Pack): string | null {
  if (name === '[Content_Types].xml') return withMarkType(text);
  if (name === '_rels/.rels') return withMarkRelationship(text);
  if (name === 'docProps/core.xml') return coreProperties(pack);
  if (name === 'xl/styles.xml') return reviseStyles(text);
  if (name.startsWith('xl/worksheets/_rels/')) return reviseRelationships(text);
  if (name.startsWith('xl/worksheets/')) return reviseSheet(text);
  if (name.startsWith('xl/tables/')) return reviseTable(text, mannerOf(pack).hasFilters);
  return text;
}
