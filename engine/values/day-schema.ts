import { z } from 'zod';
import { isDay } from './calendar.ts';

/** A day from outside, in its digits: whether the calendar has it is still to be asked. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day like 2021-12-31');

/** A day that the calendar has. */
export const realDay = day.refine(isDay, 'there is no such day in the calendar');
