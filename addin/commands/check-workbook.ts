import type { PaneSession } from '../session/pane-session.ts';

/** What a ribbon button works with: the session that the pane shows, and the way to bring the pane forward. */
export interface RibbonParts<Used extends keyof PaneSession> {
  readonly session: Pick<PaneSession, Used>;
  readonly showPane: () => Promise<void>;
}

/** Check workbook: the pane opens on its first screen and shows the check run, its verdict, or why there is none. */
export async function checkWorkbook({ session, showPane }: RibbonParts<'check' | 'goTo'>): Promise<void> {
  await showPane();
  session.goTo('start');
  await session.check();
}
