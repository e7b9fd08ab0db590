import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { PaneSession } from '../../session/pane-session.ts';
import type { PageProps } from '../page-props.ts';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { returnFocus, focusHeading } from '../parts/move-focus.ts';
import { keptGroups, type KeptEntry } from './kept-groups.ts';

/** Everything that Panelpack keeps in this workbook, to see or remove. */
export function KeptPage({ session, state: { kept }, checked }: PageProps): ReactElement {
  const groups = keptGroups(kept, checked);
  return (
    <>
      <PageHeading>What Panelpack keeps here</PageHeading>
      <p>{session.isInExcel ? IN_EXCEL : OUTSIDE}</p>
      {groups.length === 0 ? (
        <Empty
          said={session.isInExcel ? 'Nothing is kept in this workbook.' : 'Nothing is remembered yet.'}
        />
      ) : null}
      {groups.map(({ title, entries }) => (
        <Section key={title} title={title}>
          <ul className="plain-list">
            {entries.map((entry) => (
              <KeptLine key={entry.what} entry={entry} session={session} />
            ))}
          </ul>
        </Section>
      ))}
      <OwnSheets session={session} />
      {groups.length === 0 && !session.isInExcel ? null : <RemoveEverything session={session} />}
    </>
  );
}

const IN_EXCEL =
  'Kept inside this workbook, and nowhere else: whoever is sent the file can read it. Nothing goes to a server.';
const OUTSIDE =
  'Remembered until this page is closed; nothing is stored, and the files you chose are not changed.';

interface KeptLineProps {
  readonly entry: KeptEntry;
  readonly session: PaneSession;
}

function KeptLine({ entry: { what, details, without }, session }: KeptLineProps): ReactElement {
  return (
    <li>
      <p>{what}</p>
      {details.map((detail) => (
        <p key={detail} className="hint">
          {detail}
        </p>
      ))}
      <Button
        size="small"
        aria-label={`Remove: ${what}`}
        onClick={() => void session.remember(without, `Removed: ${what}.`).then(focusHeading)}
      >
        Remove
      </Button>
    </li>
  );
}

function OwnSheets({ session }: { readonly session: PaneSession }): ReactElement | null {
  const [sheets, setSheets] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOpen = true;
    void session.ownSheets().then((found) => {
      if (isOpen) setSheets(found);
    });
    return () => {
      isOpen = false;
    };
  }, [session]);
  if (sheets.length === 0) return null;
  return (
    <Section title="Sheets that Panelpack made here">
      <ul>
        {sheets.map((sheet) => (
          <li key={sheet}>{sheet}</li>
        ))}
      </ul>
      <p className="hint">Panelpack deletes no sheet: delete in Excel those that you do not want.</p>
    </Section>
  );
}

const REMOVE = 'remove-everything';

function RemoveEverything({ session }: { readonly session: PaneSession }): ReactElement {
  const [isAsked, setIsAsked] = useState(false);
  if (!isAsked)
    return (
      <Button
        id={REMOVE}
        onClick={() => {
          setIsAsked(true);
        }}
      >
        Remove everything
      </Button>
    );
  return (
    <div className="confirm" role="group" aria-label="Remove everything">
      <p>{session.isInExcel ? GOES_IN_EXCEL : GOES_OUTSIDE}</p>
      <div className="row">
        <Button
          appearance="primary"
          onClick={() => {
            setIsAsked(false);
            void session.forget().then(focusHeading);
          }}
        >
          Yes, remove everything
        </Button>
        <Button
          autoFocus
          onClick={() => {
            setIsAsked(false);
            returnFocus(REMOVE);
          }}
        >
          Keep it
        </Button>
      </div>
    </div>
  );
}

const GOES_IN_EXCEL =
  'Everything above goes from this workbook, and highlights with it; decisions cannot be brought back. Cells that you changed and sheets that Panelpack made stay as they are. Save the workbook afterwards.';
const GOES_OUTSIDE = 'Everything above is forgotten. The files you chose stay as they are.';
