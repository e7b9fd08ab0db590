import type { AssessedRecord, RagAssessment } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { RagRules } from '../templates/rag-rules.ts';
import type { TimescaleKind } from '../values/timescale.ts';
import type { Query } from './query.ts';
import { asking, count, nameOf, queryOn, starting, type Examined, type Rule } from './rule.ts';
import { askEachOrTogether, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];

/** The lead's rating can stand beside what the dates show; it is never overwritten, only asked about. */
export const ratingFitsTheDates: Rule = {
  id: 'rating-fits-the-dates',
  severity: 'error',
  summary: 'A lead’s rating fits what the dates show',
  why: 'A panel that finds a green action two months overdue stops trusting the other greens. Dates can prove red, never green.',
  source: 'Decision tables D4 and D5; trap T39',
  check: findRatingsThatDoNotFit,
  examples: [
    {
      name: 'a rating that is worse than the dates is the lead’s to give',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Red'],
        [
          '1.2',
          '1: Learning',
          'Agree the new course list',
          'Cdr Okafor',
          'March 2022',
          'In progress',
          'Green',
        ],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q2 2021/22', 'Complete', 'Complete'],
      ],
      expect: [],
    },
    {
      name: 'Green on an overdue action is an error',
      headings: HEADINGS,
      rows: [
        ['1.4', '1: Learning', 'Hold the first review', 'Cdr Okafor', 'October 2021', 'In progress', 'Green'],
      ],
      expect: [
        {
          cell: 'G2',
          message:
            'Action 1.4 is rated Green in G2, yet overdue 61 days: due 31 October 2021 (E2). Explain in the update or change the rating.',
        },
      ],
    },
    {
      name: 'Green on a deadline missed at the quarter’s end is a warning',
      headings: HEADINGS,
      rows: [
        [
          '1.5',
          '1: Learning',
          'Move the team',
          'Cdr Okafor',
          'Q3 2021/22',
          'In progress',
          { text: '', fill: '92D050' },
        ],
      ],
      expect: [
        {
          cell: 'G2',
          severity: 'warning',
          message:
            'Action 1.5 is rated Green by the fill of G2, yet missed at period close: due by 31 December 2021 (E2), and that period has ended. Explain in the update or change the rating.',
        },
      ],
    },
    {
      name: 'an overdue action without a rating is asked for one',
      headings: HEADINGS,
      rows: [['1.6', '1: Learning', 'Renew the licence', 'Cdr Okafor', 'November 2021', 'In progress', '']],
      expect: [
        {
          cell: 'G2',
          message:
            'Enter a rating for action 1.6 in G2: it has none, yet is overdue 31 days: due 30 November 2021 (E2).',
        },
      ],
    },
    {
      name: 'Green without a deadline is a warning',
      headings: HEADINGS,
      rows: [['1.7', '1: Learning', 'Agree priorities', 'Cdr Okafor', 'tbc', 'In progress', 'Green']],
      expect: [
        {
          cell: 'G2',
          severity: 'warning',
          message:
            'Action 1.7 is rated Green in G2, yet there is no deadline to measure: E2 says “tbc”. Explain in the update or change the rating.',
        },
      ],
    },
  ],
};

function* findRatingsThatDoNotFit({ records, settings }: Examined): Generator<Query> {
  const overdue: Asked[] = [];
  const nearly: Asked[] = [];
  for (const assessed of records) {
    const { rag, record } = assessed;
    if (!rag || (rag.stated !== 'none' && !mustBeExplained(assessed, rag))) continue;
    const field = record.fields.get('rag');
    if (!field) continue;
    if (rag.stated !== 'none') yield askToExplain(assessed, rag, field, settings.ragRules);
    else if (rag.dateCheck === 'red') overdue.push(askForRating(assessed, rag, field));
    else if (rag.dateCheck === 'amber') nearly.push(askForRating(assessed, rag, field));
  }
  yield* askEachOrTogether(ratingFitsTheDates, overdue, forManyUnrated);
  yield* askEachOrTogether(asking(ratingFitsTheDates, 'warning'), nearly, forManyUnrated);
}

function mustBeExplained(assessed: AssessedRecord, rag: RagAssessment): boolean {
  const { agreement } = rag;
  return (agreement === 'error' || agreement === 'warn') && !isSettled(assessed, rag);
}

function askToExplain(
  assessed: AssessedRecord,
  rag: RagAssessment,
  field: FieldText,
  { names }: RagRules,
): Query {
  const { agreement, stated, statedBy } = rag;
  const where = `${statedBy === 'text' ? 'in' : 'by the fill of'} ${rag.cell ?? ''}`;
  const rated = `${starting(nameOf(assessed))} is rated ${names[stated]} ${where}`;
  const message = `${rated}, yet ${reasonOf(rag)}. Explain in the update or change the rating.`;
  const rule = agreement === 'error' ? ratingFitsTheDates : asking(ratingFitsTheDates, 'warning');
  return queryOn(rule, assessed, field, message);
}

/**
 * A deadline that is missing, unread or made by Excel is asked about at its own cell; only Green claims something
 * of a deadline that is not there. Complete with a completion date is recorded (D5).
 */
function isSettled({ closed, deadline }: AssessedRecord, { stated, row }: RagAssessment): boolean {
  if (deadline?.warnings.includes('COERCED_MONTH_YEAR')) return true;
  if (stated === 'complete') return closed !== null;
  if (row !== 'no-deadline') return false;
  return deadline === null || stated !== 'green' || UNREAD.includes(deadline.timescale.kind);
}

const UNREAD: readonly TimescaleKind[] = ['unparsed', 'year-range', 'unresolved'];

function reasonOf({ row, reason }: RagAssessment): string {
  return row === 'no-deadline' ? `there is ${reason}` : reason;
}

function askForRating(assessed: AssessedRecord, rag: RagAssessment, field: FieldText): Asked {
  const wanted = `Enter a rating for ${nameOf(assessed)} in ${rag.cell ?? ''}`;
  return { assessed, field, message: `${wanted}: it has none, yet ${isOf(rag)}${rag.reason}.` };
}

const HAS_ITS_VERB: readonly RagAssessment['row'][] = ['milestone-passed'];

/** "a milestone passed on …" has a verb of its own; "overdue 31 days …" has none. */
function isOf({ row }: RagAssessment): string {
  return HAS_ITS_VERB.includes(row) ? '' : 'is ';
}

function forManyUnrated(rows: number, cells: string): string {
  return `Enter ratings in ${cells}: ${count(rows, 'action')} have none, yet their dates show that they are late or moving.`;
}
