import { counted } from '../values/counted.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { listFirst } from '../values/list-words.ts';
import type { Sheet } from '../workbook/workbook.ts';
import type { FigureTable } from './figure-table.ts';
import type { Tracker } from './tracker.ts';
import { columnOfUnreadColours } from './unread-colours.ts';

/** Whether a sheet counts towards the answers, and why or why not, in words. */
export interface SheetVerdict {
  readonly name: string;
  readonly counted: boolean;
  readonly why: string;
}

/** What was found on a sheet. */
export interface FoundOnSheet {
  readonly trackers: readonly Tracker[];
  /** Tables that are not read. */
  readonly figures: readonly FigureTable[];
  /** By what the user says. */
  readonly isLeftOut: boolean;
}

/** The verdict on a sheet that was looked through: what it holds, and which of its rows are no records. */
export function verdictOf({ name }: Sheet, { trackers, figures, isLeftOut }: FoundOnSheet): SheetVerdict {
  const figureWords = figures.map(({ why }) => why);
  if (trackers.length > 0)
    return {
      name,
      counted: true,
      why: [...trackers.map(describe), ...figureWords.map(notCounted)].join('; '),
    };
  if (figureWords.length > 0) return { name, counted: false, why: figureWords.join('; ') };
  return { name, counted: false, why: isLeftOut ? LEFT_OUT : NO_HEADINGS };
}

function notCounted(words: string): string {
  return `not counted: ${words}`;
}

const LEFT_OUT = 'left out, as said under “columns” in the config';
const NO_HEADINGS = 'no row of headings within the first 30 rows that a tracker would have';

function describe(tracker: Tracker): string {
  const { template, records } = tracker;
  if (template.layout === 'levels') return template.id;
  const rows = template.layout === 'form' ? 'form' : counted(records.length, 'record');
  return [
    `${template.id}, ${rows}`,
    ...leftOutWords(tracker),
    ...spreadWords(tracker),
    ...areaWords(tracker),
    ...paintWords(tracker),
    ...unreadColourWords(tracker),
  ].join('; ');
}

function leftOutWords(tracker: Tracker): string[] {
  return [...groupedBy(tracker.leftOut, ({ why }) => why)].map(
    ([why, rows]) => `not records: ${why} in ${rowList(rows.map(({ row }) => row))}`,
  );
}

function spreadWords(tracker: Tracker): string[] {
  const spread = tracker.records.filter((record) => record.lastRow > record.row);
  if (spread.length === 0) return [];
  return [`${counted(spread.length, 'record is', 'records are')} read from several rows each`];
}

/** An area typed once for its group is said to be taken from above; a merged one shows as much. */
function areaWords({ areasFromAbove: count }: Tracker): string[] {
  if (count === 0) return [];
  return [`${counted(count, 'record takes its', 'records take their')} area from the row above`];
}

/** Colours that are not taken for ratings are said, so that nobody waits for them. */
function paintWords({ columns }: Tracker): string[] {
  return columns
    .filter(({ paintsItsWords }) => paintsItsWords)
    .map(
      ({ heading }) =>
        `the colours under “${heading}” go with its words and rate nothing: if they do, say that it is the RAG too`,
    );
}

/** “Colour from a rule, not read”: a person may see ratings where none was found. */
function unreadColourWords(tracker: Tracker): string[] {
  const column = columnOfUnreadColours(tracker);
  return column === null
    ? []
    : [`colours that a formatting rule gives under “${column.heading}” are not read`];
}

const MOST_ROWS = 5;

/** "row 7" or "rows 7, 9, 12"; a long list is cut and counted. */
function rowList(rows: readonly number[]): string {
  const list = listFirst(rows.map(String), MOST_ROWS);
  return rows.length === 1 ? `row ${list}` : `rows ${list}`;
}
