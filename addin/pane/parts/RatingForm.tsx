import { useState, type ReactElement } from 'react';
import { withRating } from '../../../engine/kept/change-kept.ts';
import type { RecordReport } from '../../../engine/report/report-schema.ts';
import type { RagRules } from '../../../engine/templates/rag-rules.ts';
import type { PaneSession } from '../../session/pane-session.ts';
import type { DecisionOnRecord } from './decision-draft.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { ratingDecided, ratingsOffered } from './rating-decision.ts';
import { SelectField } from './SelectField.tsx';

interface RatingFormProps {
  readonly session: PaneSession;
  readonly record: RecordReport;
  readonly ragRules: RagRules;
  readonly onClose: () => void;
  /** Called once the decision is kept and the workbook checked again. */
  readonly onKept: () => void;
}

/** Agrees a rating in place of the lead’s, on record; the lead’s own cell is left as it is. */
export function RatingForm({ session, record, ragRules, onClose, onKept }: RatingFormProps): ReactElement {
  const offered = ratingsOffered(ragRules);
  const [chosen, setChosen] = useState(offered[0]?.rating ?? 'red');
  const word = ragRules.names[chosen];
  const agree = (decision: DecisionOnRecord): void => {
    const agreed = ratingDecided(record, chosen, decision);
    onClose();
    const said = `${word} is agreed; the lead’s own rating is left as it is.`;
    void session.remember((kept) => withRating(kept, agreed), said).then(onKept);
  };
  return (
    <DecisionForm
      session={session}
      title="Agree a rating"
      confirm={`Agree ${word}`}
      onCancel={onClose}
      onConfirm={agree}
    >
      <SelectField
        label="Rating"
        value={chosen}
        options={offered.map(({ rating, word: words }) => ({ value: rating, words }))}
        onChange={(value) => {
          setChosen(offered.find(({ rating }) => rating === value)?.rating ?? chosen);
        }}
      />
    </DecisionForm>
  );
}
