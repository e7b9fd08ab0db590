import type { RagAssessment } from '../assess/assess-rag.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import { columnOfUnreadColours } from '../recognise/unread-colours.ts';
import type { Settings } from '../settings.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import { isBlank } from '../values/blank.ts';
import { counted } from '../values/counted.ts';
import { readRagFill } from '../values/rag-fill.ts';
import { readRatingFill, readRatingWord } from '../values/rating.ts';
import { cellAddress, columnLetters } from '../workbook/address.ts';
import type { Cell } from '../workbook/workbook.ts';
import { checkByTracker } from './check-records.ts';
import { meaningElsewhere } from './meaning-elsewhere.ts';
import type { Query } from './query.ts';
import { isHeadedRag } from './rag-heading.ts';
import {
  asking,
  cellOf,
  listCells,
  nameOf,
  nounOf,
  queryAbout,
  quote,
  type RecordCheck,
  type Rule,
} from './rule.ts';
import { askLater, askEachOrTogether, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];
const ONE_COLUMN = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status (Red Amber Green)'];

/** Every open action has the lead's rating, by a word or a fill; a blank is never taken for Green. */
export const ratingIsGiven: Rule = {
  id: 'rating-is-given',
  severity: 'error',
  summary: 'An open action has its lead’s rating',
  why: 'A blank prints as “Not rated by lead”. A panel cannot tell an action that is fine from one that nobody looked at.',
  source: 'Decision table D5, blank row; trap T02',
  check: ({ settings }) => checkByTracker((tracker) => checkRatings(tracker, settings)),
  examples: [
    {
      name: 'a rating by a word or by a fill is enough, and a completed action needs none',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Amber'],
        [
          '1.2',
          '1: Learning',
          'Agree the course list',
          'Cdr Okafor',
          'March 2022',
          'In progress',
          { text: '', fill: '92D050' },
        ],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q2 2021/22', 'Complete', ''],
      ],
      expect: [],
    },
    {
      name: 'an open action without a rating is asked for one',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Amber'],
        ['1.2', '1: Learning', 'Agree the course list', 'Cdr Okafor', 'March 2022', 'In progress', ''],
      ],
      expect: [
        {
          cell: 'G3',
          severity: 'warning',
          message: 'Enter a rating for action 1.2 in G3: it is open and has none.',
        },
      ],
    },
    {
      name: 'an overdue action without a rating is an error',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Amber'],
        ['1.6', '1: Learning', 'Renew the licence', 'Cdr Okafor', 'November 2021', 'In progress', ''],
      ],
      expect: [
        {
          cell: 'G3',
          message:
            'Enter a rating for action 1.6 in G3: it has none, yet is overdue 31 days: due 30 November 2021 (E3).',
        },
      ],
    },
    {
      name: 'a fill that the RAG rules do not know is said, since the cell does not look blank',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Amber'],
        [
          '1.2',
          '1: Learning',
          'Agree the course list',
          'Cdr Okafor',
          'March 2022',
          'In progress',
          { text: '', fill: '0070C0' },
        ],
      ],
      expect: [
        {
          cell: 'G3',
          severity: 'warning',
          message:
            'Enter a rating for action 1.2 in G3: it is open and has none (these RAG rules give blue no meaning).',
        },
        {
          cell: 'G3',
          severity: 'info',
          message:
            'Say what the blue fill stands for, in 1 cell (G3). Where it stands for Complete, choose the RAG rules “BRAG: blue is complete” (--scheme brag).',
        },
      ],
    },
    {
      name: 'a sentence where the colour belongs rates nothing',
      headings: ONE_COLUMN,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'Amber'],
        ['1.2', '1: Learning', 'Agree priorities', 'Cdr Okafor', 'tbc', 'Timing to be confirmed'],
      ],
      expect: [
        {
          cell: 'F3',
          severity: 'warning',
          message:
            'Enter a rating for action 1.2 in F3: it is open, and “Timing to be confirmed” is no rating.',
        },
      ],
    },
    {
      name: 'a rating column that is blank throughout is asked about once',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', ''],
        ['1.2', '1: Learning', 'Renew the licence', 'Cdr Okafor', 'November 2021', 'In progress', ''],
      ],
      expect: [
        {
          cell: 'G2',
          message: 'Enter ratings in column G: none of its 2 open actions has one, and 1 of them is overdue.',
        },
      ],
    },
    {
      name: 'a rating of the last quarter is not carried on, and said',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'Q2 RAG', 'Q3 RAG'],
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Green', 'Amber'],
        ['1.2', '1: Learning', 'Agree the roles', 'Cdr Okafor', 'March 2022', 'In progress', 'Green', ''],
      ],
      expect: [
        {
          cell: 'H3',
          severity: 'warning',
          message: 'Enter a rating for action 1.2 in H3: it is open and has none.',
        },
        {
          cell: 'H3',
          severity: 'warning',
          message:
            'Rate under “Q3 RAG”, or say that “Q2 RAG” holds the ratings until all are there: 1 open action has a rating in an earlier column alone (G3), which is not carried on.',
        },
      ],
    },
    {
      name: 'a status column in which nobody rates is no rating column',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress'],
        ['1.2', '1: Learning', 'Renew the licence', 'Cdr Okafor', 'November 2021', 'In progress'],
      ],
      expect: [],
    },
    {
      name: 'a late one makes the blank column an error; ratings of closed actions are ratings, too',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2021', 'In progress', ''],
        ['1.2', '1: Learning', 'Train the tutors', 'Cdr Okafor', 'June 2022', 'In progress', ''],
      ],
      otherSheets: [
        {
          name: 'Estates',
          rows: [
            HEADINGS,
            ['2.1', '2: Estates', 'Move the store', 'Lorna Beck', 'March 2021', 'Complete', 'Complete'],
            ['2.2', '2: Estates', 'Sell the old one', 'Lorna Beck', 'June 2022', 'In progress', ''],
            ['2.3', '2: Estates', 'Let the yard', 'Lorna Beck', 'December 2021', 'In progress', ''],
          ],
        },
      ],
      expect: [
        {
          cell: 'G2',
          message: 'Enter ratings in column G: none of its 2 open actions has one, and 1 of them is overdue.',
        },
        {
          cell: 'G3',
          severity: 'warning',
          message: 'Enter a rating for action 2.2 in G3: it is open and has none.',
        },
        {
          cell: 'G4',
          severity: 'warning',
          message:
            'Enter a rating for action 2.3 in G4: it has none, yet is missed at period close: due by 31 December 2021 (E4), and that period has ended.',
        },
      ],
    },
    {
      name: 'a slip of the keyboard, a rating between two and an error value are left to their own rules',
      headings: HEADINGS,
      rows: ['Ambr', 'Amber/Green', { text: '#REF!', isError: true }, 'Green'].map((rating, place) => [
        `1.${String(place + 1)}`,
        '1: Learning',
        `Renew agreement ${String(place + 1)}`,
        'Cdr Okafor',
        'June 2022',
        'In progress',
        rating,
      ]),
      expect: [],
    },
  ],
};

