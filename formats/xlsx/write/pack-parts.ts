import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import type { PartTexts } from './revise-parts.ts';

/** Every part’s zip entry carries this time, so that the same parts give the same bytes; local time, as zips are. */
const ENTRY_TIME = '1980-01-01T12:00:00';

/** The parts of a package; the folders that ExcelJS’s zip lists beside them are no parts. */
export function unpackParts(bytes: Uint8Array): PartTexts {
  const files = unzipSync(bytes, { filter: ({ name }) => !name.endsWith('/') });
  return new Map(Object.entries(files).map(([name, content]) => [name, strFromU8(content)]));
}

/** The zip of a package’s parts. */
export function packParts(parts: PartTexts): Uint8Array {
  const entries: Zippable = {};
  for (const [name, text] of parts) entries[name] = strToU8(text);
  return zipSync(entries, { level: 6, mtime: ENTRY_TIME });
}
