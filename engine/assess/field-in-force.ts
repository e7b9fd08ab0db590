import type { FieldText } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { cellAddress } from '../workbook/address.ts';
import type { AssessedRecord } from './assess-record.ts';

/**
 * A record's field as it counts: of several revised deadlines the one that the current deadline stands in, else the last
 * that gives a date, and not an “N/A” after it; every other field as it stands. Undefined where the tracker has no column
 * for it.
 */
export function fieldInForce({ record, deadline }: AssessedRecord, field: FieldId): FieldText | undefined {
  const last = record.fields.get(field);
  if (field !== 'revisedDeadline' || deadline === null) return last;
  const all = record.fields.all(field);
  if (all.length < 2) return last;
  const { movedBy, cell, revised } = deadline;
  const lastIn = (cells: readonly (string | null)[]): FieldText | undefined =>
    all.findLast((each) => cells.includes(cellAddress(each.row, each.column)));
  return lastIn([movedBy]) ?? lastIn([cell, ...revised.map((each) => each.cell)]) ?? last;
}
