import { longDate, type IsoDate } from '../../../engine/values/calendar.ts';

/** The earliest and the latest day that is believed of a panel's date; a year in two digits falls outside. */
export const FIRST_DAY: IsoDate = '1990-01-01';
export const LAST_DAY: IsoDate = '2099-12-31';

/** What is asked of a day that is only half entered. */
export const WHOLE_DAY = 'Enter the whole date: day, month and a year in four digits.';

/** Why a day in a field will not do, in one sentence; null where it will. `isBad` where the browser cannot read it. */
export function daySlip(day: string, isBad: boolean): string | null {
  if (isBad) return WHOLE_DAY;
  if (day === '' || (day >= FIRST_DAY && day <= LAST_DAY)) return null;
  return `Check the year of ${longDate(day)}: enter it in four digits.`;
}
