import type { FieldColumn, SheetColumns, TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { Confidence } from '../../../engine/recognise/tracker.ts';
import type { FieldId } from '../../../engine/templates/fields.ts';
import { listWords } from '../../../engine/values/list-words.ts';
import { startSentence } from '../../../engine/values/start-sentence.ts';
import type { WorkbookColumns } from '../../engine-room/engine-room.ts';

/** What to look at first: columns that a tracker needs and has not, those only guessed, then those read as nothing. */
export function columnQuestions(workbooks: readonly WorkbookColumns[]): readonly string[] {
  const trackers = workbooks.flatMap(({ sheets }) =>
    sheets.flatMap((view) => view.trackers.map((tracker) => ({ view, tracker }))),
  );
  const asked = [missingWords, unsureWords, unreadWords].flatMap((words) => trackers.flatMap(words));
  return [...new Set(asked)];
}

/** Whether a sheet is to be looked at first. */
export function hasQuestion(view: SheetColumns): boolean {
  return columnQuestions([{ file: '', sheets: [view] }]).length > 0;
}

interface Placed {
  readonly view: SheetColumns;
  readonly tracker: TrackerColumns;
}

function missingWords({ view, tracker }: Placed): string[] {
  const missing = tracker.missing.filter(({ isRequired }) => isRequired).map(({ label }) => label);
  if (missing.length === 0) return [];
  return [`“${view.sheet}” has no column for ${listWords(missing)}: choose it, if there is one.`];
}

function unsureWords({ view, tracker }: Placed): string[] {
  const unsure = tracker.columns.filter(({ sure }) => sure === 'low').map(columnWords);
  if (unsure.length === 0) return [];
  // Of several tables on a sheet nothing can be chosen, nor kept.
  const how = view.trackers.length === 1 ? ' Save it as it is, or choose another column.' : '';
  return [`“${view.sheet}”: confirm that ${unsure.join(', and that ')}.${how}`];
}

/** What a paper prints or measures by: a column that is passed over may be one of these under a name of its own. */
const WORTH_A_COLUMN: readonly FieldId[] = ['lead', 'deadline', 'revisedDeadline', 'update', 'status', 'rag'];
const MOST_NAMED = 4;

/** Fields worth a column that have none, where the tracker has columns that are read as nothing; else none. */
export function fieldsToPlace({ missing, otherColumns }: TrackerColumns): readonly string[] {
  if (headed(otherColumns).length === 0) return [];
  return missing
    .filter(({ field, isRequired }) => !isRequired && WORTH_A_COLUMN.includes(field))
    .map(({ label }) => label);
}

/** How many columns are read as nothing on sheets where a field worth a column has none. */
export function unreadColumns(workbooks: readonly WorkbookColumns[]): number {
  const trackers = workbooks.flatMap(({ sheets }) => sheets.flatMap((view) => view.trackers));
  return trackers
    .filter((tracker) => fieldsToPlace(tracker).length > 0)
    .reduce((sum, { otherColumns }) => sum + headed(otherColumns).length, 0);
}

function headed(columns: TrackerColumns['otherColumns']): TrackerColumns['otherColumns'] {
  return columns.filter(({ text }) => text !== '');
}

function unreadWords({ view, tracker }: Placed): string[] {
  const fields = fieldsToPlace(tracker);
  if (fields.length === 0) return [];
  const unread = headed(tracker.otherColumns);
  const named = unread.slice(0, MOST_NAMED).map(({ letter, text }) => `${letter}, “${text}”`);
  const more = unread.length > MOST_NAMED ? [`${String(unread.length - MOST_NAMED)} more`] : [];
  const are = unread.length === 1 ? 'column is' : 'columns are';
  return [
    `“${view.sheet}”: ${String(unread.length)} ${are} read as nothing (${[...named, ...more].join('; ')}), and no column is read as ${listWords(fields, fields.length, 'or')}. Choose it, if there is one.`,
  ];
}

/** "Lead is column D, “Owner”"; "Revised deadline is columns F and G, in each row the last one filled". */
export function columnWords({ label, letter, heading, earlier }: FieldColumn): string {
  if (earlier.length > 0) return `${label} is columns ${lettersInOrder(letter, earlier)}, ${LAST_FILLED}`;
  return `${label} is column ${letter}${heading === '' || heading === letter ? '' : `, “${heading}”`}`;
}

const LAST_FILLED = 'in each row the last one filled';

function lettersInOrder(letter: string, earlier: FieldColumn['earlier']): string {
  return listWords([...earlier.map((each) => each.letter), letter]);
}

/** What to know of a field with so many columns; "" for one. */
export function severalWords(columns: number): string {
  return columns < 2 ? '' : `${startSentence(LAST_FILLED)} counts.`;
}

/** How sure the reading is, in words. */
export function sureWords(sure: Confidence): string {
  switch (sure) {
    case 'high':
      return 'Sure';
    case 'medium':
      return 'Fairly sure';
    case 'low':
      return 'Not sure';
  }
}

/** How a sheet was read, or why it was not: "Improvement plan, 20 records. Sure."; the fields’ own list says the rest. */
export function readWords({ why, trackers }: Pick<SheetColumns, 'why' | 'trackers'>): string {
  const [tracker] = trackers;
  if (!tracker || trackers.length > 1) return `${startSentence(why)}.`;
  const { confidence, template, templateTitle } = tracker;
  const [because = ''] = tracker.why.split(':');
  const isCalledByIt = why === template || why.startsWith(`${template}, `);
  const said = isCalledByIt ? `${templateTitle}${why.slice(template.length)}` : why;
  return `${startSentence(said)}. ${sureWords(confidence)}${confidence === 'high' ? '' : `: ${because}`}.`;
}

/** What a correction changed about a sheet, a sentence each: how it is read, then column by column. */
export function changesBetween(before: SheetColumns, after: SheetColumns): readonly string[] {
  const read = before.why === after.why ? [] : [`Before: ${before.why}. Now: ${after.why}.`];
  const [was, is] = [columnsByField(before), columnsByField(after)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter(
    (label) => was.get(label) !== is.get(label),
  );
  const columns = changed.map(
    (label) => `${label}: ${was.get(label) ?? NONE} before, ${is.get(label) ?? NONE} now.`,
  );
  const said = [...read, ...columns];
  return said.length === 0 ? ['Saved: it is read as before.'] : said;
}

const NONE = 'no column';

function columnsByField({ trackers }: SheetColumns): ReadonlyMap<string, string> {
  const [tracker] = trackers;
  if (!tracker || trackers.length > 1) return new Map();
  return new Map(
    tracker.columns.map(({ label, letter, earlier }) => [
      label,
      `column${earlier.length > 0 ? 's' : ''} ${lettersInOrder(letter, earlier)}`,
    ]),
  );
}
