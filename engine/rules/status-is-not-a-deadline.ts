import type { AssessedRecord } from '../assess/assess-record.ts';
import { foldText } from '../values/fold.ts';
import { checkTogether } from './check-records.ts';
import { nameOf, quote, type Rule } from './rule.ts';
import type { Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'];

/** A status says how far an action has come, not by when. */
export const statusIsNotADeadline: Rule = {
  id: 'status-is-not-a-deadline',
  severity: 'warning',
  summary: 'A status says how far an action has come, not by when',
  why: 'A timescale in the status cell leaves the panel without a status, and may hide a deadline that has moved.',
  source: 'Trap T04; decision table D3 row 10',
  check: () => checkTogether(statusIsNotADeadline, askOf, forMany),
  examples: [
    {
      name: 'a status in words is fine',
      headings: HEADINGS,
      rows: [['1.1', '1: Learning', 'Open the learning hubs', 'Cdr Okafor', 'Q4', 'In progress']],
      expect: [],
    },
    {
      name: 'a timescale in the status cell is quoted',
      headings: HEADINGS,
      rows: [['1.2', '1: Learning', 'Agree the new course list', 'Cdr Okafor', 'Q3', 'Q4']],
      expect: [
        {
          cell: 'F2',
          message:
            'Say how far action 1.2 has come: its status, “Q4”, is a timescale. Its deadline in E2 says “Q3”.',
        },
      ],
    },
    {
      name: 'the row’s own deadline again says nothing more',
      headings: HEADINGS,
      rows: [['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'Q4', 'Q4']],
      expect: [
        {
          cell: 'F2',
          message:
            'Say how far action 1.3 has come: its status, “Q4”, is a timescale, the same as its deadline in E2.',
        },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord): Asked | null {
  if (assessed.status?.class !== 'misplaced') return null;
  const field = assessed.record.fields.get('status');
  return field ? { assessed, field, message: () => askFor(assessed, field.text) } : null;
}

function askFor(assessed: AssessedRecord, text: string): string {
  const { deadline } = assessed;
  const wanted = `Say how far ${nameOf(assessed)} has come: its status, ${quote(text)}, is a timescale`;
  if (!deadline || deadline.text === '') return `${wanted}.`;
  return foldText(text) === foldText(deadline.text)
    ? `${wanted}, the same as its deadline in ${deadline.cell}.`
    : `${wanted}. Its deadline in ${deadline.cell} says ${quote(deadline.text)}.`;
}

function forMany(rows: number, cells: string): string {
  return `Check which column holds the status: ${String(rows)} cells of it are timescales (${cells}).`;
}
