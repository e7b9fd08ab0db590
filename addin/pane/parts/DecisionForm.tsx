import { useRef, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import type { PaneSession } from '../../session/pane-session.ts';
import type { DecisionOnRecord } from './decision-draft.ts';
import { DraftField } from './DraftField.tsx';
import { FormButtons } from './FormButtons.tsx';
import { focusField, isHalfEntered } from './named-field.ts';
import { useDecisionDraft } from './use-decision-draft.ts';
import { useWordsKept } from './use-words-kept.ts';

interface DecisionFormProps {
  readonly session: PaneSession;
  /** What is decided: "Accept these queries". */
  readonly title: string;
  /** The button that puts it on record: "Accept". */
  readonly confirm: string;
  /**
   * Called when it is to be put on record: has the fields among `children` say what is wrong, and gives the name of the
   * first such one; null where all is well.
   */
  readonly askFirst?: () => string | null;
  readonly onConfirm: (decision: DecisionOnRecord) => void;
  readonly onCancel: () => void;
  /** What is to be chosen beside who, why and until when. */
  readonly children?: ReactNode;
}

/** A decision to be put on record: who, why, and when it is to be looked at again. */
export function DecisionForm(props: DecisionFormProps): ReactElement {
  const { session, title, confirm, askFirst, onConfirm, onCancel, children } = props;
  const today = session.today();
  const { field, ...draft } = useDecisionDraft(today);
  useWordsKept(session, field('reason').value);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    // Both are asked, so that all that is wrong is said at once.
    const ofDraft = draft.askFirst(isHalfEntered(form.current, 'reviewBy'));
    const first = askFirst?.() ?? ofDraft;
    if (first === null) onConfirm(draft.decide());
    else focusField(form.current, first);
  };
  return (
    <form ref={form} className="decision" noValidate onSubmit={submit}>
      <p className="strong">{title}</p>
      {children}
      <DraftField {...field('by')} label="Decided by" kind="text" />
      <DraftField {...field('reason')} label="Reason" kind="long" />
      <DraftField {...field('reviewBy')} label="Review by (may be empty)" kind="day" min={today} />
      <FormButtons confirm={confirm} onCancel={onCancel} />
    </form>
  );
}
