import { z } from 'zod';
import {
  APPENDIX_KINDS,
  APPENDIX_ORDERS,
  APPENDIX_VALUES,
  type AppendixTemplate,
} from './appendix-template.ts';
import { FIELD_IDS, FIELD_KINDS } from './fields.ts';
import { DATE_CHECKS, DATE_CHECK_ROWS, DISPUTED_COLOURS, RATINGS, type RagRules } from './rag-rules.ts';
import type { TrackerTemplate } from './tracker-template.ts';

const id = z.string().regex(/^[a-z][a-z0-9-]*$/, 'use small letters, digits and hyphens');
const words = z.array(z.string().min(1)).readonly();
const fieldId = z.enum(FIELD_IDS);

const fieldTemplate = z.strictObject({
  field: fieldId,
  kind: z.enum(FIELD_KINDS),
  label: z.string().min(1),
  headings: words,
  prefixes: words.exactOptional(),
  endings: words.exactOptional(),
  whereDated: words.exactOptional(),
  required: z.boolean().exactOptional(),
  several: z.boolean().exactOptional(),
});

/** A tracker template as JSON: unknown keys are refused, so that a slip in spelling is told. */
export const trackerTemplateSchema: z.ZodType<TrackerTemplate> = z.strictObject({
  id,
  title: z.string().min(1),
  noun: z.string().min(1).exactOptional(),
  description: z.string().min(1),
  layout: z.enum(['table', 'levels', 'form']),
  precedence: z.number().int(),
  needs: z.array(z.array(fieldId).min(1).readonly()).readonly(),
  minimumFields: z.number().int().min(1),
  needsArea: z.boolean(),
  fields: z.array(fieldTemplate).min(1).readonly(),
});

const appendixCell = z.strictObject({
  value: z.enum([...FIELD_IDS, ...APPENDIX_VALUES]),
  label: z.string().exactOptional(),
});

/** An appendix template as JSON: columns, order and filters; no expressions, no patterns, no nesting. */
export const appendixTemplateSchema: z.ZodType<AppendixTemplate> = z
  .strictObject({
    id,
    title: z.string().min(1),
    description: z.string().min(1),
    kind: z.enum(APPENDIX_KINDS),
    place: z.number().int().exactOptional(),
    workingOnly: z.boolean().exactOptional(),
    from: z.array(id).readonly(),
    columns: z
      .array(z.strictObject({ heading: z.string().min(1), shows: z.array(appendixCell).min(1).readonly() }))
      .min(1)
      .readonly(),
    order: z.enum(['tracker', 'stage-then-newest', 'worst-first', 'area']),
    filters: z.array(z.strictObject({ field: fieldId, in: words })).readonly(),
  })
  .refine(({ kind, order }) => APPENDIX_ORDERS[kind].includes(order), {
    path: ['order'],
    error: 'choose an order that its kind can print',
  })
  .refine(({ kind, filters }) => kind === 'records' || filters.length === 0, {
    path: ['filters'],
    error: 'only the kind “records” can filter',
  });

const rating = z.enum(RATINGS);
const colour = rating.exclude(['none']);
const fill = z.string().regex(/^[0-9A-F]{6}$/, 'give six hex digits, as FFC7CE');
const outOfHundred = z.number().min(0).max(100);

const percentRules = z.strictObject({
  redTo: outOfHundred,
  amberTo: outOfHundred,
  overdueRedBelow: outOfHundred,
  overdueOtherwise: z.enum(DATE_CHECKS),
});

/** RAG rules as JSON: a colour for every row of D4, and the words and fills to print. */
export const ragRulesSchema: z.ZodType<RagRules> = z.strictObject({
  id,
  title: z.string().min(1),
  description: z.string().min(1),
  toleranceQuarters: z.number().int().min(0).nullable(),
  colours: z.record(z.enum(DATE_CHECK_ROWS), z.enum(DATE_CHECKS)),
  greenMeans: z.enum(['on-track', 'complete']),
  meanings: z.partialRecord(z.enum(DISPUTED_COLOURS), colour),
  percent: percentRules.exactOptional(),
  order: z
    .array(rating)
    .refine((names) => names.length === RATINGS.length && new Set(names).size === RATINGS.length, {
      error: 'name each rating once',
    })
    .readonly(),
  names: z.record(rating, z.string().min(1)),
  letters: z.record(colour, z.string().length(1)),
  fills: z.record(rating, fill),
});

/** A user's own template file, of whichever kind it is. */
export const anyTemplateSchema = z.union([trackerTemplateSchema, appendixTemplateSchema, ragRulesSchema], {
  error:
    'it is no tracker, appendix or RAG rules template: compare it with “panelpack templates show actions”',
});

/** A file of a user’s own: a tracker, an appendix or RAG rules. */
export type AnyTemplate = TrackerTemplate | AppendixTemplate | RagRules;
