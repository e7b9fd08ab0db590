import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { lastChecked } from '../session/pane-state.ts';
import type { OpenedSession } from './open-session.ts';
import { usePaneState } from './use-pane-state.ts';

/** The whole pane. */
export function Pane({ session, files }: OpenedSession): ReactElement {
  const state = usePaneState(session);
  const checked = lastChecked(state);
  return (
    <FluentProvider theme={webLightTheme}>
      {files === null ? null : (
        <label>
          Choose workbooks
          <input
            type="file"
            multiple
            accept=".xlsx,.xlsm"
            onChange={({ target }) => {
              files.choose([...(target.files ?? [])]);
              void session.check();
            }}
          />
        </label>
      )}
      <Button appearance="primary" onClick={() => void session.check()}>
        Check workbook
      </Button>
      {checked === null ? null : <p>{String(checked.report.totals.records)} rows read</p>}
    </FluentProvider>
  );
}
