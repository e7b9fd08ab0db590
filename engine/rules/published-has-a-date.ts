import type { AssessedRecord } from '../assess/assess-record.ts';
import { readPublication } from '../assess/publication-window.ts';
import type { TimescaleReader } from '../assess/timescale-reader.ts';
import { checkTogether } from './check-records.ts';
import { publishes } from './publishes.ts';
import { cellOf, nameOf, quote, type Examined, type Rule } from './rule.ts';
import { askInWords, type Asked } from './together.ts';

const HEADINGS = ['Inspection', 'Status', 'Scope', 'Type', 'Lead'];
const DATED = ['Inspection', 'Status', 'Scope', 'Published', 'Lead'];

/** What is published says when; without a date it stays in the table of the last twelve months. */
export const publishedHasADate: Rule = {
  id: 'published-has-a-date',
  severity: 'error',
  summary: 'A published inspection or audit gives its date',
  why: 'The panel’s table shows the last twelve months. A report without a date cannot be placed in them, nor its response timed.',
  source: 'Decision tables D9 and D10',
  check: ({ timescales }) =>
    checkTogether(publishedHasADate, (assessed) => askOf(assessed, timescales), forMany),
  examples: [
    {
      name: 'a report with its date is fine, and so is one still awaited',
      headings: HEADINGS,
      rows: [
        ['Crime data integrity', 'Published: 08 December 2021', 'Force', 'Report', 'Cdr Okafor'],
        ['Custody', 'Unannounced inspection awaited', 'Force', 'Report', 'Cdr Okafor'],
      ],
      expect: [],
    },
    {
      name: '“Published” with no date is a query',
      headings: HEADINGS,
      rows: [['Crime data integrity', 'Published', 'Force', 'Report', 'Cdr Okafor']],
      expect: [
        {
          cell: 'B2',
          message:
            'Enter when the inspection in row 2 was published, like 8 December 2021: “Published” gives no date.',
        },
      ],
    },
    {
      name: 'a blank date beside “Published” is a query at the blank',
      headings: DATED,
      rows: [['Crime data integrity', 'Published', 'Force', '', 'Cdr Okafor']],
      expect: [
        {
          cell: 'D2',
          message: 'Enter when the inspection in row 2 was published, like 8 December 2021: D2 is blank.',
        },
      ],
    },
    {
      name: 'a date that cannot be read is quoted',
      headings: DATED,
      rows: [['Crime data integrity', 'Published', 'Force', 'before the summer recess', 'Cdr Okafor']],
      expect: [
        {
          cell: 'D2',
          message:
            'Enter when the inspection in row 2 was published, like 8 December 2021: “before the summer recess” gives no date.',
        },
      ],
    },
    {
      name: 'a blank column beside a date in the status is fine',
      headings: DATED,
      rows: [
        ['Custody', 'Published: 8 December 2021', 'Force', '', 'Cdr Okafor'],
        ['Fraud', 'Report awaited', 'Force', '', 'Cdr Okafor'],
      ],
      expect: [],
    },
  ],
};

function askOf(assessed: AssessedRecord, timescales: Examined['timescales']): Asked | null {
  const reader = publishes(assessed) ? timescales.get(assessed.tracker.id) : undefined;
  return reader ? askFor(assessed, reader) : null;
}

function askFor(assessed: AssessedRecord, reader: TimescaleReader): Asked | null {
  const column = assessed.record.fields.get('published');
  const field = column ?? assessed.record.fields.get('status');
  if (!field || field.kind === 'error') return null;
  const { stage, published } = readPublication(assessed, reader);
  const isUndated = stage === 'published' && published === null;
  const isUnread = column !== undefined && reader.read(column).kind === 'unparsed';
  if (!isUndated && !isUnread) return null;
  const lacks = field.text === '' ? `${cellOf(field)} is blank` : `${quote(field.text)} gives no date`;
  const message = `Enter when ${nameOf(assessed)} was published, like 8 December 2021: ${lacks}.`;
  return askInWords(assessed, field, message);
}

function forMany(rows: number, cells: string): string {
  return `Check which column holds the day of publication: ${String(rows)} rows say “Published” and give none (${cells}).`;
}
