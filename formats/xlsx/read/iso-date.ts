import { numberOfDay } from './calendar.ts';
import { DAYS_FROM_1900_TO_1904 } from './number-format.ts';

const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;
/** Excel counts a 29 February 1900 that never was: serials before 1 March 1900 are one lower. */
const FIRST_MARCH_1900 = 61;

/** The serial of a date or time as strict files write it, in the workbook's own date system; null where it is neither. */
export function serialOfIsoDate(text: string, date1904: boolean): number | null {
  const [found, year, month, day, hours, minutes, seconds] = ISO.exec(text.trim()) ?? [];
  if (!found) return null;
  const time = (Number(hours ?? 0) + Number(minutes ?? 0) / 60 + Number(seconds ?? 0) / 3600) / 24;
  if (year === undefined) return time;
  const days = numberOfDay({ year: Number(year), month: Number(month), day: Number(day) });
  if (date1904) return days - DAYS_FROM_1900_TO_1904 + time;
  return (days < FIRST_MARCH_1900 ? days - 1 : days) + time;
}
