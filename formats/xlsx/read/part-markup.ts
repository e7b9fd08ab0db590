import type { PackageParts } from './package-parts.ts';
import { asUtf8 } from './part-encoding.ts';
import { walkXml, type XmlVisitor } from './xml-walk.ts';

/** Reads one part with the full XML parser: for every part but sheets' cells and shared strings. */
export function walkPart(parts: PackageParts, name: string, visitor: XmlVisitor): void {
  const bytes = asUtf8(parts.read(name), name);
  parts.spendMarkup(bytes.length, name);
  walkXml([new TextDecoder().decode(bytes)], name, visitor);
}
