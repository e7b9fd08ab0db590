import type { FieldText, Tracker } from '../recognise/tracker.ts';
import { foldHeading } from '../values/fold.ts';
import { rememberingEach } from '../values/remember.ts';
import type { StatusClass } from '../values/status.ts';
import { readTick } from '../values/tick.ts';

const ASKS =
  /^(?:(?:action|recommendation|rec) )?(?:fully )?(?:completed?|implemented|closed|done|discharged|actioned|cleared)\b/;

/** Whether a tracker's status column asks if the work is done: "Completed?", "Implemented (Y/N)". */
const asksIfDone = rememberingEach(({ columns }: Tracker) => {
  const heading = columns.find(({ field }) => field === 'status')?.heading ?? '';
  return ASKS.test(foldHeading(heading));
});

/** What a tick, a "Yes" or a "No" says in a column that asks if the work is done (D3 row 8); null for anything else. */
export function readTickedDone(tracker: Tracker, field: FieldText | undefined): StatusClass | null {
  if (!field || !asksIfDone(tracker)) return null;
  const tick = readTick(field.text, field.look.font);
  if (tick === null) return null;
  return tick === 'yes' ? 'complete' : 'none';
}
