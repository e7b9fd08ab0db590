import type { AssessedRecord } from '../assess/assess-record.ts';
import type { TrackerTemplate } from '../templates/tracker-template.ts';

/** Whether a record is of a kind that is published: only inspections and audits have a day of publication. */
export function publishes({ tracker }: AssessedRecord): boolean {
  const before = known.get(tracker.template);
  if (before !== undefined) return before;
  const answer = tracker.template.fields.some(({ field }) => field === 'published');
  known.set(tracker.template, answer);
  return answer;
}

const known = new WeakMap<TrackerTemplate, boolean>();
