import type { ReactElement } from 'react';
import type { Heading } from '../../../engine/pane-words/column-view.ts';

interface ColumnSelectsProps {
  /** What the field is called: "Revised deadline". */
  readonly label: string;
  /** Id of what is to be known of the field; undefined where nothing is. */
  readonly describedBy: string | undefined;
  /** Whether a column was chosen that will not do. */
  readonly isWrong: boolean;
  readonly headings: readonly Heading[];
  readonly chosen: readonly string[];
  /** Whether the field may have another column behind the one it has. */
  readonly mayHaveMore: boolean;
  readonly onChoose: (letters: readonly string[]) => void;
}

/** The columns of one field to choose, each in a list of its own; where there may be several, one list more. */
export function ColumnSelects(props: ColumnSelectsProps): ReactElement {
  const { label, describedBy, isWrong, headings, chosen, mayHaveMore, onChoose } = props;
  const lists = chosen.length === 0 || mayHaveMore ? [...chosen, ''] : chosen;
  return (
    <>
      {lists.map((letter, place) => (
        <ColumnSelect
          key={place}
          name={place === 0 ? `Column for ${label}` : `Column ${String(place + 1)} for ${label}`}
          describedBy={describedBy}
          isWrong={isWrong && letter !== ''}
          none={place === 0 ? 'No column' : 'No other column'}
          headings={headings.filter((each) => each.letter === letter || !chosen.includes(each.letter))}
          letter={letter}
          onChoose={(picked) => {
            onChoose(lists.with(place, picked).filter((each) => each !== ''));
          }}
        />
      ))}
    </>
  );
}

interface ColumnSelectProps {
  /** For a screen reader. */
  readonly name: string;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly none: string;
  readonly headings: readonly Heading[];
  /** "" for no column. */
  readonly letter: string;
  readonly onChoose: (letter: string) => void;
}

function ColumnSelect(props: ColumnSelectProps): ReactElement {
  const { name, describedBy, isWrong, none, headings, letter, onChoose } = props;
  return (
    <select
      aria-label={name}
      aria-describedby={describedBy}
      aria-invalid={isWrong}
      value={letter}
      onChange={({ target }) => {
        onChoose(target.value);
      }}
    >
      <option value="">{none}</option>
      {columnOptions(headings, letter).map((option) => (
        <option key={option.letter} value={option.letter}>
          {option.words}
        </option>
      ))}
    </select>
  );
}

interface ColumnOption {
  readonly letter: string;
  readonly words: string;
}

function columnOptions(headings: readonly Heading[], chosen: string): readonly ColumnOption[] {
  const isListed = chosen === '' || headings.some(({ letter }) => letter === chosen);
  return [
    ...headings.map(({ letter, text, band }) => ({
      letter,
      words: `${letter}: ${[band, text].filter((part) => part !== '').join(', ')}`,
    })),
    ...(isListed ? [] : [{ letter: chosen, words: `${chosen}: without a heading` }]),
  ];
}
