import { useId, type ReactElement } from 'react';
import { Slip } from './Slip.tsx';

interface TextFieldProps {
  /** What its form knows it by. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** What to enter, once it was left out; null where nothing is to be said. */
  readonly slip: string | null;
  readonly onChange: (value: string) => void;
}

/** A line of words to enter. */
export function TextField({ name, label, value, slip, onChange }: TextFieldProps): ReactElement {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        value={value}
        aria-invalid={slip !== null}
        aria-describedby={slip === null ? undefined : `${id}-slip`}
        onChange={({ target }) => {
          onChange(target.value);
        }}
      />
      <Slip id={`${id}-slip`} words={slip} />
    </div>
  );
}
