import type { ReactElement } from 'react';
import type { RecordReport, WorkbookReport } from '../../../engine/report/report-schema.ts';
import type { Checked } from '../../engine-room/engine-room.ts';
import type { PaneSession } from '../../session/pane-session.ts';
import { CellLink } from './CellLink.tsx';
import { CopyText } from './CopyText.tsx';
import { Opens } from './Opens.tsx';
import { asksForRating } from './rating-decision.ts';
import { RatingForm } from './RatingForm.tsx';
import { whyRecord } from './why-record.ts';

interface WhyProps {
  readonly session: PaneSession;
  readonly checked: Checked;
  readonly workbook: WorkbookReport;
  readonly record: RecordReport;
  /** Id of what names the record on the page, for a screen reader. */
  readonly describedBy?: string;
}

/** “Why?” on a rating: opens the words that explain it, to copy, with their cells and the way to agree another rating. */
export function Why({ describedBy, ...because }: WhyProps): ReactElement {
  return (
    <Opens title="Why?" describedBy={describedBy}>
      {() => <Because {...because} />}
    </Opens>
  );
}

function Because({ session, checked, workbook, record }: WhyProps): ReactElement {
  const { words, cells } = whyRecord(record, workbook, checked);
  return (
    <>
      <CopyText text={words} label="Why it is rated as it is" />
      <p className="row">
        {cells.map((cell) => (
          <CellLink key={cell} session={session} sheet={record.sheet} cell={cell} />
        ))}
      </p>
      {session.isInExcel && asksForRating(record) ? (
        <Opens title="Agree a rating…">
          {(close) => (
            <RatingForm session={session} record={record} ragRules={checked.ragRules} onClose={close} />
          )}
        </Opens>
      ) : null}
    </>
  );
}
