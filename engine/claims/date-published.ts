import type { AssessedRecord } from '../assess/assess-record.ts';
import { readPublication } from '../assess/publication-window.ts';
import { longDate } from '../values/calendar.ts';
import { foldHeading } from '../values/fold.ts';
import { cellAddress } from '../workbook/address.ts';
import type { Counted, CountScope } from './counted.ts';

/** When the one inspection or audit with these words in its title was published; null where none or several have them. */
export function datePublished(title: string, { records, timescales }: CountScope): Counted | null {
  const wanted = foldHeading(title);
  const named = records.filter((assessed) => titleOf(assessed).includes(wanted));
  const exact = named.filter((assessed) => titleOf(assessed) === wanted);
  const [found, another] = exact.length > 0 ? exact : named;
  if (!found || another) return null;
  const reader = timescales.get(found.record.tracker);
  const date = reader ? readPublication(found, reader).published : null;
  const place = placeOf(found);
  if (date === null || place === null) return null;
  const how = `${place.sheet}!${place.cell} dates it ${longDate(date)}`;
  return { number: null, of: null, date, how, otherWay: null, place };
}

function titleOf({ record }: AssessedRecord): string {
  return foldHeading(record.fields.get('title')?.text ?? '');
}

function placeOf({ record }: AssessedRecord): Counted['place'] {
  const published = record.fields.get('published');
  const field = published && published.text !== '' ? published : record.fields.get('status');
  return field ? { sheet: record.sheet, cell: cellAddress(field.row, field.column) } : null;
}
