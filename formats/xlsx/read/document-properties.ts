import { isBlank } from '../../../engine/values/blank.ts';
import type { DocumentProperties } from '../../../engine/workbook/workbook.ts';
import { PANELPACK_MARK } from '../panelpack-mark.ts';
import type { PackageParts } from './package-parts.ts';
import { walkPart } from './part-markup.ts';
import { targetOf, type Relationship } from './relationships.ts';

/** Reads title, subject, author, keywords and category; all null where the part is not there. */
export function readDocumentProperties(
  parts: PackageParts,
  relationships: readonly Relationship[],
): DocumentProperties {
  const texts = new Map<string, string>();
  const part = targetOf(relationships, 'core-properties');
  if (part !== null && parts.has(part)) {
    walkPart(parts, part, {
      close(element, text) {
        if (!isBlank(text)) texts.set(element, text.trim());
      },
    });
  }
  const read = (name: string): string | null => texts.get(name) ?? null;
  return {
    title: read('title'),
    subject: read('subject'),
    creator: read('creator'),
    keywords: read('keywords'),
    category: read('category'),
  };
}

/** Whether the custom properties hold Panelpack's mark. */
export function hasPanelpackMark(parts: PackageParts, relationships: readonly Relationship[]): boolean {
  const part = targetOf(relationships, 'custom-properties');
  let isMarked = false;
  if (part === null || !parts.has(part)) return isMarked;
  walkPart(parts, part, {
    open(element, { name }) {
      if (element === 'property' && name === PANELPACK_MARK) isMarked = true;
    },
  });
  return isMarked;
}
