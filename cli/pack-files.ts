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

/** The files of a pack, and last the snapshot for the next panel: dated by the data, not by the clock. */
export async function packFiles(
  pack: Pack,
  formats: readonly AppendixFormat[],
  snapshot: Snapshot,
): Promise<FileToWrite[]> {
  const name = packName(pack);
  const files: FileToWrite[] = [];
  for (const format of formats)
    files.push({ name: `${name}.${ENDINGS[format]}`, content: await renderPack(pack, format, WIDTH) });
  return [...files, { name: `panel-pack-${pack.asAt}.snapshot.json`, content: renderSnapshot(snapshot) }];
}
