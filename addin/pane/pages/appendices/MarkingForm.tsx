import { useState, type ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';
import { DecisionForm } from '../../parts/DecisionForm.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { withMarking } from './public-choices.ts';

interface MarkingFormProps {
  readonly session: PaneSession;
  /** The markings found, verbatim; null where none was. */
  readonly marking: string | null;
  readonly onClose: () => void;
}

/** A current marking to print in the place of one that was found, with who decided it and why. */
export function MarkingForm({ session, marking, onClose }: MarkingFormProps): ReactElement {
  const [from, setFrom] = useState(marking ?? '');
  const [to, setTo] = useState('OFFICIAL');
  const [isAsked, setIsAsked] = useState(false);
  const replace = (decision: DecisionOnRecord): void => {
    setIsAsked(true);
    if (from.trim() === '' || to.trim() === '') return;
    onClose();
    void session.remember(
      (kept) => withMarking(kept, { from, to }, decision),
      `“${from.trim()}” is printed as “${to.trim()}”: generate the pack again.`,
    );
  };
  const slip = (value: string): string | null =>
    isAsked && value.trim() === '' ? 'Enter a marking, like OFFICIAL.' : null;
  return (
    <DecisionForm
      title="Replace a marking"
      today={session.today()}
      confirm="Replace it"
      onCancel={onClose}
      onConfirm={replace}
    >
      <TextField label="Marking in the workbook" value={from} slip={slip(from)} onChange={setFrom} />
      <TextField label="Marking to print" value={to} slip={slip(to)} onChange={setTo} />
    </DecisionForm>
  );
}
