import { z } from 'zod';
import { READING_SETTINGS } from '../kept/taken.ts';
import { SEVERITIES } from '../rules/query.ts';
import { DATE_CHECKS, RATED_COLOURS, RATINGS } from '../templates/rag-rules.ts';
import { ASSURANCE_RATINGS } from '../values/assurance.ts';
import { STATUS_CLASSES } from '../values/status.ts';
import type { OtherFieldId } from './other-fields.ts';

const isoDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .describe('A calendar day, YYYY-MM-DD.');
const dateOrNull = isoDate.nullable();
const address = z.string().describe('A cell as Excel names it, "E5".');
const count = z.number().int().min(0);
const counts = z.record(z.string(), count);
const severity = z.enum(SEVERITIES);

const deadlinePart = z.strictObject({
  label: z.string().describe('"2", or a milestone’s words.'),
  kind: z.enum(['part', 'milestone']),
  date: dateOrNull.describe('Null where it is to be confirmed.'),
  leads: z.array(z.string()),
  overdueDays: count.nullable(),
});

const onRecord = {
  by: z.string(),
  on: isoDate,
  reason: z.string(),
  reviewBy: dateOrNull.describe('The last day on which it counts.'),
};

const deadline = z.strictObject({
  text: z.string().describe('As displayed; "" where blank.'),
  cell: address,
  original: dateOrNull,
  current: dateOrNull,
  currentIs: z.enum(['original', 'proposed', 'agreed']),
  movedBy: address
    .optional()
    .describe(
      'The cell that moved the deadline; its own where one cell gives both dates, the new and the old.',
    ),
  revised: z
    .array(z.strictObject({ date: isoDate, cell: address }))
    .optional()
    .describe(
      'Where its revised columns moved it more than once: each date that they moved it to, in that order.',
    ),
  extension: z
    .strictObject(onRecord)
    .nullable()
    .describe('Who agreed the current deadline; null where nobody has.'),
  certainty: z
    .enum(['exact', 'inferred', 'ambiguous', 'none'])
    .describe(
      'Exact: the text alone gives the date. Inferred: a default filled something in. Ambiguous: several readings, the others in alternatives.',
    ),
  precision: z.enum(['day', 'week', 'month', 'quarter', 'season', 'year']).nullable(),
  alternatives: z.array(z.strictObject({ date: isoDate, reading: z.string() })).optional(),
  parts: z.array(deadlinePart),
  warnings: z
    .array(z.string())
    .describe('Codes of how the text was read, such as AMBIG_SINGLE_YEAR_QUARTER.'),
});

const status = z.strictObject({
  text: z.string(),
  cell: address,
  class: z.enum(STATUS_CLASSES),
});

const statedRating = z.enum(RATINGS);
const agreedRating = z.enum(RATED_COLOURS);

const rag = z.strictObject({
  stated: statedRating.describe('The lead’s rating, never overwritten.'),
  agreed: z
    .strictObject({ rating: agreedRating, ...onRecord })
    .nullable()
    .describe('The rating agreed in its place, which panel and public editions print.'),
  statedBy: z.enum(['text', 'fill', 'rule', 'none']),
  dateCheck: z.enum(DATE_CHECKS).describe('What the dates show: red or amber, never green.'),
  reason: z.string(),
  agreement: z
    .enum(['agree', 'accept', 'warn', 'error'])
    .describe(
      'How the lead’s rating and the date check sit together; one that is none counts as blank, also where `columns` of its tracker has no `rag` and nobody rates.',
    ),
});

const otherField = z
  .strictObject({
    text: z.string(),
    cell: address,
    date: dateOrNull.optional(),
    value: z.string().nullable().optional(),
  })
  .nullable()
  .optional();

