import type { RagAssessment } from '../assess/assess-rag.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { columnOf, type FieldText, type Tracker } from '../recognise/tracker.ts';
import type { Settings } from '../settings.ts';
import type { RatedColour } from '../templates/rag-rules.ts';
import { counted } from '../values/counted.ts';
import { foldText } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { checkByTracker, gathering } from './check-records.ts';
import { meaningElsewhere } from './meaning-elsewhere.ts';
import type { Query } from './query.ts';
import { isHeadedRag } from './rag-heading.ts';
import {
  asking,
  cellOf,
  listCells,
  nameOf,
  queryAbout,
  queryOn,
  quote,
  type Examined,
  type RecordCheck,
  type Rule,
} from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status (Red Amber Green)'];

/** A rating cell holds Red, Amber or Green, and its words are no other colour's. */
export const statusIsARagColour: Rule = {
  id: 'status-is-a-rag-colour',
  severity: 'warning',
  summary: 'A rating is Red, Amber or Green',
  why: 'A word outside the scale is counted in no colour, or in one its lead did not mean.',
  source: 'Traps T01, T02 and T03',
  check: checkWords,
  examples: [
    {
      name: 'Red, Amber, Green and Complete are fine',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 2022', 'Green'],
        ['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'Q3 2021/22', 'Complete'],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'March 2022', 'R'],
      ],
      expect: [],
    },
    {
      name: 'Yellow is read as Amber, and the word offered',
      headings: HEADINGS,
      rows: [['1.4', '1: Learning', 'Fit the system', 'Cdr Okafor', 'June 2022', 'Yellow']],
      expect: [
        {
          cell: 'F2',
          severity: 'info',
          message: '“Yellow” is not Red, Amber or Green: did you mean Amber for action 1.4?',
          fix: { cell: 'F2', from: 'Yellow', to: 'Amber' },
        },
      ],
    },
    {
      name: 'a slip of the keyboard is not read, and the word offered',
      headings: HEADINGS,
      rows: [['1.5', '1: Learning', 'Fit the system', 'Cdr Okafor', 'June 2022', 'Ambr']],
      expect: [
        {
          cell: 'F2',
          message: '“Ambr” is not Red, Amber or Green: did you mean Amber for action 1.5?',
          fix: { cell: 'F2', from: 'Ambr', to: 'Amber' },
        },
      ],
    },
    {
      name: 'a tracker that says Yellow throughout is told once',
      headings: HEADINGS,
      rows: Array.from({ length: 11 }, (_, index) => [
        `2.${String(index + 1)}`,
        '2: Custody',
        'Fit the system',
        'Cdr Okafor',
        'June 2022',
        'Yellow',
      ]),
      expect: [
        {
          cell: 'F2',
          severity: 'info',
          message:
            '“Yellow” is not Red, Amber or Green: did you mean Amber in 11 cells (F2, F3, F4, F5, F6, F7, F8, F9 and 3 more)?',
        },
      ],
    },
    {
      name: 'another colour is asked about once a tracker',
      headings: HEADINGS,
      rows: [
        ['1.6', '1: Learning', 'Fit the system', 'Cdr Okafor', 'June 2022', 'Blue'],
        ['1.7', '1: Learning', 'Train its users', 'Cdr Okafor', 'June 2022', 'Blue'],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say what “Blue” stands for, in 2 cells (F2 and F3): it is not Red, Amber or Green. Where it stands for Complete, choose the RAG rules “BRAG: blue is complete” (--scheme brag).',
        },
      ],
    },
    {
      name: 'sentences in a rating column are told once, with where their colour comes from',
      headings: HEADINGS,
      rows: [
        [
          '1.8',
          '1: Learning',
          'Open the learning hubs',
          'Cdr Okafor',
          'June 2022',
          { text: 'Mostly complete', fill: '92D050' },
        ],
        ['1.9', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'June 2022', 'In progress'],
      ],
      expect: [
        {
          cell: 'F2',
          severity: 'info',
          message:
            'Enter Red, Amber or Green in column “Status (Red Amber Green)”: 2 cells hold other words (F2 and F3). 1 is rated by its fill, 1 is not rated.',
        },
      ],
    },
    {
      name: 'one sentence alone is told alone, and a mark without words is none',
      headings: HEADINGS,
      rows: ['Green', 'In progress', '–', 'Amber'].map((status, place) => [
        `1.${String(place + 1)}`,
        '1: Learning',
        `Renew agreement ${String(place + 1)}`,
        'Cdr Okafor',
        'June 2022',
        status,
      ]),
      expect: [
        {
          cell: 'F3',
          severity: 'info',
          message:
            'Enter Red, Amber or Green in column “Status (Red Amber Green)”: 1 cell holds other words (F3). 1 is not rated.',
        },
      ],
    },
  ],
};

/** A rating cell with words in it that are not those asked for. */
interface Rated {
  readonly assessed: AssessedRecord;
  readonly rag: RagAssessment;
  readonly field: FieldText;
}

function checkWords({ settings }: Examined): RecordCheck {
  return checkByTracker((tracker) => gathering(asRated, (rated) => askAbout(tracker, rated, settings)));
}

function* askAbout(tracker: Tracker, rated: readonly Rated[], settings: Settings): Generator<Query> {
  yield* askForWords(tracker, rated, settings.ragRules.names);
  yield* askForColours(tracker, rated, settings);
  if (isHeadedRag(tracker)) yield* tellOfSentences(tracker, rated.filter(isSentence));
}

const HAS_PLAIN_WORDS = /[A-Za-z0-9]/;
const HAS_WORDS = /[\p{L}\p{N}]/u;

