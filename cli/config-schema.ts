import { z } from 'zod';
import { CLAIM_COUNTS } from '../engine/claims/claim.ts';
import { readClaim } from '../engine/claims/read-claim.ts';
import { keptKeys } from '../engine/kept/kept-schema.ts';
import { FIELD_IDS } from '../engine/templates/fields.ts';
import { day } from '../engine/values/day-schema.ts';

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

/** panelpack.config.json: what a workbook may keep as well, and what only a run has: its files, what fails it, what the paper claims. */
export const configSchema = z.strictObject({
  description: z.string().optional(),
  ...keptKeys,
  asAt: z.union([day, z.literal('today')], 'write a day like 2021-12-31, or “today”').optional(),
  templates: z.record(z.string(), z.string()).optional(),
  failOn: z.enum(['error', 'warning', 'never']).optional(),
  claims: z.array(claim).optional(),
  previous: z.string().optional(),
});

/** A config file as checked: what is left out is undefined. */
export type Config = z.infer<typeof configSchema>;
