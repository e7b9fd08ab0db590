import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** How many rows a page shows at all. */
export const MOST_ROWS = 500;

interface MoreRowsProps {
  readonly of: number;
  readonly shown: number;
  /** Null where no more can be shown. */
  readonly onShow: (() => void) | null;
}

/** The way to the rows that are not shown, or how many there are; nothing where all are. */
export function MoreRows({ of, shown, onShow }: MoreRowsProps): ReactElement | null {
  if (shown === of) return null;
  if (onShow === null)
    return (
      <p className="hint">{`The first ${String(shown)} of ${String(of)} rows; the Excel file has them all.`}</p>
    );
  return (
    <Button size="small" onClick={onShow}>
      {of > MOST_ROWS ? `Show ${String(MOST_ROWS)} of ${String(of)} rows` : `Show all ${String(of)} rows`}
    </Button>
  );
}
