import { z } from 'zod';
import { FIELD_IDS } from '../engine/templates/fields.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day like 2021-12-31');

/** Which column is which on one sheet, where the user has said so. */
const columnsOfSheet = z.strictObject({
  description: z.string().optional(),
  workbook: z.string().optional(),
  sheet: z.string(),
  template: z.string().optional(),
  headerRows: z.tuple([z.number().int().min(1), z.number().int().min(1)]).optional(),
  columns: z
    .partialRecord(
      z.enum(FIELD_IDS),
      z
        .string()
        .regex(/^[A-Za-z]{1,3}$/, 'write a column’s letters, like “E”')
        .nullable(),
    )
    .optional(),
});

/** panelpack.config.json: the command line's own options, which column is which, and other spellings of names. */
export const configSchema = z.strictObject({
  description: z.string().optional(),
  asAt: z.union([day, z.literal('today')]).optional(),
  panelDate: day.optional(),
  planYear: z.string().optional(),
  scheme: z.string().optional(),
  singleYearQuarter: z.enum(['fy-starting', 'calendar', 'fy-ending']).optional(),
  templates: z.record(z.string(), z.string()).optional(),
  failOn: z.enum(['error', 'warning', 'never']).optional(),
  columns: z.array(columnsOfSheet).optional(),
  names: z.record(z.string(), z.string()).optional(),
});

export type Config = z.infer<typeof configSchema>;
