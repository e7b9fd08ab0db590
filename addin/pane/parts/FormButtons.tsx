import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface FormButtonsProps {
  /** The button that takes what is entered: “Accept”. */
  readonly confirm: string;
  readonly onCancel: () => void;
}

/** What ends a form: taking what is entered, or leaving it. */
export function FormButtons({ confirm, onCancel }: FormButtonsProps): ReactElement {
  return (
    <div className="row">
      <Button type="submit" appearance="primary" size="small">
        {confirm}
      </Button>
      <Button size="small" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
