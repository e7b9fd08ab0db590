import type { FieldText } from '../recognise/tracker.ts';
import type { FieldId } from '../templates/fields.ts';
import { cellAddress } from '../workbook/address.ts';
import type { AssessedRecord } from './assess-record.ts';

/**
 * A record's field as it counts: of several revised deadlines the last one that gives a date, where one does, and not an
 * “N/A” after it; every other field as it stands. Undefined where the tracker has no column for it.
 */
export function fieldInForce({ record, deadline }: AssessedRecord, field: FieldId): FieldText | undefined {
  const last = record.fields.get(field);
  if (field !== 'revisedDeadline' || deadline === null) return last;
  const dated = new Set([deadline.cell, ...deadline.revised.map(({ cell }) => cell)]);
  return record.fields.all(field).findLast((each) => dated.has(cellAddress(each.row, each.column))) ?? last;
}
