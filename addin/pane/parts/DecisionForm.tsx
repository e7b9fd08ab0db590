import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import type { IsoDate } from '../../../engine/values/calendar.ts';
import {
  draftSlip,
  EMPTY_DRAFT,
  onRecord,
  type DecisionDraft,
  type DecisionOnRecord,
  type DraftSlip,
} from './decision-draft.ts';

interface DecisionFormProps {
  /** What is decided: "Accept with reason". */
  readonly title: string;
  readonly today: IsoDate;
  /** The button that puts it on record: "Accept". */
  readonly confirm: string;
  readonly onConfirm: (decision: DecisionOnRecord) => void;
  readonly onCancel: () => void;
  /** What is to be chosen beside who, why and until when. */
  readonly children?: ReactNode;
}

/** Who decided last in this pane, so that the next decision need not ask again; it is kept nowhere. */
const lastBy = { value: '' };

/** A decision to be put on record: who, why, and when it is to be looked at again. */
export function DecisionForm(props: DecisionFormProps): ReactElement {
  const { title, today, confirm, onConfirm, onCancel, children } = props;
  const [draft, setDraft] = useState<DecisionDraft>({ ...EMPTY_DRAFT, by: lastBy.value });
  const [slip, setSlip] = useState<DraftSlip | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('select, input')?.focus();
  }, []);
  const change = (field: keyof DecisionDraft) => (value: string) => {
    setDraft({ ...draft, [field]: value });
  };
  const submit = (): void => {
    const found = draftSlip(draft, today);
    setSlip(found);
    if (found !== null) {
      focusField(form, found.field);
      return;
    }
    lastBy.value = draft.by.trim();
    onConfirm(onRecord(draft, today));
  };
  const field = (name: keyof DecisionDraft): DraftFieldProps => ({
    name,
    value: draft[name],
    slip: slip?.field === name ? slip.message : null,
    onChange: change(name),
  });
  return (
    <form
      ref={form}
      className="decision"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onCancel();
      }}
    >
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

function focusField(form: RefObject<HTMLFormElement | null>, field: keyof DecisionDraft): void {
  form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
}

interface DraftFieldProps {
  readonly name: keyof DecisionDraft;
  readonly value: string;
  readonly slip: string | null;
  readonly onChange: (value: string) => void;
}

interface DraftFieldLook {
  readonly label: string;
  readonly kind: 'text' | 'long' | 'day';
  readonly min?: string;
}

function DraftField({
  name,
  value,
  slip,
  onChange,
  label,
  kind,
  min,
}: DraftFieldProps & DraftFieldLook): ReactElement {
  const id = useId();
  const shared = {
    id,
    name,
    value,
    'aria-invalid': slip !== null,
    'aria-describedby': slip === null ? undefined : `${id}-slip`,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => {
      onChange(target.value);
    },
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {kind === 'long' ? (
        <textarea {...shared} rows={2} />
      ) : (
        <input {...shared} type={kind === 'day' ? 'date' : 'text'} min={min} autoComplete="off" />
      )}
      {slip === null ? null : (
        <p id={`${id}-slip`} role="alert" className="slip">
          {slip}
        </p>
      )}
    </div>
  );
}
