import type { ReactElement } from 'react';
import { withExtension } from '../../../engine/kept/change-kept.ts';
import type { RecordReport } from '../../../engine/report/report-schema.ts';
import { longDate } from '../../../engine/values/calendar.ts';
import type { PaneSession } from '../../session/pane-session.ts';
import { DayField } from './DayField.tsx';
import type { DecisionOnRecord } from './decision-draft.ts';
import { DecisionForm } from './DecisionForm.tsx';
import { extensionAgreed, firstDeadlineWords } from './extension-decision.ts';
import { useExtensionDraft } from './use-extension-draft.ts';

/** What an extension is recorded on. */
export interface ExtensionDecided {
  readonly session: PaneSession;
  readonly record: RecordReport;
  /** Called once the decision is kept and the workbook checked again. */
  readonly onKept: () => void;
}

interface ExtensionFormProps extends ExtensionDecided {
  readonly onClose: () => void;
}

/** A later deadline that somebody agreed, on record; the tracker’s own cells are left as they are. */
export function ExtensionForm({ session, record, onClose, onKept }: ExtensionFormProps): ReactElement {
  const today = session.today();
  const { draft, day, askFirst } = useExtensionDraft(record, today);
  const recordIt = (decision: DecisionOnRecord): void => {
    onClose();
    const said = `The extension to ${longDate(draft.deadline)} is on record; the tracker’s own dates are left as they are.`;
    void session
      .remember((kept) => withExtension(kept, extensionAgreed(record, draft, decision)), said)
      .then(onKept);
  };
  return (
    <DecisionForm
      session={session}
      title="Record an extension"
      confirm="Record it"
      askFirst={askFirst}
      onCancel={onClose}
      onConfirm={recordIt}
    >
      <DayField {...day('deadline')} label="New deadline" hint={firstDeadlineWords(record)} />
      <DayField {...day('on')} label="Agreed on" hint="The day of the meeting or of the letter." />
    </DecisionForm>
  );
}
