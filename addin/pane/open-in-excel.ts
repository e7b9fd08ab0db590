import type { EngineRoom } from '../engine-room/engine-room.ts';
import { makeExcelHost, whenOfficeIsReady } from '../host/in-excel.ts';
import { storedPreferences } from '../host/preferences.ts';
import { onThemeChange, themeOf } from '../host/theme.ts';
import { pageClock } from '../session/clock.ts';
import { makePaneSession } from '../session/pane-session.ts';
import type { OpenedSession } from './open-session.ts';

/** Opens a session over the workbook that Excel has open; null where the page stands outside Excel. */
export async function openInExcel(room: EngineRoom): Promise<OpenedSession | null> {
  if (!(await whenOfficeIsReady())) return null;
  const session = makePaneSession({
    host: makeExcelHost(),
    room,
    clock: pageClock,
    preferences: storedPreferences,
  });
  await session.start();
  return { session, files: null, theme: themeOf(), onThemeChange };
}
