import { columnOf, type FieldText } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import { counted } from '../values/counted.ts';
import { cellAddress } from '../workbook/address.ts';
import { listPlaces, numberCounted, type Counted, type CountScope } from './counted.ts';

/** The numbers of one column added up; null where no tracker has the column, or none of its cells holds a number. */
export function countTotal(field: FieldId, { records }: CountScope): Counted | null {
  let sum = 0;
  let rows = 0;
  const others: { sheet: string; cell: string }[] = [];
  for (const { record } of records) {
    const text = record.fields.get(field);
    const number = text ? readNumber(text) : null;
    if (number !== null) [sum, rows] = [sum + number, rows + 1];
    else if (text && !isBlank(text.text))
      others.push({ sheet: record.sheet, cell: cellAddress(text.row, text.column) });
  }
  const tracker = records.find((each) => each.record.fields.has(field))?.tracker;
  if (rows === 0 || !tracker) return null;
  const heading = columnOf(tracker, field)?.heading.trim() ?? field;
  const left =
    others.length > 0
      ? `; ${counted(others.length, 'cell holds', 'cells hold')} no number${listPlaces(others)}`
      : '';
  const how = `“${heading}” adds up to ${String(sum)} over ${counted(rows, 'row')}${left}`;
  return numberCounted(sum, null, how);
}

/** "1,200" or a number cell; null for anything else. */
function readNumber({ text }: FieldText): number | null {
  const plain = text.trim().replace(/(?<=\d),(?=\d{3}\b)/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}
