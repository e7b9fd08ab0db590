import { makeFilesHost, type FilesHost } from '../browser/files-host.ts';
import { startWorker } from '../engine-room/start-worker.ts';
import { makeWorkerEngineRoom } from '../engine-room/worker-engine-room.ts';
import { pageClock } from '../session/clock.ts';
import { makePaneSession, type PaneSession } from '../session/pane-session.ts';

/** A session, and the files page’s host where the pane stands outside Excel. */
export interface OpenedSession {
  readonly session: PaneSession;
  readonly files: FilesHost | null;
}

/** Finds out where the page stands, in Excel or outside it, and opens the session that fits. */
export function openSession(): Promise<OpenedSession> {
  const room = makeWorkerEngineRoom(startWorker);
  room.prepare();
  const files = makeFilesHost();
  const session = makePaneSession({ host: files, room, clock: pageClock });
  return Promise.resolve({ session, files });
}
