import { strFromU8, unzipSync } from 'fflate';
import type { HostXmlPart } from './host-book.ts';

const ITEM = /^customXml\/item(\d+)\.xml$/u;

/** The custom XML parts of a file, with the ids that their property parts give them. */
export function readXmlParts(bytes: Uint8Array): HostXmlPart[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => name.startsWith('customXml/') });
  return Object.entries(parts).flatMap(([name, content]) => {
    const number = ITEM.exec(name)?.[1];
    return number === undefined ? [] : [{ id: idOf(parts, number), xml: strFromU8(content) }];
  });
}

function idOf(parts: Readonly<Record<string, Uint8Array>>, number: string): string {
  const properties = parts[`customXml/itemProps${number}.xml`];
  const id = properties && /itemID="([^"]+)"/u.exec(strFromU8(properties))?.[1];
  return id ?? `{item-${number}}`;
}
