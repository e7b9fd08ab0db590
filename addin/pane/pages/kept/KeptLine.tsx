import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { focusHeading } from '../../parts/move-focus.ts';
import type { KeptEntry } from '../kept-groups.ts';

interface KeptLineProps {
  readonly entry: KeptEntry;
  readonly session: PaneSession;
}

/** One thing that is kept, with who decided it, and the way to remove it. */
export function KeptLine({ entry: { what, details, without }, session }: KeptLineProps): ReactElement {
  return (
    <li>
      <p>{what}</p>
      {details.map((detail) => (
        <p key={detail} className="hint">
          {detail}
        </p>
      ))}
      <Button
        size="small"
        aria-label={`Remove: ${what}`}
        onClick={() => void session.remember(without, `Removed: ${what}.`).then(focusHeading)}
      >
        Remove
      </Button>
    </li>
  );
}
