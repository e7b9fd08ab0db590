import type { IsoDate } from '../values/calendar.ts';
import type { Deadline } from './deadline.ts';

/** The last of a deadline's milestones that lies before the as-at date; null where none does. */
export function passedMilestone({ parts }: Deadline, asAt: IsoDate): IsoDate | null {
  const passed = parts.filter(({ kind, date }) => kind === 'milestone' && date !== null && date < asAt);
  return passed.at(-1)?.date ?? null;
}
