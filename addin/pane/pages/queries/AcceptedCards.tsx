import type { ReactElement } from 'react';
import type { AcceptedGroup } from '../../../../engine/pane-words/query-cards.ts';
import { counted } from '../../../../engine/values/counted.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { CellLink } from '../../parts/CellLink.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
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
          {() => (
            <>
              <p>{card.words}</p>
              <Paged
                all={card.places}
                draw={(place) => (
                  <li key={placeName(place)} className="place">
                    <CellLink session={session} sheet={place.sheet} cell={place.cell}>
                      {place.where === '' ? 'The whole workbook' : place.where}
                    </CellLink>{' '}
                    {place.record}
                  </li>
                )}
                wrap={(drawn) => <ul className="places">{drawn}</ul>}
              />
            </>
          )}
        </Disclosure>
      ))}
      {session.isInExcel ? (
        <p>
          <button
            type="button"
            className="link"
            onClick={() => {
              session.goTo('kept');
            }}
          >
            See or take back what was accepted
          </button>
        </p>
      ) : null}
    </>
  );
}
