import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ChooseWorkbooks } from './ChooseWorkbooks.tsx';

interface FirstStepsProps {
  readonly session: PaneSession;
  readonly choose: ((files: readonly File[]) => void) | null;
}

/** Before any check: what Panelpack does, and the one thing to press. */
export function FirstSteps({ session, choose }: FirstStepsProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const check = (): void => {
    if (choose === null) void session.check();
    else field.current?.click();
  };
  return (
    <>
      <PageHeading takesFocus={false}>Is this tracker ready for the panel?</PageHeading>
      <p>
        Panelpack reads the tracker as it is, says what is missing, unclear or overdue, and makes the
        appendices of the panel paper.
      </p>
      {choose === null ? null : <ChooseWorkbooks ref={field} choose={choose} />}
      <Button appearance="primary" size="large" className="wide" onClick={check}>
        Check workbook
      </Button>
      <p className="quiet">
        {choose === null
          ? 'Nothing in the workbook is changed by a check, and nothing leaves this computer.'
          : 'Files are read on this computer and go nowhere; nothing in them is changed.'}
      </p>
    </>
  );
}
