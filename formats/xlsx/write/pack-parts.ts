import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PartTexts } from './revise-parts.ts';

/** Every part’s zip entry carries this time, so that the same parts give the same bytes; local time, as zips are. */
const ENTRY_TIME = '1980-01-01T12:00:00';

export function unpackParts(bytes: Uint8Array): PartTexts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));
}

export function packParts(parts: PartTexts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of parts) entries[name] = strToU8(text);
  return zipSync(entries, { level: 6, mtime: ENTRY_TIME });
}
