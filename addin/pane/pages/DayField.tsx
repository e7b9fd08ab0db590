import { useId, type ReactElement, type ReactNode } from 'react';
import { Slip } from '../parts/Slip.tsx';
import { dayFieldSlip, FIRST_DAY, LAST_DAY } from './dates-draft.ts';

interface DayFieldProps {
  readonly label: string;
  readonly hint: string;
  /** "" where it is empty. */
  readonly value: string;
  /** The slip says why the day will not do; null where it will. */
  readonly onChange: (value: string, slip: string | null) => void;
  readonly slip: string | null;
  readonly children?: ReactNode;
}

/** A day to enter, with what it is for under its name. */
export function DayField({ label, hint, value, onChange, slip, children }: DayFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={value}
        aria-describedby={`${id}-hint${slip === null ? '' : ` ${id}-slip`}`}
        aria-invalid={slip !== null}
        onChange={({ target }) => {
          onChange(target.value, dayFieldSlip(target.value, target.validity.badInput));
        }}
      />
      <Slip id={`${id}-slip`} words={slip} />
      <p id={`${id}-hint`} className="hint">
        {hint}
      </p>
      {children}
    </div>
  );
}
