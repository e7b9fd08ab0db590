import type { StatusClass } from '../values/status.ts';

/** Each status class as a person would say it (D3). */
export const STATUS_WORDS: Readonly<Record<StatusClass, string>> = {
  complete: 'Complete',
  'part-complete': 'Part complete',
  delayed: 'Delayed',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  unscheduled: 'Timing to be confirmed',
  'awaiting-sign-off': 'Done, awaiting sign-off',
  'not-applicable': 'No longer applies',
  'not-accepted': 'Not accepted',
  misplaced: 'A timescale, not a status',
  unknown: 'Not recognised',
  none: 'No status given',
};
