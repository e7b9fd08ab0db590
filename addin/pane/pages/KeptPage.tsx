import type { ReactElement } from 'react';
import type { PageProps } from '../page-props.ts';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { KeptLine } from './kept/KeptLine.tsx';
import { OwnSheets } from './kept/OwnSheets.tsx';
import { RemoveEverything } from './kept/RemoveEverything.tsx';
import { keptGroups } from './kept-groups.ts';

/** Everything that Panelpack keeps in this workbook, to see or remove. */
export function KeptPage({ session, state: { kept, isKeptUnderstood }, checked }: PageProps): ReactElement {
  const groups = keptGroups(kept, checked);
  const isNothing = groups.length === 0 && isKeptUnderstood;
  return (
    <>
      <PageHeading>What Panelpack keeps here</PageHeading>
      <p>{session.isInExcel ? IN_EXCEL : OUTSIDE}</p>
      {isKeptUnderstood ? null : <p className="refused">{NOT_UNDERSTOOD}</p>}
      {isNothing ? <NothingKept isInExcel={session.isInExcel} /> : null}
      {groups.map(({ title, entries }) => (
        <Section key={title} title={title}>
          <ul className="plain-list">
            {entries.map((entry) => (
              <KeptLine key={entry.what} entry={entry} session={session} />
            ))}
          </ul>
        </Section>
      ))}
      {isNothing ? null : <RemoveEverything session={session} />}
      <OwnSheets session={session} />
    </>
  );
}

const IN_EXCEL =
  'Kept inside this workbook, and nowhere else: whoever is sent the file can read it. Nothing goes to a server.';
const OUTSIDE =
  'Remembered until this page is closed; nothing is stored, and the files you chose are not changed.';
const NOT_UNDERSTOOD =
  'What is kept in this workbook cannot be understood: a newer Panelpack wrote it, or something changed it. Nothing more is kept until you remove it.';

function NothingKept({ isInExcel }: { readonly isInExcel: boolean }): ReactElement {
  return (
    <Empty said={isInExcel ? 'Nothing is kept in this workbook.' : 'Nothing is remembered yet.'}>
      <p className="hint">{isInExcel ? WILL_STAND_IN_EXCEL : WILL_STAND_OUTSIDE}</p>
    </Empty>
  );
}

const WILL_STAND_IN_EXCEL =
  'Dates and columns that you save, queries that you accept and ratings that you agree stand here, each to be removed again.';
const WILL_STAND_OUTSIDE = 'Dates and columns that you save stand here, each to be removed again.';
