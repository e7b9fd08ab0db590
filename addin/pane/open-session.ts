import { makeFilesHost, type FilesHost } from '../browser/files-host.ts';
import type { EngineRoom } from '../engine-room/engine-room.ts';
import { startWorker } from '../engine-room/start-worker.ts';
import { makeWorkerEngineRoom, type WorkerEngineRoom } from '../engine-room/worker-engine-room.ts';
import { pageClock } from '../session/clock.ts';
import { makePaneSession, type PaneSession } from '../session/pane-session.ts';

/** A session, and what the place it stands in brings. */
export interface OpenedSession {
  readonly session: PaneSession;
  /** The files page’s host; null in Excel. */
  readonly files: FilesHost | null;
  /** The theme that Excel has; null follows the person’s system. */
  readonly theme: Theme | null;
  /** Calls back when Excel changes its theme; gives the way to stop. */
  readonly onThemeChange: (onTheme: (theme: Theme | null) => void) => () => void;
}

export type Theme = 'light' | 'dark';

/** Finds out where the page stands, in Excel or outside it, and opens the session that fits. */
export async function openSession(): Promise<OpenedSession> {
  const room = makeWorkerEngineRoom(startWorker);
  return (await inExcel(room)) ?? overFiles(room);
}

/** Only a page that Microsoft’s script stands on can be in Excel; others need none of this. */
async function inExcel(room: EngineRoom): Promise<OpenedSession | null> {
  if (!('Office' in globalThis)) return null;
  const { openInExcel } = await import('./open-in-excel.ts');
  return openInExcel(room);
}

function overFiles(room: WorkerEngineRoom): OpenedSession {
  room.prepare();
  const files = makeFilesHost();
  const session = makePaneSession({ host: files, room, clock: pageClock });
  return { session, files, theme: null, onThemeChange: () => () => undefined };
}
