import type { FieldText, Tracker } from '../recognise/tracker.ts';
import { asksIfDone } from '../values/asks-if-done.ts';
import { rememberingEach } from '../values/remember.ts';
import type { StatusClass } from '../values/status.ts';
import { readTick } from '../values/tick.ts';

const statusAsksIfDone = rememberingEach(({ columns }: Tracker) =>
  asksIfDone(columns.find(({ field }) => field === 'status')?.heading ?? ''),
);

/** What a tick, a "Yes" or a "No" says in a column that asks if the work is done (D3 row 8); null for anything else. */
export function readTickedDone(tracker: Tracker, field: FieldText | undefined): StatusClass | null {
  if (!field || !statusAsksIfDone(tracker)) return null;
  const tick = readTick(field.text, field.look.font);
  if (tick === null) return null;
  return tick === 'yes' ? 'complete' : 'none';
}
