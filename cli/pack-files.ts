import { packName } from '../engine/appendices/pack-name.ts';
import type { Pack } from '../engine/appendices/pack.ts';
import { renderSnapshot } from '../engine/render/snapshot-json.ts';
import type { Snapshot } from '../engine/snapshot/snapshot.ts';
import type { AppendixFormat } from './appendix-formats.ts';
import { renderPack } from './render-pack.ts';
import type { FileToWrite } from './write-files.ts';

const ENDINGS: Readonly<Record<AppendixFormat, string>> = {
  text: 'txt',
  json: 'json',
  md: 'md',
  html: 'html',
  xlsx: 'xlsx',
};
const WIDTH = 100;

/**
 * The files of a pack, dated by the data and not by the clock; last, unless it is the public edition, the snapshot for
 * the next panel: a key in it may hold a name, and what lies beside a published file is soon published too.
 */
export async function packFiles(
  pack: Pack,
  formats: readonly AppendixFormat[],
  snapshot: Snapshot,
): Promise<FileToWrite[]> {
  const name = packName(pack);
  const files: FileToWrite[] = [];
  for (const format of formats)
    files.push({ name: `${name}.${ENDINGS[format]}`, content: await renderPack(pack, format, WIDTH) });
  if (pack.edition === 'public') return files;
  return [...files, { name: `panel-pack-${pack.asAt}.snapshot.json`, content: renderSnapshot(snapshot) }];
}
