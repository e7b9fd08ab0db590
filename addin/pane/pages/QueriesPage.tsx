import { Button } from '@fluentui/react-components';
import { useMemo, type ReactElement } from 'react';
import type { CheckedPageProps } from '../page-props.ts';
import { Empty } from '../parts/Empty.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Section } from '../parts/Section.tsx';
import { AcceptedCards } from './queries/AcceptedCards.tsx';
import { highlightPlaces } from './queries/highlight-places.ts';
import { queryBook } from './queries/query-book.ts';
import { QueryCardView } from './queries/QueryCardView.tsx';

/** What was asked, what must be fixed first: a card a rule, each place a link to its cell. */
export function QueriesPage({ session, checked }: CheckedPageProps): ReactElement {
  const { groups, accepted } = checked.cards;
  return (
    <>
      <PageHeading>Queries</PageHeading>
      {groups.length === 0 ? (
        <Empty said="Nothing is asked of this tracker." />
      ) : (
        <p className="quiet">Each title says how a tracker should be; under it is where this one is not.</p>
      )}
      {session.isInExcel && groups.length > 0 ? (
        <HighlightButtons session={session} checked={checked} />
      ) : null}
      <QueryGroups session={session} checked={checked} />
      {accepted.count === 0 ? null : (
        <Section title={`${accepted.title} (${String(accepted.count)})`}>
          <AcceptedCards session={session} accepted={accepted} />
        </Section>
      )}
    </>
  );
}

type QueriesProps = Pick<CheckedPageProps, 'session' | 'checked'>;

function HighlightButtons({ session, checked }: QueriesProps): ReactElement {
  return (
    <div className="row">
      <Button size="small" onClick={() => void session.highlight(highlightPlaces(checked.cards))}>
        Highlight these cells
      </Button>
      <Button size="small" appearance="subtle" onClick={() => void session.removeHighlights()}>
        Remove highlights
      </Button>
    </div>
  );
}

/** The cards under their severities; the very first is open from the start. */
function QueryGroups({ session, checked }: QueriesProps): ReactElement[] {
  const { report, cards } = checked;
  const book = useMemo(() => queryBook(report), [report]);
  return cards.groups.map(({ severity, title, count, cards: inGroup }, place) => (
    <Section key={severity} title={`${title} (${String(count)})`}>
      {inGroup.map((card, number) => (
        <QueryCardView
          key={card.rule}
          session={session}
          checked={checked}
          book={book}
          card={card}
          isOpenFirst={place === 0 && number === 0}
        />
      ))}
    </Section>
  ));
}
