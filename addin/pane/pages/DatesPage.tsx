import { Button } from '@fluentui/react-components';
import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { AsAt } from '../../../engine/rules/rule.ts';
import { lastQuarterEnd, longDate } from '../../../engine/values/calendar.ts';
import type { PageProps } from '../page-props.ts';
import { PageHeading } from '../parts/PageHeading.tsx';
import { Choices } from './Choices.tsx';
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
      <PageHeading>Dates and RAG rules</PageHeading>
      <DatesForm key={props.checked === null ? 'before' : 'after'} {...props} />
    </>
  );
}

function DatesForm({ session, state, checked }: PageProps): ReactElement {
  const { kept } = state;
  const inForce = checked?.ragRules.id ?? kept.scheme ?? '';
  const asAt = checked?.report.asAt ?? kept.asAt ?? lastQuarterEnd(session.today());
  const [draft, setDraft] = useState<DatesDraft>(() => datesDraft(kept, inForce));
  const [slips, setSlips] = useState<Readonly<Record<string, string | null>>>({});
  const change = (part: Partial<DatesDraft>): void => {
    setDraft({ ...draft, ...part });
  };
  const hasSlip = Object.values(slips).some((slip) => slip !== null);
  const quarterEnd = lastQuarterEnd(session.today());
  const note = datesNote(draft);
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    if (hasSlip) return;
    const said = datesSaid(kept, withDates(kept, draft, inForce));
    void session.remember((now) => withDates(now, draft, inForce), said);
  };
  return (
    <form className="form" noValidate onSubmit={save}>
      <DayField
        label="As-at date"
        hint={checked === null ? AS_AT : asAtHint(checked.report.asAt, checked.asAtFrom)}
        slip={slips['asAt'] ?? null}
        value={draft.asAt}
        onChange={(day, slip) => {
          change({ asAt: day });
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
        slip={slips['panelDate'] ?? null}
        value={draft.panelDate}
        onChange={(panelDate, slip) => {
          change({ panelDate });
          setSlips({ ...slips, panelDate: slip });
        }}
      />
      {note === null ? null : (
        <p className="note" role="status">
          {note}
        </p>
      )}
      <SelectField
        label="Plan year"
        hint="The year that a deadline such as “Q3” belongs to."
        value={draft.planYear}
        options={[
          { value: '', words: 'From the titles, else the as-at date' },
          ...planYears(asAt, draft.planYear).map((year) => ({ value: year, words: year })),
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
      {checked === null ? (
        <p className="hint">Check the workbook to choose other RAG rules.</p>
      ) : (
        <Choices
          legend="RAG rules"
          options={checked.schemes.map(({ id, title, description }) => ({
            value: id,
            words: title,
            hint: description,
          }))}
          chosen={draft.scheme}
          onChoose={(scheme) => {
            change({ scheme });
          }}
        />
      )}
      <Button appearance="primary" type="submit" disabledFocusable={hasSlip}>
        {state.check.kind === 'not-checked' ? 'Save' : 'Save and check again'}
      </Button>
      <p className="hint">
        {session.isInExcel
          ? 'Kept in this workbook, so that whoever opens it next checks by the same dates.'
          : 'Remembered until this page is closed; nothing is stored.'}
      </p>
    </form>
  );
}

const AS_AT = 'The date that the tracker’s words are true at.';

function asAtHint(asAt: string, from: AsAt['from'] | null): string {
  const day = longDate(asAt);
  switch (from) {
    case 'settings':
      return `${AS_AT} It is ${day}, as set here. Empty it to go back to the title rows, else the last quarter end.`;
    case 'title':
      return `${AS_AT} It is ${day}, read from a title row. A date here takes its place.`;
    case 'last quarter end':
    case null:
      return `${AS_AT} Nothing says it, so it is taken as ${day}, the last quarter end: enter the date if it is another.`;
  }
}
