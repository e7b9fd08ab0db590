import type { FieldId } from '../templates/fields.ts';
import { isBlank } from '../values/blank.ts';
import { foldHeading } from '../values/fold.ts';
import type { Cell } from '../workbook/workbook.ts';
import type { Block } from './blocks.ts';
import { share, type Sample } from './column-sample.ts';
import { unreadColumns } from './columns-by-values.ts';
import { asMatch, NAMES_ACTIONS, guessOf, isGuess, type Candidate, type ColumnsByField } from './columns.ts';
import { LEAST_WHOLE } from './known-headings.ts';
import { allColumnsRead, type ColumnMatch } from './tracker.ts';

/** Settles by their cells what each record is called by. */
export function settleTitle(
  columns: ColumnsByField,
  sample: Sample,
  block: Block,
  couldFeed: readonly Candidate[],
): void {
  wordsUnderTheReference(columns, sample);
  wordsUnderTheTitle(columns, sample, couldFeed);
  wordsUnderAGuess(columns, sample, block);
  sentencesUnderThePriority(columns, sample, couldFeed);
  rowsUnderTheTitle(columns, sample, couldFeed);
  actionsUnderTheTitle(columns, sample, couldFeed);
}

const SHORT_WORD = 6;

/** “Item” over “Housing repairs”, again and again without a number, says what each record is about and refers to none. */
function wordsUnderTheReference(columns: ColumnsByField, sample: Sample): void {
  const ref = columns.get('ref');
  const filled = filledIn(sample.get(ref?.column ?? 0));
  if (!ref || different(filled) === filled.length || averageLength(filled) < SHORT_WORD) return;
  if (filled.some(({ text }) => /\d/.test(text))) return;
  columns.delete('ref');
  if (!columns.has('source')) columns.set('source', { ...ref, field: 'source' });
}

const PRIORITY_LIKE =
  /^\W*(?:critical|very high|high|medium|moderate|low|very low|advisory|[hml]|\d+(?:\.\d+)?|priority [1-5])\b/i;

function isPriority({ text }: Cell): boolean {
  return PRIORITY_LIKE.test(text);
}

const SHORT_TITLE = 12;

function averageLength(cells: readonly Cell[] | undefined): number {
  const filled = filledIn(cells);
  return filled.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, filled.length);
}

/** A title holds words: where its column has only "MEDIUM" or "12", another that could be the title and has words is it. */
function wordsUnderTheTitle(columns: ColumnsByField, sample: Sample, couldFeed: readonly Candidate[]): void {
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
  else if (isWordyAction(columns.get('action'), sample)) actionAsTitle(columns, title, couldFeed);
}

/** “Service” over “Adults” beside sentences under “Agreed remedy” only says whose each of them is. */
function isWordyAction(action: ColumnMatch | undefined, sample: Sample): boolean {
  if (!action || !NAMES_ACTIONS.test(foldHeading(action.heading))) return false;
  return averageLength(sample.get(action.column)) >= SHORT_TITLE * 2;
}

/** The action is what each record is called by, and what was taken for the title is where it comes from. */
function actionAsTitle(columns: ColumnsByField, title: ColumnMatch, couldFeed: readonly Candidate[]): void {
  const action = columns.get('action');
  if (!action) return;
  columns.delete('action');
  columns.set('title', { ...action, field: 'title' });
  if (!columns.has('source')) columns.set('source', { ...title, field: 'source' });
  ownersOfActions(columns, couldFeed);
}

