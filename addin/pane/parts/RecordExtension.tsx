import type { ReactElement } from 'react';
import { ExtensionForm, type ExtensionDecided } from './ExtensionForm.tsx';
import { Opens } from './Opens.tsx';

interface RecordExtensionProps extends ExtensionDecided {
  /** Id of what names the record on the page, for a screen reader. */
  readonly describedBy?: string;
}

/** The way to put on record that a later deadline was agreed. */
export function RecordExtension({ describedBy, ...decided }: RecordExtensionProps): ReactElement {
  return (
    <Opens title="Record an extension…" describedBy={describedBy}>
      {(close) => <ExtensionForm {...decided} onClose={close} />}
    </Opens>
  );
}
