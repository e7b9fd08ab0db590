import type { ReactElement } from 'react';
import type { PanePage } from '../../../session/pane-state.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { PAGE_TITLES } from '../../page-titles.ts';
import { PageLink } from '../../parts/PageLink.tsx';

/** Rules whose queries are answered once for a whole sheet or workbook, rather than in a cell, and the page for it. */
const ANSWERED_ON: ReadonlyMap<string, PanePage> = new Map([
  ['tracker-is-recognised', 'columns'],
  ['required-column-is-present', 'columns'],
  ['open-and-closed-once', 'columns'],
  ['as-at-date-is-stated', 'dates'],
  ['deadline-says-its-year', 'dates'],
]);

interface AnsweredOnProps {
  readonly session: PaneSession;
  readonly rule: string;
}

/** The way to the page on which a rule’s queries are answered; nothing where each is answered in its cell. */
export function AnsweredOn({ session, rule }: AnsweredOnProps): ReactElement | null {
  const page = ANSWERED_ON.get(rule);
  if (page === undefined) return null;
  return (
    <p>
      {'Answer it under '}
      <PageLink session={session} to={page}>
        {PAGE_TITLES[page]}
      </PageLink>
      {', or in the workbook.'}
    </p>
  );
}
