import { useState, type ReactElement } from 'react';
import { readMarking } from '../../../../engine/values/marking.ts';
import type { PaneSession } from '../../../session/pane-session.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';
import { DecisionForm } from '../../parts/DecisionForm.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { withMarking } from './public-choices.ts';

interface MarkingFormProps {
  readonly session: PaneSession;
  /** The markings found in whose place another can be chosen, verbatim: one at least. */
  readonly markings: readonly string[];
  readonly onClose: () => void;
}

/** A current marking to print in the place of one that was found, with who decided it and why. */
export function MarkingForm({ session, markings, onClose }: MarkingFormProps): ReactElement {
  const [chosen, setChosen] = useState('');
  const print = useMarkingToPrint();
  // What was chosen may be gone from the workbook since.
  const from = markings.includes(chosen) ? chosen : (markings[0] ?? '');
  const replace = (decision: DecisionOnRecord): void => {
    onClose();
    void session.remember(
      (kept) => withMarking(kept, { from, to: print.field.value }, decision),
      `“${from}” is printed as “${print.field.value.trim()}”: generate the pack again.`,
    );
  };
  return (
    <DecisionForm
      session={session}
      title="Replace a marking"
      confirm="Replace it"
      askFirst={print.askFirst}
      onCancel={onClose}
      onConfirm={replace}
    >
      <SelectField
        label="Marking in the workbook"
        value={from}
        options={markings.map((marking) => ({ value: marking, words: marking }))}
        onChange={setChosen}
      />
      <TextField label="Marking to print" {...print.field} />
    </DecisionForm>
  );
}

const TO = 'to';
const SLIP = 'Enter OFFICIAL or OFFICIAL-SENSITIVE.';

/** The marking to print: only one in force takes the place of another, which is said once it is to be kept. */
function useMarkingToPrint() {
  const [value, onChange] = useState('OFFICIAL');
  const [isAsked, setIsAsked] = useState(false);
  const isCurrent = readMarking(value)?.standing === 'current';
  return {
    field: { name: TO, value, onChange, slip: isAsked && !isCurrent ? SLIP : null },
    askFirst: () => {
      setIsAsked(true);
      return isCurrent ? null : TO;
    },
  };
}
