import type { IsoDate } from '../values/calendar.ts';
import { NO_PLAN } from '../values/no-plan.ts';
import { isGiven } from '../values/timescale-readings.ts';
import { readTimescale } from '../values/timescale.ts';
import type { SheetTitle } from './sheet-title.ts';

/** The date that each sheet is of: the one its title rows state, else the one its name gives ("Q3 2021-22", "Oct 21"). */
export function sheetDates(titles: readonly SheetTitle[]): ReadonlyMap<string, IsoDate> {
  const dates = new Map<string, IsoDate>();
  for (const { sheet, asAt } of titles) {
    const date = asAt?.date ?? dateOfName(sheet);
    if (date !== null) dates.set(sheet, date);
  }
  return dates;
}

function dateOfName(sheet: string): IsoDate | null {
  const read = readTimescale(sheet, NO_PLAN);
  return isGiven(read) || read.warnings.includes('AMBIG_MONTH_YY') ? read.end : null;
}
