import { z } from 'zod';
import { DATE_CHECKS, RATED_COLOURS } from '../templates/rag-rules.ts';
import { realDay } from '../values/day-schema.ts';

/** Words that say something. */
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

const colour = z.enum(RATED_COLOURS);

/** A rating that was agreed in place of the lead's (D5). */
export const ratingDecision = z.strictObject({
  ...onARecord,
  agreed: colour,
  stated: z.enum([...colour.options, 'none']).optional(),
  dateCheck: z.enum(DATE_CHECKS).optional(),
});

/** A query accepted with a reason (D12). */
export const acceptedQuery = z
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
    about: z.literal('workbook', 'write “workbook”, or leave it out').optional(),
  })
  .refine(
    ({ about, ...place }) => about !== undefined || namesAPlace(place),
    'name the key, the sheet or the cell as well: a rule alone would accept every query it ever asks',
  )
  .refine(
    ({ about, ...place }) => about === undefined || !namesAPlace(place),
    '“about” accepts what is asked about the whole workbook: name no key, sheet or cell beside it',
  );

function namesAPlace(place: { key?: unknown; sheet?: unknown; cell?: unknown }): boolean {
  return [place.key, place.sheet, place.cell].some((part) => part !== undefined);
}

/** A later deadline that somebody agreed (D6). */
export const extension = z.strictObject({ ...onARecord, deadline: realDay });

/** A current marking in place of one that is unknown or obsolete (D13). */
export const marking = z.strictObject({ ...onRecord, from: words, to: words });

/** Posts to print for people in the public edition, by the name they stand for. */
export const posts = z.record(z.string(), words);
