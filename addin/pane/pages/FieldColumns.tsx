import { useId, type ReactElement } from 'react';
import type { TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { Slip } from '../parts/Slip.tsx';
import { ColumnSelects } from './ColumnSelects.tsx';
import { onlyTracker, type ColumnsDraft, type Letters, type SheetPlace } from './columns-draft.ts';
import { fieldsToPlace, severalWords, sureWords } from './columns-words.ts';

interface FieldColumnsProps {
  readonly place: SheetPlace;
  readonly draft: ColumnsDraft;
  /** What to put right beside a field. */
  readonly slips: Slips;
  readonly onChange: (part: Partial<ColumnsDraft>) => void;
}

type Slips = ReadonlyMap<FieldId, string>;

/** Every field that the tracker wants, with the column that feeds it: needed ones without a column first. */
export function FieldColumns({ place, draft, slips, onChange }: FieldColumnsProps): ReactElement | null {
  const tracker = onlyTracker(place.view);
  if (tracker === null) return null;
  const { shown, others } = fieldLines(tracker);
  const choose = (field: FieldId, letters: readonly string[]): void => {
    onChange({ letters: new Map([...draft.letters, [field, letters]]) });
  };
  const props = { tracker, letters: draft.letters, slips, onChoose: choose };
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
      ...tracker.columns.map(({ field, label, sure, why }) => ({
        field,
        label,
        hint: sure === 'high' ? '' : `${sureWords(sure)}: ${why}.`,
      })),
    ],
    others: others.map(({ field, label }) => ({ field, label, hint: '' })),
  };
}

const NEEDED = 'Needed, and no column was found: choose one, if there is one.';

interface FieldTableProps {
  readonly caption: string;
  readonly lines: readonly FieldLine[];
  readonly tracker: TrackerColumns;
  readonly letters: Letters;
  readonly slips: Slips;
  readonly onChoose: (field: FieldId, letters: readonly string[]) => void;
}

function FieldTable({ caption, lines, tracker, letters, slips, onChoose }: FieldTableProps): ReactElement {
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
        {lines.map((line) => (
          <FieldRow
            key={line.field}
            line={line}
            tracker={tracker}
            chosen={letters.get(line.field) ?? []}
            slip={slips.get(line.field) ?? null}
            onChoose={(chosen) => {
              onChoose(line.field, chosen);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface FieldRowProps {
  readonly line: FieldLine;
  readonly tracker: TrackerColumns;
  readonly chosen: readonly string[];
  /** What to put right; null for nothing. */
  readonly slip: string | null;
  readonly onChoose: (letters: readonly string[]) => void;
}

function FieldRow({ line, tracker, chosen, slip, onChoose }: FieldRowProps): ReactElement {
  const id = useId();
  const { field, label } = line;
  const hints = [severalWords(chosen.length), line.hint].filter((hint) => hint !== '');
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>
        <ColumnSelects
          label={label}
          describedBy={
            [slip === null ? '' : `${id}-slip`, hints.length === 0 ? '' : id].join(' ').trim() || undefined
          }
          isWrong={slip !== null}
          headings={tracker.headings}
          chosen={chosen}
          mayHaveMore={tracker.several.includes(field)}
          onChoose={onChoose}
        />
        {hints.length === 0 ? null : (
          <span id={id} className="hint">
            {hints.join(' ')}
          </span>
        )}
        <Slip id={`${id}-slip`} words={slip} />
      </td>
    </tr>
  );
}
