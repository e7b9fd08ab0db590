import type { ReactElement } from 'react';
import type { PageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { ProgressLine } from '../parts/ProgressLine.tsx';
import { CheckedScreen } from './start/CheckedScreen.tsx';
import { FirstSteps } from './start/FirstSteps.tsx';

interface StartPageProps extends PageProps {
  /** Takes the files that a person chose; null in Excel. */
  readonly choose: ((files: readonly File[]) => void) | null;
}

/** The first screen: what to do, then how far it is, then how the check stands. */
export function StartPage({ session, state, checked, choose }: StartPageProps): ReactElement {
  if (checked !== null) return <CheckedScreen session={session} checked={checked} choose={choose} />;
  if (state.check.kind !== 'working') return <FirstSteps session={session} choose={choose} />;
  return (
    <>
      <PageHeading>Checking</PageHeading>
      <ProgressLine step={state.check.step} onCancel={session.cancel} />
    </>
  );
}