function checkRatings(tracker: Tracker, settings: Settings): RecordCheck {
  const unrated: Asked[] = [];
  let [open, openRated, rated] = [0, 0, 0];
  return {
    look: (assessed) => {
      const isOpenNow = isOpenRecord(assessed);
      if (isOpenNow) open++;
      if (isRated(assessed)) {
        rated++;
        if (isOpenNow) openRated++;
      } else {
        const one = isOpenNow ? asUnrated(assessed) : null;
        if (one) unrated.push(one);
      }
    },
    *ask() {
      if (!isForRatings(tracker, openRated, open)) return;
      if (rated > 0) yield* askForSome(unrated);
      else yield* askForAll(tracker, unrated);
      yield* askForLatest(tracker, ratedBefore(tracker, unrated, settings.ragRules));
      yield* tellOfFills(tracker, unrated, settings);
    },
  };
}

function isRated({ rag }: AssessedRecord): boolean {
  return rag !== null && rag.stated !== 'none';
}

/** A status column with the odd coloured cell was never meant for ratings, unless its heading says so, or others of its like. */
function isForRatings(tracker: Tracker, rated: number, open: number): boolean {
  const rag = columnOf(tracker, 'rag');
  if (rag?.history !== undefined || rag?.column !== columnOf(tracker, 'status')?.column) return true;
  return isHeadedRag(tracker) || (rated > 0 && rated * 3 >= open * 2);
}

function* askForSome(unrated: readonly Asked[]): Generator<Query> {
  const overdue = unrated.filter(isLate);
  const others = unrated.filter((each) => !isLate(each));
  yield* askEachOrTogether(ratingIsGiven, overdue, forManyOverdue);
  yield* askEachOrTogether(asking(ratingIsGiven, 'warning'), others, forMany);
}

function* askForAll(tracker: Tracker, unrated: readonly Asked[]): Generator<Query> {
  const [first] = unrated;
  if (!first) return;
  if (unrated.length === 1) {
    yield* askForSome(unrated);
    return;
  }
  const overdue = unrated.filter(isLate).length;
  const late = `, and ${String(overdue)} of them ${overdue === 1 ? 'is' : 'are'} overdue`;
  const none = `none of its ${counted(unrated.length, `open ${nounOf(tracker)}`)} has one`;
  const rule = overdue > 0 ? ratingIsGiven : asking(ratingIsGiven, 'warning');
  const column = columnLetters(first.field.column);
  const message = `Enter ratings in column ${column}: ${none}${overdue > 0 ? late : ''}.${unreadColourWords(tracker)}`;
  yield queryAbout(rule, tracker, cellOf(first.field), message);
}

function unreadColourWords(tracker: Tracker): string {
  if (columnOfUnreadColours(tracker)?.field !== 'rag') return '';
  return ' The colours that a formatting rule gives there are not read.';
}

