import { useId, type ReactElement, type ReactNode } from 'react';
import { daySlip, FIRST_DAY, LAST_DAY } from './day-slip.ts';
import { Slip } from './Slip.tsx';

interface DayFieldProps {
  /** What its form knows it by. */
  readonly name?: string;
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
export function DayField(props: DayFieldProps): ReactElement {
  const { name, label, hint, value, onChange, slip, children } = props;
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="date"
        min={FIRST_DAY}
        max={LAST_DAY}
        value={value}
        aria-describedby={`${id}-hint${slip === null ? '' : ` ${id}-slip`}`}
        aria-invalid={slip !== null}
        onChange={({ target }) => {
          onChange(target.value, daySlip(target.value, target.validity.badInput));
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
