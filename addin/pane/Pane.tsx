import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { Suspense, useEffect, useState, type ReactElement } from 'react';
import { lastChecked } from '../session/pane-state.ts';
import { Navigation } from './Navigation.tsx';
import { Notices } from './Notices.tsx';
import type { OpenedSession } from './open-session.ts';
import { OpenPage } from './OpenPage.tsx';
import { PageBoundary } from './PageBoundary.tsx';
import { StatusLine } from './StatusLine.tsx';
import { useDroppedFiles } from './use-dropped-files.ts';
import { usePaneState } from './use-pane-state.ts';
import { usePrefersDark } from './use-prefers-dark.ts';

/** The whole pane: where one can go, the page that is open, and a line that says what was done. */
export function Pane({ session, files, theme: themeAtFirst, onThemeChange }: OpenedSession): ReactElement {
  const state = usePaneState(session);
  const [theme, setTheme] = useState(themeAtFirst);
  useEffect(() => onThemeChange(setTheme), [onThemeChange]);
  const prefersDark = usePrefersDark();
  const isDark = theme === null ? prefersDark : theme === 'dark';
  const choose =
    files === null
      ? null
      : (chosen: readonly File[]): void => {
          files.choose(chosen);
          session.goTo('start');
          void session.check();
        };
  useDroppedFiles(choose);
  const props = { session, state, checked: lastChecked(state) };
  return (
    <FluentProvider
      theme={isDark ? webDarkTheme : webLightTheme}
      className={isDark ? 'frame frame-dark' : 'frame'}
    >
      <header className="frame-top">
        {session.isInExcel ? null : <p className="brand">Panelpack</p>}
        <Navigation session={session} page={state.page} />
      </header>
      <main className="frame-page">
        <Notices {...props} />
        <PageBoundary key={state.page}>
          <Suspense fallback={<p className="quiet">Opening the page…</p>}>
            <OpenPage {...props} choose={choose} />
          </Suspense>
        </PageBoundary>
      </main>
      <StatusLine session={session} state={state} />
    </FluentProvider>
  );
}
