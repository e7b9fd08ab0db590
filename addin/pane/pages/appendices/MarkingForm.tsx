import type { ReactElement } from 'react';
import type { PaneSession } from '../../../session/pane-session.ts';
import type { DecisionOnRecord } from '../../parts/decision-draft.ts';
import { DecisionForm } from '../../parts/DecisionForm.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useTexts } from '../../parts/use-texts.ts';
import { withMarking } from './public-choices.ts';

interface MarkingFormProps {
  readonly session: PaneSession;
  /** The markings found, verbatim; null where none was. */
  readonly marking: string | null;
  readonly onClose: () => void;
}

const SLIP = 'Enter a marking, like OFFICIAL.';

/** A current marking to print in the place of one that was found, with who decided it and why. */
export function MarkingForm({ session, marking, onClose }: MarkingFormProps): ReactElement {
  const { texts, text, askFirst } = useTexts({ from: marking ?? '', to: 'OFFICIAL' });
  const replace = (decision: DecisionOnRecord): void => {
    onClose();
    void session.remember(
      (kept) => withMarking(kept, texts, decision),
      `“${texts.from.trim()}” is printed as “${texts.to.trim()}”: generate the pack again.`,
    );
  };
  return (
    <DecisionForm
      title="Replace a marking"
      today={session.today()}
      confirm="Replace it"
      askFirst={askFirst}
      onCancel={onClose}
      onConfirm={replace}
    >
      <TextField label="Marking in the workbook" {...text('from', SLIP)} />
      <TextField label="Marking to print" {...text('to', SLIP)} />
    </DecisionForm>
  );
}
