import { useId, useState, type ReactElement } from 'react';
import type { CardPlace } from '../../../../engine/pane-words/card-place.ts';
import { counted } from '../../../../engine/values/counted.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import { DecisionForm } from '../../parts/DecisionForm.tsx';
import { withAcceptedPlaces } from './accept-places.ts';
import { placeName } from './query-book.ts';

interface AcceptFormProps {
  readonly session: PaneSession;
  readonly rule: string;
  /** Those of one line, all of which can be accepted. */
  readonly places: readonly CardPlace[];
  readonly onClose: () => void;
  /** Called once the decision is kept and the workbook checked again. */
  readonly onKept: () => void;
}

const ALL = 'all';
/** A list to choose from is no help beyond this. */
const MOST_CHOICES = 100;

/** Accepts the queries of a line, or one of them, with who decided it and why. */
export function AcceptForm({ session, rule, places, onClose, onKept }: AcceptFormProps): ReactElement {
  const id = useId();
  const [chosen, setChosen] = useState(ALL);
  const accepted = chosen === ALL ? places : places.filter((place) => placeName(place) === chosen);
  // The workbook may be checked again while the form is open, and other places stand in the list then.
  const isGone = accepted.length === 0;
  return (
    <DecisionForm
      title="Accept these queries"
      today={session.today()}
      confirm={accepted.length === 1 ? 'Accept' : `Accept all ${String(accepted.length)}`}
      onCancel={onClose}
      onConfirm={(decision) => {
        onClose();
        if (accepted.length === 0) return;
        void session
          .remember(
            (kept) => withAcceptedPlaces(kept, rule, accepted, decision),
            `${counted(accepted.length, 'query', 'queries')} accepted with a reason.`,
          )
          .then(onKept);
      }}
    >
      {places.length === 1 && !isGone ? null : (
        <div className="field">
          <label htmlFor={id}>Which</label>
          <select
            id={id}
            value={chosen}
            onChange={({ target }) => {
              setChosen(target.value);
            }}
          >
            <option value={ALL}>{`All ${String(places.length)} of them`}</option>
            {isGone ? <option value={chosen}>Asked no more: choose another</option> : null}
            {places.slice(0, MOST_CHOICES).map((place) => (
              <option key={placeName(place)} value={placeName(place)}>
                {['Only', place.where, place.record].filter((part) => part !== '').join(' ')}
              </option>
            ))}
          </select>
        </div>
      )}
    </DecisionForm>
  );
}
