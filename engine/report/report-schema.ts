import { z } from 'zod';
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
const severity = z.enum(['error', 'warning', 'info']);

const deadlinePart = z.strictObject({
  label: z.string().describe('"2", or a milestone’s words.'),
  kind: z.enum(['part', 'milestone']),
  date: dateOrNull.describe('Null where it is to be confirmed.'),
  leads: z.array(z.string()),
  overdueDays: count.nullable(),
});

const deadline = z.strictObject({
  text: z.string().describe('As displayed; "" where blank.'),
  cell: address,
  original: dateOrNull,
  current: dateOrNull,
  currentIs: z.enum(['original', 'proposed', 'agreed']),
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

const rag = z.strictObject({
  stated: z
    .enum(['red', 'amber', 'green', 'complete', 'white', 'none'])
    .describe('The lead’s rating, never overwritten.'),
  statedBy: z.enum(['text', 'fill', 'rule', 'none']),
  dateCheck: z
    .enum(['red', 'amber', 'no-concern', 'complete', 'not-rated'])
    .describe('What the dates show: red or amber, never green.'),
  reason: z.string(),
  agreement: z.enum(['agree', 'accept', 'warn', 'error']),
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
  rating: z.enum(['red', 'amber', 'green', 'no-assurance', 'not-assessed']),
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
});

const workbook = z.strictObject({
  file: z.string(),
  error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
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
    }),
  ),
  records: z.array(record).describe('In sheet, then row order.'),
  assurance: z.array(
    z.strictObject({ area: z.string().nullable(), sheet: z.string(), levels: z.record(z.string(), level) }),
  ),
  queries: z.array(query),
});

/** The shape of `panelpack check --format json`: a promise, published as docs/report.schema.json. */
export const reportSchema = z.strictObject({
  format: z.literal('panelpack.report/1'),
  asAt: isoDate,
  panelDate: dateOrNull,
  workbooks: z.array(workbook),
  totals: z.strictObject({
    workbooks: count,
    unreadable: count,
    records: count,
    overdue: count.describe('Records past their current deadline at the as-at date.'),
    rag: z.strictObject({ stated: counts, dateCheck: counts }),
    queries: z.strictObject({ error: count, warning: count, info: count }),
  }),
});

export type Report = z.infer<typeof reportSchema>;
export type WorkbookReport = Report['workbooks'][number];
export type RecordReport = WorkbookReport['records'][number];
export type TrackerReport = WorkbookReport['trackers'][number];

/** A workbook's part of a report whose records can be walked once, each made when its turn comes. */
export type StreamedWorkbook = Omit<WorkbookReport, 'records'> & { readonly records: Iterable<RecordReport> };

/** A report that is written as it is made. */
export type StreamedReport = Omit<Report, 'workbooks'> & { readonly workbooks: readonly StreamedWorkbook[] };
