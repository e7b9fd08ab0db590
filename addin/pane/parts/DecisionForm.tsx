import { Button } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import type { IsoDate } from '../../../engine/values/calendar.ts';
import {
  draftSlip,
  EMPTY_DRAFT,
  onRecord,
  type DecisionDraft,
  type DecisionOnRecord,
  type DraftSlip,
} from './decision-draft.ts';
import { DraftField } from './DraftField.tsx';

interface DecisionFormProps {
  /** What is decided: "Accept with reason". */
  readonly title: string;
  readonly today: IsoDate;
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

/** Who decided last in this pane, so that the next decision need not ask again; it is kept nowhere. */
const lastBy = { value: '' };

/** A decision to be put on record: who, why, and when it is to be looked at again. */
export function DecisionForm(props: DecisionFormProps): ReactElement {
  const { title, today, confirm, askFirst, onConfirm, onCancel, children } = props;
  const [draft, setDraft] = useState<DecisionDraft>({ ...EMPTY_DRAFT, by: lastBy.value });
  const [slip, setSlip] = useState<DraftSlip | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = draftSlip(draft, today);
    setSlip(found);
    const first = askFirst?.() ?? found?.field ?? null;
    if (first !== null) {
      form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    lastBy.value = draft.by.trim();
    onConfirm(onRecord(draft, today));
  };
  const field = (name: keyof DecisionDraft) => ({
    name,
    value: draft[name],
    slip: slip?.field === name ? slip.message : null,
    onChange: (value: string) => {
      setDraft({ ...draft, [name]: value });
    },
  });
  return (
    <form ref={form} className="decision" noValidate onSubmit={submit}>
      <p className="strong">{title}</p>
      {children}
      <DraftField {...field('by')} label="Decided by" kind="text" />
      <DraftField {...field('reason')} label="Reason" kind="long" />
      <DraftField {...field('reviewBy')} label="Review by (may be empty)" kind="day" min={today} />
      <div className="row">
        <Button type="submit" appearance="primary" size="small">
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
