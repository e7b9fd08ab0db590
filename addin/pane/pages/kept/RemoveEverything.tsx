import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { focusHeading } from '../../parts/move-focus.ts';
import { Opens } from '../../parts/Opens.tsx';

interface RemoveEverythingProps {
  readonly session: PaneSession;
}

/** Removes all that is kept, after a second word. */
export function RemoveEverything({ session }: RemoveEverythingProps): ReactElement {
  return (
    <Opens title="Remove everything">
      {(close) => (
        <div className="confirm" role="group" aria-label="Remove everything">
          <p>{session.isInExcel ? GOES_IN_EXCEL : GOES_OUTSIDE}</p>
          <div className="row">
            <Button
              appearance="primary"
              onClick={() => {
                close();
                void session.forget().then(focusHeading);
              }}
            >
              Yes, remove everything
            </Button>
            <Button autoFocus onClick={close}>
              Keep it
            </Button>
          </div>
        </div>
      )}
    </Opens>
  );
}

const GOES_IN_EXCEL =
  'Everything above goes from this workbook, and highlights with it; decisions cannot be brought back. Cells that you changed and sheets that Panelpack made stay as they are. Save the workbook afterwards.';
const GOES_OUTSIDE = 'Everything above is forgotten. The files you chose stay as they are.';
