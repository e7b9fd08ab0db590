import type { FieldId } from '../templates/fields.ts';
import { asksIfDone } from '../values/asks-if-done.ts';
import { isBlank } from '../values/blank.ts';
import { foldText } from '../values/fold.ts';
import { readRagWord } from '../values/rag.ts';
import { readRatingFill, readRatingWord, type RatingScale } from '../values/rating.ts';
import { readTick } from '../values/tick.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { Block } from './blocks.ts';
import { share, type Sample } from './column-sample.ts';
import { foundByValues, unreadColumns } from './columns-by-values.ts';
import { asMatch, type Candidate, type ColumnsByField } from './columns.ts';
import { ratedPeriods } from './quarter-ratings.ts';
import { allColumnsRead } from './tracker.ts';

/** By what the rating of a table is settled beside its cells; `wants` is what the template asks for. */
export interface RatingIn {
  readonly block: Block;
  readonly couldFeed: readonly Candidate[];
  readonly wants: ReadonlySet<FieldId>;
  readonly scale: RatingScale;
}

/** Settles by their cells which column holds the rating, and which the status where one may be both. */
export function settleRatings(columns: ColumnsByField, sample: Sample, rating: RatingIn): void {
  const { couldFeed, wants, scale } = rating;
  prioritiesUnderARating(columns, sample, couldFeed);
  emptyRatings(columns, sample, scale);
  if (wants.has('rag')) {
    coloursUnderStatus(columns, sample, couldFeed, scale);
    coloursUnderPeriods(columns, sample, rating);
    coloursUnderAnyHeading(columns, sample, rating);
  }
  statusUnderColours(columns, wants);
}

const PRIORITY =
  /^(?:critical|very high|high|medium|moderate|low|very low|advisory|[hml]|priority [1-5]|p?[1-5])$/i;

/** "Rating" over High, Medium and Low is that of the risk, never the lead's: where no column is the priority, this one is. */
function prioritiesUnderARating(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
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
function emptyRatings(columns: ColumnsByField, sample: Sample, scale: RatingScale): void {
  const rag = sample.get(columns.get('rag')?.column ?? 0) ?? [];
  const status = sample.get(columns.get('status')?.column ?? 0);
  const isColour = (cell: Cell): boolean => isColourWord(cell, scale);
  const hasRatings = rag.some(
    (cell) => isColour(cell) || (cell.text === '' && readRatingFill(cell.look.fill, scale) !== null),
  );
  if (!hasRatings && share(status, isColour) >= 0.5) columns.delete('rag');
}

/**
 * A status column that holds colours feeds the RAG as well; where another column holds the status, it feeds only the
 * RAG. Colours that only paint its words, each "Open" amber, rate nothing.
 */
function coloursUnderStatus(
  columns: ColumnsByField,
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
  if (words < 0.5 && paintsItsWords(cells ?? [], scale)) {
    columns.set('status', { ...status, paintsItsWords: true });
    return;
  }
  columns.set('rag', { ...status, field: 'rag', why: `${status.why}, and it holds colours` });
  const taken = allColumnsRead(columns.values());
  const other = couldFeed.find(({ field, heading }) => field === 'status' && !taken.has(heading.column));
  if (words >= 0.5 && other) columns.set('status', asMatch(other));
}

/** How far an action is, whatever its deadline: nobody rates all that are open alike. */
const PLAIN_PROGRESS =
  /^(?:open|in progress|in process|ongoing|started|not (?:yet )?started|pending|under ?way|active|new|to do|wip)$/;

/** Says how an action stands to its deadline, and so is a rating itself: its colour is meant. */
const SAYS_HOW_IT_GOES = /\b(?:track|delay|delayed|late|behind|slipped|slipping|overdue)\b/;

/** Cells beyond one of each word that must have its word's colour too. */
const LEAST_REPEATS = 2;

/** Whether the colour of each cell is that of its word, and the words include one of plain progress: then it says no more than they do. */
function paintsItsWords(cells: readonly Cell[], scale: RatingScale): boolean {
  const colours = new Map<string, string | null>();
  for (const { text, look } of cells) {
    const [word, colour] = [foldText(text), readRatingFill(look.fill, scale)];
    if (word === '' && colour === null) continue;
    const before = colours.get(word);
    if (word === '' || SAYS_HOW_IT_GOES.test(word)) return false;
    if (before !== undefined && before !== colour) return false;
    colours.set(word, colour);
  }
  const filled = cells.filter(({ text }) => !isBlank(text)).length;
  const plain = [...colours].some(([word, colour]) => colour !== null && PLAIN_PROGRESS.test(word));
  return plain && filled >= colours.size + LEAST_REPEATS;
}

/** "Y" under "Implemented?" is no Yellow, and the colours of such answers rate nothing. */
function isTick({ text, look }: Cell): boolean {
  return readTick(text, look.font) !== null;
}

/** "Q1" to "Q4" over colours: the latest quarter that holds any is the current rating, those before it are history. */
function coloursUnderPeriods(columns: ColumnsByField, sample: Sample, { block, scale }: RatingIn): void {
  if (columns.has('rag')) return;
  const unread = new Set(unreadColumns(columns, sample, block));
  const headings = block.header.headings.filter(({ column }) => unread.has(column));
  const [latest, ...before] = ratedPeriods(headings, {
    cellsOf: (column) => sample.get(column) ?? [],
    isColour: (cell) => isColourWord(cell, scale),
    isAnswer: ({ text }) => YES_OR_NO.test(text),
    scale,
  });
  if (!latest) return;
  const found = foundByValues(block, 'rag', latest.heading.column, 'the latest that holds colours,');
  const sure = latest.byFill ? 'low' : found.sure;
  columns.set('rag', { ...found, sure, history: before.map(({ heading }) => heading) });
}

/** Beside these a "Y" is no Yellow. */
const YES_OR_NO = /^\s*(?:n|no|yes)\s*$/i;

/** Without another colour it is a Yes, and what is blank a No. */
const YES_ALONE = /^\s*y\s*$/i;

/** A column of colour words is the RAG, whatever stands over it; fills alone may as well be scores of risk. */
function coloursUnderAnyHeading(columns: ColumnsByField, sample: Sample, { block, scale }: RatingIn): void {
  if (columns.has('rag')) return;
  const column = unreadColumns(columns, sample, block).find(
    (each) =>
      share(sample.get(each), (cell) => isColourWord(cell, scale)) >= 0.5 &&
      share(sample.get(each), (cell) => YES_OR_NO.test(cell.text)) === 0 &&
      share(sample.get(each), (cell) => YES_ALONE.test(cell.text)) < 1,
  );
  if (column === undefined || column < block.firstColumn) return;
  columns.set('rag', foundByValues(block, 'rag', column, 'it holds colours'));
}

/** "Complete" is a rating too, but says nothing of whether a column holds ratings: every status column has it. */
function isColourWord(cell: Cell, scale: RatingScale): boolean {
  const { colour, note } = readRagWord(cell.text);
  if (colour !== null) return colour !== 'complete';
  return note !== null && readRatingWord(cell.text, scale).colour !== null;
}

/** Where no column is headed as the status, the ratings say what is complete: "Complete" among Red, Amber and Green. */
function statusUnderColours(columns: ColumnsByField, wants: ReadonlySet<FieldId>): void {
  const rag = columns.get('rag');
  if (!rag || columns.has('status') || !wants.has('status')) return;
  columns.set('status', { ...rag, field: 'status', why: `${rag.why}, and no other column holds the status` });
}
