import { saysComplete } from '../assess/agreement.ts';
import type { RagAssessment } from '../assess/assess-rag.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import type { Deadline } from '../assess/deadline.ts';
import type { FieldText } from '../recognise/tracker.ts';
import type { DateCheckRow, RagRules } from '../templates/rag-rules.ts';
import { EXPLAIN_OR_CHANGE } from '../values/rating-words.ts';
import { startSentence } from '../values/start-sentence.ts';
import type { TimescaleKind } from '../values/timescale.ts';
import { checkEach } from './check-records.ts';
import type { Query } from './query.ts';
import { asking, nameOf, queryOn, type Rule } from './rule.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG'];

const MADE_BY_EXCEL = { text: '21-Nov', date: '2021-11-21', numberFormat: 'd-mmm' };

/** The lead's rating can stand beside what the dates show; it is never overwritten, only asked about. */
export const ratingFitsTheDates: Rule = {
  id: 'rating-fits-the-dates',
  severity: 'error',
  summary: 'A lead’s rating fits what the dates show',
  why: 'A panel that finds a green action two months overdue stops trusting the other greens. Dates can prove red, never green.',
  source: 'Decision tables D4 and D5; trap T39',
  check: ({ settings }) => checkEach((assessed) => askOf(assessed, settings.ragRules)),
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
      name: 'a day that Excel may have made proves nothing against a rating, nor does it excuse a Red that is complete',
      headings: HEADINGS,
      rows: [
        ['1.6', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'In progress', 'Green'],
        ['1.7', '1: Learning', 'Write the guide', 'Cdr Okafor', MADE_BY_EXCEL, 'In progress', 'Green'],
        ['1.8', '1: Learning', 'Change the locks', 'Cdr Okafor', MADE_BY_EXCEL, 'Complete', 'Red'],
      ],
      expect: [
        {
          cell: 'G4',
          message:
            'Action 1.8 is rated Red in G4, yet reported complete (F4). Explain in the update or change the rating.',
        },
      ],
    },
    {
      name: 'a later deadline that has passed proves Red, whatever Excel made of the first',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Revised deadline', 'Status', 'RAG'],
      rows: [
        ['1.6', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'In progress', 'Green'],
        [
          '1.7',
          '1: Learning',
          'Write the guide',
          'Cdr Okafor',
          MADE_BY_EXCEL,
          '30 November 2021',
          'In progress',
          'Green',
        ],
      ],
      expect: [
        {
          cell: 'H3',
          message:
            'Action 1.7 is rated Green in H3, yet overdue 31 days: due 30 November 2021 (F3); 40 days on the original, 21 November 2021 (E3). Explain in the update or change the rating.',
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

/** A blank rating is asked for by its own rule. */
function askOf(assessed: AssessedRecord, rules: RagRules): Query | null {
  const { rag, record } = assessed;
  if (!rag || !mustBeExplained(assessed, rag, rules)) return null;
  const field = record.fields.get('rag');
  return field ? askToExplain(assessed, rag, field, rules) : null;
}

/** A rating that was agreed is a decision on record: listed with who decided it, and not asked again (D5). */
function mustBeExplained(assessed: AssessedRecord, rag: RagAssessment, rules: RagRules): boolean {
  const { agreement, stated, decision } = rag;
  if (stated === 'none' || decision !== null) return false;
  return (agreement === 'error' || agreement === 'warn') && !isSettled(assessed, rag, rules);
}

function askToExplain(
  assessed: AssessedRecord,
  rag: RagAssessment,
  field: FieldText,
  rules: RagRules,
): Query {
  const { agreement, stated, statedBy } = rag;
  const where = `${statedBy === 'text' ? 'in' : 'by the fill of'} ${rag.cell ?? ''}`;
  const rated = `${startSentence(nameOf(assessed))} is rated ${rules.names[stated]} ${where}`;
  const message = `${rated}, yet ${reasonOf(rag)}. ${EXPLAIN_OR_CHANGE}`;
  const rule = agreement === 'error' ? ratingFitsTheDates : asking(ratingFitsTheDates, 'warning');
  return queryOn(rule, assessed, field, message);
}

/**
 * A deadline that is missing, unread or made by Excel is asked about at its own cell; only Green claims something
 * of a deadline that is not there. Complete with a completion date is recorded (D5).
 */
function isSettled(
  { closed, deadline }: AssessedRecord,
  { stated, row }: RagAssessment,
  rules: RagRules,
): boolean {
  if (deadline && isInDoubt(deadline, row)) return true;
  if (saysComplete(stated, rules)) return closed !== null;
  if (row !== 'no-deadline') return false;
  return deadline === null || stated !== 'green' || UNREAD.includes(deadline.timescale.kind);
}

const BY_STATUS: readonly DateCheckRow[] = ['complete', 'not-applicable', 'not-accepted', 'other-body'];

/** Whether the date check stands on a day that Excel may have made: not what a status decides, nor a later deadline that has passed. */
function isInDoubt({ warnings, currentIs }: Deadline, row: DateCheckRow): boolean {
  if (!warnings.includes('COERCED_MONTH_YEAR') || BY_STATUS.includes(row)) return false;
  return row !== 'overdue' || currentIs === 'original';
}

const UNREAD: readonly TimescaleKind[] = ['unparsed', 'year-range', 'unresolved'];

function reasonOf({ row, reason }: RagAssessment): string {
  return row === 'no-deadline' ? `there is ${reason}` : reason;
}
