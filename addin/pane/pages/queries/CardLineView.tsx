import { useId, type ReactElement } from 'react';
import type { CardLine } from '../../../../engine/pane-words/query-cards.ts';
import { Opens } from '../../parts/Opens.tsx';
import { Paged } from '../../parts/Paged.tsx';
import { canBeAccepted } from './accept-places.ts';
import { AcceptForm } from './AcceptForm.tsx';
import type { CardTools } from './card-tools.ts';
import { PlaceRow } from './PlaceRow.tsx';
import { placeName } from './query-book.ts';

interface CardLineViewProps extends CardTools {
  readonly rule: string;
  readonly line: CardLine;
}

const FIRST_PLACES = 5;

/** Queries that ask the same: their sentence once, then every place, and the way to accept them. */
export function CardLineView({ rule, line, ...tools }: CardLineViewProps): ReactElement {
  const id = useId();
  const { session, book, onDecided } = tools;
  const acceptable = line.places.filter((place) => canBeAccepted(rule, place));
  return (
    <li className="card-line">
      <p id={id}>{line.message}</p>
      <Paged
        all={line.places}
        first={FIRST_PLACES}
        draw={(place) => <PlaceRow key={placeName(place)} place={place} says={null} {...tools} />}
        wrap={(drawn) => <ul className="places">{drawn}</ul>}
      />
      {session.isInExcel && acceptable.length > 0 ? (
        <Opens title="Accept with reason…" describedBy={id}>
          {(close) => (
            <AcceptForm
              session={session}
              rule={rule}
              places={acceptable}
              sharesKey={book.sharesKey}
              onClose={close}
              onKept={onDecided}
            />
          )}
        </Opens>
      ) : null}
    </li>
  );
}
