import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { QueryCard } from '../../../../engine/pane-words/query-cards.ts';
import { counted } from '../../../../engine/values/counted.ts';
import type { Checked } from '../../../engine-room/engine-room.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import type { PlacedFix } from '../../../tracker-host.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Paged } from '../../parts/Paged.tsx';
import { AnsweredOn } from './AnsweredOn.tsx';
import type { CardTools } from './card-tools.ts';
import { CardLineView } from './CardLineView.tsx';
import { returnFocus } from '../../parts/move-focus.ts';
import type { QueryBook } from './query-book.ts';

interface QueryCardViewProps {
  readonly session: PaneSession;
  readonly checked: Checked;
  readonly book: QueryBook;
  readonly card: QueryCard;
  readonly isOpenFirst: boolean;
}

/** The queries of one rule: what it asks, why it matters, and every place. */
export function QueryCardView({ card, isOpenFirst, ...rest }: QueryCardViewProps): ReactElement {
  const id = `card-${card.severity}-${card.rule}`;
  const onDecided = (): void => {
    returnFocus(id);
  };
  const onFix = (fixes: readonly PlacedFix[]): void => {
    void rest.session.fix(fixes).then(onDecided);
  };
  return (
    <Disclosure
      id={id}
      title={card.title}
      note={counted(card.count, 'query')}
      isOpenFirst={isOpenFirst}
      className={`card card-${card.severity}`}
    >
      {() => <CardContent card={card} onFix={onFix} onDecided={onDecided} {...rest} />}
    </Disclosure>
  );
}

interface CardContentProps extends CardTools {
  readonly card: QueryCard;
}

function CardContent({ card, ...tools }: CardContentProps): ReactElement {
  return (
    <>
      {card.why === '' ? null : <p>{card.why}</p>}
      <AnsweredOn session={tools.session} rule={card.rule} />
      <FixAll rule={card.rule} {...tools} />
      <Paged
        all={card.lines}
        draw={(line) => <CardLineView key={line.shape} rule={card.rule} line={line} {...tools} />}
        wrap={(drawn) => <ul className="card-lines">{drawn}</ul>}
      />
      {card.example === null ? null : <Example card={card} />}
    </>
  );
}

/** In Excel, where a rule offers more than one change: all of them at a press. */
function FixAll({ rule, session, book, onFix }: CardTools & { readonly rule: string }): ReactElement | null {
  const fixes = session.isInExcel ? book.fixesOf(rule) : [];
  if (fixes.length < 2) return null;
  return (
    <Button
      size="small"
      onClick={() => {
        onFix(fixes);
      }}
    >
      {`Fix all ${String(fixes.length)} of this kind`}
    </Button>
  );
}

function Example({ card: { example } }: Pick<QueryCardViewProps, 'card'>): ReactElement {
  return (
    <details className="example quiet">
      <summary>An example</summary>
      <p>
        {example?.name}: “{example?.asks}”
      </p>
    </details>
  );
}
