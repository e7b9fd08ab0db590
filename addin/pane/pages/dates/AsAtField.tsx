import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { AsAt } from '../../../../engine/rules/rule.ts';
import { longDate, type IsoDate } from '../../../../engine/values/calendar.ts';
import type { Checked } from '../../../engine-room/engine-room.ts';
import { DayField } from '../../parts/DayField.tsx';

interface AsAtFieldProps {
  /** What its form knows it by. */
  readonly name: string;
  /** "" where the workbook is to say it. */
  readonly value: string;
  readonly slip: string | null;
  readonly onChange: (value: string, slip: string | null) => void;
  /** Null before the first check. */
  readonly checked: Checked | null;
  /** The last completed quarter's last day, by the page's own date. */
  readonly quarterEnd: IsoDate;
}

/** The as-at date, where it comes from now, and the usual one at a press. */
export function AsAtField({ checked, quarterEnd, ...day }: AsAtFieldProps): ReactElement {
  return (
    <DayField
      {...day}
      label="As-at date"
      hint={checked === null ? AS_AT : asAtHint(checked.report.asAt, checked.asAtFrom)}
    >
      <Button
        size="small"
        onClick={() => {
          day.onChange(quarterEnd, null);
        }}
      >
        Use the last quarter end, {longDate(quarterEnd)}
      </Button>
    </DayField>
  );
}

const AS_AT = 'The date that the tracker’s words are true at.';

function asAtHint(asAt: IsoDate, from: AsAt['from'] | null): string {
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