function asRated(assessed: AssessedRecord): Rated | null {
  const { rag, record } = assessed;
  if (!rag || isPlainColour(rag)) return null;
  const field = record.fields.get('rag');
  if (!field || field.text === '' || field.kind === 'error') return null;
  if (!HAS_PLAIN_WORDS.test(field.text) && !HAS_WORDS.test(field.text)) return null;
  return { assessed, rag, field };
}

/** Red, Amber or Green, with nothing to say of it. */
function isPlainColour({ word }: RagAssessment): boolean {
  return word?.isStandard === true && word.note === null;
}

type Names = Readonly<Record<RatedColour | 'none', string>>;

const MANY = 10;

/** A tracker that says Yellow throughout has a scale of its own: it is told once. */
function* askForWords(tracker: Tracker, rated: readonly Rated[], names: Names): Generator<Query> {
  const words = rated.filter(isOtherWord);
  const read = words.filter(({ rag }) => rag.word?.colour !== null);
  const [first] = read;
  const isScale = read.length > MANY;
  const alone = isScale ? words.filter(({ rag }) => rag.word?.colour === null) : words;
  for (const each of alone) yield askForWord(each, names);
  if (isScale && first) yield tellOfScale(tracker, first, read, names);
}

/** Yellow for Amber, or a slip of the keyboard. */
function isOtherWord({ rag: { word } }: Rated): boolean {
  if (!word || word.isStandard || word.note !== null) return false;
  return word.colour !== null || word.suggestion !== null;
}

/** The only right answer is offered where the word stands alone. */
function askForWord({ assessed, rag, field }: Rated, names: Names): Query {
  const { word } = rag;
  const isRead = word !== null && word.colour !== null;
  const to = names[word?.colour ?? word?.suggestion ?? 'none'];
  const said = `${quote(word?.word || field.text)} is not Red, Amber or Green`;
  const fix = { cell: cellOf(field), from: field.text, to };
  const isAlone = !isRead || word.word === field.text.trim();
  const rule = isRead ? asking(statusIsARagColour, 'info') : statusIsARagColour;
  return queryOn(
    rule,
    assessed,
    field,
    `${said}: did you mean ${to} for ${nameOf(assessed)}?`,
    isAlone ? fix : null,
  );
}

function tellOfScale(tracker: Tracker, first: Rated, read: readonly Rated[], names: Names): Query {
  const cells = listCells(read.map(({ field }) => cellOf(field)));
  const { word } = first.rag;
  const to = names[word?.colour ?? 'none'];
  const said = `${quote(word?.word ?? '')} is not Red, Amber or Green`;
  const message = `${said}: did you mean ${to} in ${counted(read.length, 'cell')} (${cells})?`;
  return queryAbout(asking(statusIsARagColour, 'info'), tracker, cellOf(first.field), message);
}

/** Blue, grey, two colours or five points: what they stand for is the tracker's to say, once. */
function* askForColours(tracker: Tracker, rated: readonly Rated[], settings: Settings): Generator<Query> {
  const noted = rated.filter(({ rag }) => rag.word && rag.word.note !== null);
  const groups = groupedBy(noted, ({ rag }) => foldText(rag.word?.word ?? ''));
  for (const group of groups.values()) yield* askForColour(tracker, group, settings);
}

function* askForColour(tracker: Tracker, group: readonly Rated[], settings: Settings): Generator<Query> {
  const [first] = group;
  if (!first?.rag.word) return;
  const { word } = first.rag;
  const cells = listCells(group.map(({ field }) => cellOf(field)));
  const where = `${quote(word.word)} stands for, in ${counted(group.length, 'cell')} (${cells})`;
  const [rule, so] =
    word.colour === null
      ? [statusIsARagColour, 'it is not Red, Amber or Green']
      : [asking(statusIsARagColour, 'info'), word.note ?? ''];
  const elsewhere = word.colour === null ? meaningElsewhere(word.note, settings) : '';
  yield queryAbout(rule, tracker, cellOf(first.field), `Say what ${where}: ${so}.${elsewhere}`);
}

/** Words that are no colour at all; a timescale there is asked about by its own rule. */
function isSentence({ rag: { word }, assessed }: Rated): boolean {
  const isColourless = word?.colour === null && word.note === null && word.suggestion === null;
  return isColourless && assessed.status?.reading.class !== 'misplaced';
}

function* tellOfSentences(tracker: Tracker, rated: readonly Rated[]): Generator<Query> {
  const [first] = rated;
  if (!first) return;
  const cells = rated.map(({ field }) => cellOf(field));
  const heading = quote(columnOf(tracker, 'rag')?.heading ?? '');
  const hold = rated.length === 1 ? 'holds' : 'hold';
  const said = `${counted(rated.length, 'cell')} ${hold} other words (${listCells(cells)})`;
  const message = `Enter Red, Amber or Green in column ${heading}: ${said}. ${whereRated(rated)}`;
  yield queryAbout(asking(statusIsARagColour, 'info'), tracker, cellOf(first.field), message);
}

function whereRated(rated: readonly Rated[]): string {
  const filled = rated.filter(({ rag }) => rag.filled !== null).length;
  const not = rated.length - filled;
  const byFill = filled === 1 ? '1 is rated by its fill' : `${String(filled)} are rated by their fill`;
  const none = not === 1 ? '1 is not rated' : `${String(not)} are not rated`;
  return `${[...(filled > 0 ? [byFill] : []), ...(not > 0 ? [none] : [])].join(', ')}.`;
}
