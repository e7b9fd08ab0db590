import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { longDate } from '../values/calendar.ts';
import { foldText } from '../values/fold.ts';
import { checkTogether } from './check-records.ts';
import { nameOf, quote, type Rule } from './rule.ts';
import type { Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status', 'RAG', 'Date completed'];

/** A part that is done is not shown as the whole: what remains, and by when, is said. */
export const partCompleteIsNotComplete: Rule = {
  id: 'part-complete-is-not-complete',
  severity: 'warning',
  summary: 'An action of which only a part is done is not shown as complete',
  why: 'A status like “Phase 4 completed” reads as done. A panel would close an action of which the rest was never delivered.',
  source: 'Trap T06; decision table D3 row 1',
  check: ({ settings }) => {
    const { complete } = settings.ragRules.names;
    return checkTogether(partCompleteIsNotComplete, (assessed) => askOf(assessed, complete), forMany);
  },
  examples: [
    {
      name: 'a part that is done before the deadline is progress',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', 'Phase 1 completed', 'Green', ''],
        ['1.2', '1: Learning', 'Write the guide', 'Cdr Okafor', 'March 2022', 'Mostly complete', 'Green', ''],
      ],
      expect: [],
    },
    {
      name: 'a share of the work claims nothing for the rest, even where it is late',
      headings: HEADINGS,
      rows: [
        ['1.3', '1: Learning', 'Train the staff', 'Cdr Okafor', 'October 2021', '60% complete', 'Red', ''],
        ['1.4', '1: Learning', 'Train the leads', 'Cdr Okafor', 'October 2021', '3 of 5 complete', 'Red', ''],
      ],
      expect: [],
    },
    {
      name: 'one phase completed at the deadline of the whole is a query',
      headings: HEADINGS,
      rows: [
        [
          '1.5',
          '1: Learning',
          'Make learning part of the culture',
          'Cdr Okafor',
          'Q3 2021/22',
          'Phase 4 completed Q3 2021/22',
          'Amber',
          '',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say what remains of action 1.5 and by when: “Phase 4 completed Q3 2021/22” tells of a part, and its deadline, “Q3 2021/22” in E2, has passed. It is counted as open.',
        },
      ],
    },
    {
      name: 'a part rated Complete is a query',
      headings: HEADINGS,
      rows: [
        [
          '1.6',
          '1: Learning',
          'Train the staff',
          'Cdr Okafor',
          'March 2022',
          '3 of 5 complete',
          'Complete',
          '',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say what remains of action 1.6 and by when, or that all of it is complete: it is rated Complete in G2, yet “3 of 5 complete” tells of a part. It is counted as open.',
        },
      ],
    },
    {
      name: 'a part with a completion date is a query',
      headings: HEADINGS,
      rows: [
        [
          '1.7',
          '1: Learning',
          'Train the staff',
          'Cdr Okafor',
          'March 2022',
          'Partially complete',
          '',
          '14/09/2021',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Say what remains of action 1.7 and by when, or that all of it is complete: it has the completion date 14 September 2021, yet “Partially complete” tells of a part. It is counted as open.',
        },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord, complete: string): Asked | null {
  if (assessed.status?.class !== 'part-complete') return null;
  const field = assessed.record.fields.get('status');
  const message = field ? askFor(assessed, complete) : null;
  return field && message !== null ? { assessed, field, message: () => message } : null;
}

function askFor(assessed: AssessedRecord, complete: string): string | null {
  const { status, lateness, deadline } = assessed;
  const text = status?.reading.text ?? '';
  const part = `${quote(text)} tells of a part`;
  const wanted = `Say what remains of ${nameOf(assessed)} and by when`;
  const shown = shownAsComplete(assessed, complete);
  if (shown !== null)
    return `${wanted}, or that all of it is complete: ${shown}, yet ${part}. It is counted as open.`;
  if (!lateness.missed.current || !deadline || tellsItsShare(text)) return null;
  const due = `its deadline, ${quote(deadline.text)} in ${deadline.cell}, has passed`;
  return `${wanted}: ${part}, and ${due}. It is counted as open.`;
}

function shownAsComplete({ rag, closed }: AssessedRecord, complete: string): string | null {
  if (rag?.stated === 'complete' && rag.cell !== null) return `it is rated ${complete} in ${rag.cell}`;
  return closed === null ? null : `it has the completion date ${longDate(closed)}`;
}

/** "60%" or "3 of 5": nobody takes it for the whole. */
function tellsItsShare(text: string): boolean {
  return /\d ?%|\d (?:of|out of) \d|\bper ?cent\b|\b\d{1,2}\/\d{1,2}\b/.test(foldText(text));
}

function forMany(rows: number, cells: string): string {
  return `Say what remains, and by when, in ${cells}: the statuses of ${counted(rows, 'action')} tell of a part, yet show it as complete or stand past the deadline.`;
}
