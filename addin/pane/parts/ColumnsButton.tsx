import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneSession } from '../../session/pane-session.ts';

/** The way on where nothing was read: a person says where the tracker is. */
export function ColumnsButton({ session }: { readonly session: PaneSession }): ReactElement {
  return (
    <Button
      onClick={() => {
        session.goTo('columns');
      }}
    >
      Which column is which
    </Button>
  );
}
