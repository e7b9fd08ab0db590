import type { AssessedRecord } from './assess-record.ts';
import { isOpen } from './lateness.ts';

/** Whether a record still has something to deliver; one without a status has. */
export function isOpenRecord({ status }: Pick<AssessedRecord, 'status'>): boolean {
  return isOpen(status?.class ?? 'none');
}
