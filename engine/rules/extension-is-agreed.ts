import { counted } from '../values/counted.ts';
import type { AssessedRecord } from '../assess/assess-record.ts';
import { isOpenRecord } from '../assess/open-record.ts';
import type { FieldText } from '../recognise/tracker.ts';
import { longDate } from '../values/calendar.ts';
import { checkTogether } from './check-records.ts';
import { cellOf, nameOf, type Rule } from './rule.ts';
import { askLater, type Asked } from './together.ts';

const HEADINGS = ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Revised date', 'Status'];

/** A later deadline counts as agreed only where who agreed it, when and why are on record. */
export const extensionIsAgreed: Rule = {
  id: 'extension-is-agreed',
  severity: 'warning',
  summary: 'A later deadline has been agreed by someone, on a date, for a reason',
  why: 'An extension nobody agreed hides lateness: the overdue list empties, and the work is no nearer. Put agreed ones on record under “extensions” in the config.',
  source: 'Decision tables D2 and D6; domain A4',
  check: () => checkTogether(extensionIsAgreed, askOf, forMany),
  examples: [
    {
      name: 'a deadline that stands, is brought forward or was met needs nobody’s agreement',
      headings: HEADINGS,
      rows: [
        ['1.1', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'March 2022', '', 'In progress'],
        ['1.2', '1: Learning', 'Agree the roles', 'Cdr Okafor', 'June 2022', 'March 2022', 'In progress'],
        ['1.3', '1: Learning', 'Write the guide', 'Cdr Okafor', 'June 2021', 'October 2021', 'Complete'],
      ],
      expect: [],
    },
    {
      name: 'a revised date is proposed until it is agreed',
      headings: HEADINGS,
      rows: [
        ['1.4', '1: Learning', 'Open the hubs', 'Cdr Okafor', 'October 2021', 'March 2022', 'In progress'],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Put on record who agreed the new deadline of action 1.4, when and why: F2 moves it from 31 October 2021 (E2) to 31 March 2022, and it counts as proposed.',
        },
      ],
    },
    {
      name: 'so is a later date in a status',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        [
          '1.5',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'Q3 2021/22',
          'Completion delayed to Q4 2021-22',
        ],
      ],
      expect: [
        {
          cell: 'F2',
          message:
            'Put on record who agreed the new deadline of action 1.5, when and why: F2 moves it from 31 December 2021 (E2) to 31 March 2022, and it counts as proposed.',
        },
      ],
    },
    {
      name: 'and a deadline that says what it was before',
      headings: ['Ref', 'Area', 'Action', 'Lead', 'Timescale', 'Status'],
      rows: [
        [
          '1.6',
          '1: Learning',
          'Open the hubs',
          'Cdr Okafor',
          'March 2022 (originally October 2021)',
          'In progress',
        ],
      ],
      expect: [
        {
          cell: 'E2',
          message:
            'Put on record who agreed the new deadline of action 1.6, when and why: E2 moves it from 31 October 2021 to 31 March 2022, and it counts as proposed.',
        },
      ],
    },
  ],
};

function askOf(assessed: AssessedRecord): Asked | null {
  const field = isLater(assessed) ? movingField(assessed) : undefined;
  return field ? askLater(assessed, field, askFor) : null;
}

function isLater({ deadline, status }: AssessedRecord): boolean {
  if (deadline?.currentIs !== 'proposed' || !isOpenRecord({ status })) return false;
  return deadline.original !== null && deadline.current !== null && deadline.current > deadline.original;
}

/** The revised date, the status, or a deadline cell that says what it was: whichever moves the deadline. */
function movingField({ deadline, record }: AssessedRecord): FieldText | undefined {
  const moves = (field: FieldText): boolean => cellOf(field) === deadline?.movedBy;
  const { fields } = record;
  return (
    fields.all('revisedDeadline').find(moves) ??
    fields.all('status').find(moves) ??
    fields.all('deadline').find(moves)
  );
}

function askFor(assessed: AssessedRecord): string {
  const { deadline } = assessed;
  const at = deadline?.movedBy === deadline?.cell ? '' : ` (${deadline?.cell ?? ''})`;
  const from = `${longDate(deadline?.original ?? '')}${at}`;
  const moves = `${deadline?.movedBy ?? ''} moves it from ${from} to ${longDate(deadline?.current ?? '')}`;
  return `Put on record who agreed the new deadline of ${nameOf(assessed)}, when and why: ${moves}, and it counts as proposed.`;
}

function forMany(rows: number, cells: string): string {
  return `Put on record who agreed the later deadlines of ${counted(rows, 'action')}, when and why (${cells}): they count as proposed.`;
}
