import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { focusHeading } from './move-focus.ts';

interface CancelButtonProps {
  readonly size?: 'small' | 'medium';
  readonly onCancel: () => void;
}

/** Calls a piece of work off; the button goes with it, and the keyboard to the page’s heading. */
export function CancelButton({ size = 'medium', onCancel }: CancelButtonProps): ReactElement {
  return (
    <Button
      size={size}
      onClick={() => {
        onCancel();
        focusHeading();
      }}
    >
      Cancel
    </Button>
  );
}
