import { KEPT_NAMESPACE, LONGEST_KEPT } from '../../../engine/kept/kept-namespace.ts';
import { rootNamespace } from '../../../engine/kept/root-text.ts';
import type { PackageParts } from './package-parts.ts';
import { asUtf8 } from './part-encoding.ts';
import { targetsOf, type Relationship } from './relationships.ts';

/** Office programs keep a handful of custom XML parts; more are not looked through. */
const MOST_PARTS = 50;
/** A part in UTF-16 takes two bytes a character. */
const LARGEST_PART = 2 * LONGEST_KEPT;

/** The text of the part that Panelpack keeps in a workbook; null where there is none. Other people's parts never refuse a file. */
export function readKeptPart(parts: PackageParts, relationships: readonly Relationship[]): string | null {
  const found = targetsOf(relationships, 'customXml').slice(0, MOST_PARTS);
  const texts = found
    .filter((part) => parts.has(part) && parts.sizeOf(part) <= LARGEST_PART)
    .map((part) => textOf(parts, part));
  // Workbooks that were put together bring a part each: the newest stands last.
  return texts.findLast((xml) => xml !== null && rootNamespace(xml) === KEPT_NAMESPACE) ?? null;
}

function textOf(parts: PackageParts, part: string): string | null {
  try {
    return new TextDecoder().decode(asUtf8(parts.read(part), part));
  } catch {
    return null;
  }
}
