import type { FieldColumn, SheetColumns, TrackerColumns } from '../../../engine/pane-words/column-view.ts';
import type { Confidence } from '../../../engine/recognise/tracker.ts';
import { starting } from '../../../engine/rules/rule.ts';
import { listWords } from '../../../engine/values/list-words.ts';
import type { WorkbookColumns } from '../../engine-room/engine-room.ts';

/** What to look at first: columns that a tracker needs and has not, then those that were only guessed. */
export function columnQuestions(workbooks: readonly WorkbookColumns[]): readonly string[] {
  const trackers = workbooks.flatMap(({ sheets }) =>
    sheets.flatMap((view) => view.trackers.map((tracker) => ({ view, tracker }))),
  );
  return [...new Set([...trackers.flatMap(missingWords), ...trackers.flatMap(unsureWords)])];
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
  return tracker.columns
    .filter(({ sure }) => sure === 'low')
    .map((column) => `“${view.sheet}”: confirm that ${columnWords(column)}.`);
}

/** "Lead is column D, “Owner”". */
export function columnWords({ label, letter, heading }: FieldColumn): string {
  return `${label} is column ${letter}${heading === '' || heading === letter ? '' : `, “${heading}”`}`;
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

/** How a sheet was read, or why it was not: "Improvement-plan, 20 records. Sure." */
export function readWords({ why, trackers }: Pick<SheetColumns, 'why' | 'trackers'>): string {
  const said = `${starting(why)}.`;
  const [tracker] = trackers;
  if (!tracker || trackers.length > 1) return said;
  const { confidence } = tracker;
  return `${said} ${sureWords(confidence)}${confidence === 'high' ? '' : `: ${tracker.why}`}.`;
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
  return new Map(tracker.columns.map(({ label, letter }) => [label, `column ${letter}`]));
}
