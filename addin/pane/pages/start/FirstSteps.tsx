import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { isOpenedAsFile } from '../../../browser/opened-as-file.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { Empty } from '../../parts/Empty.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { ChooseWorkbooks } from './ChooseWorkbooks.tsx';

interface FirstStepsProps {
  readonly session: PaneSession;
  readonly choose: ((files: readonly File[]) => void) | null;
}

/** Before any check: what Panelpack does, and the one thing to press. */
export function FirstSteps(props: FirstStepsProps): ReactElement {
  return (
    <>
      <PageHeading takesFocus={false}>Is this tracker ready for the panel?</PageHeading>
      <p>
        Panelpack reads the tracker as it is, says what is missing, unclear or overdue, and makes the
        appendices of the panel paper.
      </p>
      {isOpenedAsFile() ? <NeedsAddress /> : <CheckNow {...props} />}
    </>
  );
}

function CheckNow({ session, choose }: FirstStepsProps): ReactElement {
  const field = useRef<HTMLInputElement>(null);
  const check = (): void => {
    if (choose === null) void session.check();
    else field.current?.click();
  };
  return (
    <>
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

/** A page opened from a folder can check nothing: said before anybody looks for a file. */
function NeedsAddress(): ReactElement {
  return (
    <Empty said="Open Panelpack at the web address that IT gave you: it begins with https://. From a folder, as now, the browser does not let this page check a workbook.">
      <p className="hint">
        If there is no address yet, show IT this folder: copied to a web server as it is, it works, and
        nothing has to be run there.
      </p>
    </Empty>
  );
}
