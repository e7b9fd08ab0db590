import type { ReactElement } from 'react';
import type { Heading, TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { onlyTracker, type ColumnsDraft, type SheetPlace } from './columns-draft.ts';
import { fieldsToPlace, severalWords, sureWords } from './columns-words.ts';

interface FieldColumnsProps {
  readonly place: SheetPlace;
  readonly draft: ColumnsDraft;
  readonly onChange: (part: Partial<ColumnsDraft>) => void;
}

/** Every field that the tracker wants, with the column that feeds it: needed ones without a column first. */
export function FieldColumns({ place, draft, onChange }: FieldColumnsProps): ReactElement | null {
  const tracker = onlyTracker(place.view);
  if (tracker === null) return null;
  const { headings } = tracker;
  const { shown, others } = fieldLines(tracker);
  const choose = (field: FieldId, letter: string): void => {
    onChange({ letters: new Map([...draft.letters, [field, letter]]) });
  };
  const props = { headings, letters: draft.letters, onChoose: choose };
  return (
    <>
      <FieldTable caption="Which column is which" lines={shown} {...props} />
      {others.length === 0 ? null : (
        <details className="fold" open={fieldsToPlace(tracker).length > 0}>
          <summary>{`Fields without a column (${String(others.length)})`}</summary>
          <FieldTable caption="No column was found for these" lines={others} {...props} />
        </details>
      )}
    </>
  );
}

interface FieldLine {
  readonly field: FieldId;
  readonly label: string;
  /** What to know of it; "" where there is nothing. */
  readonly hint: string;
}

function fieldLines(tracker: TrackerColumns): Record<'shown' | 'others', readonly FieldLine[]> {
  const needed = tracker.missing.filter(({ isRequired }) => isRequired);
  const others = tracker.missing.filter(({ isRequired }) => !isRequired);
  return {
    shown: [
      ...needed.map(({ field, label }) => ({ field, label, hint: NEEDED })),
      ...tracker.columns.map(({ field, label, sure, why, earlier }) => ({
        field,
        label,
        hint: sure === 'high' ? severalWords({ earlier }) : `${sureWords(sure)}: ${why}.`,
      })),
    ],
    others: others.map(({ field, label }) => ({ field, label, hint: '' })),
  };
}

const NEEDED = 'Needed, and no column was found: choose one, if there is one.';

interface FieldTableProps {
  readonly caption: string;
  readonly lines: readonly FieldLine[];
  readonly headings: readonly Heading[];
  readonly letters: ColumnsDraft['letters'];
  readonly onChoose: (field: FieldId, letter: string) => void;
}

function FieldTable({ caption, lines, headings, letters, onChoose }: FieldTableProps): ReactElement {
  return (
    <table className="field-columns">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Field</th>
          <th scope="col">Column</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ field, label, hint }) => (
          <tr key={field}>
            <th scope="row">{label}</th>
            <td>
              <select
                aria-label={`Column for ${label}`}
                value={letters.get(field) ?? ''}
                onChange={({ target }) => {
                  onChoose(field, target.value);
                }}
              >
                {columnOptions(headings, letters.get(field) ?? '').map(({ letter, words }) => (
                  <option key={letter} value={letter}>
                    {words}
                  </option>
                ))}
              </select>
              {hint === '' ? null : <span className="hint">{hint}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ColumnOption {
  readonly letter: string;
  readonly words: string;
}

function columnOptions(headings: readonly Heading[], chosen: string): readonly ColumnOption[] {
  const isListed = chosen === '' || headings.some(({ letter }) => letter === chosen);
  return [
    { letter: '', words: 'No column' },
    ...headings.map(({ letter, text, band }) => ({
      letter,
      words: `${letter}: ${[band, text].filter((part) => part !== '').join(', ')}`,
    })),
    ...(isListed ? [] : [{ letter: chosen, words: `${chosen}: without a heading` }]),
  ];
}
