import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { CellLink } from '../../parts/CellLink.tsx';
import { ratingCellOf } from '../../../../engine/render/page-ratings.ts';
import { Why } from '../../parts/Why.tsx';
import type { CardTools } from './card-tools.ts';
import type { RecordAt } from './query-book.ts';

interface PlaceRowProps extends CardTools {
  readonly place: CardPlace;
  /** The place’s own sentence where its line has another. */
  readonly says: string | null;
}

/** One place of a query: its cell, its record, and what can be done there. */
export function PlaceRow({ place, says, session, checked, book, onFix }: PlaceRowProps): ReactElement {
  const id = useId();
  const fix = book.fixAt(place);
  const conflict = book.conflictAt(place);
  const found = book.recordAt(place);
  const mayFix = session.isInExcel && fix !== null;
  const hasWhy = found !== null && isAboutRating(place, found);
  return (
    <li className="place">
      <p id={id}>
        <CellLink session={session} sheet={place.sheet} cell={place.cell}>
          {place.where === '' ? 'The whole workbook' : place.where}
        </CellLink>{' '}
        {place.record}
        {place.leads.length === 0 ? null : <span className="quiet"> {place.leads.join(', ')}</span>}
      </p>
      {says === null ? null : <p className="quiet">{says}</p>}
      {place.fix === '' ? null : <p id={`${id}-fix`}>{conflict ?? place.fix}</p>}
      {mayFix || hasWhy ? (
        <div className="row">
          {mayFix ? (
            <Button
              size="small"
              aria-describedby={`${id}-fix`}
              onClick={() => {
                onFix([fix]);
              }}
            >
              Fix
            </Button>
          ) : null}
          {hasWhy ? <Why session={session} checked={checked} describedBy={id} {...found} /> : null}
        </div>
      ) : null}
    </li>
  );
}

/** Whether a query stands at the very cell in which its record is rated. */
function isAboutRating({ cell }: CardPlace, { record, workbook }: RecordAt): boolean {
  return record.rag !== undefined && cell !== null && ratingCellOf(record, workbook) === cell;
}