/** Fields that have no shape of their own: each stands in a record under its own name. */
const otherFields = {
  action: otherField,
  scope: otherField,
  type: otherField,
  revisedDeadline: otherField,
  percent: otherField,
  priority: otherField,
  grade: otherField,
  previousGrade: otherField,
  raised: otherField,
  closed: otherField,
  submitted: otherField,
  published: otherField,
  followUp: otherField,
  year: otherField,
  governance: otherField,
  update: otherField,
  updated: otherField,
  onTrack: otherField,
  actionsOpen: otherField,
  actionsTotal: otherField,
  source: otherField,
} satisfies Record<OtherFieldId, typeof otherField>;

/** A field reported as it stands; null where the table has no column for it. */
export type OtherField = Exclude<z.infer<typeof otherField>, undefined>;

const record = z
  .strictObject({
    tracker: z.string(),
    sheet: z.string(),
    row: count.describe('1-based.'),
    key: z.string().describe('Area number or folded area name, a slash, the reference or folded title.'),
    ref: z.string().nullable().optional(),
    title: z.string().nullable().optional(),
    area: z.string().nullable().optional(),
    leads: z.array(z.string()),
    deadline: deadline.nullable().optional(),
    status: status.nullable().optional(),
    rag: rag.optional(),
    overdueDays: count
      .nullable()
      .optional()
      .describe('Calendar days past the current deadline; null without a date.'),
    overdueDaysOriginal: count.nullable().optional(),
    possiblyOverdue: z.boolean().optional(),
    overdueByPanel: z.boolean().nullable().optional().describe('Null without a panel date.'),
    missed: z.strictObject({ original: z.boolean(), current: z.boolean() }).optional(),
    slippageDays: z.number().int().nullable().optional(),
    ...otherFields,
  })
  .describe('A field that the template lacks is left out; one that its tracker has no column for is null.');

const level = z.strictObject({
  rating: z.enum(ASSURANCE_RATINGS),
  controls: count
    .nullable()
    .describe('0 where none are listed, null where the layout has no place for them.'),
});

const query = z.strictObject({
  rule: z.string(),
  severity,
  tracker: z.string().nullable(),
  key: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  message: z.string(),
  fix: z.strictObject({ cell: address, from: z.string(), to: z.string() }).nullable(),
  accepted: z
    .strictObject(onRecord)
    .nullable()
    .describe('Who accepted it, and why: it is then in no total but totals.accepted.'),
});

const decisionEntry = {
  state: z
    .enum(['honoured', 'lapsed', 'unmatched', 'untrusted'])
    .describe(
      'Lapsed: it counted once. Unmatched: it fits no record or query, or more than one record. Untrusted: it is kept in the workbook itself and counts for nothing without --trust-workbook.',
    ),
  why: z.string().nullable().describe('Why it does not count, or what else there is to know of it.'),
  workbook: z.string().nullable(),
  key: z.string().nullable(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  name: z.string().nullable().describe('The record in words: “action 2.1”.'),
  ...onRecord,
};

const decision = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('rating'),
    agreed: agreedRating,
    stated: statedRating.nullable().describe('The lead’s rating now.'),
    ...decisionEntry,
  }),
  z.strictObject({
    kind: z.literal('extension'),
    deadline: isoDate,
    original: dateOrNull,
    ...decisionEntry,
  }),
  z.strictObject({
    kind: z.literal('acceptance'),
    rule: z.string(),
    queries: count.describe('How many queries it is about.'),
    ...decisionEntry,
  }),
]);

const kept = z.strictObject({
  taken: z
    .array(z.strictObject({ setting: z.enum(READING_SETTINGS), words: z.string() }))
    .describe('Settings taken from it, because neither the command line nor a config gives them.'),
  trusted: z.boolean().describe('Whether the decisions in it count: only with --trust-workbook.'),
  markings: z.array(z.strictObject({ from: z.string(), to: z.string(), ...onRecord })),
  posts: z.array(z.strictObject({ name: z.string(), post: z.string() })),
  notUsed: z.array(z.string()).describe('A sentence on each thing in it that cannot be used.'),
});