/** A guessed title of short words, "Assessment" over "Complete", gives way to the unread column before the lead that has most words. */
function wordsUnderAGuess(columns: ColumnsByField, sample: Sample, block: Block): void {
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
function sentencesUnderThePriority(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
  const find = (field: FieldId, column: number | undefined): Candidate | undefined =>
    couldFeed.find((each) => each.field === field && each.heading.column === column);
  const column = columns.get('priority')?.column ?? 0;
  const title = find('title', column);
  const action = find('action', columns.get('title')?.column);
  const named = columns.get('title');
  if (!title || (named && !action && !isGuess(named))) return;
  if (share(sample.get(column), isPriority) > 0) return;
  if (!isWordy(sample.get(column)) && !(namesRows(sample.get(column)) && (action || named))) return;
  columns.delete('priority');
  columns.set('title', asMatch(title));
  if (action && !columns.has('action')) columns.set('action', asMatch(action));
}

/**
 * Of two headings that are as surely the title the one whose cells name each row: "Objective" only groups its "Actions".
 * “Project name” over one and the same name is less surely it than any other.
 */
function rowsUnderTheTitle(columns: ColumnsByField, sample: Sample, couldFeed: readonly Candidate[]): void {
  const titles = couldFeed.filter(({ field }) => field === 'title');
  const title = titles.find(({ heading }) => heading.column === columns.get('title')?.column);
  if (!title) return;
  const taken = allColumnsRead(columns.values());
  const texts = textsUnder(title, sample);
  const wanted = 2 * Math.max(1, texts);
  const other = titles.find(
    (each) =>
      (each.strength === title.strength || (texts === 1 && each.strength >= LEAST_WHOLE)) &&
      !taken.has(each.heading.column) &&
      textsUnder(each, sample) >= wanted,
  );
  if (other) columns.set('title', asMatch(other));
}

function isWordy(cells: readonly Cell[] | undefined): boolean {
  return averageLength(cells) >= SHORT_TITLE * 2;
}

/** Words of which nearly all are different, “Data breach”, and no kinds of risk over and over. */
function namesRows(cells: readonly Cell[] | undefined): boolean {
  const filled = filledIn(cells);
  return averageLength(cells) >= SHORT_TITLE && different(filled) * 10 >= filled.length * 9;
}

/** How many different texts stand under a heading. */
function textsUnder({ heading }: Candidate, sample: Sample): number {
  return different(filledIn(sample.get(heading.column)));
}

const LEAST_ROWS = 4;

/**
 * “Significant governance issue” beside each of its several actions only groups them, a third of its cells or more said
 * before: each record is called by its own action, and the issue is where it comes from.
 */
function actionsUnderTheTitle(
  columns: ColumnsByField,
  sample: Sample,
  couldFeed: readonly Candidate[],
): void {
  const [title, action] = [columns.get('title'), columns.get('action')];
  if (!title || !action || !namesActions(action, couldFeed)) return;
  const actions = filledIn(sample.get(action.column));
  if (actions.length < LEAST_ROWS || different(actions) * 10 < actions.length * 9) return;
  const titles = titlesBeside(actions, columns, sample);
  if (titles.length < actions.length || new Set(titles).size * 3 > titles.length * 2) return;
  actionAsTitle(columns, title, couldFeed);
}

/** “Agreed action” names what is tracked; a “Management response” answers it. */
function namesActions({ heading, column }: ColumnMatch, couldFeed: readonly Candidate[]): boolean {
  if (NAMES_ACTIONS.test(foldHeading(heading))) return true;
  return couldFeed.some((each) => each.field === 'title' && each.heading.column === column);
}

const OWN_ROW: readonly FieldId[] = ['lead', 'deadline', 'status'];

/** The title beside each action: where its cell is blank and the row has a lead, a date or a status of its own, that above it. */
function titlesBeside(actions: readonly Cell[], columns: ColumnsByField, sample: Sample): readonly string[] {
  const titles = filledIn(sample.get(columns.get('title')?.column ?? 0));
  const own = new Set(
    OWN_ROW.flatMap((field) => filledIn(sample.get(columns.get(field)?.column ?? 0))).map(({ row }) => row),
  );
  return actions.flatMap(({ row }) => {
    const title = titles.findLast((each) => each.row <= row);
    return title && (title.row === row || own.has(row)) ? [title.text] : [];
  });
}

/** Beside “Risk owner” the “Action owner” is the lead of each action. */
function ownersOfActions(columns: ColumnsByField, couldFeed: readonly Candidate[]): void {
  const lead = columns.get('lead');
  if (!lead || NAMES_ACTIONS.test(foldHeading(lead.heading))) return;
  const taken = allColumnsRead(columns.values());
  const owner = couldFeed.find(
    ({ field, heading }) =>
      field === 'lead' && !taken.has(heading.column) && NAMES_ACTIONS.test(foldHeading(heading.text)),
  );
  if (owner) columns.set('lead', asMatch(owner));
}

function filledIn(cells: readonly Cell[] | undefined): readonly Cell[] {
  return cells?.filter(({ text }) => !isBlank(text)) ?? [];
}

function different(cells: readonly Cell[]): number {
  return new Set(cells.map(({ text }) => text)).size;
}
