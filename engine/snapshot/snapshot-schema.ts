import { z } from 'zod';
import { isRealDay, partsOf } from '../values/calendar.ts';
import { STATUS_CLASSES } from '../values/status.ts';
import { DATE_CHECKS } from '../templates/rag-rules.ts';
import type { Snapshot } from './snapshot.ts';

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day like 2021-12-31')
  .refine((text) => {
    const { year, month, day: number } = partsOf(text);
    return isRealDay(year, month, number);
  }, 'there is no such day in the calendar');

const record = z.strictObject({
  template: z.string(),
  key: z.string(),
  class: z.enum(STATUS_CLASSES),
  original: day.nullable(),
  current: day.nullable(),
  currentIs: z.enum(['original', 'proposed', 'agreed']),
  stated: z.enum(['red', 'amber', 'green', 'complete', 'white', 'none']),
  dateCheck: z.enum(DATE_CHECKS).nullable(),
  agreement: z.enum(['agree', 'accept', 'warn', 'error']).nullable(),
  updateMark: z.string().nullable(),
});

const level = z.strictObject({
  area: z.string(),
  level: z.number().int().min(1),
  rating: z.enum(['red', 'amber', 'green', 'no-assurance', 'not-assessed']),
  controls: z.number().int().min(0).nullable(),
  controlsMark: z.string().nullable(),
});

/** A snapshot file as JSON: it comes from a disk, so it is checked like anything else from outside. */
export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  format: z.literal('panelpack.snapshot/1', 'this is no snapshot that Panelpack kept beside a pack'),
  asAt: day,
  panelDate: day.nullable(),
  ragRules: z.string(),
  records: z.array(record),
  assurance: z.array(level),
});
