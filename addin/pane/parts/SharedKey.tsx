import type { ReactElement } from 'react';

/** Why nothing can be decided on a record that a decision could not tell from another. */
export function SharedKey(): ReactElement {
  return (
    <p className="hint">
      Another row of this sheet has the same reference or title. Give each its own reference: then a rating or
      an extension can be put on record.
    </p>
  );
}
