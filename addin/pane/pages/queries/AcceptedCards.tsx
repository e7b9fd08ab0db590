import type { ReactElement } from 'react';
import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import type { AcceptedGroup } from '../../../../engine/pane-words/query-cards.ts';
import { counted } from '../../../../engine/values/counted.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { CellLink } from '../../parts/CellLink.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { PageLink } from '../../parts/PageLink.tsx';
import { Paged } from '../../parts/Paged.tsx';
import { placeName } from './query-book.ts';

interface AcceptedCardsProps {
  readonly session: PaneSession;
  readonly accepted: AcceptedGroup;
}

/** The queries that were accepted: by whom, why, until when, and where. */
export function AcceptedCards({ session, accepted }: AcceptedCardsProps): ReactElement {
  return (
    <>
      {accepted.cards.map((card) => (
        <Disclosure
          key={`${card.rule} ${card.words}`}
          title={card.title}
          note={counted(card.count, 'query')}
          isOpenFirst={false}
          className="card"
        >
          {() => <AcceptedCard session={session} card={card} />}
        </Disclosure>
      ))}
      {session.isInExcel ? <ToWhatIsKept session={session} /> : null}
    </>
  );
}

interface AcceptedCardProps {
  readonly session: PaneSession;
  readonly card: AcceptedGroup['cards'][number];
}

/** What was decided about queries of one rule, and each of their places. */
function AcceptedCard({ session, card }: AcceptedCardProps): ReactElement {
  return (
    <>
      <p>{card.words}</p>
      <Paged
        all={card.places}
        draw={(place) => <AcceptedPlace key={placeName(place)} session={session} place={place} />}
        wrap={(drawn) => <ul className="places">{drawn}</ul>}
      />
    </>
  );
}

interface AcceptedPlaceProps {
  readonly session: PaneSession;
  readonly place: CardPlace;
}

function AcceptedPlace({ session, place }: AcceptedPlaceProps): ReactElement {
  return (
    <li className="place">
      <CellLink session={session} sheet={place.sheet} cell={place.cell}>
        {place.where === '' ? 'The whole workbook' : place.where}
      </CellLink>{' '}
      {place.record}
    </li>
  );
}

/** The way to where each decision can be taken back. */
function ToWhatIsKept({ session }: Pick<AcceptedCardsProps, 'session'>): ReactElement {
  return (
    <p>
      <PageLink session={session} to="kept">
        See or take back what was accepted
      </PageLink>
    </p>
  );
}
