import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { CellLink } from '../../parts/CellLink.tsx';
import { ratingCellOf } from '../../../../engine/render/page-ratings.ts';
import { asksForExtension } from '../../parts/extension-decision.ts';
import { RecordExtension } from '../../parts/RecordExtension.tsx';
import { SharedKey } from '../../parts/SharedKey.tsx';
import { Why } from '../../parts/Why.tsx';
import type { CardTools } from './card-tools.ts';
import type { RecordAt } from './query-book.ts';

interface PlaceRowProps extends CardTools {
  readonly place: CardPlace;
  /** The place’s own sentence where its line has another. */
  readonly says: string | null;
}

/** One place of a query: its cell, its record, and what can be done there. */
export function PlaceRow({ place, says, ...tools }: PlaceRowProps): ReactElement {
  const id = useId();
  const { session, book } = tools;
  const conflict = book.conflictAt(place);
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
      <PlaceTools id={id} place={place} {...tools} />
    </li>
  );
}

interface PlaceToolsProps extends CardTools {
  /** Of what names the place. */
  readonly id: string;
  readonly place: CardPlace;
}

/** The change that a place offers, why its record is rated so, and what can be decided there. */
function PlaceTools(props: PlaceToolsProps): ReactElement | null {
  const { id, place, session, checked, book, onFix, onDecided } = props;
  const fix = session.isInExcel ? book.fixAt(place) : null;
  const found = book.recordAt(place);
  const hasWhy = found !== null && isAboutRating(place, found);
  const mayExtend = session.isInExcel && found !== null && isAboutExtension(place, found);
  if (fix === null && !hasWhy && !mayExtend) return null;
  return (
    <div className="row">
      {fix === null ? null : (
        <Button
          size="small"
          aria-describedby={`${id}-fix`}
          onClick={() => {
            onFix([fix]);
          }}
        >
          Fix
        </Button>
      )}
      {hasWhy ? <Why {...{ session, checked, onDecided }} describedBy={id} {...found} /> : null}
      {mayExtend && book.sharesKey(place) ? <SharedKey /> : null}
      {mayExtend && !book.sharesKey(place) ? (
        <RecordExtension session={session} record={found.record} describedBy={id} onKept={onDecided} />
      ) : null}
    </div>
  );
}

/** Whether a query stands at the very cell in which its record is rated. */
function isAboutRating({ cell }: CardPlace, { record, workbook }: RecordAt): boolean {
  return record.rag !== undefined && cell !== null && ratingCellOf(record, workbook) === cell;
}

/** Whether a query stands at the very cell that moves its record’s deadline, which nobody is on record for. */
function isAboutExtension({ cell }: CardPlace, { record }: RecordAt): boolean {
  return cell !== null && record.deadline?.movedBy === cell && asksForExtension(record);
}
