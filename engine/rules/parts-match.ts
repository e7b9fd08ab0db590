import type { AssessedRecord } from '../assess/assess-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { plainText } from '../values/fold.ts';
import { splitList } from '../values/list-markers.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, listCells, nameOf, type Rule } from './rule.ts';
import { askInWords, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Update', 'Status'];
const row = (lead: string, timescale: string, update: string): string[] => [
  '3.1',
  '3: Engagement',
  'Hold the dialogue in each borough',
  lead,
  timescale,
  update,
  'In progress',
];
const THREE_LEADS = '1. Cdr Okafor 2. Lorna Beck 3. Tom Ferris';
const THREE_DATES = '1. tbc 2. May 22 3. Jan 23';

/** Leads, deadlines and updates that are numbered in one row have a number for each part. */
export const partsMatch: Rule = {
  id: 'parts-match',
  severity: 'warning',
  summary: 'Numbered leads, deadlines and updates of a row match one to one',
  why: 'Three leads and two deadlines leave a part that nobody is held to. The panel cannot be told which part is late, nor whose it is.',
  source: 'Trap T13; decision table D2 (labelled sub-streams)',
  check: () => checkTogether(partsMatch, askOf, forMany),
  examples: [
    {
      name: 'one lead, one deadline and one update for each part is fine',
      headings: HEADINGS,
      rows: [row(THREE_LEADS, THREE_DATES, '1. Not begun 2. Booked 3. Room found')],
      expect: [],
    },
    {
      name: 'six updates for three parts are a query',
      headings: HEADINGS,
      rows: [row(THREE_LEADS, THREE_DATES, '1. Met 2. Booked 3. Wrote 4. Asked 5. Paid 6. Ended')],
      expect: [
        {
          cell: 'E2',
          message:
            'Number the parts of action 3.1 alike in each column: 3 leads (D2), 3 deadlines (E2) and 6 updates (F2).',
        },
      ],
    },
    {
      name: 'two leads for three deadlines are a query',
      headings: HEADINGS,
      rows: [row('1. Cdr Okafor 2. Lorna Beck', THREE_DATES, 'Rooms are booked')],
      expect: [
        {
          cell: 'E2',
          message: 'Number the parts of action 3.1 alike in each column: 2 leads (D2) and 3 deadlines (E2).',
        },
      ],
    },
    {
      name: 'one lead for every part, or one date, is fine',
      headings: HEADINGS,
      rows: [row('Cdr Okafor', THREE_DATES, 'Rooms are booked'), row(THREE_LEADS, 'May 2022', 'All agreed')],
      expect: [],
    },
    {
      name: 'a numbered update on an action of one part is fine, and so are phases',
      headings: HEADINGS,
      rows: [
        row('Cdr Okafor', 'May 2022', '1. Met 2. Booked 3. Wrote'),
        row('Cdr Okafor', 'Phase One - March 2022 Runs until December 2022', '1. Met 2. Booked 3. Wrote'),
      ],
      expect: [],
    },
    {
      name: 'one lead for two deadlines, or one deadline for two leads, has as many updates',
      headings: HEADINGS,
      rows: [
        [
          '3.1',
          '3: Data',
          'Move',
          '1. Cdr Okafor 2. Lorna Beck',
          'March 2022',
          '1. Done 2. Late 3. New',
          'Open',
        ],
        [
          '3.2',
          '3: Data',
          'Sell',
          'Cdr Okafor',
          '1. May 2022 2. June 2022',
          '1. Done 2. Late 3. New',
          'Open',
        ],
      ],
      expect: [
        {
          cell: 'D2',
          message: 'Number the parts of action 3.1 alike in each column: 2 leads (D2) and 3 updates (F2).',
        },
        {
          cell: 'E3',
          message:
            'Number the parts of action 3.2 alike in each column: 2 deadlines (E3) and 3 updates (F3).',
        },
      ],
    },
  ],
};

interface Numbered {
  readonly field: FieldText;
  readonly noun: string;
  readonly parts: number;
}

/** Few leads or deadlines are numbered: the rest need no closer look. */
function askOf(assessed: AssessedRecord): Asked | null {
  const [inLeads, inDates] = [leadParts(assessed), dateParts(assessed)];
  return inLeads < 2 && inDates < 2 ? null : askFor(assessed, inLeads, inDates);
}

function askFor(assessed: AssessedRecord, inLeads: number, inDates: number): Asked | null {
  const { fields } = assessed.record;
  const leads = numbered(fields.get('lead'), 'leads', inLeads);
  const dates = numbered(fields.get('deadline'), 'deadlines', inDates);
  const [first] = [...dates, ...leads];
  if (!first) return null;
  const updates = numbered(fields.get('update'), 'updates', listParts(fields.get('update')));
  const all = [...leads, ...dates, ...updates];
  if (all.every(({ parts }) => parts === first.parts)) return null;
  const told = all.map(({ parts, noun, field }) => `${String(parts)} ${noun} (${cellOf(field)})`);
  const message = `Number the parts of ${nameOf(assessed)} alike in each column: ${listCells(told)}.`;
  return askInWords(assessed, first.field, message);
}

/** A column counts only where it is numbered: one lead may answer for every part. */
function numbered(field: FieldText | undefined, noun: string, parts: number): Numbered[] {
  return field && parts >= 2 ? [{ field, noun, parts }] : [];
}

function leadParts({ people }: AssessedRecord): number {
  if (people.length < 2) return 0;
  return new Set(people.flatMap(({ label }) => (label === null ? [] : [label]))).size;
}

function dateParts({ deadline }: AssessedRecord): number {
  const parts = deadline?.parts ?? [];
  return parts.length < 2 ? 0 : parts.filter(({ kind }) => kind === 'part').length;
}

function listParts(field: FieldText | undefined): number {
  return field ? (splitList(plainText(field.text))?.length ?? 0) : 0;
}

function forMany(rows: number, cells: string): string {
  return `Number the parts of ${String(rows)} rows alike in each column: the leads, deadlines and updates beside ${cells} differ in number.`;
}
