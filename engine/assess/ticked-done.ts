import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { answersInPart, asksIfDone } from '../values/asks-if-done.ts';
import { foldText } from '../values/fold.ts';
import { rememberingEach } from '../values/remember.ts';
import { readStatusKey } from '../values/status-key.ts';
import type { StatusClass } from '../values/status.ts';
import { readTick } from '../values/tick.ts';

/** Whether a tracker's status column asks if the work is done: "Implemented (Y/N)". */
export const statusAsksIfDone = rememberingEach((tracker: Tracker) =>
  asksIfDone(columnOf(tracker, 'status')?.heading ?? ''),
);

const keyOf = rememberingEach((tracker: Tracker) =>
  readStatusKey(columnOf(tracker, 'status')?.heading ?? ''),
);

/** What a code says by the key in its column's heading, “Status: O/C/IP”; null where there is none, or it is not in it. */
export function byStatusKey(tracker: Tracker, field: FieldText | undefined): StatusClass | null {
  const key = field && keyOf(tracker);
  return key?.get(foldText(field?.text ?? '')) ?? null;
}

/** The first other mark in a column that holds crosses, "Yes" or "✓" or "No": null where crosses are all that it holds. */
export const markBesideCrosses = rememberingEach(({ records }: Tracker): string | null => {
  for (const { fields } of records) {
    const field = fields.get('status');
    if (field && !isCross(field.text) && readTick(field.text, field.look.font) !== null)
      return field.text.trim();
  }
  return null;
});

/** Whether a cell holds an "x", which is a tick in a box and a cross beside one. */
export function isCross(text: string): boolean {
  return foldText(text) === 'x';
}

/**
 * What a tick, a "Yes", a "No" or a "Partially" says in a column that asks if the work is done (D3 rows 1 and 8); null for
 * anything else, and for an "x" beside other marks.
 */
export function readTickedDone(tracker: Tracker, field: FieldText | undefined): StatusClass | null {
  if (!field || !statusAsksIfDone(tracker)) return null;
  if (answersInPart(field.text)) return 'part-complete';
  const tick = readTick(field.text, field.look.font);
  if (tick === null || (isCross(field.text) && markBesideCrosses(tracker) !== null)) return null;
  return tick === 'yes' ? 'complete' : 'none';
}
