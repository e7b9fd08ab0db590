import type { ColumnCorrection } from '../settings.ts';
import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import { NO_PLAN } from '../values/no-plan.ts';
import { readRatingFill, type RatingScale } from '../values/rating.ts';
import { readTimescale } from '../values/timescale.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import { isAreaHeading } from './area-name.ts';
import type { Block, Fit } from './blocks.ts';
import { sampleColumns, share, type Sample } from './column-sample.ts';
import { foundByValues, unreadColumns } from './columns-by-values.ts';
import { asMatch, type Candidate, type ColumnPlan, type ColumnsByField } from './columns.ts';
import { settleCompletion } from './completion-columns.ts';
import { datesUnderExtensions } from './extension-columns.ts';
import { gradeBeforeFollowUp } from './grade-columns.ts';
import { ratingsUnderLevels } from './level-ratings.ts';
import { takeNamedColumns } from './named-columns.ts';
import { ticksUnderOnTrack } from './on-track-columns.ts';
import { figuresUnderProgress } from './progress-columns.ts';
import { settleRatings } from './rating-columns.ts';
import { settleTitle } from './title-columns.ts';
import { allColumnsRead, type ColumnMatch } from './tracker.ts';
import { updatesInTurn } from './update-columns.ts';

/** Which column is which once the values have been looked at and the user's own word taken. */
export function settleColumns(
  sheet: Sheet,
  block: Block,
  fit: Fit,
  corrections: readonly ColumnCorrection[],
  scale: RatingScale,
): readonly ColumnMatch[] {
  const sample = sampleColumns(sheet, block);
  const columns: ColumnsByField = new Map(fit.plan.columns.map((match) => [match.field, match]));
  if (fit.template.layout === 'table') settleTable(columns, sample, { block, fit, scale });
  if (fit.template.layout === 'levels') ratingsUnderLevels(columns, sample, fit.plan.couldFeed);
  takeNamedColumns(columns, corrections);
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

/** By what a table's columns are settled beside their cells. */
interface Table {
  readonly block: Block;
  readonly fit: Fit;
  readonly scale: RatingScale;
}

/** Each step sees what the one before it made of the columns. */
function settleTable(columns: ColumnsByField, sample: Sample, { block, fit, scale }: Table): void {
  const { template, plan } = fit;
  const { couldFeed } = plan;
  const wants = new Set(template.fields.map(({ field }) => field));
  ticksUnderOnTrack(columns, sample, couldFeed);
  latestThatIsFilled(columns, sample, plan, scale);
  historyOfRatings(columns, plan);
  if (wants.has('previousGrade')) gradeBeforeFollowUp(columns, couldFeed);
  areasUnderAnyHeading(columns, sample, block, template.needsArea);
  settleTitle(columns, sample, block, couldFeed);
  datesUnderALead(columns, sample, couldFeed, wants);
  updatesInTurn(columns, couldFeed);
  settleCompletion(columns, sample, couldFeed, wants);
  figuresUnderProgress(columns, sample, couldFeed, wants);
  datesUnderExtensions(columns, sample, couldFeed);
  settleRatings(columns, sample, { block, couldFeed, wants, scale });
}

/** "Q4 RAG" that nobody has filled yet gives way to the latest of its series that somebody has: "Q2 RAG". */
function latestThatIsFilled(
  columns: ColumnsByField,
  sample: Sample,
  plan: ColumnPlan,
  scale: RatingScale,
): void {
  if (plan.history.length === 0) return;
  const isFilled = (field: FieldId, column: number): boolean =>
    (sample.get(column) ?? []).some(
      (cell) => !isBlank(cell.text) || (field === 'rag' && readRatingFill(cell.look.fill, scale) !== null),
    );
  for (const { field, date, series, heading } of plan.couldFeed) {
    const isRead = date !== '' && columns.get(field)?.column === heading.column;
    if (!isRead || isFilled(field, heading.column)) continue;
    const filled = plan.history.find(
      (each) => each.field === field && each.series === series && isFilled(field, each.heading.column),
    );
    if (filled)
      columns.set(field, { ...asMatch(filled), why: `the latest filled of its like, ${quoted(filled)}` });
  }
}

/** "Q2 RAG" beside "Q3 RAG" is not read, and remembered: what is rated there alone is asked about. */
function historyOfRatings(columns: ColumnsByField, { couldFeed, history }: ColumnPlan): void {
  const rag = columns.get('rag');
  if (!rag || history.length === 0) return;
  const own = [...couldFeed, ...history].find(
    ({ field, heading }) => field === 'rag' && heading.column === rag.column,
  );
  const before = history.filter(
    ({ field, series, date }) => field === 'rag' && series === own?.series && date < own.date,
  );
  if (before.length > 0) columns.set('rag', { ...rag, history: before.map(({ heading }) => heading) });
}

function quoted({ heading }: Candidate): string {
  return `“${heading.text.trim()}”`;
}

/** "1: Data management" over and over is the area, whatever stands over it, and where nothing does. */
function areasUnderAnyHeading(
  columns: ColumnsByField,
  sample: Sample,
  block: Block,
  needsArea: boolean,
): void {
  if (!needsArea || columns.has('area')) return;
  const title = columns.get('title')?.column ?? block.lastColumn;
  const column = unreadColumns(columns, sample, block).find(
    (each) => each < title && share(sample.get(each), (cell) => isAreaHeading(cell.text)) >= 0.8,
  );
  if (column !== undefined)
    columns.set('area', foundByValues(block, 'area', column, 'it holds numbered areas'));
}

/** "Responsible Person" twice, the second holding dates, or "Action by" over dates: it is the deadline. */
function datesUnderALead(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
  wants: ReadonlySet<FieldId>,
): void {
  if (columns.has('deadline') || !wants.has('deadline')) return;
  if (datesBesideLeads(columns, sample)) return;
  const taken = allColumnsRead(columns.values());
  const dated = couldFeed.find(
    ({ field, heading }) =>
      field === 'lead' &&
      (!taken.has(heading.column) || heading.column === columns.get('lead')?.column) &&
      share(sample.get(heading.column), isDateLike) >= 0.6,
  );
  if (!dated) return;
  if (columns.get('lead')?.column === dated.heading.column) columns.delete('lead');
  const match = asMatch(dated);
  columns.set('deadline', {
    ...match,
    field: 'deadline',
    sure: 'medium',
    why: `${match.why}, but it holds dates`,
  });
}

const NAMES_A_DATE = /\b(?:date|deadline|timescale|due)\b/;

/** “Responsible officer and target date” over a name above a date feeds both. */
function datesBesideLeads(columns: ColumnsByField, sample: Sample): boolean {
  const lead = columns.get('lead');
  if (!lead || !NAMES_A_DATE.test(foldHeading(lead.heading))) return false;
  if (share(sample.get(lead.column), holdsDate) < 0.5) return false;
  columns.set('deadline', { ...lead, field: 'deadline', why: `${lead.why}, and it holds dates too` });
  return true;
}

function holdsDate({ text }: Cell): boolean {
  return readTimescale(text, NO_PLAN).end !== null;
}

function isDateLike(cell: Cell): boolean {
  return cell.kind === 'date' || /\bdd?[/.-]mm?[/.-]yy/i.test(cell.text);
}
