import type { AssessedRecord } from '../assess/assess-record.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';
import { rememberingEach } from '../values/remember.ts';

/**
 * Whether a record is of a kind that is published: only inspections and audits have a day of publication. What has a
 * source, a recommendation of an inspection, gives the day of its source.
 */
export function publishes({ tracker }: AssessedRecord): boolean {
  return hasPublication(tracker.template);
}

const hasPublication = rememberingEach(
  ({ fields }: TrackerTemplate) =>
    fields.some(({ field }) => field === 'published') && !fields.some(({ field }) => field === 'source'),
);
