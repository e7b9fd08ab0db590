import { z } from 'zod';
import { CLAIM_COUNTS } from '../engine/claims/claim.ts';
import { readClaim } from '../engine/claims/read-claim.ts';
import { FIELD_IDS } from '../engine/templates/fields.ts';
import { DATE_CHECKS } from '../engine/templates/rag-rules.ts';
import { isRealDay, partsOf } from '../engine/values/calendar.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day like 2021-12-31');

const realDay = day.refine((text) => {
  const { year, month, day: number } = partsOf(text);
  return isRealDay(year, month, number);
}, 'there is no such day in the calendar');

const rowNumber = z.number('write a row’s number').int('write a whole row').min(1, 'write a row from 1');

/** Which column is which on one sheet, where the user has said so. */
const columnsOfSheet = z.strictObject({
  description: z.string().optional(),
  workbook: z.string().optional(),
  sheet: z.string(),
  template: z.string().optional(),
  headerRows: z
    .tuple([rowNumber, rowNumber], 'write the first and the last header row, like [4, 5]')
    .refine(([first, last]) => first <= last, 'write the first header row before the last, like [4, 5]')
    .optional(),
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

const words = z.string().trim().min(1, 'write it in words; a blank is no reason');

/** Who decided, when and why: no decision is honoured without. */
const onRecord = {
  description: z.string().optional(),
  by: words,
  on: realDay,
  reason: words,
  reviewBy: realDay.optional(),
};

/** The record that a decision is on. */
const onARecord = {
  ...onRecord,
  workbook: words.optional(),
  sheet: words.optional(),
  key: words,
};

const colour = z.enum(['red', 'amber', 'green', 'complete', 'white']);

const ratingDecision = z.strictObject({
  ...onARecord,
  agreed: colour,
  stated: z.enum([...colour.options, 'none']).optional(),
  dateCheck: z.enum(DATE_CHECKS).optional(),
});

const acceptedQuery = z
  .strictObject({
    ...onRecord,
    rule: z.string(),
    workbook: words.optional(),
    key: words.optional(),
    sheet: words.optional(),
    cell: z
      .string()
      .regex(/^\$?[A-Za-z]{1,3}\$?\d+$/, 'write one cell, like D9')
      .optional(),
  })
  .refine(
    ({ key, sheet, cell }) => key !== undefined || sheet !== undefined || cell !== undefined,
    'name the key, the sheet or the cell as well: a rule alone would accept every query it ever asks',
  );

const extension = z.strictObject({ ...onARecord, deadline: realDay });

const marking = z.strictObject({ ...onRecord, from: words, to: words });

const figure = z.union([z.number(), z.string()], {
  error: 'write a number, or words like “10 of 13”, “95%”, “all” or “December 2016”',
});

const CLAIM_KEYS = 'says, counts, figure, level, field, title, template, workbook and description';

/** What the paper claims, read at once: what is left out, or does not fit what is counted, is said with what to write. */
const claim = z
  .strictObject(
    {
      description: z.string().optional(),
      says: z
        .string('write the sentence as the paper has it')
        .trim()
        .min(1, 'write the sentence as the paper has it'),
      counts: z.enum(CLAIM_COUNTS, { error: `write what to count: one of ${CLAIM_COUNTS.join(', ')}` }),
      figure,
      level: z
        .number('write a level, like 1')
        .int('write a level, like 1')
        .min(1, 'write a level from 1')
        .optional(),
      field: z.enum(FIELD_IDS, { error: 'write the column to add up, like “actionsOpen”' }).optional(),
      title: z.string('write words of the title').trim().min(1, 'write words of the title').optional(),
      template: z.string().optional(),
      workbook: z.string().optional(),
    },
    {
      error: ({ code }) =>
        code === 'unrecognized_keys'
          ? `a claim has only ${CLAIM_KEYS}: leave out or respell the rest`
          : undefined,
    },
  )
  .transform((written, context) => {
    const read = readClaim(written);
    if ('claim' in read) return read.claim;
    context.issues.push({
      code: 'custom',
      input: written,
      path: [read.slip.at],
      message: read.slip.words,
    });
    return z.NEVER;
  });

/** panelpack.config.json: the command line's own options, which column is which, and other spellings of names, what has been decided, what the paper claims. */
export const configSchema = z.strictObject({
  description: z.string().optional(),
  asAt: z.union([day, z.literal('today')], 'write a day like 2021-12-31, or “today”').optional(),
  panelDate: day.optional(),
  planYear: z.string().optional(),
  scheme: z.string().optional(),
  singleYearQuarter: z.enum(['fy-starting', 'calendar', 'fy-ending']).optional(),
  templates: z.record(z.string(), z.string()).optional(),
  failOn: z.enum(['error', 'warning', 'never']).optional(),
  columns: z.array(columnsOfSheet).optional(),
  names: z.record(z.string(), z.string()).optional(),
  ratingDecisions: z.array(ratingDecision).optional(),
  acceptedQueries: z.array(acceptedQuery).optional(),
  extensions: z.array(extension).optional(),
  markings: z.array(marking).optional(),
  posts: z.record(z.string(), words).optional(),
  claims: z.array(claim).optional(),
  previous: z.string().optional(),
});

export type Config = z.infer<typeof configSchema>;
