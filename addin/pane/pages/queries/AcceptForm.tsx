import { useState, type ReactElement } from 'react';
import { counted } from '../../../../engine/values/counted.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';
import { DecisionForm } from '../../parts/DecisionForm.tsx';
import { withAcceptedPlaces, type PlacesAccepted } from './accept-places.ts';
import { ALL_PLACES, placesChosen } from './chosen-places.ts';
import { WHICH, WhichPlaces } from './WhichPlaces.tsx';

/** Its places are those of one line, all of which can be accepted. */
interface AcceptFormProps extends PlacesAccepted {
  readonly session: PaneSession;
  readonly onClose: () => void;
  /** Called once the decision is kept and the workbook checked again. */
  readonly onKept: () => void;
}

/** Accepts the queries of a line, or one of them, with who decided it and why. */
export function AcceptForm(props: AcceptFormProps): ReactElement {
  const { session, rule, places, sharesKey, onClose, onKept } = props;
  const [chosen, setChosen] = useState(ALL_PLACES);
  const accepted = placesChosen(places, chosen);
  const accept = (decision: DecisionOnRecord): void => {
    onClose();
    const said = `${counted(accepted.length, 'query', 'queries')} accepted with a reason.`;
    const what = { rule, places: accepted, sharesKey };
    void session.remember((kept) => withAcceptedPlaces(kept, what, decision), said).then(onKept);
  };
  return (
    <DecisionForm
      session={session}
      title={accepted.length < 2 ? 'Accept this query' : 'Accept these queries'}
      confirm={accepted.length < 2 ? 'Accept' : `Accept all ${String(accepted.length)}`}
      askFirst={() => (accepted.length === 0 ? WHICH : null)}
      onCancel={onClose}
      onConfirm={accept}
    >
      <WhichPlaces places={places} chosen={chosen} onChoose={setChosen} />
    </DecisionForm>
  );
}
