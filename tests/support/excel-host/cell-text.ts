import { format, isDateFormat } from 'numfmt';
import type { CellValue } from './host-cell.ts';
import { onUkMachine } from './regional-dates.ts';

/** Days from the day 0 of most workbooks to that of those that count from 1904. */
export const DAYS_TO_1904 = 1462;

/** What Excel on a UK machine displays for a value in a format; "####" where the format has no form for it. */
export function displayText(value: CellValue, numberFormat: string, date1904: boolean): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textThrough(value, numberFormat);
  const serial = date1904 && isDateFormat(numberFormat) ? value + DAYS_TO_1904 : value;
  return format(onUkMachine(numberFormat), serial, { locale: 'en-GB', nbsp: false, throws: false });
}

function textThrough(value: string, numberFormat: string): string {
  if (!numberFormat.includes('@') || numberFormat === '@') return value;
  return format(numberFormat, value, { locale: 'en-GB', nbsp: false, throws: false });
}