/** The ratings that unrated records have in a column of an earlier date alone, "Q2 RAG" beside "Q3 RAG"; each the latest. */
function ratedBefore(tracker: Tracker, unrated: readonly Asked[], rules: RagRules): readonly Cell[] {
  const history = columnOf(tracker, 'rag')?.history;
  if (history === undefined || unrated.length === 0) return NO_CELLS;
  const rows = new Map(tracker.sheet.rows.map((row) => [row.number, row]));
  return unrated.flatMap(({ assessed }) => {
    const cells = rows.get(assessed.record.row)?.cells ?? NO_CELLS;
    const rated = cells.filter((cell) => holdsRating(cell, rules));
    const columns = history.map(({ column }) => rated.find((cell) => cell.column === column));
    return columns.find((cell) => cell !== undefined) ?? [];
  });
}

const NO_CELLS: readonly Cell[] = [];

function holdsRating({ text, look }: Cell, rules: RagRules): boolean {
  return readRatingWord(text, rules).colour !== null || readRatingFill(look.fill, rules) !== null;
}

/** A rating of last quarter is not carried on; where this quarter's are not due yet, a person says which column counts. */
function* askForLatest(tracker: Tracker, before: readonly Cell[]): Generator<Query> {
  const match = columnOf(tracker, 'rag');
  const [first] = before;
  if (!match || !first) return;
  const heading = match.history?.find(({ column }) => column === first.column)?.text ?? '';
  const cells = listCells(before.map(({ row, column }) => cellAddress(row, column)));
  const [have, a] = before.length === 1 ? ['has', 'a rating'] : ['have', 'ratings'];
  const rows = counted(before.length, `open ${nounOf(tracker)}`);
  const wanted = `Rate under ${quote(match.heading)}, or say that ${quote(heading)} holds the ratings until all are there`;
  const message = `${wanted}: ${rows} ${have} ${a} in an earlier column alone (${cells}), which ${before.length === 1 ? 'is' : 'are'} not carried on.`;
  const cell = cellAddress(first.row, match.column);
  yield queryAbout(asking(ratingIsGiven, 'warning'), tracker, cell, message);
}

/** Blue without a word, which other RAG rules give a meaning: told once a tracker. */
function* tellOfFills(tracker: Tracker, unrated: readonly Asked[], settings: Settings): Generator<Query> {
  const blue = unrated.filter(({ assessed: { rag }, field }) => rag && fillNote(rag, field.look.fill) !== '');
  const [first] = blue;
  const elsewhere = meaningElsewhere(readRagFill(first?.field.look.fill ?? null), settings);
  if (!first || elsewhere === '') return;
  const cells = blue.map(({ field }) => cellOf(field));
  const message = `Say what the blue fill stands for, in ${counted(blue.length, 'cell')} (${listCells(cells)}).${elsewhere}`;
  yield queryAbout(asking(ratingIsGiven, 'info'), tracker, cellOf(first.field), message);
}

/** Dates that prove red (D5: overdue and not rated). */
function isLate({ assessed }: Asked): boolean {
  return assessed.rag?.dateCheck === 'red';
}

/** A record that has a place for a rating and none in it; words asked about by another rule are left to it. */
function asUnrated(assessed: AssessedRecord): Asked | null {
  const { rag, record, status } = assessed;
  const field = record.fields.get('rag');
  if (!rag || !field || rag.stated !== 'none' || rag.decision !== null) return null;
  const isTimescale = field.text !== '' && status?.reading.class === 'misplaced';
  if (isTimescale || isAskedAbout(rag) || field.kind === 'error') return null;
  return askLater(assessed, field, askFor, rag, field);
}

function isAskedAbout({ word }: RagAssessment): boolean {
  return word !== null && (word.note !== null || word.suggestion !== null);
}

/** What the reader sees there and the RAG rules give no meaning: a blank is not what they would call it. */
function fillNote({ filled }: RagAssessment, fill: string | null): string {
  const colour = filled === null ? readRagFill(fill) : null;
  return colour === null || colour === 'white' ? '' : ` (these RAG rules give ${colour} no meaning)`;
}

function askFor(assessed: AssessedRecord, rag: RagAssessment, { text, look }: FieldText): string {
  const { fill } = look;
  const wanted = `Enter a rating for ${nameOf(assessed)} in ${rag.cell ?? ''}`;
  if (rag.dateCheck === 'red' || rag.dateCheck === 'amber')
    return `${wanted}: it has none${fillNote(rag, fill)}, yet ${isOf(rag)}${rag.reason}.`;
  return isBlank(text)
    ? `${wanted}: it is open and has none${fillNote(rag, fill)}.`
    : `${wanted}: it is open, and ${quote(text)} is no rating.`;
}

const HAS_ITS_VERB: readonly RagAssessment['row'][] = ['milestone-passed'];

/** "a milestone passed on …" has a verb of its own; "overdue 31 days …" has none. */
function isOf({ row }: RagAssessment): string {
  return HAS_ITS_VERB.includes(row) ? '' : 'is ';
}

function forManyOverdue(rows: number, cells: string): string {
  return `Enter ratings in ${cells}: ${counted(rows, 'action')} have none, yet their dates show that they are late.`;
}

function forMany(rows: number, cells: string): string {
  return `Enter ratings in ${cells}: ${counted(rows, 'open action')} have none.`;
}
