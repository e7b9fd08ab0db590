import type { ColumnCorrection, NamedColumn } from '../settings.ts';
import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import { asksIfDone } from '../values/asks-if-done.ts';
import { readRagWord } from '../values/rag.ts';
import { readRatingFill, readRatingWord, type RatingScale } from '../values/rating.ts';
import { readTick } from '../values/tick.ts';
import { cellAddress, columnLetters, columnNumber } from '../workbook/address.ts';
import type { Cell, Sheet } from '../workbook/workbook.ts';
import { isAreaHeading } from './area-name.ts';
import type { Block, Fit } from './blocks.ts';
import { sampleColumns, share, type Sample } from './column-sample.ts';
import { asMatch, guessOf, isGuess, type Candidate, type ColumnPlan } from './columns.ts';
import { settleCompletion } from './completion-columns.ts';
import { datesUnderExtensions } from './extension-columns.ts';
import { ratingsUnderLevels } from './level-ratings.ts';
import { ratedPeriods } from './quarter-ratings.ts';
import { asOneMatch } from './several-columns.ts';
import { allColumnsRead, everyMatch, type ColumnMatch } from './tracker.ts';

/** Which column is which once the values have been looked at and the user's own word taken. */
export function settleColumns(
  sheet: Sheet,
  block: Block,
  fit: Fit,
  corrections: readonly ColumnCorrection[],
  scale: RatingScale,
): readonly ColumnMatch[] {
  const sample = sampleColumns(sheet, block);
  const columns = new Map(fit.plan.columns.map((match) => [match.field, match]));
  if (fit.template.layout === 'table') settleTable(columns, sample, { block, fit, scale });
  if (fit.template.layout === 'levels') ratingsUnderLevels(columns, sample, fit.plan.couldFeed);
  for (const correction of corrections) applyCorrection(columns, correction);
  withoutTheNamed(columns, corrections);
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

type Columns = Map<FieldId, ColumnMatch>;

/** By what a table's columns are settled beside their cells. */
interface Table {
  readonly block: Block;
  readonly fit: Fit;
  readonly scale: RatingScale;
}

/** Each step sees what the one before it made of the columns. */
function settleTable(columns: Columns, sample: Sample, { block, fit, scale }: Table): void {
  const { template, plan } = fit;
  const { couldFeed } = plan;
  const wants = new Set(template.fields.map(({ field }) => field));
  latestThatIsFilled(columns, sample, plan, scale);
  historyOfRatings(columns, plan);
  areasUnderAnyHeading(columns, sample, block, template.needsArea);
  wordsUnderTheTitle(columns, sample, couldFeed);
  wordsUnderAGuess(columns, sample, block);
  sentencesUnderThePriority(columns, sample, couldFeed);
  rowsUnderTheTitle(columns, sample, couldFeed);
  datesUnderALead(columns, sample, couldFeed, wants);
  settleCompletion(columns, sample, couldFeed, wants);
  datesUnderExtensions(columns, sample, couldFeed);
  prioritiesUnderARating(columns, sample, couldFeed);
  emptyRatings(columns, sample, scale);
  if (wants.has('rag')) {
    coloursUnderStatus(columns, sample, couldFeed, scale);
    coloursUnderPeriods(columns, sample, block, scale);
    coloursUnderAnyHeading(columns, sample, block, scale);
  }
  statusUnderColours(columns, wants);
}

/** "Q4 RAG" that nobody has filled yet gives way to the latest of its series that somebody has: "Q2 RAG". */
function latestThatIsFilled(columns: Columns, sample: Sample, plan: ColumnPlan, scale: RatingScale): void {
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
function historyOfRatings(columns: Columns, { couldFeed, history }: ColumnPlan): void {
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

/** Columns of the table, and the one left of it, that feed nothing yet. */
function unreadColumns(columns: Columns, sample: Sample, { firstColumn, lastColumn }: Block): number[] {
  const taken = allColumnsRead(columns.values());
  return [...sample.keys()]
    .filter((column) => column >= firstColumn - 1 && column <= lastColumn && !taken.has(column))
    .sort((a, b) => a - b);
}

/** "1: Data management" over and over is the area, whatever stands over it, and where nothing does. */
function areasUnderAnyHeading(columns: Columns, sample: Sample, block: Block, needsArea: boolean): void {
  if (!needsArea || columns.has('area')) return;
  const title = columns.get('title')?.column ?? block.lastColumn;
  const column = unreadColumns(columns, sample, block).find(
    (each) => each < title && share(sample.get(each), (cell) => isAreaHeading(cell.text)) >= 0.8,
  );
  if (column !== undefined)
    columns.set('area', foundByValues(block, 'area', column, 'it holds numbered areas'));
}

/** "Q1" to "Q4" over colours: the latest quarter that holds any is the current rating, those before it are history. */
function coloursUnderPeriods(columns: Columns, sample: Sample, block: Block, scale: RatingScale): void {
  if (columns.has('rag')) return;
  const unread = new Set(unreadColumns(columns, sample, block));
  const [latest, ...before] = ratedPeriods(
    block.header.headings.filter(({ column }) => unread.has(column)),
    {
      cellsOf: (column) => sample.get(column) ?? [],
      isColour: (cell) => isColourWord(cell, scale),
      isAnswer: ({ text }) => YES_OR_NO.test(text),
      scale,
    },
  );
  if (!latest) return;
  const found = foundByValues(block, 'rag', latest.heading.column, 'the latest that holds colours,');
  const sure = latest.byFill ? 'low' : found.sure;
  columns.set('rag', { ...found, sure, history: before.map(({ heading }) => heading) });
}

/** Beside these a "Y" is no Yellow. */
const YES_OR_NO = /^\s*(?:n|no|yes)\s*$/i;

/** A column of colour words is the RAG, whatever stands over it; fills alone may as well be scores of risk. */
function coloursUnderAnyHeading(columns: Columns, sample: Sample, block: Block, scale: RatingScale): void {
  if (columns.has('rag')) return;
  const column = unreadColumns(columns, sample, block).find(
    (each) =>
      share(sample.get(each), (cell) => isColourWord(cell, scale)) >= 0.5 &&
      share(sample.get(each), (cell) => YES_OR_NO.test(cell.text)) === 0,
  );
  if (column === undefined || column < block.firstColumn) return;
  columns.set('rag', foundByValues(block, 'rag', column, 'it holds colours'));
}

function foundByValues(block: Block, field: FieldId, column: number, why: string): ColumnMatch {
  const heading = block.header.headings.find((each) => each.column === column);
  return {
    field,
    column,
    heading: heading?.text ?? '',
    headingCell: heading ? cellAddress(heading.row, heading.column) : null,
    sure: 'medium',
    why: heading ? `${why} under “${heading.text.trim()}”` : `${why} under no heading`,
  };
}

const SHORT_TITLE = 12;

function averageLength(cells: readonly Cell[] | undefined): number {
  const filled = cells?.filter((cell) => !isBlank(cell.text)) ?? [];
  return filled.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, filled.length);
}

/** A title holds words: where its column has only "MEDIUM" or "12", another that could be the title and has words is it. */
function wordsUnderTheTitle(columns: Columns, sample: Sample, couldFeed: readonly Candidate[]): void {
  const title = columns.get('title');
  if (!title || averageLength(sample.get(title.column)) >= SHORT_TITLE) return;
  const taken = allColumnsRead(columns.values());
  const wordy = couldFeed.find(
    ({ field, heading }) =>
      field === 'title' &&
      !taken.has(heading.column) &&
      averageLength(sample.get(heading.column)) >= SHORT_TITLE * 2,
  );
  if (wordy) columns.set('title', asMatch(wordy));
}

/** A guessed title of short words, "Assessment" over "Complete", gives way to the unread column before the lead that has most words. */
function wordsUnderAGuess(columns: Columns, sample: Sample, block: Block): void {
  const title = columns.get('title');
  const length = averageLength(sample.get(title?.column ?? 0));
  if (!title || !isGuess(title) || length >= SHORT_TITLE) return;
  const lead = columns.get('lead')?.column ?? 0;
  const [wordiest] = unreadColumns(columns, sample, block)
    .filter((column) => column >= block.firstColumn && column < lead)
    .map((column) => ({ column, length: averageLength(sample.get(column)) }))
    .sort((a, b) => b.length - a.length);
  if (!wordiest || wordiest.length < Math.max(SHORT_TITLE, length * 1.5)) return;
  const heading = block.header.headings.find(({ column }) => column === wordiest.column);
  if (!heading) return;
  const why = `a guess, the most words stand under “${heading.text.trim()}”`;
  columns.set('title', { ...asMatch(guessOf(heading)), why });
}

/** "Risk" over sentences is what each record is called by, no priority: what was taken for the title is its action. */
function sentencesUnderThePriority(columns: Columns, sample: Sample, couldFeed: readonly Candidate[]): void {
  const find = (field: FieldId, column: number | undefined): Candidate | undefined =>
    couldFeed.find((each) => each.field === field && each.heading.column === column);
  const column = columns.get('priority')?.column ?? 0;
  const title = find('title', column);
  const action = find('action', columns.get('title')?.column);
  if (!title || (columns.has('title') && !action)) return;
  if (averageLength(sample.get(column)) < SHORT_TITLE * 2) return;
  columns.delete('priority');
  columns.set('title', asMatch(title));
  if (action && !columns.has('action')) columns.set('action', asMatch(action));
}

/** Of two headings that are as surely the title the one whose cells name each row: "Objective" only groups its "Actions". */
function rowsUnderTheTitle(columns: Columns, sample: Sample, couldFeed: readonly Candidate[]): void {
  const titles = couldFeed.filter(({ field }) => field === 'title');
  const title = titles.find(({ heading }) => heading.column === columns.get('title')?.column);
  if (!title) return;
  const taken = allColumnsRead(columns.values());
  const wanted = 2 * Math.max(1, textsUnder(title, sample));
  const other = titles.find(
    (each) =>
      each.strength === title.strength &&
      !taken.has(each.heading.column) &&
      textsUnder(each, sample) >= wanted,
  );
  if (other) columns.set('title', asMatch(other));
}

/** How many different texts stand under a heading. */
function textsUnder({ heading }: Candidate, sample: Sample): number {
  const texts = (sample.get(heading.column) ?? []).map(({ text }) => text);
  return new Set(texts.filter((text) => !isBlank(text))).size;
}

/** "Responsible Person" twice, the second holding dates, or "Action by" over dates: it is the deadline. */
function datesUnderALead(
  columns: Columns,
  sample: Sample,
  couldFeed: readonly Candidate[],
  wants: ReadonlySet<FieldId>,
): void {
  if (columns.has('deadline') || !wants.has('deadline')) return;
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

function isDateLike(cell: Cell): boolean {
  return cell.kind === 'date' || /\bdd?[/.-]mm?[/.-]yy/i.test(cell.text);
}

const PRIORITY =
  /^(?:critical|very high|high|medium|moderate|low|very low|advisory|[hml]|priority [1-5]|p?[1-5])$/i;

/** "Rating" over High, Medium and Low is that of the risk, never the lead's: where no column is the priority, this one is. */
function prioritiesUnderARating(columns: Columns, sample: Sample, couldFeed: readonly Candidate[]): void {
  const rag = columns.get('rag');
  const priority = couldFeed.find(
    ({ field, heading }) => field === 'priority' && heading.column === rag?.column,
  );
  if (!rag || !priority) return;
  if (share(sample.get(rag.column), (cell) => PRIORITY.test(cell.text.trim())) < 0.8) return;
  columns.delete('rag');
  if (columns.get('status')?.column === rag.column) columns.delete('status');
  if (!columns.has('priority')) columns.set('priority', asMatch(priority));
}

/** A column headed as the rating that holds none gives way to a status column that holds colour words. */
function emptyRatings(columns: Columns, sample: Sample, scale: RatingScale): void {
  const rag = sample.get(columns.get('rag')?.column ?? 0) ?? [];
  const status = sample.get(columns.get('status')?.column ?? 0);
  const isColour = (cell: Cell): boolean => isColourWord(cell, scale);
  const hasRatings = rag.some(
    (cell) => isColour(cell) || (cell.text === '' && readRatingFill(cell.look.fill, scale) !== null),
  );
  if (!hasRatings && share(status, isColour) >= 0.5) columns.delete('rag');
}

/** A status column that holds colours feeds the RAG as well; where another column holds the status, it feeds only the RAG. */
function coloursUnderStatus(
  columns: Columns,
  sample: Sample,
  couldFeed: readonly Candidate[],
  scale: RatingScale,
): void {
  const status = columns.get('status');
  if (!status || columns.has('rag')) return;
  const cells = sample.get(status.column);
  if (asksIfDone(status.heading) && share(cells, isTick) >= 0.5) return;
  const words = share(cells, (cell) => isColourWord(cell, scale));
  const hues = new Set(
    cells?.map((cell) => readRatingFill(cell.look.fill, scale)).filter((hue) => hue !== null),
  );
  if (words < 0.5 && hues.size < 2) return;
  columns.set('rag', { ...status, field: 'rag', why: `${status.why}, and it holds colours` });
  const taken = allColumnsRead(columns.values());
  const other = couldFeed.find(({ field, heading }) => field === 'status' && !taken.has(heading.column));
  if (words >= 0.5 && other) columns.set('status', asMatch(other));
}

/** "Y" under "Implemented?" is no Yellow, and the colours of such answers rate nothing. */
function isTick({ text, look }: Cell): boolean {
  return readTick(text, look.font) !== null;
}

/** "Complete" is a rating too, but says nothing of whether a column holds ratings: every status column has it. */
function isColourWord(cell: Cell, scale: RatingScale): boolean {
  const { colour, note } = readRagWord(cell.text);
  if (colour !== null) return colour !== 'complete';
  return note !== null && readRatingWord(cell.text, scale).colour !== null;
}

/** Where no column is headed as the status, the ratings say what is complete: "Complete" among Red, Amber and Green. */
function statusUnderColours(columns: Columns, wants: ReadonlySet<FieldId>): void {
  const rag = columns.get('rag');
  if (!rag || columns.has('status') || !wants.has('status')) return;
  columns.set('status', { ...rag, field: 'status', why: `${rag.why}, and no other column holds the status` });
}

function applyCorrection(columns: Columns, correction: ColumnCorrection): void {
  for (const [field, letters] of correction.columns) {
    const match = matchNamed(field, letters, columns.get(field));
    if (match) columns.set(field, match);
    else columns.delete(field);
  }
}

/** The last of several columns keeps the ones before it; any other that is named is the only one, and a list is all. */
function matchNamed(
  field: FieldId,
  letters: NamedColumn,
  found: ColumnMatch | undefined,
): ColumnMatch | undefined {
  if (letters === null) return undefined;
  if (typeof letters !== 'string') return asOneMatch(letters.map((each) => asNamed(field, each)));
  const named = asNamed(field, letters);
  return found?.column === named.column && found.earlier ? { ...named, earlier: found.earlier } : named;
}

function asNamed(field: FieldId, letters: string): ColumnMatch {
  const column = columnNumber(letters);
  return { field, column, heading: letters, headingCell: null, sure: 'high', why: 'you said so' };
}

/** A column that is named for one field is no longer one of several of another. */
function withoutTheNamed(columns: Columns, corrections: readonly ColumnCorrection[]): void {
  const named = corrections.flatMap(({ columns: said }) => [...said]);
  for (const [field, match] of columns) {
    if (match.earlier === undefined) continue;
    const left = everyMatch(match).filter(({ column }) => !isNamedForAnother(column, field, named));
    const one = asOneMatch(left);
    if (one) columns.set(field, one);
    else columns.delete(field);
  }
}

function isNamedForAnother(
  column: number,
  field: FieldId,
  named: readonly (readonly [FieldId, NamedColumn])[],
): boolean {
  const fields = named.filter(([, letters]) => names(letters, columnLetters(column))).map(([said]) => said);
  return fields.length > 0 && !fields.includes(field);
}

function names(letters: NamedColumn, wanted: string): boolean {
  return [letters ?? []].flat().includes(wanted);
}
