import { useId, type ReactElement } from 'react';
import { LAST_DAY } from './day-slip.ts';
import type { DecisionDraft } from './decision-draft.ts';
import { Slip } from './Slip.tsx';

interface DraftFieldProps {
  readonly name: keyof DecisionDraft;
  readonly label: string;
  readonly kind: 'text' | 'long' | 'day';
  readonly value: string;
  readonly slip: string | null;
  /** The first day that will do. */
  readonly min?: string;
  readonly onChange: (value: string) => void;
}

/** One field of a decision. */
export function DraftField(props: DraftFieldProps): ReactElement {
  const { name, label, kind, value, slip, min, onChange } = props;
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
        <input
          {...shared}
          type={kind === 'day' ? 'date' : 'text'}
          min={min}
          max={kind === 'day' ? LAST_DAY : undefined}
          autoComplete="off"
        />
      )}
      <Slip id={`${id}-slip`} words={slip} />
    </div>
  );
}
