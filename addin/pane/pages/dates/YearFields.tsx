import type { ReactElement } from 'react';
import type { IsoDate } from '../../../../engine/values/calendar.ts';
import { planYears, QUARTER_READINGS, type DatesDraft } from '../dates-draft.ts';
import { SelectField } from '../../parts/SelectField.tsx';

interface YearFieldsProps {
  readonly asAt: IsoDate;
  readonly draft: DatesDraft;
  readonly onChange: (part: Partial<DatesDraft>) => void;
}

/** How a deadline is read that leaves its year open, or names one year beside a quarter. */
export function YearFields({ asAt, draft, onChange }: YearFieldsProps): ReactElement {
  const years = planYears(asAt, draft.planYear).map((year) => ({ value: year, words: year }));
  return (
    <>
      <SelectField
        label="Plan year"
        hint="The year that a deadline such as “Q3” belongs to."
        value={draft.planYear}
        options={[{ value: '', words: 'From the titles, else the as-at date' }, ...years]}
        onChange={(planYear) => {
          onChange({ planYear });
        }}
      />
      <SelectField
        label="“Q1 2022” means"
        hint="One year beside a quarter can mean three things; where it matters a query asks."
        value={draft.singleYearQuarter}
        options={QUARTER_READINGS.map(({ reading, words }) => ({ value: reading, words }))}
        onChange={(chosen) => {
          const reading = QUARTER_READINGS.find((each) => each.reading === chosen);
          if (reading) onChange({ singleYearQuarter: reading.reading });
        }}
      />
    </>
  );
}
