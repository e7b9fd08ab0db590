import { z } from 'zod';
import { DATE_CHECKS, RATINGS } from '../templates/rag-rules.ts';
import { ASSURANCE_RATINGS } from '../values/assurance.ts';
import { realDay } from '../values/day-schema.ts';
import { STATUS_CLASSES } from '../values/status.ts';
import type { Snapshot } from './snapshot.ts';

const record = z.strictObject({
  template: z.string(),
  key: z.string(),
  class: z.enum(STATUS_CLASSES),
  original: realDay.nullable(),
  current: realDay.nullable(),
  currentIs: z.enum(['original', 'proposed', 'agreed']),
  stated: z.enum(RATINGS),
  dateCheck: z.enum(DATE_CHECKS).nullable(),
  agreement: z.enum(['agree', 'accept', 'warn', 'error']).nullable(),
  updateMark: z.string().nullable(),
});

const level = z.strictObject({
  area: z.string(),
  level: z.number().int().min(1),
  rating: z.enum(ASSURANCE_RATINGS),
  controls: z.number().int().min(0).nullable(),
  controlsMark: z.string().nullable(),
});

/** A snapshot file as JSON: it comes from a disk, so it is checked like anything else from outside. */
export const snapshotSchema: z.ZodType<Snapshot> = z.strictObject({
  format: z.literal('panelpack.snapshot/1', 'this is no snapshot that Panelpack kept beside a pack'),
  asAt: realDay,
  panelDate: realDay.nullable(),
  ragRules: z.string(),
  records: z.array(record),
  assurance: z.array(level),
});
