import { ribbonActions } from '../commands/ribbon-actions.ts';
import { makeFilesHost, type FilesHost } from '../browser/files-host.ts';
import { startWorker } from '../engine-room/start-worker.ts';
import { WorkerEngineRoom } from '../engine-room/worker-engine-room.ts';
import { associate, hasOffice, showPane } from '../host/ribbon.ts';
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
export function openSession(): Promise<OpenedSession> {
  const room = new WorkerEngineRoom(startWorker);
  return hasOffice() ? besideOffice(room) : Promise.resolve(overFiles(room));
}

/** The ribbon has its actions before anything else: Excel may open the page because a button was pressed. */
function besideOffice(room: WorkerEngineRoom): Promise<OpenedSession> {
  const opening = inExcelOrNot(room);
  associate(
    ribbonActions(
      opening.then(({ session }) => session),
      showPane,
    ),
  );
  return opening;
}

async function inExcelOrNot(room: WorkerEngineRoom): Promise<OpenedSession> {
  const { openInExcel } = await import('./open-in-excel.ts');
  return (await openInExcel(room)) ?? overFiles(room);
}

function overFiles(room: WorkerEngineRoom): OpenedSession {
  room.prepare();
  const files = makeFilesHost();
  const session = makePaneSession({ host: files, room, clock: pageClock });
  return { session, files, theme: null, onThemeChange: () => () => undefined };
}
