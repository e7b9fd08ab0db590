import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { FirstScreen } from '../../../../engine/pane-words/first-screen.ts';
import { counted } from '../../../../engine/values/counted.ts';
import type { Checked } from '../../../engine-room/engine-room.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { USUAL_PACK } from '../../../session/pane-state.ts';
import { ColumnsButton } from '../../parts/ColumnsButton.tsx';
import { PageHeading } from '../../parts/PageHeading.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { unreadColumns } from '../columns-words.ts';
import { ChooseWorkbooks } from './ChooseWorkbooks.tsx';

interface CheckedScreenProps {
  readonly session: PaneSession;
  readonly checked: Checked;
  readonly choose: ((files: readonly File[]) => void) | null;
}

/** After a check: how it stands, at which dates, how much was read and missed, and the two things to do next. */
export function CheckedScreen({ session, checked, choose }: CheckedScreenProps): ReactElement {
  const { first, notices } = checked;
  const isChecked = first.state === 'ready' || first.state === 'not-ready';
  return (
    <>
      <div className={`verdict verdict-${first.state}`}>
        <PageHeading>{first.verdict}</PageHeading>
        {first.whatToDo.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {isChecked ? <Facts first={first} session={session} unread={unreadColumns(checked.columns)} /> : null}
      {isChecked ? <NextSteps first={first} session={session} /> : null}
      {first.state === 'nothing-to-check' ? <OtherSteps session={session} /> : null}
      {notices.map((line) => (
        <p key={line} className="quiet">
          {line}
        </p>
      ))}
      {choose === null ? (
        <Button size="small" className="again" onClick={() => void session.check()}>
          Check workbook again
        </Button>
      ) : (
        <ChooseWorkbooks choose={choose} />
      )}
    </>
  );
}

interface FactsProps extends StepsProps {
  /** Columns that are read as nothing while a field lacks one. */
  readonly unread: number;
}

interface StepsProps {
  readonly first: FirstScreen;
  readonly session: PaneSession;
}

function Facts({ first, session, unread }: FactsProps): ReactElement {
  const dates = [first.dates, first.asAtNote].filter((line) => line !== null).join(' ');
  const late = [first.missed, first.undated].filter((line) => line !== null).join(' ');
  return (
    <ul className="facts">
      <li>
        {dates}{' '}
        <PageLink session={session} to="dates">
          Change dates
        </PageLink>
      </li>
      <li>
        {first.read} {unread === 0 ? null : `${counted(unread, 'column')} read as nothing. `}
        <PageLink session={session} to="columns">
          See what was read
        </PageLink>
      </li>
      {late === '' ? null : <li>{late}</li>}
      {first.unrated === null ? null : <li>{first.unrated}</li>}
      <li>{first.marking}</li>
    </ul>
  );
}

function NextSteps({ first: { counts }, session }: StepsProps): ReactElement {
  const hasQueries = counts.mustFix + counts.toConfirm > 0;
  const isFixFirst = counts.mustFix > 0;
  return (
    <div className="steps">
      {hasQueries ? (
        <Button
          appearance={isFixFirst ? 'primary' : 'secondary'}
          onClick={() => {
            session.goTo('queries');
          }}
        >
          Fix these first
        </Button>
      ) : null}
      <Button
        appearance={isFixFirst ? 'secondary' : 'primary'}
        onClick={() => {
          session.goTo('appendices');
          void session.pack.generate({ ...USUAL_PACK, here: session.state().preferences.packHere });
        }}
      >
        Generate pack
      </Button>
    </div>
  );
}

/** Where no tracker was found, the way on is to say where the tracker is. */
function OtherSteps({ session }: Pick<StepsProps, 'session'>): ReactElement {
  return (
    <div className="steps">
      <ColumnsButton session={session} />
    </div>
  );
}
