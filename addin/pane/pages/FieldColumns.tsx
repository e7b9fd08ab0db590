import type { ReactElement } from 'react';
import type { Heading, TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { onlyTracker, type ColumnsDraft, type SheetPlace } from './columns-draft.ts';
import { sureWords } from './columns-words.ts';
import { SelectField } from './SelectField.tsx';

interface FieldColumnsProps {
  readonly place: SheetPlace;
  readonly draft: ColumnsDraft;
  readonly onChange: (part: Partial<ColumnsDraft>) => void;
}

/** Every field that the tracker wants, with the column that feeds it: needed ones without a column first. */
export function FieldColumns({ place, draft, onChange }: FieldColumnsProps): ReactElement | null {
  const tracker = onlyTracker(place.view);
  if (tracker === null) return null;
  const { needed, found, others } = fieldLines(tracker);
  const fields = (lines: readonly FieldLine[]): ReactElement[] =>
    lines.map((line) => (
      <SelectField
        key={line.field}
        label={line.label}
        hint={line.hint}
        value={draft.letters.get(line.field) ?? ''}
        options={columnOptions(tracker.headings, draft.letters.get(line.field) ?? '')}
        onChange={(letter) => {
          onChange({ letters: new Map([...draft.letters, [line.field, letter]]) });
        }}
      />
    ));
  return (
    <>
      {fields(needed)}
      {fields(found)}
      {others.length === 0 ? null : (
        <details className="fold">
          <summary>{`Fields without a column (${String(others.length)})`}</summary>
          <div className="form">{fields(others)}</div>
        </details>
      )}
    </>
  );
}

interface FieldLine {
  readonly field: FieldId;
  readonly label: string;
  readonly hint: string;
}

function fieldLines(tracker: TrackerColumns): Record<'needed' | 'found' | 'others', readonly FieldLine[]> {
  const missing = (isRequired: boolean, hint: string): FieldLine[] =>
    tracker.missing
      .filter((each) => each.isRequired === isRequired)
      .map(({ field, label }) => ({ field, label, hint }));
  return {
    needed: missing(true, 'Needed, and no column was found: choose one, if there is one.'),
    found: tracker.columns.map(({ field, label, sure, why }) => ({
      field,
      label,
      hint: `${sureWords(sure)}: ${why}.`,
    })),
    others: missing(false, 'No column was found.'),
  };
}

function columnOptions(headings: readonly Heading[], chosen: string) {
  const isListed = chosen === '' || headings.some(({ letter }) => letter === chosen);
  return [
    { value: '', words: 'No column' },
    ...headings.map(({ letter, text, band }) => ({
      value: letter,
      words: `${letter}: ${[band, text].filter((part) => part !== '').join(', ')}`,
    })),
    ...(isListed ? [] : [{ value: chosen, words: `${chosen}: without a heading` }]),
  ];
}
