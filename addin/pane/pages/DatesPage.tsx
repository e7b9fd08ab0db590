import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { AsAt } from '../../../engine/rules/rule.ts';
import { lastQuarterEnd, longDate } from '../../../engine/values/calendar.ts';
import type { SchemeOffered } from '../../engine-room/engine-room.ts';
import type { PageProps } from '../page-props.ts';
import { DayField } from './DayField.tsx';
import { SelectField } from './SelectField.tsx';
import {
  datesDraft,
  datesNote,
  datesSaid,
  planYears,
  QUARTER_READINGS,
  withDates,
  type DatesDraft,
} from './dates-draft.ts';

/** “Dates and RAG rules”: what every answer is measured by. */
export function DatesPage(props: PageProps): ReactElement {
  return (
    <>
      <h2>Dates and RAG rules</h2>
      <DatesForm key={JSON.stringify(props.state.kept)} {...props} />
    </>
  );
}

function DatesForm({ session, state: { kept }, checked }: PageProps): ReactElement {
  const inForce = checked.schemes.find(({ isInForce }) => isInForce)?.id ?? '';
  const [draft, setDraft] = useState<DatesDraft>(() => datesDraft(kept, inForce));
  const [slips, setSlips] = useState<Readonly<Record<string, string | null>>>({});
  const change = (part: Partial<DatesDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const hasSlip = Object.values(slips).some((slip) => slip !== null && slip !== undefined);
  const quarterEnd = lastQuarterEnd(session.today());
  const note = datesNote(draft);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (hasSlip) return;
    const after = withDates(kept, draft, inForce);
    void session.remember(after, datesSaid(kept, after));
  };
  return (
    <form className="pp-form" noValidate onSubmit={save}>
      <DayField
        label="As-at date"
        hint={asAtHint(checked.report.asAt, checked.asAtFrom)}
        value={draft.asAt}
        onChange={(asAt, slip) => {
          change({ asAt });
          setSlips({ ...slips, asAt: slip });
        }}
      >
        <Button
          size="small"
          onClick={() => {
            change({ asAt: quarterEnd });
            setSlips({ ...slips, asAt: null });
          }}
        >
          Use the last quarter end, {longDate(quarterEnd)}
        </Button>
      </DayField>
      <DayField
        label="Panel date"
        hint="The day the panel meets. What falls due by then is counted apart; leave it empty where there is none."
        value={draft.panelDate}
        onChange={(panelDate, slip) => {
          change({ panelDate });
          setSlips({ ...slips, panelDate: slip });
        }}
      />
      {note === null ? null : (
        <p className="pp-note" role="status">
          {note}
        </p>
      )}
      <SelectField
        label="Plan year"
        hint="The year that a deadline such as “Q3” belongs to."
        value={draft.planYear}
        options={[
          { value: '', words: 'As the titles say, else by the as-at date' },
          ...planYears(checked.report.asAt, draft.planYear).map((year) => ({ value: year, words: year })),
        ]}
        onChange={(planYear) => {
          change({ planYear });
        }}
      />
      <SelectField
        label="“Q1 2022” means"
        hint="One year beside a quarter can mean three things; where it matters a query asks."
        value={draft.singleYearQuarter}
        options={QUARTER_READINGS.map(({ reading, words }) => ({ value: reading, words }))}
        onChange={(chosen) => {
          const reading = QUARTER_READINGS.find((each) => each.reading === chosen);
          if (reading) change({ singleYearQuarter: reading.reading });
        }}
      />
      <SchemeField
        schemes={checked.schemes}
        chosen={draft.scheme}
        onChoose={(scheme) => {
          change({ scheme });
        }}
      />
      <Button appearance="primary" type="submit" disabledFocusable={hasSlip}>
        Save and check again
      </Button>
      <p className="pp-hint">
        {session.isInExcel
          ? 'Kept in this workbook, so that whoever opens it next checks by the same dates.'
          : 'Remembered until this page is closed; nothing is stored.'}
      </p>
    </form>
  );
}

interface SchemeFieldProps {
  readonly schemes: readonly SchemeOffered[];
  readonly chosen: string;
  readonly onChoose: (scheme: string) => void;
}

function SchemeField({ schemes, chosen, onChoose }: SchemeFieldProps): ReactElement {
  return (
    <fieldset className="pp-fieldset">
      <legend>RAG rules</legend>
      {schemes.map(({ id, title, description }) => (
        <label key={id} className="pp-choice">
          <input
            type="radio"
            name="scheme"
            checked={id === chosen}
            onChange={() => {
              onChoose(id);
            }}
          />
          <span>
            {title}
            <span className="pp-hint">{description}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function asAtHint(asAt: string, from: AsAt['from'] | null): string {
  const day = longDate(asAt);
  switch (from) {
    case 'settings':
      return `The date that the tracker’s words are true at: ${day}, as set here. Empty it to go back to the title rows, else the last quarter end.`;
    case 'title':
      return `The date that the tracker’s words are true at: ${day}, read from a title row. A date here takes its place.`;
    case 'last quarter end':
    case null:
      return `The date that the tracker’s words are true at. Nothing says it, so it is taken as ${day}, the last quarter end: enter the date if it is another.`;
  }
}
