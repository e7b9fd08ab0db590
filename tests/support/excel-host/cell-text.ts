import { format } from 'numfmt';
import type { CellValue } from './host-cell.ts';
import { onUkMachine } from './regional-dates.ts';

/** What Excel on a UK machine displays for a value in a format; "####" where the format has no form for it. */
export function displayText(value: CellValue, numberFormat: string): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return textThrough(value, numberFormat);
  return format(onUkMachine(numberFormat), value, { locale: 'en-GB', nbsp: false, throws: false });
}

function textThrough(value: string, numberFormat: string): string {
  if (!numberFormat.includes('@') || numberFormat === '@') return value;
  return format(numberFormat, value, { locale: 'en-GB', nbsp: false, throws: false });
}
