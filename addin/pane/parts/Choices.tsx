import { useId, type ReactElement } from 'react';

interface Choice<Value extends string> {
  readonly value: Value;
  readonly words: string;
  /** What choosing it means. */
  readonly hint: string;
}

interface ChoicesProps<Value extends string> {
  readonly legend: string;
  readonly options: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of several, each with what it means. */
export function Choices<Value extends string>(props: ChoicesProps<Value>): ReactElement {
  const { legend, options, chosen, onChoose } = props;
  const name = useId();
  return (
    <fieldset className="choices">
      <legend>{legend}</legend>
      {options.map(({ value, words, hint }) => (
        <label key={value} className="choice">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => {
              onChoose(value);
            }}
          />
          <span>
            {words}
            <span className="hint">{hint}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
