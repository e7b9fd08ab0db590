import type { ReactElement } from 'react';
import type { RecordReport, WorkbookReport } from '../../../engine/report/report-schema.ts';
import type { Checked } from '../../engine-room/engine-room.ts';
import type { PaneSession } from '../../session/pane-session.ts';
import { CellLink } from './CellLink.tsx';
import { CopyText } from './CopyText.tsx';
import { Opens } from './Opens.tsx';
import { mayBeExtended } from './extension-decision.ts';
import { focusHeading } from './move-focus.ts';
import { asksForRating } from './rating-decision.ts';
import { RecordExtension } from './RecordExtension.tsx';
import { RatingForm } from './RatingForm.tsx';
import { keyName, sharedKeys } from './shared-keys.ts';
import { SharedKey } from './SharedKey.tsx';
import { whyRecord } from './why-record.ts';

interface WhyProps {
  readonly session: PaneSession;
  readonly checked: Checked;
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
  /** Id of what names the record on the page, for a screen reader. */
  readonly describedBy?: string;
  /** Where the keyboard goes once a decision is kept, if what it stood on is gone; left out for the page’s heading. */
  readonly onDecided?: () => void;
}

/** “Why?” on a rating: opens the words that explain it, to copy, with their cells and what can be decided about it. */
export function Why({ describedBy, ...because }: WhyProps): ReactElement {
  return (
    <Opens title="Why?" describedBy={describedBy}>
      {() => <Because {...because} />}
    </Opens>
  );
}

function Because(props: WhyProps): ReactElement {
  const { session, checked, workbook, record } = props;
  const { words, cells } = whyRecord(record, workbook, checked);
  return (
    <>
      <CopyText text={words} label="Why it is rated as it is" />
      <p className="row">
        {cells.map((cell) => (
          <CellLink key={cell} session={session} sheet={record.sheet} cell={cell} />
        ))}
      </p>
      {session.isInExcel ? <Decide {...props} /> : null}
    </>
  );
}

/** What can be put on record about a rating: another one, a later deadline. */
function Decide(props: WhyProps): ReactElement | null {
  const { session, checked, workbook, record, onDecided = focusHeading } = props;
  if (!asksForRating(record) && !mayBeExtended(record)) return null;
  if (sharedKeys(workbook).has(keyName(record))) return <SharedKey />;
  const decided = { session, record, onKept: onDecided };
  return (
    <div className="row">
      {asksForRating(record) ? (
        <Opens title="Agree a rating…">
          {(close) => <RatingForm {...decided} ragRules={checked.ragRules} onClose={close} />}
        </Opens>
      ) : null}
      {mayBeExtended(record) ? <RecordExtension {...decided} /> : null}
    </div>
  );
}
