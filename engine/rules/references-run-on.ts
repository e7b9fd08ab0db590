import { columnOf, type Tracker } from '../recognise/tracker.ts';
import { foldHeading } from '../values/fold.ts';
import { groupedBy } from '../values/grouped-by.ts';
import { listWords } from '../values/list-words.ts';
import { gathering } from './check-records.ts';
import type { Query } from './query.ts';
import type { Gap } from './reference-gaps.ts';
import {
  listing,
  readCounted,
  seriesOf,
  withGaps,
  type Counted,
  type SeriesGaps,
} from './reference-series.ts';
import {
  asking,
  cellOf,
  queryAbout,
  queryOn,
  quote,
  type Examined,
  type RecordCheck,
  type Rule,
} from './rule.ts';

const HEADINGS = ['Ref', 'Action', 'Lead', 'Due date', 'Status'];
const numbered = (refs: readonly string[]): string[][] =>
  refs.map((ref) => [ref, `Renew agreement ${ref}`, 'Cdr Okafor', '30 June 2022', 'In progress']);

/** The numbers of a register run on, or somebody says what became of those that are missing. */
export const referencesRunOn: Rule = {
  id: 'references-run-on',
  severity: 'error',
  summary: 'References run on without gaps, or the gaps are explained',
  why: 'A number that is missing is an action that somebody closed, merged or lost. The panel saw it last time and will ask; a number far from the rest is often no reference at all.',
  source: 'Trap T28; domain A1, T22-4 and T17-4',
  check: checkNumbers,
  examples: [
    {
      name: 'references that run on are fine, in any order',
      headings: HEADINGS,
      rows: numbered(['1', '2', '5', '3', '4', '6']),
      expect: [],
    },
    {
      name: 'one far number among many that run on is named',
      headings: HEADINGS,
      rows: numbered([...'1 2 3 4 5 6 7 8 9 10 11 12 13 14 40'.split(' ')]),
      expect: [
        {
          cell: 'A16',
          message:
            'Check the reference “40” (A16): the others run from 1 to 14, and nothing stands between 14 and 40.',
        },
      ],
    },
    {
      name: 'a few numbers missing from a register are one query',
      headings: HEADINGS,
      rows: numbered(
        ['01', '02', '03', '04', '06', '07', '08', '09', '10', '12', '13', '14'].map((ref) => `R-${ref}`),
      ),
      expect: [
        {
          cell: 'A6',
          severity: 'warning',
          message: 'Say what became of R-05 and R-11: the other references run from R-01 to R-14.',
        },
      ],
    },
    {
      name: 'a list of what is still pending has gaps by its nature',
      headings: HEADINGS,
      rows: numbered(['2', '7', '8', '12', '13', '14', '15', '16', '17']),
      expect: [
        {
          cell: 'A3',
          severity: 'info',
          message:
            'Explain in the paper that 3 to 6 and 9 to 11 are no longer listed: the references run from 2 to 17 without them.',
        },
      ],
    },
    {
      name: 'numbers that stand on another sheet are not missing',
      headings: HEADINGS,
      rows: numbered(['1', '2', '4', '5', '7', '8']),
      otherSheets: [{ name: 'Closed', rows: [HEADINGS, ...numbered(['3', '6'])] }],
      expect: [],
    },
    {
      name: 'numbers that begin again in each area run on in each',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        ['1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress'],
        ['2', '1: Learning', 'Agree the course list', 'Cdr Okafor', 'March 2022', 'In progress'],
        ['3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'March 2022', 'In progress'],
        ['1', '2: Custody', 'New healthcare rooms', 'Lorna Beck', 'June 2022', 'In progress'],
        ['2', '2: Custody', 'Appropriate adults', 'Lorna Beck', 'June 2022', 'In progress'],
      ],
      expect: [],
    },
    {
      name: 'ticket numbers far apart count nothing',
      headings: HEADINGS,
      rows: numbered(['1045', '1187', '2203', '2210', '3001', '3544']),
      expect: [],
    },
    {
      name: 'the gaps of several areas are one query',
      headings: HEADINGS,
      rows: numbered(
        ['1', '2', '3', '4'].flatMap((area) => ['1', '2', '3', '4', '6'].map((each) => `${area}.${each}`)),
      ),
      expect: [
        {
          cell: 'A6',
          severity: 'warning',
          message:
            'Say what became of 1.5, 2.5, 3.5 and 4.5: the other references run from 1.1 to 1.6, from 2.1 to 2.6, from 3.1 to 3.6 and 1 more.',
        },
      ],
    },
    {
      name: 'a number is there though its row holds nothing else',
      headings: HEADINGS,
      rows: [...numbered(['1', '2', '3', '4']), ['5'], ...numbered(['6', '7'])],
      expect: [],
    },
    {
      name: 'of more than twelve gaps the first twelve are named',
      headings: HEADINGS,
      rows: numbered(Array.from({ length: 16 }, (_, place) => String(2 * place + 1))),
      expect: [
        {
          cell: 'A3',
          severity: 'info',
          message:
            'Explain in the paper that 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 and 3 gaps more are no longer listed: the references run from 1 to 31 without them.',
        },
      ],
    },
  ],
};