const workbook = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
  asAt: dateOrNull.describe(
    'The date it was measured at, which may be another than the report’s; null where nothing was measured.',
  ),
  panelDate: dateOrNull.describe('The panel date it was measured against; null where none is given.'),
  marking: z
    .string()
    .nullable()
    .describe('The protective markings of its sheets, verbatim; null where none is found.'),
  sheets: z.array(z.strictObject({ name: z.string(), counted: z.boolean(), why: z.string() })),
  trackers: z.array(
    z.strictObject({
      id: z.string(),
      template: z.string(),
      confidence: z.enum(['high', 'medium', 'low']),
      sheet: z.string(),
      range: z.string(),
      headerRows: z.tuple([count, count]).describe('First and last header row, 1-based.'),
      records: count.describe('Records read; areas for an assurance map, pages for improvement areas.'),
      columns: z.record(z.string(), z.string()).describe('Column letters by field.'),
      earlierColumns: z
        .record(z.string(), z.array(z.string()))
        .optional()
        .describe(
          'The columns before that one of a field that has several: in each row the last one filled counts.',
        ),
      unread: z
        .record(z.string(), z.string())
        .optional()
        .describe('Headings that are not known, by column letters: nothing below them was read.'),
      history: z
        .record(z.string(), z.string())
        .optional()
        .describe(
          'Headings of earlier columns, by column letters, which are not read where a later one of their like is: “Q1 RAG” beside “Q3 RAG”.',
        ),
    }),
  ),
  records: z.array(record).describe('In sheet, then row order.'),
  assurance: z.array(
    z.strictObject({ area: z.string().nullable(), sheet: z.string(), levels: z.record(z.string(), level) }),
  ),
  queries: z.array(query),
  decisions: z
    .array(decision)
    .describe('Ratings and extensions agreed and queries accepted, each with what became of it here.'),
  kept: kept
    .nullable()
    .describe('What Panelpack keeps in the workbook itself; null where it keeps nothing there.'),
});

/** The shape of `panelpack check --format json`: a promise, published as docs/report.schema.json. */
export const reportSchema = z.strictObject({
  format: z.literal('panelpack.report/1'),
  asAt: isoDate,
  panelDate: dateOrNull,
  unmatched: z.array(decision).describe('Decisions that are about nothing in any of the workbooks.'),
  workbooks: z.array(workbook),
  totals: z.strictObject({
    workbooks: count,
    unreadable: count,
    records: count,
    overdue: count.describe('Records past their current deadline at the as-at date.'),
    rag: z.strictObject({ stated: counts, dateCheck: counts }),
    queries: z.strictObject({ error: count, warning: count, info: count }),
    accepted: count.describe('Queries accepted with a reason; in no other total.'),
    untrusted: count.describe('Decisions kept in the workbooks themselves that count for nothing.'),
  }),
});

/** What a check says of all its workbooks: the promise of docs/report.schema.json. */
export type Report = z.infer<typeof reportSchema>;
/** One workbook’s part of it. */
export type WorkbookReport = Report['workbooks'][number];
/** One record; what its template lacks is undefined, what its table lacks is null. */
export type RecordReport = WorkbookReport['records'][number];
/** One query. */
export type QueryReport = WorkbookReport['queries'][number];
/** One area of an assurance map. */
export type AreaReport = WorkbookReport['assurance'][number];
/** One tracker: where it stands and how it was read. */
export type TrackerReport = WorkbookReport['trackers'][number];

/** A workbook's part of a report whose records can be walked once, each made when its turn comes. */
export type StreamedWorkbook = Omit<WorkbookReport, 'records'> & { readonly records: Iterable<RecordReport> };

/** A report that is written as it is made. */
export type StreamedReport = Omit<Report, 'workbooks'> & { readonly workbooks: readonly StreamedWorkbook[] };
