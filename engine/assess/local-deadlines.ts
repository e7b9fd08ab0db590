import { withEarlier, type Tracker } from '../recognise/tracker.ts';
import { foldHeading } from '../values/fold.ts';
import { rememberingEach } from '../values/remember.ts';

const OF_ONES_OWN = /^(?:force|local|internal) (?:deadline|target date)$/;

/**
 * The columns (1-based) of deadlines that a body set itself, “Force deadline”: beside a deadline that another set for it
 * they are shown and move nothing, as the rating is on the inspectorate’s (D2).
 */
export const localColumns = rememberingEach(({ columns }: Tracker): ReadonlySet<number> => {
  const revised = columns.filter(({ field }) => field === 'revisedDeadline').flatMap(withEarlier);
  const local = revised.filter(({ heading }) => OF_ONES_OWN.test(foldHeading(heading)));
  return new Set(local.map(({ column }) => column));
});
