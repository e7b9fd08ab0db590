import { columnOf, type Tracker } from '../recognise/tracker.ts';
import { foldHeading } from '../values/fold.ts';
import { rememberingEach } from '../values/remember.ts';

const NAMES_A_COMPLETION =
  /\b(?:clos(?:ed|ing|ure)|complet(?:ed|ion)|implement(?:ed|ation)|discharged|deliver(?:ed|y)|achieved|fixed|finish)\b/;

/**
 * Whether the closed column's heading names the completion itself, “Date completed”: a day of an end, of a sign-off or of
 * a verification (“Sign off date”) may stand beside work that goes on.
 */
export const namesCompletion = rememberingEach((tracker: Tracker) =>
  NAMES_A_COMPLETION.test(foldHeading(columnOf(tracker, 'closed')?.heading ?? '')),
);
