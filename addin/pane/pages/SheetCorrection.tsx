import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FieldId } from '../../../engine/templates/fields.ts';
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
import { sharedColumns } from './shared-columns.ts';
import { SelectField } from '../parts/SelectField.tsx';

interface SheetCorrectionProps {
  readonly place: SheetPlace;
  readonly templates: readonly TemplateOffered[];
  readonly onSave: (change: ChangeOfKept, said: string) => void;
}

/** How one sheet is to be read: as what, from which header rows, which column is which. */
export function SheetCorrection({ place, templates, onSave }: SheetCorrectionProps): ReactElement {
  const { view } = place;
  const [draft, setDraft] = useState<ColumnsDraft>(() => columnsDraft(place));
  const slip = draftSlip(draft);
  const shared = sharedColumns(place, draft);
  const isRefused = slip !== null || shared.size > 0;
  const form: DraftProps = {
    place,
    draft,
    slip,
    shared,
    onChange: (part) => {
      setDraft({ ...draft, ...part });
    },
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isRefused) return;
        onSave((kept) => withSheet(kept, place, correctionOf(place, draft)), savedWords(view.sheet));
      }}
    >
      <ReadAsField {...form} templates={templates} />
      <TablesOfSheet {...form} />
      <FirstRows sheet={view.sheet} rows={view.firstRows} isOpenFirst={view.trackers.length === 0} />
      <div className="row">
        <Button appearance="primary" type="submit" disabledFocusable={isRefused}>
          Save and check again
        </Button>
        {place.before === null ? null : <ResetButton place={place} onSave={onSave} />}
      </div>
      {shared.size === 0 ? null : <p className="hint">{SHARED}</p>}
    </form>
  );
}

const SHARED = 'It can be saved once no column is chosen for two fields.';

/** A correction as it is being made. */
interface DraftProps {
  readonly place: SheetPlace;
  readonly draft: ColumnsDraft;
  /** What stands in the way of saving it; null for nothing. */
  readonly slip: string | null;
  /** What to put right beside a field: columns chosen for two of them. */
  readonly shared: ReadonlyMap<FieldId, string>;
  readonly onChange: (part: Partial<ColumnsDraft>) => void;
}

function ReadAsField(props: DraftProps & Pick<SheetCorrectionProps, 'templates'>): ReactElement {
  const { place, draft, templates, onChange } = props;
  return (
    <SelectField
      label="Read this sheet as"
      value={draft.template}
      options={[
        { value: '', words: `As recognised${recognisedAs(place)}` },
        { value: 'none', words: 'Nothing: leave it out' },
        ...templates.map(({ id, title }) => ({ value: id, words: title })),
      ]}
      onChange={(template) => {
        onChange({ template });
      }}
    />
  );
}

/** Header rows and columns; of a sheet with several tables, what was found is shown and cannot be changed. */
function TablesOfSheet({ place, draft, slip, shared, onChange }: DraftProps): ReactElement | null {
  const { trackers } = place.view;
  const several = trackers.length > 1 ? <ReadOnlyColumns trackers={trackers} /> : null;
  if (draft.template === 'none' || (several !== null && draft.template === '')) return several;
  const insteadOfColumns = several ?? (
    <p className="hint">Save to see which columns are found under those headings.</p>
  );
  return (
    <>
      <RowsField draft={draft} slip={slip} onChange={onChange} />
      {isOtherTable(place, draft) ? (
        insteadOfColumns
      ) : (
        <FieldColumns place={place} draft={draft} slips={shared} onChange={onChange} />
      )}
    </>
  );
}

/** Goes back to how Panelpack reads the sheet by itself. */
function ResetButton({ place, onSave }: Pick<SheetCorrectionProps, 'place' | 'onSave'>): ReactElement {
  const said = `“${place.view.sheet}” is read as Panelpack recognises it.`;
  return (
    <Button
      onClick={() => {
        onSave((kept) => withSheet(kept, place, null), said);
      }}
    >
      Reset
    </Button>
  );
}

function savedWords(sheet: string): string {
  return `Remembered how “${sheet}” is to be read.`;
}

function recognisedAs({ view, before }: SheetPlace): string {
  const tracker = onlyTracker(view);
  return tracker === null || before?.template !== undefined ? '' : `: ${tracker.templateTitle}`;
}
