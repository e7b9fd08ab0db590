import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { TemplateOffered } from '../../engine-room/engine-room.ts';
import type { ChangeOfKept } from '../../session/keeping.ts';
import {
  columnsDraft,
  correctionOf,
  draftSlip,
  isOtherTable,
  onlyTracker,
  withSheet,
  type ColumnsDraft,
  type SheetPlace,
} from './columns-draft.ts';
import { FieldColumns } from './FieldColumns.tsx';
import { FirstRows } from './FirstRows.tsx';
import { ReadOnlyColumns } from './ReadOnlyColumns.tsx';
import { RowsField } from './RowsField.tsx';
import { SelectField } from './SelectField.tsx';

interface SheetCorrectionProps {
  readonly place: SheetPlace;
  readonly templates: readonly TemplateOffered[];
  readonly onSave: (change: ChangeOfKept, said: string) => void;
}

/** How one sheet is to be read: as what, from which header rows, which column is which. */
export function SheetCorrection({ place, templates, onSave }: SheetCorrectionProps): ReactElement {
  const { view, before } = place;
  const [draft, setDraft] = useState<ColumnsDraft>(() => columnsDraft(place));
  const change = (part: Partial<ColumnsDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const slip = draftSlip(draft);
  const hasSeveral = view.trackers.length > 1;
  const isRead = draft.template !== 'none' && !isOtherTable(place, draft);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (slip !== null) return;
        onSave((kept) => withSheet(kept, place, correctionOf(place, draft)), savedWords(view.sheet));
      }}
    >
      <SelectField
        label="Read this sheet as"
        value={draft.template}
        options={[
          { value: '', words: `As recognised${recognisedAs(place)}` },
          { value: 'none', words: 'Nothing: leave it out' },
          ...templates.map(({ id, title }) => ({ value: id, words: title })),
        ]}
        onChange={(template) => {
          change({ template });
        }}
      />
      {draft.template === 'none' || (hasSeveral && draft.template === '') ? null : (
        <RowsField draft={draft} slip={slip} onChange={change} />
      )}
      {isRead ? <FieldColumns place={place} draft={draft} onChange={change} /> : null}
      {!isRead && draft.template !== 'none' && !hasSeveral ? (
        <p className="hint">Save to see which columns are found under those headings.</p>
      ) : null}
      {hasSeveral ? <ReadOnlyColumns trackers={view.trackers} /> : null}
      <FirstRows sheet={view.sheet} rows={view.firstRows} isOpenFirst={view.trackers.length === 0} />
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={slip !== null}>
          Save and check again
        </Button>
        {before === null ? null : (
          <Button
            onClick={() => {
              onSave(
                (kept) => withSheet(kept, place, null),
                `“${view.sheet}” is read as Panelpack recognises it.`,
              );
            }}
          >
            Reset
          </Button>
        )}
      </div>
    </form>
  );
}

function savedWords(sheet: string): string {
  return `Remembered how “${sheet}” is to be read.`;
}

function recognisedAs({ view, before }: SheetPlace): string {
  const tracker = onlyTracker(view);
  return tracker === null || before?.template !== undefined ? '' : `: ${tracker.templateTitle}`;
}
