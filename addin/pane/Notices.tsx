import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PageProps } from './page-props.ts';
import { Alert } from './parts/Alert.tsx';
import { focusHeading } from './parts/move-focus.ts';

/** What a person must know whichever page is open: what could not be done, and that the workbook is not as it was checked. */
export function Notices({ session, state: { check, notice } }: PageProps): ReactElement {
  const dismiss = (): void => {
    session.dismissNotice();
    focusHeading();
  };
  const checkAgain = (): void => {
    void session.check().then(focusHeading);
  };
  return (
    <>
      {notice?.kind === 'refused' ? (
        <Alert key={notice.message} message={notice.message}>
          <Button size="small" onClick={dismiss}>
            Close
          </Button>
        </Alert>
      ) : null}
      {check.kind === 'refused' ? (
        <Alert key={check.code} message={check.message}>
          <Button size="small" onClick={checkAgain}>
            Try again
          </Button>
        </Alert>
      ) : null}
      {check.kind === 'checked' && check.isStale ? (
        <div className="stale row">
          <span>The workbook was edited since it was checked.</span>
          <Button size="small" onClick={checkAgain}>
            Check workbook again
          </Button>
        </div>
      ) : null}
    </>
  );
}