function checkNumbers({ repeated }: Examined): RecordCheck {
  return gathering(readCounted, (counted) => askAbout(counted, repeated));
}

function* askAbout(counted: readonly Counted[], repeated: Examined['repeated']): Generator<Query> {
  const elsewhere = repeated.map(({ repeat }) => readCounted(repeat)).filter((each) => each !== null);
  const isListed = listing(counted, elsewhere);
  for (const [tracker, own] of groupedBy(counted, ({ assessed }) => assessed.tracker)) {
    if (!countsItsOwn(tracker)) continue;
    const gaps = seriesOf(own, tracker)
      .map((series) => withGaps(series, isListed))
      .filter((found) => found !== null);
    yield* askOf(tracker, gaps);
  }
}

const OTHERS_NUMBERS = /\b(?:control|section|clause|chapter|standard|ticket|cost|charge|project|audit)/;

/** The numbers of a standard's clauses, of tickets or of other registers are not for this one to run on. */
function countsItsOwn(tracker: Tracker): boolean {
  const ref = columnOf(tracker, 'ref');
  return ref !== undefined && !OTHERS_NUMBERS.test(foldHeading(ref.heading));
}

function* askOf(tracker: Tracker, found: readonly SeriesGaps[]): Generator<Query> {
  for (const series of found) if (series.gaps.kind === 'far') yield* askForFar(series);
  const few = found.filter(({ gaps }) => gaps.kind === 'few');
  const many = found.filter(({ gaps }) => gaps.kind === 'many');
  if (few.length > 0) yield askForFew(tracker, few);
  if (many.length > 0) yield askForMany(tracker, many);
}

function* askForFar(series: SeriesGaps): Generator<Query> {
  const { counted, gaps } = series;
  const far = counted.find(({ number }) => number === gaps.last);
  if (!far) return;
  const [from, to, lone] = [gaps.first, gaps.beforeLast, gaps.last].map((number) => written(series, number));
  const others = `the others run from ${from ?? ''} to ${to ?? ''}, and nothing stands between ${to ?? ''} and ${lone ?? ''}`;
  const message = `Check the reference ${quote(far.ref.text)} (${cellOf(far.ref)}): ${others}.`;
  yield queryOn(referencesRunOn, far.assessed, far.ref, message);
}

function askForFew(tracker: Tracker, found: readonly SeriesGaps[]): Query {
  const message = `Say what became of ${missingWords(found)}: the other references run ${spanWords(found)}.`;
  return queryAbout(asking(referencesRunOn, 'warning'), tracker, cellAfter(found), message);
}

function askForMany(tracker: Tracker, found: readonly SeriesGaps[]): Query {
  const are = `that ${missingWords(found)} are no longer listed`;
  const message = `Explain in the paper ${are}: the references run ${spanWords(found)} without them.`;
  return queryAbout(asking(referencesRunOn, 'info'), tracker, cellAfter(found), message);
}

/** The cell after the first gap. */
function cellAfter(found: readonly SeriesGaps[]): string | null {
  const [first] = found;
  const after = first?.counted.find(({ number }) => number === (first.gaps.missing[0]?.to ?? 0) + 1);
  return after ? cellOf(after.ref) : null;
}

const MOST_GAPS = 12;

function missingWords(found: readonly SeriesGaps[]): string {
  const gaps = found.flatMap((series) => series.gaps.missing.map((gap) => ({ gap, series })));
  const shown = gaps.slice(0, MOST_GAPS).flatMap(({ gap, series }) => gapWords(gap, series));
  if (gaps.length > MOST_GAPS) return `${shown.join(', ')} and ${String(gaps.length - MOST_GAPS)} gaps more`;
  return listWords(shown);
}

/** "R-05" or "3 to 6"; two numbers are named one by one. */
function gapWords({ from, to }: Gap, series: SeriesGaps): string[] {
  const [first, last] = [written(series, from), written(series, to)];
  return from === to ? [first] : to === from + 1 ? [first, last] : [`${first} to ${last}`];
}

/** A number written as the series writes its first one, as wide where zeros stand before it. */
function written({ counted, gaps }: SeriesGaps, number: number): string {
  const like = counted.find((each) => each.number === gaps.first)?.ref.text ?? '';
  const leading = /^\s*\d+(?=[.:)]\s)/.exec(like)?.[0];
  const words = (leading ?? like).trim().replace(/[.:)\s]+$/, '');
  return words.replace(/(\d+)[a-z]?$/i, (_, digits: string) =>
    String(number).padStart(digits.startsWith('0') ? digits.length : 0, '0'),
  );
}

const MOST_SPANS = 3;

function spanWords(found: readonly SeriesGaps[]): string {
  const spans = found.map(
    (series) => `from ${written(series, series.gaps.first)} to ${written(series, series.gaps.last)}`,
  );
  return listWords(spans, MOST_SPANS);
}
