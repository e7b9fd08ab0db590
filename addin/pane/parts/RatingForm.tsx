import { useId, useState, type ReactElement } from 'react';
import { withRating } from '../../../engine/kept/change-kept.ts';
import type { RecordReport } from '../../../engine/report/report-schema.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import type { PaneSession } from '../../session/pane-session.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { ratingDecided, ratingsOffered } from './rating-decision.ts';

interface RatingFormProps {
  readonly session: PaneSession;
  readonly record: RecordReport;
  readonly ragRules: RagRules;
  readonly onClose: () => void;
  /** Called once the decision is kept and the workbook checked again. */
  readonly onKept: () => void;
}

/** Agrees a rating in place of the lead’s, on record; the lead’s own cell is left as it is. */
export function RatingForm(props: RatingFormProps): ReactElement {
  const { session, record, ragRules, onClose, onKept } = props;
  const id = useId();
  const offered = ratingsOffered(ragRules);
  const [chosen, setChosen] = useState(offered[0]?.rating ?? 'red');
  const word = ragRules.names[chosen];
  return (
    <DecisionForm
      title="Agree a rating"
      today={session.today()}
      confirm={`Agree ${word}`}
      onCancel={onClose}
      onConfirm={(decision) => {
        const agreed = ratingDecided(record, chosen, decision);
        onClose();
        const said = `${word} is agreed; the lead’s own rating is left as it is.`;
        void session.remember((kept) => withRating(kept, agreed), said).then(onKept);
      }}
    >
      <div className="field">
        <label htmlFor={id}>Rating</label>
        <select
          id={id}
          value={chosen}
          onChange={({ target }) => {
            const picked = offered.find(({ rating }) => rating === target.value);
            if (picked) setChosen(picked.rating);
          }}
        >
          {offered.map(({ rating, word: name }) => (
            <option key={rating} value={rating}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </DecisionForm>
  );
}
