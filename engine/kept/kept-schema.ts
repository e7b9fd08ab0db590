import { z } from 'zod';
import { day } from '../values/day-schema.ts';
import { columnsOfSheet } from './columns-schema.ts';
import { acceptedQuery, extension, marking, posts, ratingDecision } from './decision-schemas.ts';

/** What a workbook may keep and a config may say as well; none of it names a file. */
export const keptKeys = {
  asAt: day.optional(),
  panelDate: day.optional(),
  planYear: z.string().optional(),
  scheme: z.string().optional(),
  singleYearQuarter: z.enum(['fy-starting', 'calendar', 'fy-ending']).optional(),
  columns: z.array(columnsOfSheet).optional(),
  names: z.record(z.string(), z.string()).optional(),
  ratingDecisions: z.array(ratingDecision).optional(),
  acceptedQueries: z.array(acceptedQuery).optional(),
  extensions: z.array(extension).optional(),
  markings: z.array(marking).optional(),
  posts: posts.optional(),
};

/** What Panelpack keeps in a workbook, for both hosts: dates, columns, names and decisions. Whoever sends the file may have written it. */
export const keptSchema = z.strictObject({
  format: z.literal('panelpack.kept/1', 'this is not what this version of Panelpack keeps'),
  ...keptKeys,
});

/** What a workbook keeps, as checked: what was never chosen is undefined. */
export type Kept = z.infer<typeof keptSchema>;

/** A workbook that keeps nothing yet. */
export const NOTHING_KEPT: Kept = { format: 'panelpack.kept/1' };
