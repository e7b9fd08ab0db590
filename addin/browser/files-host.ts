import type { TrackerHost } from '../tracker-host.ts';
import type { TrackerSource } from '../tracker-source.ts';
import { saveFile } from './save-file.ts';

/** A page outside Excel: it is given files, reads them here, and sends them nowhere. */
export interface FilesHost extends TrackerHost {
  /** The files to check from now on, in the place of those chosen before. */
  readonly choose: (files: readonly File[]) => void;
}

export function makeFilesHost(): FilesHost {
  let chosen: readonly File[] = [];
  return {
    openWorkbook: null,
    saveFile,
    choose: (files) => {
      chosen = files;
    },
    readSources: async ({ signal, onStep }) => {
      const sources: TrackerSource[] = [];
      for (const [place, file] of chosen.entries()) {
        onStep({ stage: 'fetching', done: place, of: chosen.length });
        sources.push({ kind: 'bytes', file: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
        signal.throwIfAborted();
      }
      return sources;
    },
  };
}
